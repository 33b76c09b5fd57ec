"""A child who comes back day after day, on a PC whose clock says what the test wants."""

from dataclasses import dataclass
from datetime import date, timedelta

from game.authoring.robot import Robot
from game.authoring.walk import walks_of
from game.content.places import Places
from game.core.acts import Act
from game.screens.practice.booster import BoosterScreen
from game.storage.memory import MemoryStore
from game.storage.store import Store
from game.ui.choices import JudgeItem
from game.ui.commands import Command
from tests.app.making import becomes, opens, presses, robot_at
from tests.levels.shipped import heads, seed_of

GOAT = "scam-lucky-goat"
ROOM = "groom-private-room"
BOOSTER = Command.OPEN_BOOSTER


@dataclass
class Clock:
    """What the PC says the day is."""

    day: str = "2026-12-01"

    def __call__(self) -> str:
        return self.day

    def passes(self, days: int) -> None:
        self.day = (date.fromisoformat(self.day) + timedelta(days)).isoformat()


def at_the_bay(
    at: Places,
    clock: Clock,
    store: Store | None = None,
    size: tuple[int, int] = (1280, 720),
    text: int = 100,
) -> Robot:
    """A new player of 10 to 12."""
    robot = robot_at(at, store or MemoryStore(clock, trouble=None), size=size, text=text)
    robot.game.state.ports.today = clock
    becomes(robot)
    return robot


def comes_again(robot: Robot) -> None:
    """The same child signs in once more."""
    robot.press("Change player")
    robot.press("Play")
    robot.press("Fox, red")


def finishes(robot: Robot, level: str, walk: str = "careful") -> None:
    """Through a level along one of its walks, and back to the bay."""
    ends(robot, level, walk)
    robot.press(Command.OPEN_BAY)


def ends(robot: Robot, level: str, walk: str = "careful") -> None:
    """Through a level to its ending, with what the walk says is dealt."""
    way = next(each for each in walks_of(heads()[level].file) if each.name == walk)
    opens(robot, level, seed_of(level, walk))
    presses(robot, [str(line.stride) for line in way.lines if isinstance(line.stride, Act)])
    robot.light_lantern()


def round_of(robot: Robot) -> BoosterScreen:
    """The round on top."""
    screen = robot.game.app.screen
    assert isinstance(screen, BoosterScreen), screen.name
    return screen


def answers(robot: Robot, *, well: bool = True) -> None:
    """Judges the thing that is shown, and goes on."""
    genuine = round_of(robot).ahead[round_of(robot).at].item.genuine
    robot.press(JudgeItem("fine" if genuine == well else "trick"))
    robot.press(Command.NEXT_ITEM)
