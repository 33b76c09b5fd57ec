"""How red flags are marked: a message opens into phrases, and hints get warmer after each miss."""

from dataclasses import replace

from game.activities.chat.model import Chat, Said
from game.activities.chat.state import (
    MOST_HINTS,
    ChatState,
    Notice,
    hinted,
    messages,
    opened,
)
from game.core.acts import Act
from game.core.cues import Feels, Sound
from game.core.rules import Note, Reaction
from game.mechanics.judging.phrases import phrase, phrases


def marks(spec: Chat, state: ChatState) -> tuple[Act, ...]:
    """The phrases of the open message that can be marked: all but the flags already found."""
    said = messages(spec, state)[state.opened]
    return tuple(
        Act("mark", said.id, found.id)
        for found in phrases(said)
        if found.tell < 0 or f"{said.id} {found.id}" not in state.marked
    )


def react(spec: Chat, state: ChatState, act: Act) -> Reaction[ChatState]:
    """What looking at a message, marking a phrase or asking for a hint does."""
    match act.verb:
        case "look":
            return Reaction(replace(state, opened=act.item))
        case "hint":
            return Reaction(_warmer(spec, state))
        case _:
            return _mark(spec, state, messages(spec, state)[act.item], act.value)


def _mark(spec: Chat, state: ChatState, said: Said, wanted: str) -> Reaction[ChatState]:
    found = phrase(said, wanted)
    mark = f"{said.id} {wanted}"
    again = mark in state.marked
    marked = state.marked if again else (*state.marked, mark)
    after = replace(state, marked=marked, notice=Notice("mark", said.id, wanted))
    if found is None or found.tell < 0:
        return _fine(spec, after, said, again)
    # A flag that had to be lit for the child was overlooked, kindly.
    lit = state.hints >= MOST_HINTS and hinted(spec, state) == mark
    notes = (
        Note("acted", said.id, "" if lit else "right"),
        Note("missed" if lit else "noticed", said.id, skill=said.tells[found.tell].skill),
    )
    return Reaction(
        replace(after, hints=0), notes, cues=(Feels(spec.player, "happy"), Sound("right"))
    )


def _fine(spec: Chat, after: ChatState, said: Said, again: bool) -> Reaction[ChatState]:
    """A phrase that is fine: kindly said; suspecting a twin is a slip of judgement, no more, and
    not a second one when it is marked again."""
    twin = bool(said.why) and not said.tells
    note = Note("acted", said.id, "slip" if twin and not again else "")
    warmer = _warmer(spec, after) if after.ending else after
    return Reaction(warmer, (note,), cues=(Sound("hmm"),))


def _warmer(spec: Chat, state: ChatState) -> ChatState:
    """One hint more: first the message's thread, then the open message, then the lit phrase."""
    message = hinted(spec, state).partition(" ")[0]
    if not message:
        return state
    warm = replace(state, hints=min(MOST_HINTS, state.hints + 1))
    there = opened(spec, warm, message)
    keep_open = warm.hints > 1 or state.opened == message
    return there if keep_open else replace(there, opened="")
