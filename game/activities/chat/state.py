"""What has happened in a chat so far, and what can be read from it; decides nothing."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from game.activities.chat.model import Chat, MenuAnswer, Moment, Reply, Said, Thread
from game.core.cues import Mood
from game.core.ids import OutcomeId
from game.mechanics.judging.phrases import phrases

MOST_HINTS = 3
"""Hints get warmer: which thread and message, then the message opens, then the phrase is lit."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Feedback that waits for `ok`: about a reply, a doing of the menu, or a marked phrase."""

    about: Literal["reply", "menu", "mark"]
    item: str
    phrase: str = ""


@dataclass(frozen=True, slots=True)
class Passed:
    """A moment that is over, and the reply it was answered with ("" for none)."""

    moment: str
    reply: str = ""


@dataclass(frozen=True, slots=True)
class ChatState:
    """`moment`: the one going on. `thread`: the one on the screen. `opened`: the message that is
    open as phrases. `marked`: "message phrase", tells and others. `ending`: how the conversation
    ended, while the child looks back; `hints`: how warm the helper is since the last flag."""

    moment: str
    thread: str
    passed: tuple[Passed, ...] = ()
    opened: str = ""
    menu: bool = False
    notice: Notice | None = None
    marked: tuple[str, ...] = ()
    kept: bool = False
    ending: OutcomeId = OutcomeId("")
    hints: int = 0


@dataclass(frozen=True, slots=True)
class Seen:
    """A moment as it has been lived: its id, what it is, and the reply given, if any yet."""

    id: str
    moment: Moment
    reply: Reply | None


def now(spec: Chat, state: ChatState) -> Moment:
    """The moment going on."""
    return spec.moments[state.moment]


def reply_of(moment: Moment, reply: str) -> Reply | None:
    """The reply of that id in this moment."""
    return next((known for known in moment.replies if known.id == reply), None)


def answer_of(spec: Chat, state: ChatState, doing: str) -> MenuAnswer | None:
    """What a doing of the phone's menu leads to at this moment."""
    known = {**spec.menu, **now(spec, state).menu}
    return next((answer for name, answer in known.items() if name == doing), None)


def lived(spec: Chat, state: ChatState) -> Iterator[Seen]:
    """Every moment so far, in order, with the one going on; once looked back upon, it is over."""
    for past in state.passed:
        moment = spec.moments[past.moment]
        yield Seen(past.moment, moment, reply_of(moment, past.reply))
    if not state.ending:
        notice = state.notice
        said = notice.item if notice and notice.about == "reply" else ""
        moment = now(spec, state)
        yield Seen(state.moment, moment, reply_of(moment, said))


def messages(spec: Chat, state: ChatState, thread: str = "") -> dict[str, Said]:
    """The messages that have arrived, by id; in one thread, or in all of them."""
    return {
        said.id: said
        for seen in lived(spec, state)
        if thread in ("", seen.moment.thread)
        for said in seen.moment.says
    }


def threads(spec: Chat, state: ChatState) -> tuple[Thread, ...]:
    """The threads that hold something by now, in the level's order."""
    alive = {seen.moment.thread for seen in lived(spec, state)}
    return tuple(thread for thread in spec.threads if thread.id in alive)


def thread_of(spec: Chat, message: str) -> str:
    """The thread a message came in."""
    return next(
        (m.thread for m in spec.moments.values() if any(s.id == message for s in m.says)), ""
    )


def flags(spec: Chat, state: ChatState) -> tuple[str, ...]:
    """Every flag that can be seen by now, as "message phrase", in reading order."""
    return tuple(
        f"{said.id} {phrase.id}"
        for said in messages(spec, state).values()
        for phrase in phrases(said)
        if phrase.tell >= 0
    )


def missing(spec: Chat, state: ChatState) -> int:
    """How many more flags are to be found: never more than there have been to see."""
    shown = flags(spec, state)
    found = sum(flag in state.marked for flag in shown)
    return max(0, min(spec.flags_wanted, len(shown)) - found)


def hinted(spec: Chat, state: ChatState) -> str:
    """The flag the helper has in mind: the first that is not found yet ("" when all are)."""
    return next((flag for flag in flags(spec, state) if flag not in state.marked), "")


def mine(spec: Chat, who: str) -> bool:
    """Whether the player's own character wrote it."""
    return who == spec.player


def handle(spec: Chat, who: str) -> bool:
    """Whether it is the account that is known only by a handle."""
    return who == spec.account


def mood(spec: Chat, state: ChatState) -> Mood:
    """How the player's character looks: after the last reply, or at what has just arrived."""
    if state.ending:
        return "thinking"
    said = [seen.reply for seen in lived(spec, state)][-1]
    return (said and said.feels) or now(spec, state).feels or "calm"


def opened(spec: Chat, state: ChatState, message: str) -> ChatState:
    """With this message open as phrases."""
    return replace(state, opened=message, thread=thread_of(spec, message) or state.thread)
