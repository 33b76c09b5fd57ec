"""How a feed goes: one post after another is judged; whoever likes puts one up for others. Where
something upsets, it is closed first."""

from dataclasses import replace

from game.activities.feed.model import Feed
from game.activities.feed.state import FeedState
from game.core.acts import Act
from game.core.rules import Reaction, Rules
from game.mechanics import calm, judging


def start(spec: Feed, seed: int) -> FeedState:
    """Nothing was judged yet; posts come in the order their author chose."""
    return FeedState()


def outcomes(spec: Feed) -> frozenset[str]:
    """Checked, and what putting up a post leads to."""
    acts = (act.ends for post in spec.posts for act in post.acts)
    return frozenset({"checked"}.union(filter(None, acts)))


def offers(spec: Feed, state: FeedState) -> tuple[Act, ...]:
    """What can be done with the post in hand."""
    if not calm.over(spec, state.calm):
        return calm.offers(spec, state.calm)
    return judging.offers(spec.posts, spec.ways, state.hand)


def react(spec: Feed, state: FeedState, act: Act) -> Reaction[FeedState]:
    """What an offered act does; once the last post is settled the scene has ended, ready to be
    looked through anew."""
    if act.verb in calm.KINDS and not calm.over(spec, state.calm):
        return calm.react(spec, state.calm, act).into(lambda now: replace(state, calm=now))
    up = state.up | {act.item} if act.verb == "do" else state.up
    judged = judging.react(spec.posts, spec.ways, state.hand, act)
    done = judged.into(lambda hand: replace(state, hand=hand, up=up))
    if not judging.over(spec.posts, done.state.hand):
        return done
    again = FeedState(judging.Hand(attempts=done.state.hand.attempts), calm=state.calm)
    return replace(done, state=again, outcome="checked")


def leads(spec: Feed, state: FeedState) -> Act | None:
    """What leads on while something upsets."""
    return calm.leads(spec, state.calm)


RULES = Rules(start, react, offers, {**calm.KINDS, **judging.KINDS}, leads=leads)
