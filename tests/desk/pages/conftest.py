"""A desk over a real store, its app, and a browser that keeps cookies and fills in forms."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from game.activities import ROOMS_BY_KIND
from game.content.library import Folders, open_library
from game.content.places import Places
from game.desk.pages.app import desk_app
from game.desk.pages.desk import Desk
from game.drawings.svg_source import SvgSource
from game.storage.opening import open_store

TODAY = "2026-11-30"
PORT = 8091


@pytest.fixture
def desk(shipped: Places, tmp_path: Path) -> Iterator[Desk]:
    """A desk on a PC of which nothing is known yet."""
    prepared = shipped.prepared
    folders = Folders(
        shipped.levels, shipped.assets, prepared / "locales", None, prepared / "levels"
    )
    store = open_store(tmp_path / "data", lambda: TODAY)
    yield Desk(
        open_library(folders, ROOMS_BY_KIND),
        store,
        lambda question: question(),
        SvgSource(shipped.assets).svg,
        prepared / "fonts",
        lambda: TODAY,
        lambda: 5,
        lambda: 0.0,
        PORT,
    )
    store.close()
