"""Nobody gets stuck in a chat: proved over every state that can be reached."""

from collections import deque
from dataclasses import replace

import pytest

from game.activities.chat import ROOM
from game.activities.chat.model import Chat
from game.activities.chat.state import ChatState, Passed, hinted, missing, opened
from game.core.acts import Act
from tests.activities.chat.sample import chat, level_chats


def reachable(spec: Chat) -> dict[ChatState, set[ChatState | str]]:
    """Every state that answering, opening, the menu and time lead to; marking is taken apart.

    Which words were said on the way decides nothing later, so states are alike without them.
    """
    first = ROOM.rules.start(spec, 0)
    found: dict[ChatState, set[ChatState | str]] = {}
    waiting = deque([first])
    while waiting:
        state = waiting.popleft()
        if state in found or state.ending:
            continue
        found[state] = set()
        for act in ROOM.rules.offers(spec, state):
            if act.verb in ("mark", "look"):
                continue
            reaction = ROOM.rules.apply(spec, state, act)
            assert reaction.outcome or reaction.state != state, f"{act} did nothing"
            after = reaction.outcome or unsaid(reaction.state)
            found[state].add(after)
            if isinstance(after, ChatState):
                waiting.append(after)
    return found


def unsaid(state: ChatState) -> ChatState:
    """The state without the words that were said."""
    passed = dict.fromkeys(Passed(past.moment) for past in state.passed)
    return replace(state, passed=tuple(passed), kept=False)


def ways_out(found: dict[ChatState, set[ChatState | str]]) -> set[ChatState | str]:
    """The states from which the conversation can come to its end."""
    out: set[ChatState | str] = {
        after
        for afters in found.values()
        for after in afters
        if isinstance(after, str) or after.ending
    }
    while True:
        more = {state for state, afters in found.items() if afters & out} - out
        if not more:
            return out
        out |= more


SPECS = {"sample": chat(2), **level_chats()}


@pytest.mark.parametrize("name", SPECS)
def test_from_every_state_the_conversation_can_end(name: str) -> None:
    found = reachable(SPECS[name])
    stuck = set(found) - ways_out(found)
    assert not stuck


@pytest.mark.parametrize("name", SPECS)
def test_every_outcome_is_reached(name: str) -> None:
    ends = {
        after.ending if isinstance(after, ChatState) else after
        for afters in reachable(SPECS[name]).values()
        for after in afters
        if isinstance(after, str) or after.ending
    }
    assert ends == ROOM.outcomes(SPECS[name])


@pytest.mark.parametrize("name", SPECS)
def test_looking_back_ends_as_the_conversation_did(name: str) -> None:
    spec = SPECS[name]
    over = {
        after
        for afters in reachable(spec).values()
        for after in afters
        if isinstance(after, ChatState) and after.ending
    }
    for state in over:
        assert looked_back(spec, state) == state.ending


def looked_back(spec: Chat, state: ChatState) -> str:
    """How it ends when every hint is asked for: what the child can do at the slowest."""
    while True:
        wanted = missing(spec, state)
        while not state.opened:
            state = ROOM.rules.apply(spec, state, Act("hint")).state
        message, _, part = hinted(spec, state).partition(" ")
        state = opened(spec, state, message)
        state = ROOM.rules.apply(spec, state, Act("mark", message, part)).state
        assert missing(spec, state) < wanted
        reaction = ROOM.rules.apply(spec, state, Act("ok"))
        if reaction.outcome:
            return reaction.outcome
        state = ROOM.rules.apply(spec, reaction.state, Act("close")).state


def test_a_message_can_be_opened_and_closed_from_every_state_of_the_level() -> None:
    spec = level_chats()["club"]
    for state in reachable(spec):
        for act in ROOM.rules.offers(spec, state):
            if act.verb == "look":
                there = ROOM.rules.apply(spec, state, act).state
                assert ROOM.rules.apply(spec, there, Act("close")).state == state
                for mark in ROOM.rules.offers(spec, there):
                    marked = ROOM.rules.apply(spec, there, mark).state
                    assert ROOM.rules.offers(spec, marked)
