"""How a chat goes: which acts are possible at each moment, and what each of them does."""

from collections.abc import Mapping
from dataclasses import replace

from game.activities.chat import marking
from game.activities.chat.model import Chat
from game.activities.chat.state import (
    MOST_HINTS,
    ChatState,
    Notice,
    Passed,
    answer_of,
    messages,
    missing,
    now,
    reply_of,
    threads,
)
from game.core.acts import Act
from game.core.cues import Feels, Sound
from game.core.ids import OutcomeId
from game.core.rules import ActKind, Note, Reaction, Rules

DOINGS = ("keep", "block", "report", "leave")


def start(spec: Chat, seed: int) -> ChatState:
    """The first messages on the screen; nothing is shuffled in a conversation."""
    return ChatState(spec.start, spec.moments[spec.start].thread)


def outcomes(spec: Chat) -> frozenset[str]:
    """Every way the chat can end, for the check of `next`."""
    moments = spec.moments.values()
    replies = (reply.ends for moment in moments for reply in moment.replies)
    answers = (a.ends for menu in (spec.menu, *(m.menu for m in moments)) for a in menu.values())
    return frozenset(end for end in (*replies, *answers) if end)


def offers(spec: Chat, state: ChatState) -> tuple[Act, ...]:
    """What can be done now: a notice, the menu and an open message each come first."""
    if state.notice:
        return (Act("ok"),)
    if state.menu:
        there = (Act(doing) for doing in DOINGS if answer_of(spec, state, doing))
        return (*there, Act("close"))
    if state.opened:
        return (*marking.marks(spec, state), Act("close"))
    others = tuple(Act("open", t.id) for t in threads(spec, state) if t.id != state.thread)
    looks = tuple(Act("look", said) for said in messages(spec, state, state.thread))
    return (*_answers(spec, state), *others, *looks)


def _answers(spec: Chat, state: ChatState) -> tuple[Act, ...]:
    if state.ending:
        return (Act("hint"),) if state.hints < MOST_HINTS else ()
    moment = now(spec, state)
    menu = (Act("menu"),) if spec.menu or moment.menu else ()
    if moment.thread != state.thread:
        return menu
    says = tuple(Act("say", reply.id) for reply in moment.replies) or (Act("later"),)
    return (*says, *menu)


def react(spec: Chat, state: ChatState, act: Act) -> Reaction[ChatState]:
    """What an offered act does."""
    match act.verb:
        case "ok":
            return _ok(spec, state)
        case "say":
            return _say(spec, state, act.item)
        case "later":
            return _go(spec, state, now(spec, state).go, OutcomeId(""))
        case "open":
            return Reaction(replace(state, thread=act.item))
        case "look" | "mark" | "hint":
            return marking.react(spec, state, act)
        case "menu":
            return Reaction(replace(state, menu=True))
        case "close":
            return Reaction(replace(state, menu=False, opened=""))
        case doing:
            return _do(spec, state, doing)


def _say(spec: Chat, state: ChatState, item: str) -> Reaction[ChatState]:
    reply = reply_of(now(spec, state), item)
    assert reply is not None  # it was offered
    notes = [Note("acted", item, reply.verdict)]
    if reply.told:
        notes.append(Note("told", reply.told))
    feels = (Feels(spec.player, reply.feels),) if reply.feels else ()
    return Reaction(
        replace(state, notice=Notice("reply", item)), tuple(notes), cues=(*feels, Sound("pop"))
    )


def _do(spec: Chat, state: ChatState, doing: str) -> Reaction[ChatState]:
    answer = answer_of(spec, state, doing)
    assert answer is not None  # it was offered
    kept = state.kept or doing == "keep"
    after = replace(state, menu=False, kept=kept, notice=Notice("menu", doing))
    return Reaction(after, (Note("acted", doing, answer.verdict),), cues=(Sound("tap"),))


def _ok(spec: Chat, state: ChatState) -> Reaction[ChatState]:
    """Feedback was read: the story goes where the reply or the doing leads."""
    notice, read = state.notice, replace(state, notice=None)
    if notice and notice.about == "reply":
        reply = reply_of(now(spec, state), notice.item)
        return _go(spec, read, reply.go, reply.ends, reply.id) if reply else Reaction(read)
    if notice and notice.about == "menu":
        answer = answer_of(spec, state, notice.item)
        if answer and (answer.go or answer.ends):
            return _go(spec, read, answer.go, answer.ends)
    if state.ending and not missing(spec, state):
        return _end(spec, state, state.ending)
    return Reaction(read)


def _go(
    spec: Chat, state: ChatState, go: str, ends: OutcomeId, reply: str = ""
) -> Reaction[ChatState]:
    """On to the next moment, or to the end by way of looking back."""
    passed = (*state.passed, Passed(state.moment, reply))
    if not ends:
        moment = spec.moments[go]
        feels = (Feels(spec.player, moment.feels),) if moment.feels else ()
        # A new thread waits to be opened by the child; a new day in the same one just goes on.
        return Reaction(replace(state, passed=passed, moment=go), cues=(*feels, Sound("message")))
    over = replace(state, passed=passed, ending=ends)
    if missing(spec, over):
        return Reaction(over, cues=(Feels(spec.player, "thinking"),))
    return _end(spec, over, ends)


def _end(spec: Chat, state: ChatState, ends: OutcomeId) -> Reaction[ChatState]:
    """The room is left ready for another visit; what was found stays found."""
    return Reaction(replace(start(spec, 0), marked=state.marked), outcome=ends)


KINDS: Mapping[str, ActKind] = {
    "ok": "read",
    "say": "give",
    "later": "stop",
    "open": "look",
    "look": "look",
    "mark": "judge",
    "hint": "check",
    "menu": "look",
    "close": "stop",
    "keep": "mend",
    "block": "mend",
    "report": "tell",
    "leave": "decline",
}
"""An answer hands words over; how wise that is depends on the answer, not on the verb."""

RULES = Rules(start, react, offers, KINDS)
