"""A fault planted on a page is found by the function that asks after it; a sound page has none."""

from dataclasses import replace

import pygame
import pytest

from game.authoring import page_troubles
from game.authoring.robot import Robot
from game.content.places import Places
from game.core.acts import Act
from game.platform.robot_input import Posted
from game.ui import focus, scanning, sheets
from game.ui.accessibility_tree import AccessNode
from game.ui.accessibility_tree import tree as tree_of
from game.ui.commands import Command
from game.ui.geometry import Rect
from game.ui.measure import TextLine
from game.ui.nodes import Box, Button, Picture, Scroll, Words
from game.ui.page import Page, Placed
from tests.app.making import becomes, opens, robot_at
from tests.pages import (
    contrast,
    english,
    every,
    fits,
    flashes,
    gentleness,
    headings,
    names,
    patience,
    speech,
    targets,
    tree,
    ways,
)
from tests.platform import seeing
from tests.screens.longer import longer
from tests.ui.plain import page, press

GOAT = "scam-lucky-goat"
SOUND = Box((Words("Who plays?"), press("one", w=200), press("two", w=200)), gap=8)


@pytest.fixture
def robot(shipped: Places) -> Robot:
    """In the first scene of a level."""
    made = robot_at(shipped)
    becomes(made)
    opens(made, GOAT)
    return made


def moved(made: Page, name: str, rect: Rect) -> Page:
    """The page with the button that has this text in its name at another place."""
    placed = (replace(p, rect=rect, clip=rect) if name in p.name else p for p in made.placed)
    return replace(made, placed=tuple(placed))


def test_a_sound_page_has_no_problems() -> None:
    made = page(SOUND)
    assert [*every.laid_out(made), *tree.problems(made, told(made))] == []


def told(made: Page) -> AccessNode:
    return tree_of(made, "Lantern Bay")


def test_a_page_without_a_name_and_one_with_two_are_found() -> None:
    one = Words("Options", level=1)
    assert list(headings.problems(told(page(Box((one, Words("Look", level=2))))))) == []
    assert list(headings.problems(told(page(SOUND)))) == ["the page has 0 names: []"]
    unseen = Box((), role="heading", label="Options")
    assert list(headings.problems(told(page(Box((unseen, SOUND)))))) == []
    assert list(headings.problems(told(page(Box((one, unseen))))))


def test_tabs_and_choices_that_stand_alone_or_among_other_things_are_found() -> None:
    name = Words("Options", level=1)
    look, sound = (Button(Words(each), Act(each), role="tab") for each in ("look", "sound"))
    assert len(list(headings.problems(told(page(Box((name, look, sound))))))) == 2
    tabs = Box((look, sound), role="tablist")
    assert list(headings.problems(told(page(Box((name, tabs)))))) == []
    mixed = Box((look, sound, press("help")), role="tablist")
    assert list(headings.problems(told(page(Box((name, mixed))))))


def test_a_text_that_does_not_fit_is_found() -> None:
    assert list(fits.problems(page(Box((Words("word " * 400),)))))


def test_a_small_target_and_two_that_touch_are_found() -> None:
    made = page(SOUND)
    assert list(targets.problems(moved(made, "one", Rect(0, 0, 200, 40))))
    assert list(targets.problems(moved(made, "two", Rect(0, 90, 200, 64))))


def test_a_target_that_stays_partly_outside_the_window_is_found() -> None:
    made = page(SOUND)
    assert list(targets.problems(moved(made, "one", Rect(350, 0, 100, 64))))
    listed = page(Box((Scroll(Box(tuple(press(name, h=100) for name in "abcd")), "list"),)))
    assert list(page_troubles.outside(listed)) == []
    aside = moved(listed, "d", Rect(370, 900, 100, 64))
    assert list(page_troubles.outside(aside))


def test_two_targets_upon_each_other_are_found_but_no_spot_upon_a_picture() -> None:
    made = page(SOUND)
    assert list(page_troubles.upon(moved(made, "two", Rect(0, 40, 200, 64))))
    big = moved(made, "one", Rect(0, 0, 400, 300))
    assert list(page_troubles.upon(big)) == []


def test_a_word_that_is_broken_inside_is_found() -> None:
    narrow = Box((Box((Words("Unbelievably long"),), w=60),), "row")
    assert any("a word is broken" in each for each in page_troubles.troubles(page(narrow)))


def test_what_is_said_of_an_act_and_the_way_on_are_found_below_the_fold() -> None:
    ok = Button(Words("OK"), Act("ok"), look="main")
    why = Box((Words("It was fine. " * 6),), role="hint")
    below = Scroll(Box((press("a", h=250), why, ok)), "list")
    there = page(Box((below,)))
    assert len(list(page_troubles.unseen((), there, whole=True))) == 2
    known = page_troubles.told(there)
    assert list(page_troubles.unseen(known, there, whole=True)) == []
    turned = page(Box((below,)), offsets={"list": 1000.0})
    assert list(page_troubles.unseen((), turned, whole=True)) == []
    cut = page(Box((below,)), offsets={"list": 60.0})
    assert list(page_troubles.unseen((), cut, whole=True))
    assert list(page_troubles.unseen((), cut, whole=False)) == []


def test_a_sheet_that_is_cut_is_found_up_to_letters_of_150_per_cent() -> None:
    def shown(lines: int) -> Page:
        words = Scroll(Box(tuple(Words(f"Line {at}") for at in range(lines))), "words")
        return page(Box((Box((words,), key=sheets.KEY, fill="paper", grow=1),)))

    assert list(page_troubles.cut(shown(4), 1.0)) == []
    assert any("Line 29" in each for each in page_troubles.cut(shown(30), 1.5))
    assert list(page_troubles.cut(shown(30), 2.0)) == []


def test_two_of_one_name_and_a_picture_without_a_name_are_found() -> None:
    assert list(names.problems(page(Box((press("one"), press("one")), gap=8))))
    silent = Button(Picture("icon/saved", 40, 40), Act("go"))
    assert list(names.problems(page(silent)))
    assert list(names.problems(page(replace(silent, label="Go")))) == []


def test_what_no_pad_comes_to_is_found(robot: Robot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(ways.problems(robot)) == []
    stays = {(p.name, way): p.name for p in robot.page.buttons() for way in ways.WAYS}
    monkeypatch.setattr(focus, "ways", lambda page: stays)
    assert any("pad" in found for found in ways.problems(robot))


def test_what_no_switch_lights_is_found(robot: Robot, monkeypatch: pytest.MonkeyPatch) -> None:
    def all_but_the_last(page: Page, *, rows: bool) -> scanning.Rows:
        return lines(page, rows=rows)[:-1]

    lines = scanning.lines
    monkeypatch.setattr(ways, "lines", all_but_the_last)
    assert any("switch" in found for found in ways.problems(robot))


def test_what_tab_never_comes_to_is_found(robot: Robot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(ways.by_keys(robot)) == []
    monkeypatch.setattr(focus, "tabbed", lambda page, name, back=False: name)
    assert list(ways.by_keys(robot))


def test_a_faint_text_is_found(robot: Robot) -> None:
    painter, made = robot.game.look().painter, robot.page
    assert list(contrast.problems(made, painter)) == []
    dark = (replace(p.node, colour="night") if isinstance(p.node, Words) else p.node
            for p in made.placed)  # fmt: skip
    placed = tuple(replace(p, node=node) for p, node in zip(made.placed, dark))
    assert list(contrast.problems(replace(made, placed=placed), painter))


@pytest.mark.parametrize(
    ("white", "seen_to", "found"),
    [
        pytest.param(30, 40, True, id="a whole line"),
        pytest.param(30, 36, False, id="the cut edge of a line"),
        pytest.param(25, 36, True, id="what is left of it"),
    ],
)
def test_only_a_line_that_its_list_cuts_may_run_into_the_edge(
    white: int, seen_to: float, found: bool
) -> None:
    surface = pygame.Surface((100, 60))
    surface.fill("white", (0, 0, 100, white))
    line = TextLine(0, 4, 0, 0, 100, 40)
    text = Placed(Words("Who?"), Rect(0, 0, 100, 40), Rect(0, 0, 100, seen_to), lines=(line,))
    assert ((0, 0, 0) in seeing.behind(surface, text)) == found


def test_what_a_screen_reader_is_not_told_or_told_twice_is_found() -> None:
    made = page(SOUND)
    root = told(made)
    first, *others = root.children
    assert list(tree.problems(made, replace(root, children=tuple(others))))
    assert list(tree.problems(made, replace(root, children=(first, first, *others))))
    assert list(tree.problems(made, replace(root, children=(replace(first, label=""), *others))))


def test_english_among_accents_is_found() -> None:
    assert list(english.problems(page(Words("Who plays?"))))
    assert list(english.problems(page(Words(longer("Who plays?"))))) == []


def test_a_text_that_is_not_read_is_found(robot: Robot) -> None:
    speech.listen(robot, voice=False)
    assert list(speech.problems(robot)) == []
    assert list(speech.unsaid({"Who plays?", "Play"}, ["Play. Button"])) == [
        "“Who plays?” is not read"
    ]


def test_a_page_that_goes_on_by_itself_or_forgets_is_found(
    robot: Robot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert list(patience.problems(robot, GOAT)) == []
    hour = patience.AN_HOUR  # a robot's own short waits between two presses pass unheeded
    monkeypatch.setattr(
        type(robot.hands), "wait", lambda hands, ms: goes_on(robot, ms if ms == hour else 0)
    )
    assert list(patience.by_itself(robot))


def goes_on(robot: Robot, ms: int) -> None:
    """A clock at which a story turns its page."""
    if ms > 1 and robot.can(Act("next")):
        robot.press(Act("next"))


def test_a_way_out_that_is_missing_is_found(robot: Robot, monkeypatch: pytest.MonkeyPatch) -> None:
    speech.listen(robot, voice=False)
    assert list(every.problems(robot)) == []
    can = Robot.can
    monkeypatch.setattr(
        Robot, "can", lambda self, means: means != Command.LEAVE_STORY and can(self, means)
    )
    assert any("is not there" in found for found in every.problems(robot))


def test_a_hold_a_chord_and_two_presses_at_once_are_found() -> None:
    a = Posted(pygame.KEYDOWN, "a", 0, 0)
    b = Posted(pygame.KEYDOWN, "b", pygame.KMOD_LSHIFT, 0)
    let_go = Posted(pygame.KEYUP, "a", 0, 0)
    assert list(gentleness.problems([a, let_go])) == []
    assert "is held" in next(gentleness.problems([a]))
    assert len(list(gentleness.problems([a, b, let_go]))) == 4


@pytest.mark.parametrize(("often", "found"), [(1, 20), (4, 5), (8, 2), (40, 0)])
def test_flashes_are_counted(often: int, found: int) -> None:
    """A second of black and white, changing at every so many frames."""
    frames: list[flashes.Patches] = [
        ((float(at // often % 2), False),) for at in range(flashes.SECOND // flashes.FRAME + 1)
    ]
    assert flashes.flashes(frames) == found


def test_what_grows_lighter_step_by_step_or_flickers_faintly_is_no_flash() -> None:
    growing: list[flashes.Patches] = [((at / 40, False),) for at in range(41)]
    faint: list[flashes.Patches] = [((0.5 + 0.08 * (at % 2), False),) for at in range(41)]
    assert flashes.flashes(growing) == flashes.flashes(faint) == 0


def test_a_red_that_comes_and_goes_is_found() -> None:
    frames: list[flashes.Patches] = [((0.2, at // 4 % 2 == 1),) for at in range(41)]
    assert flashes.flashes(frames) > flashes.MOST


def test_a_picture_that_moves_by_itself_is_found(robot: Robot) -> None:
    assert list(flashes.moving(robot)) == []
    wait = type(robot.hands).wait

    def paints(hands: object, ms: int) -> None:
        wait(robot.hands, ms)
        goes_on(robot, ms)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(robot.hands), "wait", paints)
        assert list(flashes.moving(robot))
