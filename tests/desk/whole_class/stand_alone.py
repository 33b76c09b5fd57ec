"""A PC that no network reaches: the game in a window nobody sees, played by a robot.

It takes in the class file, then one child after the other signs in and plays what she was asked to.

    python -m tests.desk.whole_class.stand_alone PREPARED FOLDER CLASS_FILE SEED < turns as JSON
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from game.assembly import Game, app_state_of, library_of
from game.authoring.robot import Robot
from game.content.places import Places
from game.platform.display import open_display
from game.platform.robot_input import RobotInput
from game.platform.window import Window
from game.storage.opening import open_store
from game.storage.store import Store
from game.ui.nodes import Button, Meaning, name_of
from tests.app.making import arrives
from tests.desk.whole_class.playing import ROOT, Turn, leaves, plays, signs_in
from tests.desk.whole_class.program import TODAY

_PATIENCE = 300.0


@contextmanager
def playing(
    prepared: Path, folder: Path, file: Path, seed: int, turns: Sequence[Turn]
) -> Iterator[None]:
    """Children play on such a PC while something else is done; at the end all have played."""
    command = [sys.executable, "-m", __name__, str(prepared), str(folder), str(file), str(seed)]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "SDL_VIDEODRIVER": "dummy"}
    with subprocess.Popen(command, stdin=subprocess.PIPE, text=True, env=env) as program:
        assert program.stdin is not None
        json.dump([asdict(turn) for turn in turns], program.stdin)
        program.stdin.close()
        try:
            yield
            assert program.wait(_PATIENCE) == 0
        finally:
            program.kill()


def hands_in(folder: Path, to: Path, *more: str) -> None:
    """The program itself hands in what was done there."""
    command = [sys.executable, "-m", "game", "hand-in", str(to), "--data", str(folder), *more]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run(command, env=env, check=True, timeout=_PATIENCE, stdout=subprocess.DEVNULL)


@dataclass(slots=True)
class _Window:
    """A robot at a window, by the names of buttons."""

    robot: Robot

    def names(self) -> Sequence[str]:
        return tuple(self._there())

    def press(self, name: str) -> None:
        there = self._there()
        assert name in there, f"{self.robot.screen}: {name} is not among {', '.join(there)}"
        self.robot.press(there[name])
        arrives(self.robot)

    def _there(self) -> dict[str, Meaning]:
        nodes = (placed.node for placed in self.robot.page.buttons())
        return {name_of(node): node.means for node in nodes if isinstance(node, Button)}


def takes_in(store: Store, file: Path) -> None:
    """The class comes to a PC."""
    taken = store.take_in(file)
    assert taken.wait(_PATIENCE)
    taken.outcome()


def main(prepared: str, folder: str, file: str, seed: str) -> None:
    """See above."""
    at = Places(ROOT, Path(prepared))
    store = open_store(Path(folder), lambda: TODAY)
    takes_in(store, Path(file))
    state = app_state_of(
        library_of(at), store, "en", random_seed=lambda: int(seed), day=lambda: TODAY
    )
    game = Game(at, state)
    window = Window(open_display((1280, 720), ""), game.app, game.look, game.sounds, [])
    window.fit()
    hand = _Window(Robot(game, RobotInput(window)))
    for turn in (Turn(**said) for said in json.load(sys.stdin)):
        hand.press("choose-player?")
        signs_in(hand, turn)
        plays(hand, turn)
        leaves(hand)
    assert store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
