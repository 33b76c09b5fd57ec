"""What has happened in a chat so far, and what can be read from it; decides nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from game.activities.chat.model import Chat, Doing, Moment, MomentId, Onward, Reply, Thread
from game.core.staging import Change, Staging, changed, lasting
from game.mechanics import judging
from game.mechanics.judging import Hand, Thing

SILENCE = "silence"
"""Not answering, as an act and where answers are remembered."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A moment that is over, and what it was answered with: a reply, SILENCE, or "" for neither; or
    what the phone did that led on from it."""

    moment: str
    answer: str = ""
    did: Doing | None = None


@dataclass(frozen=True, slots=True)
class ChatState:
    """moment: the one going on. thread: the one on the screen. hand: the message that is judged.
    answer: what was answered in this moment, while what comes of it is read. doing: what the phone
    has done, while that is read. kept: the messages are kept."""

    moment: str
    thread: str
    hand: Hand = Hand()
    passed: tuple[Passed, ...] = ()
    answer: str = ""
    doing: Doing | None = None
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Lived:
    """A moment as it has been lived: its id, what it is, and what was answered or done, if anything
    yet."""

    id: str
    moment: Moment
    answer: str = ""
    did: Doing | None = None

    @property
    def reply(self) -> Reply | None:
        """The reply that was given."""
        return reply_of(self.moment, self.answer)


def now(spec: Chat, state: ChatState) -> Moment:
    """The moment going on."""
    return spec.moments[state.moment]


def in_hand(spec: Chat, state: ChatState) -> Thing | None:
    """The message to be judged now, or still in hand while what came of it is read."""
    return judging.in_hand(now(spec, state).judge, state.hand)


def is_away(spec: Chat, state: ChatState) -> bool:
    """Whether another thread is looked at than the one in which something has come."""
    return state.thread != now(spec, state).thread


def reply_of(moment: Moment, answer: str) -> Reply | None:
    """The reply of that id in this moment."""
    return next((known for known in moment.replies if known.id == answer), None)


def follows(moment: Moment, answer: str) -> Onward:
    """What follows an answer or silence."""
    return reply_of(moment, answer) or moment.silence[0]


def phone_does(spec: Chat, state: ChatState, doing: str | None) -> Onward | None:
    """What follows something the phone can do at this moment; None where it can't."""
    return at_moment(spec, now(spec, state), doing)


def at_moment(spec: Chat, moment: Moment, doing: str | None) -> Onward | None:
    """The same at any moment."""
    known = {**spec.phone, **moment.phone}
    return next((onward for name, onward in known.items() if name == doing), None)


def only_the_phone(spec: Chat, moment: str) -> bool:
    """Whether nothing is to be done there but what the phone does."""
    there = spec.moments.get(MomentId(moment))
    return bool(there and there.phone and not (there.judge or there.replies or there.silence))


def lived(spec: Chat, state: ChatState) -> Iterator[Lived]:
    """Every moment so far, in order, with the one going on."""
    for past in state.passed:
        yield Lived(past.moment, spec.moments[past.moment], past.answer, past.did)
    yield Lived(state.moment, now(spec, state), state.answer)


def shut(spec: Chat, state: ChatState) -> frozenset[str]:
    """The threads in which somebody said goodbye."""
    left = (each for each in lived(spec, state) if each.reply and each.reply.exit == "yes")
    return frozenset(each.moment.thread for each in left)


def threads(spec: Chat, state: ChatState) -> tuple[Thread, ...]:
    """The threads that hold something by now, in the level's order."""
    alive = {each.moment.thread for each in lived(spec, state)}
    return tuple(thread for thread in spec.threads if thread.id in alive)


def picture(spec: Chat, state: ChatState) -> Staging:
    """What stands behind the chat now."""
    many = len(state.passed)
    changes = (_changes(each, past=at < many) for at, each in enumerate(lived(spec, state)))
    return changed(spec.stage, chain.from_iterable(changes))


def _changes(each: Lived, *, past: bool) -> Iterator[Change]:
    """What a moment has changed; what somebody felt about an answer passes with it."""
    yield from each.moment.seen
    if each.answer:
        after = follows(each.moment, each.answer).seen
        yield from map(lasting, after) if past else after
