"""Becoming a player and coming back, by pictures alone."""

from itertools import islice
from pathlib import Path

import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.core.signs import ANIMALS, CARRIED, COLOURS, FORMER_ANIMALS
from game.drawings.missing import FRAME
from game.drawings.svg_source import SvgSource
from game.storage.leaving import is_leaving
from game.storage.memory import MemoryStore
from game.storage.profiles import MOST_PROFILES
from game.ui.choices import ChooseAnimal, ChooseColour
from game.ui.commands import Command
from game.ui.drawing_names import animal_drawing
from game.ui.nodes import Button, Meaning, Picture
from game.ui.page import Placed
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


def school(players: int) -> MemoryStore:
    """A lab PC on which so many play: all looks without a thing first, then with one."""
    store = MemoryStore(today, trouble=None)
    looks = ((a, c, t) for t in ("", *CARRIED) for a in ANIMALS for c in COLOURS)
    for animal, colour, thing in islice(looks, players):
        store.add(animal, colour, "7-9", "en", carries=thing)
    return store


def test_when_every_place_is_taken_a_sentence_says_how_a_grown_up_makes_room(
    shipped: Places,
) -> None:
    robot = robot_at(shipped, school(MOST_PROFILES))
    robot.press("Play")
    assert not robot.can(Command.NEW_PLAYER)
    assert robot.sees("A grown-up can make some")
    assert robot.can(Command.PLAY_AS_GUEST)


def test_among_two_hundred_players_a_child_finds_her_face_by_her_animal(shipped: Places) -> None:
    store = school(200)
    robot = robot_at(shipped, store)
    robot.press("Play")
    means = [_means(placed) for placed in robot.page.buttons()]
    assert sum(isinstance(each, ChooseAnimal) for each in means) == len(ANIMALS)
    robot.press(ChooseAnimal("owl"))
    mine = next(one for one in store.profiles() if one.signs == ("owl", "plum", "kite"))
    robot.press("Owl, purple, kite")
    assert robot.screen == "bay"
    assert robot.game.state.player.profile == mine


def test_no_animal_that_plays_tricks_in_the_stories_is_offered(shipped: Places) -> None:
    robot = robot_at(shipped, school(1))
    robot.press("Play")
    robot.press("New player")
    means = [_means(placed) for placed in robot.page.buttons()]
    offered = {each.animal for each in means if isinstance(each, ChooseAnimal)}
    assert offered == set(ANIMALS)
    assert not offered & set(FORMER_ANIMALS)


@pytest.mark.parametrize("animal", FORMER_ANIMALS)
def test_who_was_a_goat_or_a_parrot_before_still_signs_in_and_is_drawn(
    shipped: Places, animal: str
) -> None:
    store = MemoryStore(today, trouble=None)
    mine = store.add(animal, "leaf", "7-9", "en")
    robot = robot_at(shipped, store)
    robot.press("Play")
    drawing = animal_drawing(animal, "leaf")
    assert drawing in {n.name for p in robot.page.placed if isinstance(n := p.node, Picture)}
    robot.press(f"{animal.capitalize()}, green")
    assert robot.screen == "bay"
    assert robot.game.state.player.profile == mine
    source = SvgSource(shipped.assets)
    assert source.svg(drawing) != FRAME
    assert not source.problems


def test_among_many_players_a_goat_is_found_by_her_animal(shipped: Places) -> None:
    store = school(200)
    mine = store.add("goat", "leaf", "7-9", "en")
    robot = robot_at(shipped, store)
    robot.press("Play")
    robot.press(ChooseAnimal("goat"))
    robot.press("Goat, green")
    assert robot.game.state.player.profile == mine


def test_where_every_colour_of_an_animal_is_taken_it_carries_something(shipped: Places) -> None:
    store = school(72)
    robot = robot_at(shipped, store)
    for means in (Command.CHOOSE_PLAYER, Command.NEW_PLAYER, ChooseAnimal("fox")):
        robot.press(means)
    robot.press(ChooseColour("coral"))
    assert robot.screen == "newcomer-thing"
    robot.press("Fox, red, drum")
    robot.press("10 to 12")
    robot.press("Just play")
    mine = robot.game.state.player.profile
    assert mine is not None
    assert mine.signs == ("fox", "coral", "drum")


def _means(placed: Placed) -> Meaning:
    assert isinstance(placed.node, Button)
    return placed.node.means


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
        for step in ("Forget me", "Forget me", "Fox, red", "Forget me now"):
            robot.press(step)
        for picture in ("Bell", "Bell", "Bell"):
            robot.press(picture)
        assert robot.sees("Not these three.")
        assert not is_leaving(store.profiles()[0])
        for picture in CODE:
            robot.press(picture)
        assert is_leaving(store.profiles()[0])
        assert robot.screen == "forgotten"
        robot.press("To the first page")
        assert robot.screen == "title"


def test_secret_pictures_are_shown_once_and_asked_for_again(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    robot.press("Change player")
    robot.press("Play")
    for step in ("New player", ChooseAnimal("owl"), "Owl, green", "7 to 9", "With secret pictures"):
        robot.press(step)
    for picture in ("Boat", "Boat", "Bell"):
        assert not pictured(robot), "somebody may be looking over a shoulder"
        robot.press(picture)
    assert pictured(robot) == ["thing/boat", "thing/boat", "thing/bell"]
    robot.press("I know them")
    for picture in ("Boat", "Bell", "Boat"):
        assert not pictured(robot)
        robot.press(picture)
    assert robot.sees("Those were other pictures. Let's look once more.")
    assert pictured(robot) == ["thing/boat", "thing/boat", "thing/bell"]
    robot.press("Pick others")
    for step in (*CODE, "I know them", "Train", "Undo", *CODE):
        robot.press(step)
    assert robot.screen == "bay"
    mine = robot.game.state.player.profile
    assert mine is not None
    assert robot.game.state.player.store.check_code(mine.id, ("boat", "kite", "bell"))


def pictured(robot: Robot) -> list[str]:
    """The secret pictures that are shown as chosen."""
    found = (p.node for p in robot.page.placed if isinstance(p.node, Picture))
    return [picture.name for picture in found if picture.key.startswith("code-")]


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
        "Fox, red",
        "Forget me now",
    ):
        robot.press(words)
    assert not robot.can(Command.BACK)
