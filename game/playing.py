"""Opens the store and the window and lets somebody play, whatever is wrong with the machine."""

import gc
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.assembly import Game, Places, app_state_of, library_of, places, today, wrong_request
from game.content.library import Library
from game.content.problems import visible
from game.core.facts import Fact
from game.platform.accessible_window import open_with_reader
from game.platform.display import NoWindow, has_screen, is_small, screen_size, size_to_open
from game.platform.window import Window
from game.platform.window_size import WINDOW, written
from game.play_options import PlayOptions
from game.rescue import Rescue
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Push
from game.storage.folder import Folder, reachable
from game.storage.memory import MemoryStore
from game.storage.opening import open_store
from game.storage.place import chosen
from game.storage.store import Store
from game.storage.troubles import AlreadyOpen, CannotKeep, TooNew

if TYPE_CHECKING:
    from game.content.library import Language
    from game.core.health import Examination
    from game.screens.shell.class_now import RunningClass

NO_SCREEN = "There is no screen here, so the game plays its tour by itself."


def data_folder(given: Path | None) -> Path:
    """Where progress lives: the folder asked for, else the one a grown-up chose, else where this
    system keeps such data."""
    if given is not None:
        return reachable(given)
    from platformdirs import user_config_path, user_data_path

    program = Path(sys.executable).parent if getattr(sys, "frozen", False) else None
    config = user_config_path("lantern-bay", appauthor=False)
    return chosen(config, program) or user_data_path("lantern-bay", appauthor=False)


def paper_folders(given: Path | None, data: Path) -> tuple[Path, ...]:
    """Where pages to be printed go: where people look for their papers, unless progress was given
    a folder of its own (a stick)."""
    beside = Folder(data).papers
    if given is not None:
        return (beside,)
    from platformdirs import user_documents_path

    return user_documents_path() / "Lantern Bay", beside


def play(options: PlayOptions) -> int:
    """The tour that was asked for, or a game in a window until it is closed."""
    if options.tour is not None or not has_screen():
        from game.authoring.tour import tour

        if options.tour is None:
            print(NO_SCREEN)
        return tour(options)
    gc.disable()  # nothing made on the way to the first picture is garbage
    at = places()
    library = library_of(at, options.region, options.levels)
    if wrong := wrong_request(library, options.levels, options.language, options.level):
        print(wrong, file=sys.stderr)
        return 2
    if options.level:
        return in_window(_as_guest(at, library, options), options)
    folder = data_folder(options.data)
    papers = paper_folders(options.data, folder)
    try:
        store: Store = open_store(folder, today, papers=papers)
    except (AlreadyOpen, TooNew) as why:
        print(why.sentence, file=sys.stderr)
        from game.screens.shell.cannot_start import SorryScreen

        game = Game(at, app_state_of(library, MemoryStore(today), options.language))
        game.app.navigator.stack[:] = [SorryScreen(why.id)]
        in_window(game, options)
        return 1
    except CannotKeep as why:
        print(f"{visible(str(folder))}: {why.sentence}", file=sys.stderr)
        store = MemoryStore(today)
    state = app_state_of(library, store, options.language)
    state.ports.papers = papers
    state.ports.examine = lambda language: _examine(at, library, folder, store, language)
    state.ports.move_progress = _move_progress
    may_open_classes(at, state, options, folder)
    try:
        return in_window(Game(at, state), options, folder)
    finally:
        if not store.close():
            print(f"{folder}: the last answers could not be saved.", file=sys.stderr)


def may_open_classes(at: Places, state: AppState, options: PlayOptions, folder: Path) -> None:
    """Let a grown-up open a class here, one at a time. Its room reads what is shipped anew: it has
    a thread of its own."""
    opened: list[RunningClass] = []

    def open_it() -> "RunningClass":
        from game.desk.in_window import class_here  # nothing of it before a class is opened

        if not opened:
            library, for_desk = (library_of(at, options.region, options.levels) for _ in range(2))
            opened.append(class_here(at, library, for_desk, state, folder))
        return opened[0]

    def end() -> None:
        while opened:
            opened.pop().close()

    state.ports.open_class, state.ports.end_class = open_it, end


def _examine(
    at: Places, library: Library, data: Path, store: Store, language: "Language"
) -> "Examination":
    from game.doctor.asking import while_playing  # when a grown-up asks

    return while_playing(at, library, data, store, language)


def _move_progress(folder: str) -> bool:
    from game.doctor.asking import move_progress

    return move_progress(folder)


def _as_guest(at: Places, library: Library, options: PlayOptions) -> Game:
    """One level at once, for whoever wants to look at it; nothing is kept."""
    from game.screens.map.bay import BayScreen
    from game.screens.story.opening import open_level

    state = app_state_of(library, MemoryStore(today, trouble=None), options.language)
    state.sign_in(state.player.store.add("fox", "coral", "10-12", state.player.language.code))
    state.player.keep((Fact("toured", ""),))
    state.player.is_guest = True  # what is printed goes with the window
    game = Game(at, state)
    move = open_level(state, options.level)
    game.app.navigator.stack[:] = [BayScreen(state), *([move.to] if isinstance(move, Push) else [])]
    return game


def in_window(game: Game, options: PlayOptions, data: Path | None = None) -> int:
    """Plays until the window is closed; the exit code. data: where a report may be left."""
    wanted = game.state.player.options
    if options.text:
        wanted = replace(wanted, text=options.text)
    if options.contrast:
        wanted = replace(wanted, contrast=options.contrast)
    game.state.player.options = wanted
    here = game.state.player.store  # of this PC: whoever signs in may bring another one
    try:
        size = options.size or size_to_open(here.recall(WINDOW) or "")
        if options.size or game.state.this_pc.full_screen is None:  # nobody has chosen yet
            fills = not options.size and is_small()
            game.state.this_pc = replace(game.state.this_pc, full_screen=fills)
        full = game.state.this_pc.full_screen
        surface, reader = open_with_reader(screen_size() if full else size)
    except NoWindow as why:
        print(why, file=sys.stderr)
        return 1
    window = Window(surface, game.app, game.look, game.sounds, game.state.sounds)
    window.usual = size if full else None
    opened = window.size
    window.reader = reader
    window.rescue = rescue = Rescue(game, data, lambda: window.surface.get_size())
    window.first_shown.append(lambda: _get_ready(game, rescue))
    if measured := os.environ.get("LANTERN_BAY_FIRST_FRAME"):
        window.first_shown.append(lambda: _tell_first_frame(game, stay=measured == "stay"))
    try:
        try:
            with rescue.watching():
                window.run()
        finally:
            game.state.ports.end_class()
        if window.size != opened:  # else nobody chose it
            here.remember(WINDOW, written(window.size))
    finally:
        game.state.ports.passing.clear()
        game.close()
    return rescue.code


def _get_ready(game: Game, rescue: Rescue) -> None:
    """What the first picture did without is read, and complained of, while a child looks at it."""
    from game.platform.app_icon import show_icon
    from game.screens.sign_in import who  # noqa: F401  the screen that comes next
    from game.storage.papers import sweep_passing

    show_icon(game.at.assets / "app/lantern-bay.svg")
    sweep_passing()
    rescue.rest()
    if rescue.data is not None:
        from game.doctor.restarts import leave_mark

        leave_mark(rescue.data, today())
    for problem in game.problems:
        print(visible(str(problem)), file=sys.stderr)
    gc.enable()


def _tell_first_frame(game: Game, *, stay: bool) -> None:
    """For whoever measures the start: says that there is a picture now, and closes or stays."""
    print("first-frame", flush=True)
    game.app.navigator.running = stay
