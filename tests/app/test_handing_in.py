"""A PC that took in a class offers to hand in when a stick is in and nobody plays."""

from contextlib import closing
from pathlib import Path
from time import monotonic, sleep

from game.authoring.robot import Robot
from game.content.places import Places
from game.ui.choices import ChooseHandIn, HandInTo, PickPlayer
from game.ui.commands import Command
from tests.app.making import PATIENCE, kept_in, robot_at
from tests.storage.hand_in.making import (
    children_of,
    class_file,
    collected,
    desk,
    only_pc,
    pc,
    play,
)


def settled(robot: Robot) -> None:
    """Waits until what was asked for is done, as its window would."""
    until = monotonic() + PATIENCE
    while robot.game.app.screen.manner.waits:
        assert monotonic() < until
        sleep(0.01)
        robot.hands.window.game.tick()
    robot.hands.window.game.tick()


def plugs_in(robot: Robot, stick: Path) -> None:
    """Some time later there is a stick."""
    ports = robot.game.state.ports
    ports.sticks, ports.clock = lambda: (stick,), lambda: 1e9
    robot.hands.window.game.tick()


def test_a_stick_that_is_plugged_in_is_offered_and_what_is_handed_in_reaches_the_desk(
    shipped: Places, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with closing(desk(tmp_path / "desk")[0]) as teachers:
        (school_class,) = teachers.classes.all()
        file = class_file(teachers, school_class.id, tmp_path / "file")
        pc(tmp_path / "pc", file).close()
        with kept_in(tmp_path / "pc") as store:
            child = children_of(teachers, school_class.id)[0]
            play(store, child, 1, 2)
            robot = robot_at(shipped, store)
            assert not robot.can(Command.OPEN_HAND_IN)
            plugs_in(robot, stick)
            robot.press(Command.OPEN_HAND_IN)
            robot.press(HandInTo(0))
            settled(robot)
            assert robot.sees("It is there. Answers: 2.")
            assert robot.sees("You can take the stick out.")
            assert robot.sees(f"The teacher's computer calls this one {store.device[:6]}.")
            assert only_pc(collected(teachers, stick)).facts == 2
            robot.press(ChooseHandIn(all=True))
            robot.press(HandInTo(0))
            settled(robot)
            assert robot.sees("It is there. Answers: 2.")
            assert robot.sees("You can take the stick out.")
            robot.game.state.ports.sticks = lambda: ()
            robot.press(Command.FIND_STICKS)
            assert robot.sees("No stick is plugged in.")
            robot.press("Back")
            assert robot.screen == "title"


def test_a_pc_without_a_class_offers_nothing(shipped: Places, tmp_path: Path) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        plugs_in(robot, tmp_path)
        assert not robot.can(Command.OPEN_HAND_IN)


def test_nobody_is_asked_while_she_plays(shipped: Places, tmp_path: Path) -> None:
    with closing(desk(tmp_path / "desk")[0]) as teachers:
        (school_class,) = teachers.classes.all()
        pc(tmp_path / "pc", class_file(teachers, school_class.id, tmp_path / "file")).close()
    with kept_in(tmp_path / "pc") as store:
        robot = robot_at(shipped, store)
        robot.press("Play")
        robot.press(PickPlayer(store.profiles()[0].id))
        plugs_in(robot, tmp_path)
        assert not robot.game.state.could_hand_in
        assert not robot.can(Command.OPEN_HAND_IN)
