"""What has happened in a chat so far, and what can be read from it; decides nothing."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import get_args

from game.activities.chat.arrivals import Judgeable, Said
from game.activities.chat.model import Chat, Doing, Moment, MomentId, Onward, Reply, Thread
from game.mechanics import judging
from game.mechanics.judging import Hand
from game.mechanics.tiles import Laid

SILENCE, FORWARD = "silence", "forward"
"""Not answering, and passing on what has come, as acts and where answers are remembered."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A moment that is over, and what it was answered with: a reply, SILENCE, FORWARD, or "" for
    none of them. did: what the phone did that led on from it. laid: the tiles of the reply; picked:
    to whom it was passed on."""

    moment: str
    answer: str = ""
    did: Doing | None = None
    laid: Laid = Laid()
    picked: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ChatState:
    """moment: the one going on. thread: the one on the screen. hand: the message that is judged.
    at: the answer that is put together, or FORWARD while somebody is picked. laid, picked: what
    lies in it, who is picked. answer: what was answered in this moment, while what comes of it is
    read. doing: what the phone has done, while that is read. kept: the messages are kept. turned:
    code cards that lie on their face."""

    moment: str
    thread: str
    hand: Hand = Hand()
    passed: tuple[Passed, ...] = ()
    at: str = ""
    laid: Laid = Laid()
    picked: frozenset[str] = frozenset()
    answer: str = ""
    doing: Doing | None = None
    kept: bool = False
    turned: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lived:
    """A moment as it has been lived: its id, what it is, and what was answered or done, if anything
    yet."""

    id: str
    moment: Moment
    answer: str = ""
    did: Doing | None = None
    laid: Laid = Laid()
    picked: frozenset[str] = frozenset()

    @property
    def reply(self) -> Reply | None:
        """The reply that was given."""
        return reply_of(self.moment, self.answer)

    @property
    def words(self) -> tuple[str, ...]:
        """What was answered, sentence by sentence; () for nothing."""
        reply = self.reply
        if reply is None or not reply.slots:
            return (reply.text,) if reply else ()
        texts = {(slot.id, tile.id): tile.text for slot in reply.slots for tile in slot.tiles}
        laid = ((slot.id, self.laid.of(slot.id)) for slot in reply.slots)
        return tuple(texts[each] for each in laid if each in texts)


def now(spec: Chat, state: ChatState) -> Moment:
    """The moment going on."""
    return spec.moments[state.moment]


def in_hand(spec: Chat, state: ChatState) -> Judgeable | None:
    """The message to be judged now, or still in hand while what came of it is read."""
    return judging.in_hand(now(spec, state).judge, state.hand)


def small_talk(spec: Chat, state: ChatState) -> tuple[Said, ...]:
    """What is said before a message in hand; once that is judged, it alone is in sight."""
    judged = in_hand(spec, state) and state.hand.at in ("act", "sheet", "mend")
    return () if judged else now(spec, state).says


def thread_now(spec: Chat, state: ChatState) -> Thread:
    """The thread in which something has come."""
    return thread_of(spec, now(spec, state).thread)


def thread_of(spec: Chat, name: str) -> Thread:
    """The thread of that id."""
    return next(thread for thread in spec.threads if thread.id == name)


def is_calling(spec: Chat, state: ChatState) -> bool:
    """Whether a call is going on, and is looked at."""
    return thread_now(spec, state).look == "call" and not is_away(spec, state)


def is_away(spec: Chat, state: ChatState) -> bool:
    """Whether another thread is looked at than the one in which something has come."""
    return state.thread != now(spec, state).thread


def reply_of(moment: Moment, answer: str) -> Reply | None:
    """The reply of that id in this moment."""
    return next((known for known in moment.replies if known.id == answer), None)


def follows(each: Lived) -> Onward:
    """What follows an answer or silence, and passing on: the widest of those it went to decides. An
    answer that says nothing of where it leads goes on as silence does."""
    silence = each.moment.silence[0]
    if each.answer == FORWARD and each.moment.forward:
        ends = each.moment.forward.ends.items()
        return next((Onward(ends=end) for to, end in ends if to in each.picked), silence)
    return _or_as_silence(each.reply, silence) if each.reply else silence


def _or_as_silence(onward: Onward, silence: Onward) -> Onward:
    """The same, leading on as silence does where it does not say itself where."""
    if onward.go or onward.ends:
        return onward
    return replace(onward, go=silence.go, ends=silence.ends)


def leads(spec: Chat, each: Lived) -> Onward:
    """What follows what the phone did, or else the answer there was."""
    return at_moment(spec, each.moment, each.did) or follows(each)


def phone_does(spec: Chat, state: ChatState, doing: str | None) -> Onward | None:
    """What follows something the phone can do at this moment; None where it can't. Only a call is
    hung up, and a private picture is never kept."""
    return at_moment(spec, now(spec, state), doing)


def at_moment(spec: Chat, moment: Moment, doing: str | None) -> Onward | None:
    """The same at any moment."""
    calls = thread_of(spec, moment.thread).look == "call"
    if (doing == "hang-up" and not calls) or (doing == "keep" and is_locked(moment)):
        return None
    known = {**spec.phone, **moment.phone}
    found = next((onward for name, onward in known.items() if name == doing), None)
    if found and doing == "hang-up" and moment.silence:
        return _or_as_silence(found, moment.silence[0])
    return found


def only_the_phone(spec: Chat, moment: str) -> bool:
    """Whether nothing is to be done there but what the phone does."""
    there = spec.moments.get(MomentId(moment))
    return bool(there and there.phone and not (there.judge or there.replies or there.silence))


def is_read(moment: Moment) -> bool:
    """Whether all that comes is only read: nothing is judged, and nothing can be answered. A call
    that rings and can't be picked up is one's own, which rings at the other end."""
    return not (moment.judge or moment.replies or moment.forward)


def is_locked(moment: Moment) -> bool:
    """Whether a private picture is among what comes in this moment."""
    return any(each.locked == "yes" for each in moment.arrivals)


def lived(spec: Chat, state: ChatState) -> Iterator[Lived]:
    """Every moment so far, in order, with the one going on."""
    for past in state.passed:
        moment = spec.moments[past.moment]
        yield Lived(past.moment, moment, past.answer, past.did, past.laid, past.picked)
    yield living(spec, state)


def living(spec: Chat, state: ChatState) -> Lived:
    """The moment going on."""
    here, did = now(spec, state), state.doing or _done_with_it(state)
    return Lived(state.moment, here, state.answer, did, state.laid, state.picked)


def _done_with_it(state: ChatState) -> Doing | None:
    """What the phone has done with the message whose sheet is read."""
    doings: tuple[Doing, ...] = () if state.answer else get_args(Doing)
    return next((each for each in doings if each == state.hand.did), None)


def shut(spec: Chat, state: ChatState) -> frozenset[str]:
    """The threads in which somebody said goodbye."""
    left = (each for each in lived(spec, state) if each.reply and each.reply.exit == "yes")
    return frozenset(each.moment.thread for each in left)


def threads(spec: Chat, state: ChatState) -> tuple[Thread, ...]:
    """The threads that hold something by now, in the level's order; a call that is over leaves
    nothing to look at."""
    alive, here = {each.moment.thread for each in lived(spec, state)}, now(spec, state).thread
    stays = (each for each in spec.threads if each.look == "chat" or each.id == here)
    return tuple(thread for thread in stays if thread.id in alive)
