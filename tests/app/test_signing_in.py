"""Becoming a player and coming back, by pictures alone."""

from pathlib import Path

from game.content.places import Places
from game.storage.memory import MemoryStore
from game.ui.choices import ChooseAnimal, ChooseColour
from game.ui.commands import Command
from game.ui.theme import text_size
from tests.app.making import becomes, kept_in, robot_at, today

CODE = ("Boat", "Kite", "Bell")


def test_a_child_becomes_a_player_without_a_keyboard_or_a_name(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    assert robot.screen == "bay"
    mine = robot.game.state.player.profile
    assert mine is not None
    assert (mine.animal, mine.colour, mine.band) == ("fox", "coral", "10-12")


def test_secret_pictures_open_a_profile_and_wrong_ones_do_not(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot, code=CODE)
    robot.press("Change player")
    robot.press("Play")
    robot.press("Fox, red")
    for picture in ("Bell", "Kite", "Boat"):
        robot.press(picture)
    assert robot.screen == "code"
    assert robot.sees("Not these three.")
    for picture in CODE:
        robot.press(picture)
    assert robot.screen == "bay"


def test_a_wrong_picture_can_be_taken_back(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot, code=CODE)
    robot.press("Change player")
    robot.press("Play")
    robot.press("Fox, red")
    for picture in ("Train", "Undo", *CODE):
        robot.press(picture)
    assert robot.screen == "bay"


def test_an_animal_and_colour_that_somebody_has_are_not_offered_again(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    robot.press("Change player")
    robot.press("Play")
    robot.press("New player")
    robot.press(ChooseAnimal("fox"))
    assert not robot.can(ChooseColour("coral"))
    assert robot.can(ChooseColour("leaf"))


def test_when_every_place_is_taken_nobody_new_is_offered(shipped: Places) -> None:
    store = MemoryStore(today, trouble=None)
    for at in range(60):
        store.add(f"animal-{at}", "coral", "7-9", "en")
    robot = robot_at(shipped, store)
    robot.press("Play")
    assert not robot.sees("New player")
    assert len(store.profiles()) == 60


def test_escape_goes_one_screen_back_and_never_out_of_the_game(shipped: Places) -> None:
    robot = robot_at(shipped)
    robot.press("Play")
    robot.press("New player")
    for screen in ("who", "title", "title", "title"):
        robot.hands.key("escape")
        assert robot.screen == screen
    assert robot.game.app.navigator.running


def test_the_next_player_finds_letters_and_contrast_as_this_pc_has_them(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    robot.press("Options")
    robot.press("Size of letters: 200%")
    robot.press("Contrast: Strong")
    robot.press("Back")
    robot.press("Change player")
    assert robot.game.state.player.options.text == 100
    assert robot.game.state.player.options.contrast == "normal"


def test_options_change_at_once_and_are_kept_for_the_player(
    shipped: Places, tmp_path: Path
) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        becomes(robot)
        robot.press("Options")
        before = robot.page
        robot.press("Size of letters: 150%")
        assert robot.page is not before
        sizes = {line.size for placed in robot.page.placed for line in placed.lines}
        assert text_size("body", 1.5) in sizes
        robot.press("Contrast: Strong")
        assert robot.game.look().painter.theme.contrast == "high"
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        assert robot.game.state.player.options.text == 100
        robot.press("Play")
        robot.press("Fox, red")
        assert robot.game.state.player.options.text == 150
        assert robot.game.state.player.options.contrast == "high"


def test_forget_me_asks_for_the_players_own_pictures_and_then_removes(
    shipped: Places, tmp_path: Path
) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        becomes(robot, code=CODE)
        robot.press("Options")
        robot.press("Me")
        robot.press("What the game remembers")
        robot.press("Forget me")
        robot.press("Forget me")
        for picture in ("Bell", "Bell", "Bell"):
            robot.press(picture)
        assert robot.sees("Not these three.")
        assert len(store.profiles()) == 1
        for picture in CODE:
            robot.press(picture)
        assert len(store.profiles()) == 1, "the last of three steps is still to come"
        robot.press("Forget me now")
        assert robot.sees("It is all gone.")
        assert store.profiles() == ()
        robot.press("To the first page")
        assert robot.screen == "title"
    with kept_in(tmp_path) as store:
        assert store.profiles() == ()


def test_nobody_is_forgotten_who_chose_to_keep_everything(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    robot.press("Options")
    robot.press("Me")
    robot.press("What the game remembers")
    robot.press("Forget me")
    robot.press("Keep them")
    assert robot.screen == "remembered"
    assert len(robot.game.state.player.store.profiles()) == 1


def test_the_page_after_forgetting_has_no_button_that_leads_nowhere(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    for words in (
        "Options",
        "Me",
        "What the game remembers",
        "Forget me",
        "Forget me",
        "My animal",
        "Forget me now",
    ):
        robot.press(words)
    assert not robot.can(Command.BACK)
