"""Starts what was asked for: a game in a window, or word about who plays here."""

import argparse
import gc
import sys
from importlib import import_module
from pathlib import Path
from threading import Thread

from game.platform.display import NoWindow, has_screen, open_display

NO_SCREEN = "There is no screen here, so the game plays its tour by itself."


def play(options: argparse.Namespace) -> int:
    """A game in a window, until it is closed. The system takes its time to open a window: the
    rest of the game is read meanwhile."""
    if not has_screen():
        from game.authoring.tour import tour

        gc.enable()
        print(NO_SCREEN)
        return tour(options)
    reading = Thread(target=import_module, args=("game.visiting",))
    reading.start()
    try:
        surface = open_display(options.size, "Lantern Bay")
    except NoWindow as why:
        print(why, file=sys.stderr)
        return 1
    finally:
        reading.join()
    from game.visiting import visit

    return visit(options, surface)


def profiles(data: Path | None, reset: tuple[str, str] | None) -> int:
    """Without `reset`, who plays here; with it, take a forgotten code away."""
    from game.assembly import today
    from game.storage.opening import open_store
    from game.storage.troubles import StoreError
    from game.visiting import data_folder

    folder = data_folder(data)
    try:
        store = open_store(folder, today)
    except StoreError as why:
        print(f"{folder}: {why.sentence}", file=sys.stderr)
        return 1
    try:
        if reset is None:
            for profile in store.profiles():
                lock = "with secret pictures" if profile.has_code else "no secret pictures"
                print(f"{profile.animal} {profile.colour}, {profile.band}, {lock}")
            return 0
        if store.reset_code(*reset) is None:
            known = ", ".join(f"{p.animal} {p.colour}" for p in store.profiles()) or "nobody yet"
            print(
                f"Nobody plays here as {' '.join(reset)}. Playing here: {known}.", file=sys.stderr
            )
            return 1
        print(f"{reset[0]} {reset[1]} opens without secret pictures now.")
        return 0
    finally:
        store.close()
