"""The tour: a robot plays every level by its walks in a window of its own; pictures are kept."""

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from game.assembly import Game, Places, app_state_of, library_of, places, today, wrong_request
from game.authoring.contact_sheet import write_sheet
from game.authoring.robot import Robot, Stuck
from game.authoring.tour_route import Tour
from game.core.counting import counted
from game.platform.display import NoWindow, has_screen, open_display
from game.platform.robot_input import RobotInput
from game.platform.window import Window
from game.platform.window_size import USUAL
from game.play_options import PlayOptions
from game.storage.memory import MemoryStore


def tour(options: PlayOptions) -> int:
    """Play the tour the options ask for; 0 when everything fitted, was reached and held."""
    at = places()
    library = library_of(at, options.region, options.levels)
    if wrong := wrong_request(library, options.levels, options.language, options.level):
        print(wrong, file=sys.stderr)
        return 2
    folder = _folder(options.tour, at)
    if folder is None:
        print(f"{options.tour}: pictures cannot be kept in this folder.", file=sys.stderr)
        return 1
    if not has_screen():
        os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    state = app_state_of(
        library, MemoryStore(today, trouble=None), options.language, random_seed=lambda: 1
    )
    state.player.options = replace(
        state.player.options,
        text=options.text or 100,
        contrast=options.contrast or "normal",
        motion="reduced",
        sound=False,
    )
    try:
        surface = open_display(options.size or USUAL, "Lantern Bay")
    except NoWindow as why:
        print(why, file=sys.stderr)
        return 1
    game = Game(at, state)
    window = Window(surface, game.app, game.look, game.sounds, state.sounds)
    window.fit()
    window.show()
    made = Tour(Robot(game, RobotInput(window), options.input), folder, options.level)
    try:
        made.run()
    except (Stuck, OSError) as why:
        made.troubles.append(str(why))
    return _close(made, game, folder)


def _close(made: Tour, game: Game, folder: Path) -> int:
    troubles = [*dict.fromkeys(made.troubles), *game.problems]
    state = game.state
    titles = {head.id: head.title for head in state.library.summaries(state.player.language.code)}
    sheet = write_sheet(
        folder, made.shots, titles, state.player.language, state.player.options.text
    )
    for trouble in troubles:
        print(trouble, file=sys.stderr)
    print(f"{counted(len(made.shots), 'picture')}, {counted(len(troubles), 'trouble')}: {sheet}")
    return 1 if troubles else 0


def _folder(wanted: Path | None, at: Places) -> Path | None:
    """The folder asked for; without a wish one beside what was prepared, or a temporary one."""
    tries = [wanted] if wanted is not None else [at.prepared / "tour"]
    if wanted is None:
        tries.append(Path(tempfile.gettempdir()) / "lantern-bay-tour")
    for folder in tries:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "index.html").touch()
        except OSError:
            continue
        return folder
    return None
