"""How a feed goes: one post after another is judged; whoever likes puts one up for others. Where
something upsets, it is closed first. One that learns shows between two posts what comes next."""

from dataclasses import replace

from game.activities.feed import learning
from game.activities.feed.learning import teachable
from game.activities.feed.model import Feed
from game.activities.feed.state import FeedState
from game.core.acts import Act
from game.core.cues import Sound
from game.core.rules import Reaction, Rules
from game.mechanics import calm, judging
from game.mechanics.judging import in_hand


def start(spec: Feed, seed: int) -> FeedState:
    """Nothing was judged yet; posts come in the order their author chose."""
    return FeedState(learnt=learning.begun(spec.learns, seed))


def outcomes(spec: Feed) -> frozenset[str]:
    """Checked, what putting up a post leads to, and of a feed that learns that it was widened or
    left to rest."""
    acts = (act.ends for post in spec.posts for act in post.acts)
    learns = ("widened", "rested") if spec.learns else ()
    return frozenset({"checked", *learns}.union(filter(None, acts)))


def offers(spec: Feed, state: FeedState) -> tuple[Act, ...]:
    """What can be done with the post in hand, or between two of them."""
    if not calm.over(spec, state.calm):
        return calm.offers(spec, state.calm)
    if state.learnt.between:
        return learning.offers(state.learnt)
    return judging.offers(teachable(spec.posts), spec.ways, state.hand)


def react(spec: Feed, state: FeedState, act: Act) -> Reaction[FeedState]:
    """What an offered act does; once the last post is settled the scene has ended, ready to be
    looked through anew."""
    if act.verb in calm.KINDS and not calm.over(spec, state.calm):
        return calm.react(spec, state.calm, act).into(lambda now: replace(state, calm=now))
    if state.learnt.between:
        return _between(spec, state, act)
    judged = judging.react(teachable(spec.posts), spec.ways, state.hand, act)
    own = act.verb == "do" and act.value not in learning.TAUGHT
    up = state.up | {act.item} if own else state.up
    done = judged.into(lambda hand: replace(state, hand=hand, up=up))
    if spec.learns is not None:
        return _met(spec, state, done, act)
    return _ended(spec, done, "checked") if judging.over(spec.posts, done.state.hand) else done


def _ended(spec: Feed, done: Reaction[FeedState], outcome: str) -> Reaction[FeedState]:
    """The scene has ended; what was learned of the posts stays."""
    now = done.state
    learnt = learning.begun(spec.learns, now.learnt.seed)
    again = FeedState(judging.Hand(attempts=now.hand.attempts), calm=now.calm, learnt=learnt)
    return replace(done, state=again, outcome=outcome)


def _met(spec: Feed, before: FeedState, done: Reaction[FeedState], act: Act) -> Reaction[FeedState]:
    """With what the feed has learnt of an act: a post was liked or hidden, or laid aside."""
    post = in_hand(spec.posts, before.hand)
    assert post is not None  # it was judged
    learnt = before.learnt
    if act.verb == "do" and act.value in learning.TAUGHT:
        learnt = learning.after(learnt, post.topic, learning.TAUGHT[act.value])
    if post.id in done.state.hand.settled:
        learnt = learning.met(learnt, post, before.hand.did)
    return done.into(lambda state: replace(state, learnt=learnt))


def _between(spec: Feed, state: FeedState, act: Act) -> Reaction[FeedState]:
    """On to the next post, and after the last to the end; a rest, after which it goes on as it was
    left; or what the feed learns."""
    if act.verb == "rest":
        rested = replace(state, learnt=learning.rested(state.learnt))
        return Reaction(rested, outcome="rested", cues=(Sound("soft"),))
    if act.verb != "next":
        learnt = learning.react(state.learnt, act)
        return learnt.into(lambda now: replace(state, learnt=now))
    if judging.over(spec.posts, state.hand):
        wide = learning.is_wide(state.learnt)
        return _ended(spec, Reaction(state), "widened" if wide else "checked")
    learnt_now = replace(state.learnt, between=False, grey=0)
    return Reaction(replace(state, learnt=learnt_now), cues=(Sound("page"),))


def leads(spec: Feed, state: FeedState) -> Act | None:
    """What leads on while something upsets, or what widens a feed that learns."""
    if state.learnt.between and calm.over(spec, state.calm):
        return learning.leads(state.learnt)
    return calm.leads(spec, state.calm)


RULES = Rules(start, react, offers, {**calm.KINDS, **judging.KINDS, **learning.KINDS}, leads=leads)
