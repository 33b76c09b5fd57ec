"""How a chat looks, read as text, and that it fits small screens and large letters."""

from dataclasses import replace

import pytest

from game.activities.chat import ROOM
from game.activities.chat.model import Chat
from game.ui.context import Context
from game.ui.drawing_names import shell_drawing
from game.ui.nodes import Button, Picture
from game.ui.outline import outline
from tests.activities.chat.sample import JUDGED, TO_ALONE, TO_SMALL, chat, state_after
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit, page
from tests.activities.roaming import picture
from tests.activities.shipped import level
from tests.ui.rough import english, nodes_of

NAMES = {"linh": "Linh", "fox": "Fox_7", "lamp": "NightLamp", "chatnest": "ChatNest"}
SHELLS = {"fox": shell_drawing("coral", "dots"), "lamp": shell_drawing("plum", "stripes")}


def seen(spec: Chat, *acts: str) -> str:
    """The outline of the picture after these acts."""
    ctx = Context(english, names=NAMES, shells=SHELLS)
    return outline(picture(ROOM, spec, state_after(spec, *acts), ctx))


def has(text: str, *lines: str) -> bool:
    """Whether these lines stand in the outline in this order."""
    rest = iter(line.strip() for line in text.splitlines())
    return all(line in rest for line in lines)


def test_small_talk_comes_first_and_then_what_is_to_be_judged() -> None:
    text = seen(chat())
    assert has(text, "group: ChatNest", "Train club", "log")
    assert has(text, "Day 1", "message: Linh", "My train is blue.", "message: NightLamp")
    assert has(text, "button Fine -> judge track fine", "button Not fine -> judge track not-fine")


def test_after_the_verdict_not_answering_leads() -> None:
    assert has(
        seen(chat(), *JUDGED),
        "button Don't answer -> silence",
        "button Track one. -> say one",
        "button Not now. -> say later",
    )


def test_an_answer_stands_among_the_messages_with_what_came_of_it() -> None:
    text = seen(chat(), *TO_ALONE, "judge street fine", "say told")
    assert has(text, "Hi! «Which street» is it?", "Pier Street.", "Now it knows.", "feedback")


def test_whoever_is_known_only_online_is_a_shell() -> None:
    spec, ctx = chat(), Context(english, names=NAMES, shells=SHELLS)
    nodes = [*nodes_of(picture(ROOM, spec, state_after(spec, *TO_ALONE), ctx))]
    drawn = [node.name for node in nodes if isinstance(node, Picture)]
    assert drawn.count(SHELLS["fox"]) == 2  # by its message, and on the tab of its thread


def test_what_the_phone_does_stands_on_its_own_bar_once_there_is_a_verdict() -> None:
    before, after = seen(chat(), *TO_ALONE), seen(chat(), *TO_ALONE, "judge street not-fine")
    assert "button Keep" not in before
    lanterns = ("switch Stop (off) -> stop street", "switch Check (off) -> check street")
    assert has(after, "group: ChatNest", "button Keep -> keep", "button Leave -> leave", *lanterns)


def test_what_the_phone_did_is_told_and_that_messages_are_kept() -> None:
    text = seen(chat(), *TO_ALONE, "judge street not-fine", "keep")
    assert has(text, "picture icon/keep: The messages are kept")
    assert has(text, "feedback", "Every word stays.")
    assert has(text, "button OK -> ok")


def test_where_nothing_else_can_be_done_the_phone_is_large() -> None:
    last = level("groom-private-room").scenes["keep-it"].spec
    ctx = Context(english, names=NAMES)
    text = outline(picture(ROOM, last, ROOM.rules.start(last, 0), ctx))
    assert has(text, "button Keep -> keep")
    assert "judge" not in text


def test_where_something_has_come_it_is_read_though_only_the_phone_can_answer() -> None:
    """A nameless face and grey strips stood in its place, and the message below the edge."""
    race = level("help-keep-telling").scenes["race"].spec
    ctx = Context(english, names=NAMES)
    node = picture(ROOM, race, ROOM.rules.start(race, 0), ctx)
    assert "everyone laughs at you" in outline(node)
    assert not [each for each in nodes_of(node) if isinstance(each, Picture) and "//" in each.name]


def test_what_the_phone_did_is_ticked_on_the_page_where_its_next_act_is() -> None:
    spec = level("groom-private-room").scenes["report-it"].spec
    ctx = Context(english, names=NAMES)
    text = outline(picture(ROOM, spec, state_after(spec, "report"), ctx))
    assert has(text, "feedback", "Report: done", "People at {chatnest} read it now.")
    assert has(text, "Now you can block it, too.", "button Block -> block")
    assert "button OK" not in text


def test_a_moment_of_no_day_shows_none_on_the_page_and_on_paper() -> None:
    spec = chat()
    spec = replace(spec, moments={**spec.moments, "small": replace(spec.moments["small"], day=0)})
    page, paper = seen(spec, *TO_ALONE, "open club"), ROOM.paper(spec, Context(english))
    assert page.count("Day ") == 1
    assert has(page, "Day 1", "Cake for all?")
    assert outline(paper).count("Train club") == 3
    assert "Day 0" not in outline(paper)


def test_a_thread_that_waits_is_named_so() -> None:
    text = seen(chat(), *TO_ALONE, "open club")
    assert has(text, "tab Fox_7: new message -> open private")
    assert has(text, "button Back to what has come -> open private")


def test_paper_is_a_strip_with_stops_and_no_buttons() -> None:
    paper = ROOM.paper(chat(), Context(english, names=NAMES))
    assert not any(isinstance(node, Button) for node in nodes_of(paper))
    text = outline(paper)
    assert has(text, "Day 1 · Train club", "Stop 1", "Day 2 · Fox_7", "Stop 2", "Don't answer")
    assert has(text, "Ring the club")
    assert "Nobody picks up." not in text
    assert "Nobody picks up." in outline(ROOM.key(chat(), Context(english, names=NAMES)))


SHOWN = {
    "small talk": (),
    "stop": ("stop track", "light track t1"),
    "check": ("check track",),
    "cards": ("check track", "ask track board", "check track", "ask track ring"),
    "answers": JUDGED,
    "answered": (*JUDGED, "say one"),
    "no message": TO_SMALL,
    "read": (*TO_SMALL, "say yes"),
    "phone": TO_ALONE,
    "its bar": (*TO_ALONE, "judge street not-fine"),
    "kept": (*TO_ALONE, "judge street not-fine", "keep"),
    "slip": (*TO_ALONE, "judge street fine", "say told"),
    "away": (*TO_ALONE, "open club"),
}


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_everything_fits_and_every_act_can_be_pressed(combination: Combination) -> None:
    size, text, direction = combination
    spec = chat()
    ctx = Context(english, size, text, direction, names=NAMES, shells=SHELLS)
    states = [state_after(spec, *acts) for acts in SHOWN.values()]
    assert does_not_fit(ROOM, spec, states, ctx) == []
    for state in states:
        buttons = page(ROOM, spec, state, ctx).buttons()
        shown = {str(b.node.means) for b in buttons if isinstance(b.node, Button)}
        assert {str(act) for act in ROOM.rules.offers(spec, state)} <= shown


def test_every_button_means_something_that_is_possible() -> None:
    spec = chat()
    for acts in SHOWN.values():
        state = state_after(spec, *acts)
        nodes = nodes_of(picture(ROOM, spec, state, Context(english)))
        pressed = {node.means for node in nodes if isinstance(node, Button) and node.on}
        assert pressed == set(ROOM.rules.offers(spec, state))
