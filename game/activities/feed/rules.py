"""How a feed plays: looking and asking find things out, deciding changes what the feed shows."""

from collections.abc import Mapping
from dataclasses import replace

from game.activities.feed.model import Feed, Post, Way
from game.activities.feed.state import (
    LOOKS,
    Answer,
    FeedState,
    decided,
    open_post,
    there,
    waiting,
)
from game.core.acts import Act
from game.core.cues import Feels, Sound, answered
from game.core.rules import ActKind, Note, Reaction, Rules


def start(spec: Feed, seed: int) -> FeedState:
    """Every post waiting, in the order its author chose: the easy ones come first."""
    return FeedState()


def outcomes(spec: Feed) -> frozenset[str]:
    """Checked, muddled, and what sharing (or another way) of a post leads to."""
    ends = (outcome for post in spec.posts for outcome in post.ends.values())
    return frozenset({"checked", "muddled", *ends})


def offers(spec: Feed, state: FeedState) -> tuple[Act, ...]:
    """What can be done now: read on, open a post, or look, ask and decide about the open one."""
    if state.answer:
        return (Act("ok"),)
    post = open_post(spec, state)
    if not post:
        return tuple(Act("open", each.id) for each in there(spec, state))
    looks = [Act("look", post.id, look) for look in LOOKS if look != state.reading]
    asks = [Act("ask", post.id, source.id) for source in spec.sources if source.id != state.reading]
    moves = [Act(move.way, post.id) for move in spec.moves]
    return (Act("close"), *looks, *asks, *(() if decided(state, post.id) else moves))


def react(spec: Feed, state: FeedState, act: Act) -> Reaction[FeedState]:
    """What an offered act does."""
    post = open_post(spec, state)
    match act.verb:
        case "ok":
            return _read(spec, state)
        case "close":
            # A feed that is entered again with nothing left to decide can be left again.
            after = replace(state, open="", reading="")
            return Reaction(after, outcome=_ending(spec, state), cues=(Sound("paper"),))
        case "open":
            return Reaction(replace(state, open=act.item), cues=(Sound("paper"),))
        case "look" | "ask":
            return _find_out(spec, state, act)
    way = next((move.way for move in spec.moves if move.way == act.verb), None)
    return _decide(spec, state, post, way) if post and way else Reaction(state)


def _find_out(spec: Feed, state: FeedState, act: Act) -> Reaction[FeedState]:
    """Checking is always good, and says nothing yet of what the child thinks."""
    found = state.found | {(act.item, act.value)}
    after = replace(state, reading=act.value, found=found)
    notes = (Note("acted", act.item, "asked"),) if act.verb == "ask" else ()
    return Reaction(after, notes, cues=(Sound("paper"), Feels(spec.player, "thinking")))


def _decide(spec: Feed, state: FeedState, post: Post, way: Way) -> Reaction[FeedState]:
    """A verdict on a post; only the first one says what the child saw by herself."""
    right = way in post.right
    notes = state.attempts.verdict(post.id, right, post.all_tells)
    judged = replace(state, reading="", attempts=state.attempts.tried(post.id, right))
    if not right:
        judged = replace(judged, slips=state.slips.more(spec.slips_allowed))
        if way in post.ends:
            cues = (Sound("hmm"), Feels(spec.player, "surprised"))
            return Reaction(replace(judged, open=""), notes, post.ends[way], cues)
    after = replace(judged, answer=Answer(way, right))
    return Reaction(after, notes, cues=answered(right, spec.player))


def _read(spec: Feed, state: FeedState) -> Reaction[FeedState]:
    """The child has read what came of it: the feed changes by it, or the post waits again."""
    answer = state.answer
    assert answer
    after = replace(state, answer=None, open="")
    if not answer.right:
        if state.slips.too_many(spec.slips_allowed):
            return Reaction(replace(after, slips=state.slips.over()), outcome="muddled")
        return Reaction(after, cues=(Sound("paper"),))
    after = replace(after, done=state.done | {(state.open, answer.way)})
    return Reaction(after, outcome=_ending(spec, after), cues=(Sound("basket"),))


def _ending(spec: Feed, state: FeedState) -> str:
    """Checked, when nothing waits any more."""
    return "" if waiting(spec, state) else "checked"


KINDS: Mapping[str, ActKind] = {
    "ok": "read",
    "open": "look",
    "close": "stop",
    "look": "look",
    "ask": "check",
    "share": "give",
    "follow": "give",
    "answer": "give",
    "hide": "decline",
    "report": "tell",
    "pass": "decline",
}
"""Following and answering give something of one's own, as sharing does."""

RULES = Rules(start, react, offers, KINDS)
