"""Where could progress be kept instead?"""

import sys
from collections.abc import Iterator
from pathlib import Path

from game.doctor.keeping import can_write
from game.storage.place import NAME
from game.storage.sticks import sticks

_MOST = 4


def elsewhere(data: Path, program: Path) -> tuple[str, ...]:
    """Folders that could keep progress, the likeliest first: beside the game (on its stick), on
    other disks, in the user's own folder. Nothing is made."""
    found = []
    for folder in _folders(program):
        place = folder / NAME
        if place != data and folder.is_dir() and can_write(folder):
            found.append(str(place))
    return tuple(dict.fromkeys(found))[:_MOST]


def _folders(program: Path) -> Iterator[Path]:
    if getattr(sys, "frozen", False):
        yield Path(sys.executable).parent
    else:
        yield program.parent
    yield from sticks()
    yield Path.home()
