"""A child's own lamps: kept behind three pictures of their own, shown in Help, and hers alone."""

from pathlib import Path

import pytest

from game.activities import rulebook
from game.assembly import app_state_of, library_of
from game.content.places import Places
from game.core.acts import Act
from game.core.play import begin
from game.screens.help.help import DoorScreen
from game.screens.help.lamps import KeepLampsScreen, LampsScreen
from game.screens.options.remembered import RememberedScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Pop, Push, Replace, Stay
from game.screens.story.ceremony import CeremonyScreen
from game.screens.story.ending import EndingScreen
from game.screens.story.play import PlayScreen
from game.storage.lamps import has_lamps, lamps_of, with_lamps, without_lamps
from game.storage.memory import MemoryStore
from game.storage.profiles import Profile, new_profile
from game.ui.choices import PickPicture
from game.ui.commands import Command
from game.ui.nodes import Meaning
from game.ui.outline import outline
from tests.activities.roaming import CONTEXT
from tests.app.making import becomes, kept_in, robot_at, today

CODE = ("boat", "kite", "goat")
PRESSED = ("Boat", "Kite", "Goat")


@pytest.fixture
def state(shipped: Places) -> AppState:
    """The app, with a player who has no pictures."""
    store = MemoryStore(today, trouble=None)
    made = app_state_of(library_of(shipped), store, "en", random_seed=lambda: 1, day=today)
    made.sign_in(store.add("fox", "coral", "7-9", "en"))
    return made


def story_over(state: AppState, *lamps: str) -> EndingScreen:
    """The end of the story, in whose last picture she lit these."""
    level = state.library.level("help-safe-circle", "en")
    assert level is not None
    session, facts = begin(level, rulebook(), 1, "mine")
    state.player.keep(facts)
    screen = PlayScreen(state, level, session, Pop)
    going: Navigation = Stay()
    for act in (*(Act("turn", lamp, "lit") for lamp in lamps), Act("finish"), Act("next")):
        going = screen.act(act)
    assert isinstance(going, Replace)
    assert isinstance(going.to, CeremonyScreen)
    assert isinstance(going.to.then, EndingScreen)
    return going.to.then


def is_asked(ending: EndingScreen) -> bool:
    return "Keep your lamps" in outline(ending.view(CONTEXT))


def asked(ending: EndingScreen) -> KeepLampsScreen:
    going = ending.act(Command.OPEN_LAMPS)
    assert isinstance(going, Push)
    assert isinstance(going.to, KeepLampsScreen)
    return going.to


def keeps(state: AppState) -> EndingScreen:
    ending = story_over(state, "home", "nurse")
    going = asked(ending).act(Command.KEEP_LAMPS)
    assert isinstance(going, Replace)
    done: Navigation = going
    code: tuple[Meaning, ...] = tuple(PickPicture(each) for each in CODE)
    for means in (*code, Command.CODE_KNOWN, *code):
        done = going.to.act(means)
    assert done == Pop()
    return ending


def mine(state: AppState) -> Profile:
    (profile,) = state.player.store.profiles()
    return profile


def picks(screen: LampsScreen, *pictures: str) -> str:
    for each in pictures:
        screen.act(PickPicture(each))
    return outline(screen.view(CONTEXT))


def test_lamps_are_kept_if_she_likes_once_the_story_is_over(state: AppState) -> None:
    ending = keeps(state)
    assert lamps_of(mine(state), CODE) == ("home", "nurse")
    assert not is_asked(ending)


def test_not_keeping_them_is_as_good(state: AppState) -> None:
    ending = story_over(state, "home")
    assert asked(ending).act(Command.LAMPS_LATER) == Pop()
    assert not has_lamps(mine(state))
    assert is_asked(ending)


def test_where_none_is_lit_there_is_nothing_to_keep(state: AppState) -> None:
    assert not is_asked(story_over(state))


def test_no_fact_tells_which_lamps_were_lit(state: AppState) -> None:
    keeps(state)
    there = [fact for fact in state.player.facts() if fact.scene == "mine"]
    assert [(fact.kind, fact.action) for fact in there] == [("started", ""), ("ended", "done")]


def test_they_are_shown_to_whoever_knows_the_pictures(state: AppState) -> None:
    keeps(state)
    screen = LampsScreen(state)
    wrong = picks(screen, "boat", "boat", "boat")
    assert "Not these three. Try again." in wrong
    assert "A nurse" not in wrong
    shown = picks(screen, *CODE)
    assert "A nurse" in shown
    assert "A helpline" in shown
    assert "A teacher" not in shown


def test_forgotten_pictures_put_the_lamps_out(state: AppState) -> None:
    keeps(state)
    screen = LampsScreen(state)
    screen.act(Command.LAMPS_FORGOTTEN)
    screen.act(Command.LAMPS_LATER)
    assert has_lamps(mine(state))
    screen.act(Command.LAMPS_FORGOTTEN)
    assert screen.act(Command.PUT_LAMPS_OUT) == Pop()
    assert not has_lamps(mine(state))


def test_help_has_a_way_to_them_for_her_alone(state: AppState) -> None:
    door = DoorScreen(state, "talk")
    assert "Your lamps" not in outline(door.view(CONTEXT))
    keeps(state)
    assert "Your lamps" in outline(door.view(CONTEXT))
    going = door.act(Command.OPEN_LAMPS)
    assert isinstance(going, Push)
    state.sign_in(mine(state), state.player.store.add("owl", "leaf", "7-9", "en"))
    assert "Your lamps" not in outline(door.view(CONTEXT))


def test_guests_and_those_who_share_a_screen_keep_none(state: AppState) -> None:
    her = mine(state)
    state.sign_in(her, state.player.store.add("owl", "leaf", "7-9", "en"))
    assert not is_asked(story_over(state, "home"))
    state.sign_out()
    state.sign_in_guest("cat", "sea", "7-9", state.player.options)
    assert not is_asked(story_over(state, "home"))


def test_she_is_told_that_they_are_kept(state: AppState) -> None:
    line = "Your lamps for Help, behind their pictures."
    assert line not in outline(RememberedScreen(state).view(CONTEXT))
    keeps(state)
    assert line in outline(RememberedScreen(state).view(CONTEXT))


def test_a_hand_finds_them_in_help(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    profile = robot.game.state.player.profile
    assert profile is not None
    robot.game.state.use_options(with_lamps(profile, ("coach",), CODE).options)
    robot.press(Command.OPEN_HELP)
    robot.press("I want to talk")
    robot.press("Your lamps")
    for picture in PRESSED:
        robot.press(picture)
    assert robot.screen == "lamps-lit"


def test_they_last_to_another_day_and_go_with_her(shipped: Places, tmp_path: Path) -> None:
    with kept_in(tmp_path) as store:
        player = store.add("fox", "coral", "7-9", "en")
        store.change(with_lamps(player, ("coach", "home"), CODE))
    with kept_in(tmp_path) as store:
        (player,) = store.profiles()
        assert lamps_of(player, CODE) == ("coach", "home")
        store.forget(player.id)
    assert not [path for path in tmp_path.rglob("*.db") if b"coach,home" in path.read_bytes()]


def test_only_lamps_there_are_can_be_kept_and_only_behind_pictures() -> None:
    player = new_profile(("fox", "coral", ""), "7-9", "en", ())
    for lamps, code in ((("Aunt Noor",), CODE), (("home",), ())):
        with pytest.raises(ValueError, match="lamps"):
            with_lamps(player, lamps, code)
    kept = with_lamps(player, ("home",), CODE)
    assert lamps_of(kept, ("kite", "boat", "goat")) == ()
    assert not has_lamps(without_lamps(kept))
