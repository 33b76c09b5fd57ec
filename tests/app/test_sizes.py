"""Windows of netbooks, tablets and large screens: what stands where, and that letters grow."""

import pytest

from game.content.places import Places
from game.ui.nodes import Box, Picture
from game.ui.page import Page
from game.ui.theme import SIZES, TARGET
from tests.app.combined import robot_playing
from tests.app.making import becomes, opens, presses, robot_at
from tests.combinations import Combination
from tests.pages.looks import Look, spilt
from tests.sizes import LANGUAGES, TEXTS, troubles
from tests.sizes import SIZES as WINDOWS

CARDS = "privacy-noticeboard"
SAMPLE = [
    ((1024, 600), "ar", 100, "scam-lucky-goat"),
    ((1152, 648), "hi", 150, "privacy-hidden-switch"),
    ((800, 600), "en", 100, "design-mystery-box"),
    ((768, 1024), "ar", 200, "info-flying-cow"),
]
"""A tour of one level for each of a few windows; `python -m tests.sizes` makes all of them."""


@pytest.mark.parametrize(("size", "language", "text", "level"), SAMPLE)
def test_a_tour_has_no_trouble(
    shipped: Places, size: tuple[int, int], language: str, text: int, level: str
) -> None:
    assert size in WINDOWS
    assert language in LANGUAGES
    assert text in TEXTS
    assert troubles(shipped, size, language, text, level) == []


@pytest.mark.parametrize("size", [(3840, 2160), (2160, 3840)])
def test_letters_and_targets_grow_with_the_window(shipped: Places, size: tuple[int, int]) -> None:
    """FIELD B4: at least 36 pixels at 2160 lines."""
    robot = robot_at(shipped, size=size)
    becomes(robot)
    opens(robot, "scam-lucky-goat")
    scale = robot.game.render.scale
    page = robot.page
    assert min(line.size for placed in page.placed for line in placed.lines) * scale >= 36
    for placed in page.buttons():
        assert min(placed.rect.w, placed.rect.h) * scale >= 3 * (TARGET - 1)
    assert min(SIZES.values()) * scale >= 36


def test_the_bar_of_a_story_holds_its_words_in_large_wide_letters(shipped: Places) -> None:
    """In Arabic the words of TELL were higher than the bar, and the page than the window."""
    way = Combination("mouse", (1280, 720), "ar", 100, "story", "usual", "normal")
    robot = robot_playing(shipped, way)
    opens(robot, "scam-lucky-goat")
    assert list(spilt(robot, [Look((1280, 720), 150, ("plain", "wide"))])) == []


@pytest.mark.parametrize("size", [(1024, 600), (1280, 720)])
def test_what_can_be_decided_stands_still_while_settled_cards_pile_up(
    shipped: Places, size: tuple[int, int]
) -> None:
    """FIELD B5: cards jumped as trays grew."""
    robot = robot_at(shipped, size=size)
    becomes(robot)
    opens(robot, CARDS)
    first = _verdict_tops(robot.page)
    for card in ("gate", "goat"):
        presses(robot, (f"judge {card} not-fine", f"let-be {card}", f"on {card}"))
        assert _verdict_tops(robot.page) == first


def _verdict_tops(page: Page) -> list[float]:
    return [placed.rect.y for placed in page.buttons() if placed.name.startswith("judge ")]


@pytest.mark.parametrize("size", [(768, 1024), (528, 940), (2160, 3840)])
def test_an_upright_bay_is_a_picture_of_its_own_and_all_of_it_is_in_the_window(
    shipped: Places, size: tuple[int, int]
) -> None:
    """FIELD B7: the town hall stood on water."""
    robot = robot_at(shipped, size=size)
    becomes(robot)
    page = robot.page
    pictures = [p.node.name for p in page.placed if isinstance(p.node, Picture)]
    assert "bay/back-upright" in pictures
    assert "bay/back" not in pictures
    places = [p for p in page.buttons() if p.name.startswith("open-district?")]
    assert len(places) == 9
    bar = next(p for p in page.placed if isinstance(p.node, Box) and p.node.role == "toolbar")
    assert all(p.rect.y >= bar.rect.bottom and p.rect.bottom <= page.size[1] for p in places)


def test_large_letters_leave_people_large_in_a_story(shipped: Places) -> None:
    """FIELD B7: at 200 % a story was a strip of floor."""
    robot = robot_at(shipped, size=(1024, 600), text=200)
    becomes(robot)
    opens(robot, "scam-lucky-goat")
    people = [p for p in robot.page.placed if getattr(p.node, "key", "").startswith("who-")]
    assert max(p.rect.h for p in people) > 600 / 4
    place = next(p for p in robot.page.placed if getattr(p.node, "fit", "") == "cover")
    assert place.rect.h > 600 * 0.8
