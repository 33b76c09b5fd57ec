"""Where no picture of the bay has room, its places are islands, each with all that is its own."""

from collections import Counter
from itertools import pairwise

import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.core.facts import Fact
from game.screens.shell.districts import DISTRICTS
from game.ui.choices import OpenDistrict, ShowAges
from game.ui.commands import Command, command_name
from game.ui.nodes import Button, Picture, Words
from game.ui.page import Page, Placed
from tests.app.making import becomes_in_any_language, robot_at
from tests.levels.shipped import heads
from tests.pages import fits, names, ways

Window = tuple[tuple[int, int], int]
SMALL, LARGE = ((360, 640), 150), ((1280, 720), 200)
WINDOWS = pytest.mark.parametrize("window", [SMALL, LARGE], ids=["small", "large"])
EMPTY = [each for each in DISTRICTS if each not in {head.strand for head in heads().values()}]
"""Where no story stands yet."""


def at_the_sea(shipped: Places, window: Window, language: str = "en") -> Robot:
    """A new player of 10 to 12 at the bay, in a window with letters of a size."""
    size, text = window
    robot = robot_at(shipped, language=language, size=size, text=text)
    becomes_in_any_language(robot)
    assert robot.screen == "bay"
    return robot


def islands(page: Page) -> dict[str, Placed]:
    """The buttons of the places by their strands, in the order in which the keys come to them."""
    strands = {command_name(OpenDistrict(strand)): strand for strand in DISTRICTS}
    found = [placed for placed in page.buttons() if placed.name in strands]
    assert len(found) == len(DISTRICTS), "each is there once"
    return {strands[placed.name]: placed for placed in found}


def pictures(page: Page, island: Placed) -> list[str]:
    """What an island shows, from the back."""
    inner = (page.placed[at].node for at in page.within(page.placed.index(island)))
    return [node.name for node in inner if isinstance(node, Picture)]


def lanterns(page: Page) -> dict[str, list[str]]:
    """The lanterns of each island that has some."""
    there = {
        strand: [
            name.removeprefix("bay/lantern-")
            for name in pictures(page, island)
            if name.startswith("bay/lantern-")
        ]
        for strand, island in islands(page).items()
    }
    return {strand: hung for strand, hung in there.items() if hung}


@WINDOWS
@pytest.mark.parametrize("language", ["en", "ar", "hi"])
def test_each_place_is_an_island_with_its_name_and_all_of_it_is_reached(
    shipped: Places, window: Window, language: str
) -> None:
    robot = at_the_sea(shipped, window, language)
    page = robot.page
    assert [*fits.problems(page), *names.problems(page), *ways.by_keys(robot)] == []
    there = islands(page)
    assert list(there)[len(there) - len(EMPTY) :] == EMPTY
    in_order = sorted(there, key=lambda strand: page.placed.index(there[strand]))
    assert in_order[len(there) - len(EMPTY) :] == EMPTY
    for island in there.values():
        inner = (page.placed[at].node for at in page.within(page.placed.index(island)))
        (shown,) = (node.text for node in inner if isinstance(node, Words))
        assert isinstance(island.node, Button)
        assert shown in island.node.label
        assert any(name.startswith("bay/island-") for name in pictures(page, island))
    whole = [island for island in there.values() if island.rect.within(island.clip)]
    assert len(whole) >= 2, "two are seen at once"


def test_large_letters_make_a_map_of_them_and_no_grid(shipped: Places) -> None:
    """Neighbours are not level, and every second row is moved aside."""
    page = at_the_sea(shipped, LARGE).page
    there = list(islands(page).values())
    rows = [there[:4], there[4:8]]
    for row in rows:
        assert all(one.rect.right < other.rect.x for one, other in pairwise(row))
        assert all(one.rect.y != other.rect.y for one, other in pairwise(row))
    assert rows[1][0].rect.x > rows[0][0].rect.x + 64


def test_a_small_window_has_houses_now_at_the_start_and_now_at_the_end(shipped: Places) -> None:
    page = at_the_sea(shipped, SMALL).page
    sides = []
    for island in islands(page).values():
        inner = [page.placed[at] for at in page.within(page.placed.index(island))]
        ground = next(p for p in inner if getattr(p.node, "name", "").startswith("bay/island-"))
        sides.append(ground.rect.centre[0] < island.rect.centre[0])
    assert sides == [at % 2 == 0 for at in range(len(DISTRICTS))]


@WINDOWS
def test_its_lanterns_are_those_of_the_stories_as_far_as_they_are_played(
    shipped: Places, window: Window
) -> None:
    robot = at_the_sea(shipped, window)
    fresh = lanterns(robot.page)
    own = Counter[str](head.strand for head in heads().values() if head.band == "10-12")
    assert fresh == {strand: ["dark"] * many for strand, many in own.items()}
    keep = robot.game.state.player.keep
    keep([Fact("done", "scam-lucky-goat"), Fact("done", "privacy-hidden-switch")])
    keep([Fact("acted", "help-keep-telling")])
    robot.game.app.view.changed()
    lit = {"scams": ["lit"], "privacy": ["lit"], "help": ["begun"]}
    own["scams"] += 1  # it is for other ages, and done
    left = {strand: ["dark"] * (own[strand] - 1) + one for strand, one in lit.items()}
    hung = {strand: sorted(each, reverse=True) for strand, each in lanterns(robot.page).items()}
    assert hung == fresh | {strand: sorted(each, reverse=True) for strand, each in left.items()}
    there = islands(robot.page)
    warm = {s for s, each in there.items() if "bay/glimmer" in pictures(robot.page, each)}
    assert warm == {"scams", "privacy"}, "a lit house shines on the water"
    robot.press(Command.OPEN_AGES)
    robot.press(ShowAges("all"))
    every = Counter(head.strand for head in heads().values())
    assert lanterns(robot.page)["contact"] == ["dark"] * every["contact"]


def test_no_place_of_a_picture_is_too_small_to_press(shipped: Places) -> None:
    """A phone on which the picture's lighthouse would be 63 pixels wide shows islands."""
    robot = at_the_sea(shipped, ((480, 800), 100))
    assert list(fits.problems(robot.page)) == []
    assert any(isinstance(p.node, Picture) and p.node.name == "bay/sea" for p in robot.page.placed)


def test_the_players_animal_rows_where_the_last_row_has_room(shipped: Places) -> None:
    for window, rows in ((LARGE, True), (SMALL, False)):
        page = at_the_sea(shipped, window).page
        shown = [p.node.name for p in page.placed if isinstance(p.node, Picture)]
        assert ("keeper/fox/coral" in shown) is rows
