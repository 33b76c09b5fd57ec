"""Light cards: found in stories, read one by one, printed as a page."""

import sys
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from game.content.card_page import Card, Headings, card_page
from game.content.places import Places
from game.core.progress import Learned
from game.screens.practice.card import CardScreen
from game.screens.practice.card_book import FILE
from game.screens.shell.navigation import Stay
from game.screens.story.ending import EndingScreen
from game.screens.story.ending_cards import HOME, NEXT
from game.ui.choices import OpenCard, TurnOver
from game.ui.commands import Command
from tests.app.lasting import GOAT, Clock, at_the_bay, ends, finishes
from tests.app.making import robot_at


def test_a_new_card_is_shown_at_the_end_of_the_story_and_can_be_read_there(
    shipped: Places,
) -> None:
    robot = at_the_bay(shipped, Clock())
    ends(robot, GOAT)
    assert robot.sees("A new light card")
    can = robot.game.state.library.can("scam.urgency", "7-9", "en")
    assert not robot.sees(can), "it lies face down"
    robot.press(TurnOver("scam.urgency"))
    assert robot.sees(can)
    robot.press(TurnOver("scam.urgency"))
    assert not robot.sees(can)
    robot.press(Command.OPEN_BAY)
    ends(robot, GOAT)
    assert not robot.sees("A new light card"), "a card is new once"
    assert robot.sees("I can do this")


@pytest.mark.parametrize("language", ["en", "ar", "hi"])
@pytest.mark.parametrize(("size", "text"), [((360, 640), 150), ((800, 600), 200)])
def test_every_card_of_an_ending_is_whole_when_it_is_turned_over(
    shipped: Places, language: str, size: tuple[int, int], text: int
) -> None:
    robot = robot_at(shipped, language=language, size=size, text=text)
    state = robot.game.state
    state.sign_in(state.player.store.add("fox", "coral", "7-9", language))
    level = state.library.level(GOAT, language)
    assert level is not None
    shown = Learned(level.skills, "scam.too-good", told=True)
    ending = EndingScreen(state, level, shown, (), Stay)
    robot.game.app.navigator.stack[:] = [ending]
    robot.game.app.view.changed()
    for card in (*level.skills, NEXT, HOME):
        robot.press(TurnOver(card))
        assert card in ending.turned
    assert robot.sees(level.home)
    assert robot.can(Command.OPEN_BAY), "the way on stays in sight"
    assert robot.complaints == []


def test_a_trick_that_was_missed_gives_no_card_yet(shipped: Places) -> None:
    robot = at_the_bay(shipped, Clock())
    ends(robot, GOAT, "careless")
    seen = {f.skill for f in robot.game.state.player.facts() if f.kind == "noticed"}
    robot.press(Command.OPEN_BAY)
    robot.press(Command.OPEN_CARDS)
    for skill in ("scam.urgency", "scam.too-good"):
        assert robot.can(OpenCard(skill)) == (skill in seen)


def test_the_book_is_read_card_by_card_round_and_round(shipped: Places) -> None:
    robot = at_the_bay(shipped, Clock())
    robot.press(Command.OPEN_CARDS)
    assert robot.sees("A light card comes when you spot what gives a trick away.")
    robot.press(Command.BACK)
    finishes(robot, GOAT)
    robot.press(Command.OPEN_CARDS)
    robot.press("I can spot hurry and fear words, and wait.")
    first, seen = robot.screen, set[str]()
    while robot.screen not in seen:
        seen.add(robot.screen)
        robot.press("Next card")
    assert robot.screen == first
    assert len(seen) == 3
    robot.press("Card before")
    assert robot.screen in seen - {first}
    assert robot.complaints == []


@pytest.mark.parametrize("language", ["en", "ar", "hi"])
def test_every_card_fits_with_the_largest_letters_spaced_widely_in_a_small_window(
    shipped: Places, language: str
) -> None:
    robot = robot_at(shipped, language=language, size=(800, 600))
    state = robot.game.state
    state.sign_in(state.player.store.add("fox", "coral", "13-15", language))
    state.player.options = replace(state.player.options, text=200, spacing="wide")
    for skill in state.library.lists.skills:
        robot.game.app.navigator.stack[:] = [CardScreen(state, skill)]
        robot.game.app.view.changed()
        assert robot.sees(state.library.tell(skill, language))
    assert robot.complaints == []


def test_a_page_to_print_is_written_and_its_place_is_told(shipped: Places, tmp_path: Path) -> None:
    robot = at_the_bay(shipped, Clock())
    robot.game.state.ports.papers = (tmp_path / "no" / "such", tmp_path / "papers")
    (tmp_path / "no").write_text("a file stands in the way")
    finishes(robot, GOAT)
    robot.press(Command.OPEN_CARDS)
    robot.press("A page to print")
    assert robot.sees("Your page is made.")
    assert robot.sees(FILE)
    (page,) = (tmp_path / "papers").iterdir()
    assert "I can spot hurry and fear words, and wait." in page.read_text("utf-8")
    assert robot.complaints == []


def test_where_no_folder_can_be_written_a_sentence_says_so(shipped: Places) -> None:
    robot = at_the_bay(shipped, Clock())
    finishes(robot, GOAT)
    robot.press(Command.OPEN_CARDS)
    robot.press("A page to print")
    assert robot.sees("No page could be made on this computer.")


def test_a_guest_can_print_too_and_the_page_goes_where_nothing_stays(
    shipped: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "passing"))
    (tmp_path / "passing").mkdir()
    robot = robot_at(shipped)
    robot.game.state.ports.papers = (tmp_path / "papers",)
    robot.press("Play")
    robot.press("Guest")
    robot.press("10 to 12")
    finishes(robot, GOAT)
    robot.press(Command.OPEN_CARDS)
    robot.press("A page to print")
    assert robot.sees("Your page is made.")
    assert not (tmp_path / "papers").exists()
    (folder,) = (tmp_path / "passing").iterdir()
    assert folder.stat().st_mode & 0o077 == 0 or sys.platform == "win32"
    assert [path.name[: len(FILE)] for path in folder.iterdir()] == [FILE]
    robot.press(Command.BACK)
    robot.press(Command.SIGN_OUT)
    assert not folder.exists()


class Reading(HTMLParser):
    """What a browser would make of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip() and self.open[-1] != "style":
            self.texts.append(data)


def test_the_page_reads_in_its_own_direction_and_asks_for_nothing() -> None:
    card = Card('قل "لا" <أولا>', "هدية & سؤال", "أخبر أحدا")
    above = Headings("بطاقاتي", "ما يكشفها", "ما أفعله")
    read = Reading(card_page([card], above, "ar", "rtl"))
    assert read.tags[0] == ("html", {"lang": "ar", "dir": "rtl"})
    assert read.open == []
    assert read.texts == [
        above.title,
        above.title,
        card.can,
        above.tell,
        card.tell,
        above.do,
        card.do,
    ]
    assert not any({"src", "href"} & set(attrs) for _, attrs in read.tags)
