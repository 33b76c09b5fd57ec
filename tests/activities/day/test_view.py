"""How a day looks: a strip in the light of its hours, and pages that fit at every size."""

from dataclasses import replace

import pytest

from game.activities.day import ROOM
from game.activities.day.strip import Cell, cells
from game.ui.context import Context
from game.ui.nodes import Button, Picture
from game.ui.outline import outline
from tests.activities.day.writing import BIG, LAID, OFF, OWN, SHOW_AT_FOUR, after, day, pulled
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit
from tests.activities.roaming import CONTEXT, picture
from tests.ui.rough import nodes_of


def hours(*acts: str) -> list[tuple[int, int, str]]:
    there = cells(LAID, after(*acts, spec=LAID).state)
    return [(cell.place, cell.long, cell.block) for cell in there]


def pictures(*acts: str, spec: object = OWN) -> list[Picture]:
    state = after(*acts).state
    return [node for node in nodes_of(picture(ROOM, OWN, state)) if isinstance(node, Picture)]


def test_the_strip_shows_what_was_and_then_what_is_planned() -> None:
    assert hours() == [(0, 2, "show"), (2, 1, ""), (3, 1, "ball")]
    assert hours("begin", "pass", "pass") == [(0, 3, "show"), (3, 1, "ball")]
    rolled = ("begin", *("pass",) * 4)
    assert hours(*rolled) == [(0, 3, "show"), (3, 1, "show")]


def test_what_was_rolled_over_is_named_for_another_day() -> None:
    shown = outline(picture(ROOM, LAID, after("begin", *("pass",) * 4, spec=LAID).state))
    assert "Another day: Ball game" in shown
    stopped = after("begin", "leave-off", *("pass",) * 4, spec=LAID).state
    assert "Another day" not in outline(picture(ROOM, LAID, stopped))


def test_the_hour_that_waits_is_lit_and_what_was_laid_can_be_taken_out() -> None:
    state = after("put 0 story").state
    assert [cell.place for cell in cells(OWN, state) if cell.open] == [1]
    assert next(cells(OWN, state)) == Cell(0, 1, "story", laid=True)


def test_the_sun_goes_along_the_strip_by_one_key() -> None:
    for acts, name in ((day(), "thing/hour-day"), (day(*pulled(OFF, OFF)), "thing/hour-day")):
        (sun,) = (each for each in pictures(*acts) if each.key == "hour")
        assert sun.name == name
    stage = ROOM.view(OWN, after(*day(*pulled(OFF, OFF), "pass", "pass")).state, CONTEXT).stage
    assert stage.hour == "evening"


def test_to_stop_and_to_let_an_hour_go_by_are_two_buttons_alike() -> None:
    front = ROOM.view(LAID, after("begin", spec=LAID).state, CONTEXT)
    looks = {node.look for node in front.does if isinstance(node, Button)}
    assert (len(front.does), looks, front.on) == (2, {"card"}, None)


def test_what_its_buttons_look_like_is_not_what_can_be_pressed() -> None:
    shown = nodes_of(picture(ROOM, OWN, after(*day("judge next-part not-fine")).state))
    buttons = [node for node in shown if isinstance(node, Button)]
    sizes = {(node.look, node.h) for node in buttons if node.label in ("Play", "Stop here")}
    assert sizes == {("card", 0)}


def test_a_voice_says_the_hour_and_what_is_in_it() -> None:
    text = outline(picture(ROOM, OWN, after(*SHOW_AT_FOUR).state))
    for words in ("5 o'clock: Ball game", "2 o'clock: {adi}'s book", "3 o'clock: Free time"):
        assert words in text


def test_its_paper_twin_has_hours_blocks_and_signs_and_its_key_what_pulls() -> None:
    paper, key = outline(ROOM.paper(OWN, CONTEXT)), outline(ROOM.key(OWN, CONTEXT))
    for words in ("Stop sign: A show", "A nap", "Next part now!", "Play"):
        assert words in paper
    assert "The app picked it" not in paper
    for words in ("5 o'clock", "The app picked it", "It rolls over the next block"):
        assert words in key


MOMENTS: tuple[tuple[str, ...], ...] = (
    (),
    SHOW_AT_FOUR,
    (*SHOW_AT_FOUR, "plant show"),
    day(),
    day("stop next-part"),
    day("judge next-part not-fine"),
    day("judge next-part fine", "do next-part big"),
    day(*pulled(OFF, OFF)),
    day("plant show", *pulled(BIG, BIG), "pass"),
    day(*pulled(BIG, BIG), *("pass",) * 5),
)


@pytest.mark.parametrize("combination", [*COMBINATIONS, ((360, 560), 1.0, "ltr")])
def test_everything_fits(combination: Combination) -> None:
    size, text, direction = combination
    ctx: Context = replace(CONTEXT, size=size, text=text, direction=direction)
    assert does_not_fit(ROOM, OWN, [after(*acts).state for acts in MOMENTS], ctx) == []


def test_fourteen_hours_fit_too() -> None:
    spec = replace(OWN, begins=9, hours=14)
    for size, text, direction in COMBINATIONS:
        ctx: Context = replace(CONTEXT, size=size, text=text, direction=direction)
        states = [after(*acts, spec=spec).state for acts in ((), ("put 0 show", "begin"))]
        assert does_not_fit(ROOM, spec, states, ctx) == []
