"""The class that a window opens: to its network, in the window's own program."""

import time
from pathlib import Path

from game.content.library import Library
from game.content.places import Places
from game.desk.opening import OpenClass, open_class
from game.desk.room.terms import terms_here
from game.screens.shell.app_state import AppState
from game.screens.shell.ports import Ports
from game.web.assets import assets_in


def class_here(at: Places, library: Library, state: AppState, data: Path) -> OpenClass:
    """Open it; raises CannotListen. library: for the room alone. data: the folder of progress."""
    extra = library.folders.extra
    assets = assets_in(at.assets, at.prepared / "sounds", extra / "assets" if extra else None)
    ports = Ports(state.ports.today, state.ports.random_seed, time.monotonic)
    terms = terms_here(state.store)
    return open_class(library, state.store, assets, ports, terms=terms, lan=True, data=data)
