"""How long a press waits for its picture, frames take, and levels and the voice take to open, on
one processor core.

`python -m game.delivery.bench_frames [LEVELS]` plays the careful walk of so many levels (all,
if not said) in a real window with all motion on, and prints milliseconds as one line of JSON.
"""

import json
import os
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, field, replace

from game.assembly import Game, app_state_of, library_of, places, today
from game.authoring.robot import Robot, Stuck
from game.authoring.walk import walks_of
from game.content.level_summary import LevelSummary
from game.core.acts import Act
from game.core.facts import Fact
from game.platform.bare_window import plain_redraws
from game.platform.display import open_display
from game.platform.robot_input import RobotInput
from game.platform.window import Window
from game.screens.map.bay import BayScreen
from game.screens.story.play import PlayScreen
from game.storage.memory import MemoryStore
from game.ui.choices import OpenDistrict, OpenLevel
from game.ui.commands import Command
from game.ui.life import STEP_MS
from game.ui.nodes import Meaning, meaning_name

SIZE = (1280, 720)
_FRAME_MS = 16
_A_LOOK_MS = 1000
"""So long everything is looked at, and lives, before the next press."""


@dataclass(slots=True)
class Stopwatch:
    """A robot's play, timed in milliseconds.

    presses: from a press to the first picture of what it has changed, all that is drawn for the
    first time in it. frames: every later one, while something moves or lives. openings: the presses
    that open a level. plain: the same window's cheapest full redraw, in between, so that a busy
    moment of the machine meets all.
    """

    robot: Robot
    presses: list[float] = field(default_factory=list)
    frames: list[float] = field(default_factory=list)
    openings: list[float] = field(default_factory=list)
    plain: list[float] = field(default_factory=list)

    def press(self, means: Meaning) -> float:
        """One press, and every frame until all has come to rest and was looked at. Returns how long
        its picture took."""
        window = self.robot.hands.window
        x, y = self.robot.bring_into_sight(meaning_name(means))
        began = time.perf_counter()
        self.robot.hands.click(x, y)
        window.show()
        self.presses.append(_ms_since(began))
        while window.frames.busy:
            self._frame(window, _FRAME_MS)
        for _ in range(_A_LOOK_MS // STEP_MS):
            self._frame(window, STEP_MS)
        return self.presses[-1]

    def _frame(self, window: Window, after: int) -> None:
        self.robot.hands.now += after  # so much a frame, however fast frames are painted
        began = time.perf_counter()
        window.show()
        self.frames.append(_ms_since(began))

    def play(self, head: LevelSummary) -> None:
        """The careful walk of a level, from the map and back to it."""
        walk = next((each for each in walks_of(head.file) if each.name == "careful"), None)
        if walk is None:
            return
        self.plain += plain_redraws(self.robot.hands.window.surface)
        self.robot.game.app.view.changed()
        self.press(OpenDistrict(head.strand))
        self.openings.append(self.press(OpenLevel(head.id)))
        while self.robot.can(Command.START_STORY):
            self.press(Command.START_STORY)
        for line in walk.lines:
            if isinstance(line.stride, Act) and isinstance(self.robot.game.app.screen, PlayScreen):
                self.press(line.stride)
        for means in (Command.LIGHT_LANTERN, Command.END_CEREMONY):
            if self.robot.can(means):
                self.press(means)
        self.press(Command.OPEN_BAY)


def voice_waits(game: Game, texts: list[str]) -> list[float]:
    """From asking to hear a text to its first sample, each text for the first time."""
    waits = []
    if game.voice.trouble("en"):
        return []
    game.voice.language = "en"
    for text in texts:
        game.voice.say(text.split())
        game.voice.wait()
        waits.append(game.voice.waited * 1000)
        game.voice.hush()
    return waits


def _ms_since(began: float) -> float:
    return (time.perf_counter() - began) * 1000


def _game() -> tuple[Game, Robot]:
    """Somebody on the bay who has done the help tour, in a window; nothing is kept."""
    state = app_state_of(
        library_of(places()), MemoryStore(today, trouble=None), "en", random_seed=lambda: 1
    )
    state.player.options = replace(state.player.options, motion="full", sound=False, voice=False)
    profile = state.player.store.add("fox", "coral", "10-12", "en")
    state.sign_in(state.player.store.change(replace(profile, options=state.player.options)))
    state.player.keep((Fact("toured", ""),))
    surface = open_display(SIZE, "Lantern Bay")
    game = Game(places(), state)
    game.app.navigator.stack[:] = [BayScreen(state)]
    window = Window(surface, game.app, game.look, game.sounds, state.sounds)
    window.fit()
    window.show()
    return game, Robot(game, RobotInput(window))


def main(most: int | None) -> int:
    """Everything as one line of JSON."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    game, robot = _game()
    watch = Stopwatch(robot)
    for head in game.state.library.summaries("en")[:most]:
        with suppress(Stuck):  # the tour is there to complain; here it is only timed
            watch.play(head)
            continue
        game.app.navigator.stack[:] = [BayScreen(game.state)]
        game.app.view.changed()
    texts = [head.title for head in game.state.library.summaries("en")]
    waits = voice_waits(game, [f"{text}. A story of the bay, read aloud." for text in texts])
    taken = ("presses", "frames", "openings", "plain")
    shape = {name: getattr(watch, name) for name in taken}
    print(json.dumps({**shape, "voice": waits}))
    game.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else None))
