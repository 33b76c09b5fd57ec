"""What grown-ups look after is a sum away, holds for whoever plays, and is out of a child's way."""

from pathlib import Path
from time import monotonic, sleep

import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.screens.options.grown_ups.door import GrownUpDoor
from game.ui.choices import BringIn, CopyTo, LookAtPlayer, OfferLanguage, PickDigit, TakeIn
from game.ui.commands import Command
from tests.app.making import PATIENCE, arrives, becomes, kept_in, robot_at
from tests.storage.class_making import a_class, class_file


def solves(robot: Robot) -> None:
    """Answers the sum at the door."""
    door = robot.game.app.screen
    assert isinstance(door, GrownUpDoor)
    one, other = door.sum
    for digit in divmod(one * other, 10):
        robot.press(PickDigit(digit))


def goes_in(robot: Robot) -> None:
    robot.press(Command.OPEN_OPTIONS)
    robot.press(Command.OPEN_GROWN_UPS)
    solves(robot)


def test_only_the_answer_opens_the_door_and_a_wrong_one_brings_another_sum(shipped: Places) -> None:
    robot = robot_at(shipped)
    robot.press("Options")
    robot.press("For grown-ups")
    asked = set()
    for tens in range(10):
        door = robot.game.app.screen
        assert isinstance(door, GrownUpDoor), "a masher of one tile is let in"
        asked.add(door.sum)
        robot.press(PickDigit(tens))
        robot.press(PickDigit(tens))
        assert robot.sees("Not that one. Here's another sum.")
    assert len(asked) > 1
    solves(robot)
    assert robot.screen == "grown-ups"


def test_a_slipped_digit_can_be_taken_back(shipped: Places) -> None:
    robot = robot_at(shipped)
    robot.press("Options")
    robot.press("For grown-ups")
    robot.press(PickDigit(0))
    robot.press("Undo")
    solves(robot)
    assert robot.screen == "grown-ups"


def test_the_door_is_shut_behind_whoever_leaves(shipped: Places) -> None:
    robot = robot_at(shipped)
    goes_in(robot)
    robot.press("Back")
    assert not robot.can(Command.OPEN_PLAYERS)
    robot.press("For grown-ups")
    assert robot.screen == "grown-up-door"


def test_a_forgotten_code_is_taken_away_without_a_manual(shipped: Places, tmp_path: Path) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        becomes(robot, code=("Boat", "Kite", "Bell"))
        robot.press("Change player")
        goes_in(robot)
        robot.press(Command.OPEN_PLAYERS)
        robot.press("Fox, red")
        robot.press("Take the secret pictures away")
        assert robot.sees("The door is open")
    with kept_in(tmp_path) as store:
        assert [one.has_code for one in store.profiles()] == [False]


def test_a_removed_player_is_gone_at_once_after_a_second_sum(
    shipped: Places, tmp_path: Path
) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        becomes(robot)
        gone = store.profiles()[0].id
        goes_in(robot)
        robot.press(Command.OPEN_PLAYERS)
        robot.press(LookAtPlayer(gone))
        robot.press("Remove this player, now and for ever")
        assert store.profiles(), "one press removes nobody"
        solves(robot)
        arrives(robot)
        assert store.profiles() == ()
        assert robot.game.state.player.profile is None
        robot.press("To the first page")
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert not any(gone.encode() in path.read_bytes() for path in files)


def test_whoever_looks_and_goes_back_removes_nobody(shipped: Places, tmp_path: Path) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        becomes(robot)
        goes_in(robot)
        robot.press(Command.OPEN_PLAYERS)
        robot.press("Fox, red")
        robot.press(Command.REMOVE_PLAYER)
        robot.press("Back")
        assert robot.screen == "grown-up-player"
        assert store.profiles()


def test_the_languages_left_are_those_on_the_first_page_from_then_on(
    shipped: Places, tmp_path: Path
) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        goes_in(robot)
        robot.press(Command.OPEN_THIS_PC)
        for code in ("hi", "en", "ar"):  # the last one stays
            robot.press(OfferLanguage(code))
    with kept_in(tmp_path) as store:
        state = robot_at(shipped, store).game.state
        assert state.offered == ("ar",)


def test_a_language_that_left_the_pc_leaves_the_others(shipped: Places, tmp_path: Path) -> None:
    with kept_in(tmp_path) as store:
        store.remember("offered", "tlh")
        state = robot_at(shipped, store).game.state
        assert state.offered == state.library.codes


def test_full_screen_is_chosen_for_this_pc_and_stays(shipped: Places, tmp_path: Path) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        goes_in(robot)
        robot.press(Command.OPEN_THIS_PC)
        robot.press("Window: Full screen")
        assert robot.game.app.full_screen
    with kept_in(tmp_path) as store:
        assert robot_at(shipped, store).game.app.full_screen


def test_nobody_is_louder_than_this_pc_may_be(shipped: Places, tmp_path: Path) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        robot.press("Options")
        robot.press("Sound")
        robot.press("Sound: On")
        robot.press("Back")
        loud = robot.game.look().loud
        goes_in(robot)
        robot.press(Command.OPEN_THIS_PC)
        robot.press("Never louder than: Half as loud")
        half = robot.game.look().loud
        assert (half.effects, half.music) == (loud.effects / 2, loud.music / 2)
        robot.press("Never louder than: Silent")
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        silent = robot.game.look().loud
        assert (silent.effects, silent.music, robot.game.voice.loud) == (0, 0, 0)


def settled(robot: Robot, screen: str) -> None:
    """Waits until the long work of a screen is done, as its window would."""
    until = monotonic() + PATIENCE
    while robot.screen != screen or robot.game.app.screen.manner.waits:
        assert monotonic() < until
        sleep(0.01)
        robot.hands.window.game.tick()
    robot.hands.window.game.tick()


def at_copies(robot: Robot, stick: Path) -> None:
    robot.game.state.ports.sticks = lambda: (stick,)
    goes_in(robot)
    robot.press(Command.OPEN_COPIES)
    settled(robot, "grown-up-copies")


def test_progress_is_carried_to_another_pc_and_adding_it_twice_changes_nothing(
    shipped: Places, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with kept_in(tmp_path / "one") as store:
        robot = robot_at(shipped, store)
        becomes(robot, "Owl, green")
        at_copies(robot, stick)
        robot.press(CopyTo(0))
        settled(robot, "grown-up-copies")
        assert robot.sees("The copy is there: lantern-bay-2026-11-23")
        mine = len(store.facts(store.profiles()[0].id))
    for _ in range(2):
        with kept_in(tmp_path / "other") as store:
            robot = robot_at(shipped, store)
            at_copies(robot, stick)
            robot.press(BringIn(0))
            robot.press(Command.ADD_COPY)
            settled(robot, "grown-up-bring-in-done")
            robot.press("To the first page")
            assert [one.animal for one in store.profiles()] == ["owl"]
            assert len(store.facts(store.profiles()[0].id)) == mine


def test_going_back_to_a_copy_asks_for_a_second_sum_and_puts_what_was_here_aside(
    shipped: Places, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with kept_in(tmp_path / "one") as store:
        robot = robot_at(shipped, store)
        becomes(robot, "Owl, green")
        at_copies(robot, stick)
        robot.press(CopyTo(0))
        settled(robot, "grown-up-copies")
        robot.press("Back")
        robot.press("Back")
        robot.press("Back")
        robot.press("Change player")
        becomes(robot, "Fox, red")
        at_copies(robot, stick)
        robot.press(BringIn(0))
        robot.press(Command.GO_BACK_TO_COPY)
        assert len(store.profiles()) == 2
        solves(robot)
        settled(robot, "grown-up-bring-in-done")
        assert [one.animal for one in store.profiles()] == ["owl"]
        robot.press("To the first page")
        assert robot.game.state.player.profile is None
    assert list((tmp_path / "one").rglob("*aside*"))


@pytest.mark.parametrize(
    ("content", "said"), [(b"", "no whole copy"), (b"x" * 5000, "no whole copy")]
)
def test_a_file_that_is_no_copy_changes_nothing_and_is_said(
    shipped: Places, tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "lantern-bay-2026-11-23-aaaaaa.db").write_bytes(content)
    with kept_in(tmp_path / "one") as store:
        robot = robot_at(shipped, store)
        becomes(robot)
        at_copies(robot, tmp_path)
        robot.press(BringIn(0))
        robot.press(Command.ADD_COPY)
        settled(robot, "grown-up-bring-in-done")
        assert robot.sees(said)
        assert len(store.profiles()) == 1


def test_a_stick_that_was_pulled_out_is_one_sentence(shipped: Places, tmp_path: Path) -> None:
    with kept_in(tmp_path / "one") as store:
        robot = robot_at(shipped, store)
        at_copies(robot, tmp_path / "gone")
        robot.press(CopyTo(0))
        settled(robot, "grown-up-copies")
        assert robot.sees("The copy could not be written.")
        robot.game.state.ports.sticks = tuple
        robot.press("Look again")
        assert robot.sees("No stick is plugged in.")


def at_class_files(robot: Robot, stick: Path) -> None:
    robot.game.state.ports.sticks = lambda: (stick,)
    goes_in(robot)
    robot.press(Command.OPEN_CLASS_FILES)


def test_a_class_is_taken_in_from_a_stick_and_a_child_signs_in_with_her_own_animal(
    shipped: Places, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with kept_in(tmp_path / "desk") as store:
        school_class, children = a_class(store, 3)
    with kept_in(tmp_path / "one") as store:
        robot = robot_at(shipped, store)
        at_class_files(robot, stick)
        assert robot.sees("There is no class file yet")
        with kept_in(tmp_path / "desk") as desk:
            class_file(desk, school_class, stick / "lantern-bay-sea-kite-aaaaaa.class")
        robot.press(Command.FIND_STICKS)
        robot.press(TakeIn(0))
        settled(robot, "grown-up-take-in-done")
        assert robot.sees("New children: 3")
        robot.press("To the first page")
        assert {one.id for one in store.profiles()} == {one.id for one in children}


def test_a_file_that_is_no_class_file_is_one_sentence(shipped: Places, tmp_path: Path) -> None:
    (tmp_path / "lantern-bay-sea-kite-aaaaaa.class").write_bytes(b"Dear grandma")
    with kept_in(tmp_path / "one") as store:
        robot = robot_at(shipped, store)
        at_class_files(robot, tmp_path)
        robot.press(TakeIn(0))
        settled(robot, "grown-up-take-in-done")
        assert robot.sees("no whole class file")
        assert store.classes.all() == ()
