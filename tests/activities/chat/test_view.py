"""How a chat looks, read as text, and that it fits small screens and large letters."""

import pytest

from game.activities.chat import ROOM
from game.activities.chat.model import Chat
from game.activities.chat.state import ChatState
from game.ui.context import Context
from game.ui.nodes import Box, Button
from game.ui.outline import outline
from tests.activities.chat.sample import TO_PRIVATE, chat, level_chats, state_after
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit, page
from tests.activities.roaming import picture
from tests.ui.rough import english, nodes_of

NAMES = {"linh": "Linh", "fox": "Fox_7", "chatnest": "ChatNest", "hushbox": "HushBox"}


def seen(spec: Chat, *acts: str) -> str:
    """The outline of the picture after these acts."""
    ctx = Context(english, names=NAMES)
    return outline(picture(ROOM, spec, state_after(spec, *acts), ctx))


def has(text: str, *lines: str) -> bool:
    """Whether these lines stand in the outline in this order."""
    rest = iter(line.strip() for line in text.splitlines())
    return all(line in rest for line in lines)


def test_the_first_picture_shows_the_messages_and_what_can_be_said() -> None:
    assert has(
        seen(chat()),
        "group: ChatNest",
        "tab Train club (chosen) (off) -> open club",
        "button Menu -> menu",
        "log",
        "Day 1",
        "button Linh: Which train is yours? -> look c1",
        "button The red one. -> say r1",
        "button All of them. -> say r2",
    )


def test_a_new_thread_waits_to_be_opened() -> None:
    text = seen(chat(), "say r1", "ok", "later")
    assert has(text, "tab Fox: new message -> open request")
    assert has(text, "button Read the new message: Fox -> open request")


def test_the_account_is_a_grey_shape_that_leans_in_with_a_flag() -> None:
    assert has(seen(chat(), *TO_PRIVATE), "picture cast/account/leaning: Fox_7")


def test_a_slip_lights_the_tells_and_says_why() -> None:
    text = seen(chat(), *TO_PRIVATE, "say move")
    assert has(text, "Hi! «Where do you live»? «Come alone».", "I will come.")
    assert has(text, "feedback", "Let us look together", "Why move.", "button OK -> ok")


def test_a_message_opens_into_phrases_that_can_be_marked() -> None:
    assert has(
        seen(chat(), *TO_PRIVATE, "look p1"),
        "Tap words to look closer. Are any odd?",
        "button Hi! -> mark p1 p1",
        "button Where do you live? -> mark p1 t1",
        "button Come alone. -> mark p1 t2",
        "button Back to the chat -> close",
    )


def test_a_found_flag_is_lit_and_its_why_is_said() -> None:
    text = seen(chat(), *TO_PRIVATE, "look p1", "mark p1 t1")
    assert has(text, "Hi! «Where do you live»? Come alone.")
    assert has(text, "You found a red flag", "It asks about you.")


def test_a_fine_phrase_of_a_twin_is_kindly_called_fine() -> None:
    text = seen(chat(), "look c1", "mark c1 p1")
    assert has(text, "These words are fine", "It asks about a train.")
    text = seen(chat(), "look c2", "mark c2 p1")
    assert has(text, "These words are fine", "Nothing odd in this bit.")


def test_the_menu_holds_the_phones_own_doings() -> None:
    assert has(
        seen(chat(), *TO_PRIVATE, "menu"),
        "button Keep: do not delete -> keep",
        "button Block -> block",
        "button Leave this chat -> leave",
        "button Close the menu -> close",
    )


def test_looking_back_counts_the_flags_and_offers_help() -> None:
    text = seen(chat(2), *TO_PRIVATE, "say stay", "ok")
    assert has(text, "Which words were odd?", "Flags found: 0 of 2", "button Help me look -> hint")


def test_paper_has_the_messages_and_blank_edges_but_no_buttons() -> None:
    page = ROOM.paper(level_chats()["club"], Context(english, names=NAMES))
    nodes = list(nodes_of(page))
    assert not any(isinstance(node, Button) for node in nodes)
    assert sum(isinstance(node, Box) and node.w == 130 for node in nodes) == 18


LONG = ("say r1", "ok", "later", "say r3", "ok", "open family", "say r5", "ok", "open request")
MOVED = (*LONG, "say r8", "ok", "say r11", "ok", "say r15", "ok", "open room")
BACK = (*MOVED, "say r20", "ok", "open family", "say r25", "ok")
MOMENTS = {
    "start": (),
    "private": LONG,
    "phrases": (*LONG, "look p2"),
    "found": (*LONG, "look p2", "mark p2 t1"),
    "slip": (*LONG, "say r8"),
    "menu": (*MOVED, "menu"),
    "moved": MOVED,
    "looking back": BACK,
    "lit": (*BACK, "hint", "hint", "close", "hint"),
}


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_everything_fits_and_every_act_can_be_pressed(combination: Combination) -> None:
    size, text, direction = combination
    spec = level_chats()["club"]
    ctx = Context(english, size, text, direction, names=NAMES)
    states: list[ChatState] = [state_after(spec, *acts) for acts in MOMENTS.values()]
    assert does_not_fit(ROOM, spec, states, ctx) == []
    for state in states:
        buttons = page(ROOM, spec, state, ctx).buttons()
        shown = {str(b.node.means) for b in buttons if isinstance(b.node, Button)}
        assert {str(act) for act in ROOM.rules.offers(spec, state)} <= shown


def test_every_button_means_something_that_is_possible() -> None:
    spec = level_chats()["club"]
    for acts in MOMENTS.values():
        state = state_after(spec, *acts)
        nodes = nodes_of(picture(ROOM, spec, state, Context(english)))
        pressed = {node.means for node in nodes if isinstance(node, Button) and node.on}
        assert pressed == set(ROOM.rules.offers(spec, state))
