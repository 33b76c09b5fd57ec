"""The store that a command asks something of, closed again whatever comes of it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from game.assembly import today
from game.playing import data_folder, paper_folders
from game.storage.opening import open_store
from game.storage.store import Store
from game.storage.troubles import StoreError


@contextmanager
def asked_store(data: Path | None) -> Iterator[Store | None]:
    """The store of this folder, or None when it said why not."""
    folder = data_folder(data)
    try:
        store = open_store(folder, today, papers=paper_folders(data, folder))
    except StoreError as why:
        print(f"{folder}: {why.sentence}", file=sys.stderr)
        yield None
        return
    try:
        yield store
    finally:
        if not store.close():
            print(f"{folder}: the last answers could not be saved.", file=sys.stderr)
