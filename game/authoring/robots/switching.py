"""Switch: Careful with one switch, in a whole game whose buttons light up one after the other."""

import os
from collections import Counter
from dataclasses import dataclass

from game.activities import rulebook
from game.assembly import Game, Places, app_state_of, today
from game.authoring.robot import Robot
from game.authoring.robots.minds import Mind, Situation
from game.authoring.robots.played import chosen
from game.content.library import Library
from game.core.acts import Act
from game.core.level import Level
from game.core.play import begin, scene_now
from game.platform.display import has_screen, open_display
from game.platform.robot_input import RobotInput
from game.platform.window import Window
from game.platform.window_size import USUAL
from game.screens.shell.navigation import Pop, Push
from game.screens.story.play import PlayScreen
from game.storage.memory import MemoryStore

MOST_ACTS = 400


@dataclass(slots=True)
class SwitchPlayer:
    """A window that nobody sees, and a child with a switch in front of it."""

    at: Places
    library: Library

    def presses(self, level: Level, seed: int, mind: Mind) -> int:
        """How often the switch is pressed until the level is finished; `Stuck` when it is not."""
        if not has_screen():
            os.environ["SDL_VIDEODRIVER"] = "dummy"
        os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
        state = app_state_of(
            self.library, MemoryStore(today, trouble=None), "en", random_seed=lambda: seed
        )
        game = Game(self.at, state)
        window = Window(open_display(USUAL, "Lantern Bay"), game.app, game.look, game.sounds, [])
        window.fit()
        robot = Robot(game, RobotInput(window), "switch")
        story = PlayScreen(state, level, begin(level, rulebook(), seed)[0], Pop)
        game.app.navigator.go(Push(story))
        _play(robot, story, mind)
        return robot.hands.pressed("next-switch") + 1  # the first page


def _play(robot: Robot, story: PlayScreen, mind: Mind) -> None:
    """Takes what this mind would take, until the story has given way to its ending."""
    done, verbs = Counter[tuple[str, Act]](), Counter[str]()
    rules = rulebook()
    for _ in range(MOST_ACTS):
        if story.session.finished:
            return
        level, session = story.level, story.session
        scene = scene_now(level, session)
        room = rules[scene.activity]
        offered = room.offers(scene.spec, session.rooms[scene.id])
        part = room.part(scene.spec, session.rooms[scene.id])
        here = {each: many for (of, each), many in done.items() if of == part}
        act = chosen(offered, mind, Situation(level, session, here, verbs, room))
        done[part, act] += 1
        verbs[act.verb] += 1
        robot.press(act)
        if story.session.scene != scene.id:
            done.clear()
