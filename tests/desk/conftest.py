"""A class that is open on this PC alone, and devices that come to it from 127.0.0.x."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.activities import ROOMS_BY_KIND
from game.content.library import Folders, Library, open_library
from game.content.places import Places
from game.desk.opening import OpenClass, open_class
from game.screens.shell.ports import Ports
from game.storage.opening import open_store
from game.storage.store import Store
from game.web.assets import Assets, assets_in
from tests.desk.devices import Clock, Device

CODE = ("boat", "kite", "goat")


@pytest.fixture(scope="session")
def assets(shipped: Places) -> Assets:
    return assets_in(shipped.assets, shipped.prepared / "sounds")


@pytest.fixture(scope="session")
def library(shipped: Places) -> Library:
    """What is shipped; its levels are read once."""
    ready = shipped.prepared
    folders = Folders(shipped.levels, shipped.assets, ready / "locales", None, ready / "levels")
    return open_library(folders, ROOMS_BY_KIND)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A fox with three secret pictures, and an owl without."""
    made = open_store(tmp_path / "data", lambda: "2026-11-30")
    made.add("fox", "coral", "10-12", "en", CODE)
    made.add("owl", "sea", "10-12", "ar")
    yield made
    made.close()


@pytest.fixture
def lesson(
    library: Library, store: Store, assets: Assets, clock: Clock, tmp_path: Path
) -> Iterator[OpenClass]:
    ports = Ports(lambda: "2026-11-30", lambda: 7, clock)
    opened = open_class(library, store, assets, ports, at=(0,), data=tmp_path / "data")
    opened.ask(lambda room: room.door.show())
    yield opened
    opened.close()


@pytest.fixture
def device(lesson: OpenClass) -> Iterator[Callable[..., Device]]:
    """Makes devices, each at an address of its own."""
    made: list[Device] = []

    def another(address: str = "", *, scripted: bool = True) -> Device:
        address = address or f"127.0.1.{len(made) + 1}"
        made.append(Device(lesson.listening.port, address, scripted))
        return made[-1]

    yield another
    for each in made:
        each.close()
