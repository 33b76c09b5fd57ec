"""The teacher's pages are served beside a class that is open, for as long as it is."""

from pathlib import Path

from game.content.library import Library
from game.desk.opening import OpenClass
from game.desk.pages.app import desk_app
from game.desk.pages.desk import Desk
from game.desk.pages.guard import LARGEST_FORM
from game.desk.serving import serve
from game.screens.shell.ports import Ports
from game.storage.store import Store

PORTS = (8090, 8091, 8190, 0)
"""The last is any that is free: nobody types it."""
HERE = "127.0.0.1"


def open_desk(
    opened: OpenClass, library: Library, store: Store, ports: Ports, fonts: Path, code: str
) -> None:
    """Serve the teacher's pages to this PC alone, until the class is closed. library: for these
    pages alone. fonts: the folder of our letters. code: the language they speak at first. Raises
    CannotListen."""
    picture = opened.room.assets.pictures.source.svg
    desk = Desk(library, store, opened.game.ask, ports, picture, fonts, code, opened)
    opened.desk = serve(desk_app(desk), HERE, PORTS, body=LARGEST_FORM)
