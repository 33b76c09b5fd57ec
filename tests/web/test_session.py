"""A child's session: each press is done once, and nothing is done that no page of hers offered."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.content.library import Library
from game.screens.map.bay import BayScreen
from game.screens.shell.navigation import USUAL, Navigation, Pop, Push, Replace
from game.screens.shell.waiting import WaitScreen
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Words
from game.web.assets import Assets
from game.web.files import WAV, Sent
from game.web.session import Session
from game.web.units import PHONE, logical
from tests.web.browsing import read, session_in


@pytest.fixture
def bay(library: Library, assets: Assets) -> Session:
    """Somebody at the bay, who has seen it."""
    there = session_in(library, assets)
    there.document()
    return there


def test_a_press_that_comes_again_is_done_once(bay: Session) -> None:
    assert bay.press("open-cards?", 1)
    assert (bay.page, bay.navigator.screen.name) == (2, "cards")
    assert bay.press("open-cards?", 1)
    assert (bay.page, len(bay.navigator.stack)) == (2, 2)


def test_a_press_of_an_older_page_or_of_none_does_nothing(bay: Session) -> None:
    assert bay.press("open-cards?", 1)
    for name, page in (("open-options?", 1), ("back?", 1), ("back?", 3), ("open-bay?", 2)):
        assert not bay.press(name, page)
    assert (bay.page, bay.navigator.screen.name) == (2, "cards")
    assert bay.press("back?", 2)


def test_what_the_page_does_not_offer_cannot_be_pressed(bay: Session) -> None:
    for forged in ("quit?", "open-grown-ups?", "look-again?", "forget-now?", "put clinic fine", ""):
        assert not bay.press(forged, bay.page), forged
    assert len(bay.navigator.stack) == 1


class Doors:
    """A screen with a door that is open and one that is shut."""

    name, manner = "doors", USUAL

    def view(self, ctx: Context) -> Node:
        open_, shut = Words("open"), Words("shut")
        doors = Button(open_, Command.OPEN_CARDS), Button(shut, Command.OPEN_OPTIONS, on=False)
        return Box((Words("Doors", level=1), *doors))

    def act(self, means: Meaning) -> Navigation:
        return Pop()


def test_what_is_off_cannot_be_pressed(bay: Session) -> None:
    bay.turn(Command.OPEN_CARDS)
    bay.navigator.go(Replace(Doors()))
    shown = read(bay.document()).top.named("button")
    off = {each.has["value"]: "disabled" in each.has for each in shown}
    assert off == {"open-cards?": False, "open-options?": True}
    assert not bay.press("open-options?", bay.page)
    assert bay.press("open-cards?", bay.page)


def test_whoever_leaves_has_left(bay: Session) -> None:
    assert not bay.left
    assert bay.press("sign-out?", 1)
    assert bay.left
    assert bay.state.player.profile is None


def test_a_browser_tells_its_size_and_nothing_else_counts(bay: Session) -> None:
    for said in ("", "x", "12x12", "360x", "-3x400", "1e9x3", "99999999x4", "٣٦٠x٦٤٠", "360x640x2"):
        bay.see(said)
        assert (bay.size, bay.scripted) == (PHONE, False), said
    bay.see("1280x720")
    assert (logical(bay.size), bay.scripted) == ((1280, 720), True)


def test_a_phone_and_a_tablet_are_upright_pages_as_in_a_window() -> None:
    assert [round(side) for side in logical((360, 640))] == [524, 931]
    assert logical((768, 1024)) == (960, 1280)


def test_a_form_without_the_script_is_the_same_page(bay: Session) -> None:
    page, swapped = read(bay.document()), read(bay.fragment())
    whole = page.top.named("form")[0]
    assert (whole.has["method"], whole.has["action"]) == ("post", "/")
    assert [each.has for each in whole.all()] == [each.has for each in swapped.top.inside[0].all()]


def test_a_page_that_waits_is_looked_at_again_with_a_script_and_without(bay: Session) -> None:
    arrived: list[bool] = []
    waiting = WaitScreen(lambda: 0.0, lambda: bool(arrived), lambda: Replace(BayScreen(bay.state)))
    bay.navigator.go(Push(waiting))
    page = read(bay.document()).top
    assert [each.has["content"] for each in page.named("meta") if "http-equiv" in each.has] == ["1"]
    assert page.named("form")[0].has["data-wait"] == "1"
    arrived.append(True)
    page = read(bay.document()).top
    assert bay.navigator.screen.name == "bay"
    assert not [each for each in page.named("meta") if "http-equiv" in each.has]


def test_a_gesture_is_played_once(bay: Session) -> None:
    assert bay.press("tickle? moon", 1)
    assert "does-" in bay.fragment()
    assert "does-" not in bay.fragment()
    assert bay.press("tickle? moon", 2)
    assert "does-" in bay.fragment()


def test_sounds_are_told_as_loud_as_they_are_to_be(
    library: Library, assets: Assets, tmp_path: Path
) -> None:
    (tmp_path / "goat.wav").write_bytes(b"RIFF")
    assets = replace(assets, sounds=tmp_path)
    for options, loud in (({"effects": 50}, "0.5"), ({"effects": 0}, ""), ({"sound": False}, "")):
        there = session_in(library, assets, **options)
        there.document()
        there.press("tickle? goat", 1)
        form = read(there.fragment()).top.named("form")[0]
        assert form.has.get("data-loud", "") == loud
        assert not loud or assets.sent(form.has["data-sound"]) == Sent(WAV, b"RIFF")


def test_captions_are_shown_to_whoever_wants_them(library: Library, assets: Assets) -> None:
    for wanted in (True, False):
        there = session_in(library, assets, captions=wanted)
        there.document()
        there.press("tickle? goat", 1)
        assert ("The goat bleats." in read(there.fragment()).top.words) is wanted


def test_pages_are_read_aloud_to_whoever_wants_it(library: Library, assets: Assets) -> None:
    for wanted in (True, False):
        there = session_in(library, assets, voice=wanted, pace="slow", speech=60)
        there.see("360x640")
        form = read(there.document()).top.named("form")[0]
        assert ("data-read" in form.has) is wanted
        assert (form.has["data-pace"], form.has["data-speech"]) == (".75", "0.6")


def test_a_quiet_page_is_never_read_aloud(bay: Session) -> None:
    bay.press("hide-screen?", bay.page)
    form = read(bay.fragment()).top.named("form")[0]
    assert not {"data-read", "data-speech", "data-sound"} & set(form.has)


def test_something_else_than_a_press_makes_the_page_sent_before_count_no_more(bay: Session) -> None:
    bay.turn(Command.OPEN_CARDS)
    assert bay.page == 2
    assert not bay.press("open-options?", 1)
