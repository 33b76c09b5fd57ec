"""The class that a window opens: to its network, in the window's own program."""

import time
from dataclasses import replace
from pathlib import Path

from game.content.library import Library
from game.content.places import Places
from game.desk.opening import OpenClass, open_class
from game.desk.pages.opening import open_desk
from game.desk.room.terms import terms_here
from game.screens.shell.app_state import AppState
from game.screens.shell.ports import Ports
from game.web.assets import assets_in


def class_here(
    at: Places, library: Library, for_desk: Library, state: AppState, data: Path
) -> OpenClass:
    """Open it with the teacher's desk; raises CannotListen. library: for the room alone; for_desk:
    for the desk. data: the folder of progress."""
    extra = library.folders.extra
    assets = assets_in(at.assets, at.prepared / "sounds", extra / "assets" if extra else None)
    ports = Ports(state.ports.today, state.ports.random_seed, time.monotonic)
    terms = terms_here(state.store)
    store, code = state.store, state.player.language.code
    opened = open_class(library, store, assets, ports, terms=terms, lan=True, data=data)
    ports = replace(ports, papers=state.ports.papers, sticks=state.ports.sticks)
    open_desk(opened, for_desk, store, ports, at.prepared / "fonts", code)
    return opened
