"""A class is opened: a game thread, a room and a port that listens; and closed with all of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from game.content.library import Library
from game.desk.addresses import own_addresses
from game.desk.game_thread import GameThread
from game.desk.invitation import PORTS, Invitation, modules
from game.desk.room.app import room_app
from game.desk.room.door import SHOWN
from game.desk.room.reach import Reach
from game.desk.room.room import Room
from game.desk.room.terms import EVERYBODY, Terms
from game.desk.serving import CannotListen, Listening, serve
from game.screens.shell.class_now import ClassNow
from game.screens.shell.ports import Ports
from game.storage.reports import leave, report
from game.storage.store import Store
from game.web.assets import Assets

T = TypeVar("T")
_ALL, _THIS_PC = "0.0.0.0", "127.0.0.1"


@dataclass(slots=True, eq=False)
class OpenClass:
    """A class that children can join now. lan: from the school's network, else from this PC.
    desk: where the teacher's pages listen, once they do (`pages.opening`)."""

    room: Room
    game: GameThread
    listening: Listening
    reach: Reach
    lan: bool
    desk: Listening | None = None

    def ask(self, what: Callable[[Room], T]) -> T:
        """What the room says, asked on the game's thread."""
        return self.game.ask(lambda: what(self.room))

    def invitation(self) -> Invitation:
        """How to come in now: a network may be joined or left while a class is open."""
        hosts = own_addresses() if self.lan else (_THIS_PC,)
        return Invitation(hosts, self.listening.port, self.ask(lambda room: room.door.code))

    # As the class's page in the window asks it (`RunningClass`).

    def look(self, seconds: float = SHOWN) -> ClassNow:
        """How it is now; whoever looks keeps the door open for so long."""
        invited = self.invitation()
        self.ask(lambda room: room.door.show(seconds))
        joined = self.ask(lambda room: room.joined())
        qr = modules(invited.link) if invited.link else ()
        rests = self.ask(lambda room: room.at_once.rests)
        return ClassNow(
            invited.addresses,
            invited.code,
            qr,
            joined,
            self.reach.is_lonely,
            self.desk_address,
            rests=rests,
        )

    def send_away(self, handle: str) -> None:
        """A device is in no longer."""
        self.ask(lambda room: room.send_away(handle))

    @property
    def desk_address(self) -> str:
        """Where the teacher's pages are, on this PC alone; "" where nobody serves them."""
        return f"{self.desk.host}:{self.desk.port}" if self.desk else ""

    def open_desk(self) -> None:
        """The teacher's pages come up in this PC's browser, where it has one."""
        import webbrowser  # when a teacher asks

        webbrowser.open(f"http://{self.desk_address}/")

    def new_number(self) -> None:
        """Another number for today."""
        self.ask(lambda room: room.door.new_code())

    def rest(self, *, on: bool) -> None:
        """A calm moment begins on every screen of the class, or ends."""
        self.ask(lambda room: room.at_once.rest(on=on))

    def close(self) -> None:
        """Nobody is served any more; what was answered is the store's to keep."""
        if self.desk is not None:
            self.desk.close()
        self.listening.close()
        self.game.close()
        self.reach.close()


def open_class(
    library: Library,
    store: Store,
    assets: Assets,
    ports: Ports,
    *,
    terms: Terms = EVERYBODY,
    lan: bool = False,
    at: Sequence[int] = PORTS,
    data: Path | None = None,
) -> OpenClass:
    """Open a class, from now on the only one who asks the store. library: for the room alone.
    at: the ports to try. data: where it is noted that a class is open. Raises CannotListen."""
    game = GameThread()
    room = game.ask(lambda: Room(library, store, assets, ports, partial(_report, data)))
    game.ask(lambda: room.use(terms))
    reach = Reach(data, lan, ports.clock)
    try:
        listening = serve(room_app(room, game, reach), _ALL if lan else _THIS_PC, at)
    except CannotListen:
        game.close()
        raise
    reach.open(listening.port)
    game.between(room.warmed_up())
    return OpenClass(room, game, listening, reach, lan)


def _report(data: Path | None, error: Exception) -> None:
    """Leave a report of what nobody foresaw beside the progress, for whoever can mend it."""
    if data is not None:
        leave(data, report(error))
