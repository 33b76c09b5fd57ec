"""A whole game with a robot at it: real levels, letters and drawings in a window nobody sees."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from game.assembly import Game, app_state_of, library_of
from game.authoring.robot import Input, Robot
from game.authoring.walk import read_walk
from game.content.library import Library
from game.content.places import Places
from game.core.acts import Act
from game.core.facts import Fact
from game.platform.display import open_display
from game.platform.robot_input import RobotInput
from game.platform.window import Window
from game.screens.story.opening import open_level
from game.screens.story.play import PlayScreen
from game.storage.memory import MemoryStore
from game.storage.opening import open_store
from game.storage.store import Store
from game.ui.choices import (
    ChooseAge,
    ChooseAnimal,
    ChooseColour,
    ChooseSecret,
    OpenDistrict,
    OpenLevel,
)
from game.ui.commands import Command
from game.ui.nodes import Button, Meaning

ROOT = Path(__file__).parents[2]
SCREEN = (1280, 720)
NEWCOMER: tuple[Meaning, ...] = (
    Command.CHOOSE_PLAYER,
    Command.NEW_PLAYER,
    ChooseAnimal("fox"),
    ChooseColour("coral"),
    ChooseAge("10-12"),
    ChooseSecret(False),
)
"""From the first screen to the bay, in any language."""
PATIENCE = 300.0
"""Seconds after which the store's thread is taken to hang. A green run never waits for it."""


def today() -> str:
    return "2026-11-23"


def robot_at(
    at: Places,
    store: Store | None = None,
    *,
    language: str = "en",
    size: tuple[int, int] = SCREEN,
    text: int = 100,
    by: Input = "mouse",
    extra: Path | None = None,
    library: Library | None = None,
) -> Robot:
    """A robot at the first screen; without a store nothing it does is kept."""
    keeps = MemoryStore(today, trouble=None) if store is None else store
    there = library or library_of(at, extra=extra)
    state = app_state_of(there, keeps, language, random_seed=lambda: 1, day=today)
    state.player.options = replace(state.player.options, text=text, motion="reduced", sound=False)
    game = Game(at, state)
    window = Window(open_display(size, "Lantern Bay"), game.app, game.look, game.sounds, [])
    window.fit()
    return Robot(game, RobotInput(window), by)


@contextmanager
def kept_in(folder: Path) -> Iterator[Store]:
    """The real store of a folder, closed at the end."""
    store = open_store(folder, today)
    try:
        yield store
    finally:
        assert store.close()


def becomes(robot: Robot, face: str = "Fox, red", code: Sequence[str] = ()) -> None:
    """From the first screen to the bay as a new player."""
    animal = face.partition(",")[0]
    robot.press("Play")
    robot.press("New player")
    robot.press(ChooseAnimal(animal.lower()))
    robot.press(face)
    robot.press("10 to 12")
    robot.press("With secret pictures" if code else "Just play")
    if code:
        for step in (*code, "I know them", *code):
            robot.press(step)
    arrives(robot)


def arrives(robot: Robot) -> None:
    """Waits, as a child does, while a slow or busy machine reads what she did before."""
    until = time.monotonic() + PATIENCE
    while robot.game.app.screen.manner.waits and time.monotonic() < until:
        time.sleep(0.01)
        robot.hands.wait(0)


def becomes_in_any_language(robot: Robot) -> None:
    """The same, whatever language the buttons speak."""
    for means in NEWCOMER:
        robot.press(means)
    arrives(robot)


def opens(robot: Robot, level: str, seed: int | None = None) -> None:
    """From the bay into a level, by way of the help tour if that comes first; a level that is being
    mended has no way there. seed: deals what a walk needs, instead of one by chance."""
    state = robot.game.state
    offered = {each.id: each for each in state.library.summaries(state.player.language.code)}
    if level in offered:
        robot.press(OpenDistrict(offered[level].strand))
    if level in offered and seed is None:
        robot.press(OpenLevel(level))
    else:
        robot.game.app.navigator.go(open_level(state, level, seed))
        robot.game.app.view.changed()
    while robot.screen.startswith("help-tour"):
        robot.press(Command.NEXT_STOP)
    while robot.can(Command.START_STORY):
        robot.press(Command.START_STORY)


def careful(level: str) -> list[Act]:
    """The acts of a shipped level's careful walk."""
    walk = read_walk(ROOT / "levels" / level / "careful.walk")
    return [line.stride for line in walk.lines if isinstance(line.stride, Act)]


def presses(robot: Robot, acts: Iterable[str]) -> None:
    """Acts written as in a walk."""
    for act in acts:
        robot.press(Act(*act.split()))


def playing(robot: Robot) -> PlayScreen:
    """The level on top."""
    screen = robot.game.app.screen
    assert isinstance(screen, PlayScreen), screen.name
    return screen


def seen(robot: Robot) -> list[str]:
    """Every text and every button of the page, in order: what a child sees."""
    return [f"{p.node!r} {p.rect}" for p in robot.page.placed]


def meanings(robot: Robot, wanted: Callable[[Meaning], bool]) -> list[Meaning]:
    """What the buttons of the page mean, as far as wanted."""
    found = [p.node.means for p in robot.page.buttons() if isinstance(p.node, Button)]
    return [means for means in found if wanted(means)]


def chooses(robot: Robot, **options: object) -> None:
    """Whoever plays has these options from now on."""
    player = robot.game.state.player
    player.options = replace(player.options, **options)  # type: ignore[arg-type] # by name
    robot.game.app.view.changed()


def is_done(robot: Robot, level: str) -> bool:
    """Whether whoever plays has finished that level."""
    return level in robot.game.state.record.progress.done


def sounded(robot: Robot) -> set[str]:
    """The sounds that were asked for so far."""
    return set(robot.game.state.sounds)


def facts(robot: Robot) -> tuple[Fact, ...]:
    """Everything whoever plays did so far."""
    return robot.game.state.player.facts()
