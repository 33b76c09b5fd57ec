"""How an app is served: waitress at one address, with bounds on what anybody may take of it."""

import logging
import socket
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from waitress import wasyncore
from waitress.adjustments import Adjustments
from waitress.channel import HTTPChannel
from waitress.server import TcpWSGIServer
from waitress.task import WSGITask

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

HERE = "lantern_bay.here"
"""In the environment of a request: the address of this PC at which it was made."""
CONNECTIONS = 40
"""At most so many from one address at once; further ones are closed unread."""
BODY = 4096
"""Bytes a child's press may have."""
THREADS = 16
"""An answer may wait a second for a slow disk, while others are answered."""
_HEADERS = 16_384
_POLLS = sys.platform != "win32"
_MOST, _SPARE = 1000, 200
"""Connections at most, and files that are left for the store, for drawings and for the desk."""
_MOST_OF_SELECT = 480
"""Windows asks with select, which knows 512 sockets."""


class CannotListen(OSError):
    """Nobody can be served there; `sentence` says why, for a grown-up."""

    def __init__(self, ports: Sequence[int], error: OSError) -> None:
        tried = ", ".join(map(str, ports))
        self.sentence = (
            f"Another program on this computer uses port {tried}, or keeps it from us: choose "
            "another one with --port, or close that program."
        )
        super().__init__(error.errno, self.sentence)


@dataclass(slots=True)
class Listening:
    """An app that is being served. host: the address it listens at; "0.0.0.0" for all we have."""

    host: str
    port: int
    _server: "_Server"
    _loop: threading.Thread

    def close(self) -> None:
        """Nobody is served any more, and every connection is cut; whoever was being answered may
        miss the end of it."""
        # First those who answer: what they still wake by its number must not be closed before.
        self._server.task_dispatcher.shutdown()
        self._server.is_over = True
        with suppress(OSError):  # it looks by itself within a second
            self._server.pull_trigger()
        self._loop.join()


def serve(
    app: "WSGIApplication",
    host: str,
    ports: Sequence[int],
    *,
    body: int = BODY,
) -> Listening:
    """Serve an app at the first of these ports that is free, in threads of its own.

    ports: 0 is any. body: bytes a request may bring. Raises CannotListen when none is free.
    """
    sock = _bound(host, ports)
    logging.getLogger("waitress").setLevel(logging.CRITICAL)  # it would note what people asked for
    adjustments = Adjustments(
        sockets=[sock],
        threads=THREADS,
        ident=None,
        max_request_body_size=body,
        max_request_header_size=_HEADERS,
        connection_limit=most_connections(),
        channel_timeout=30,
        cleanup_interval=10,
        backlog=512,
        asyncore_use_poll=_POLLS,
        clear_untrusted_proxy_headers=True,
    )
    port = sock.getsockname()[1]
    server = _Server(app, adj=adjustments, _sock=sock, bind_socket=False)
    loop = threading.Thread(target=server.run, name=f"port {port}", daemon=True)
    loop.start()
    return Listening(host, port, server, loop)


def most_connections() -> int:
    """How many there may be at once: the system is asked for more open files where it gives a
    program fewer than that (1024 on many Linux PCs, 256 on a Mac). Otherwise whoever holds many
    connections would keep the store from its own file."""
    if sys.platform == "win32":
        return _MOST_OF_SELECT
    from resource import RLIM_INFINITY, RLIMIT_NOFILE, getrlimit, setrlimit

    wanted, (soft, hard) = _MOST + _SPARE, getrlimit(RLIMIT_NOFILE)
    if soft not in range(wanted):  # enough, or without end
        return _MOST
    given = wanted if hard == RLIM_INFINITY else min(wanted, hard)
    with suppress(OSError, ValueError):
        setrlimit(RLIMIT_NOFILE, (given, hard))
    return max(CONNECTIONS, min(_MOST, getrlimit(RLIMIT_NOFILE)[0] - _SPARE))


def _bound(host: str, ports: Sequence[int]) -> socket.socket:
    """A socket at the first free port. Windows would let two programs share one: it is told not
    to. Elsewhere a port whose last connections are still fading is free."""
    why = OSError("no port was named")
    for port in ports:
        sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        alone = getattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_REUSEADDR)
        sock.setsockopt(socket.SOL_SOCKET, alone, 1)
        try:
            sock.bind((host, port))
            sock.listen()
        except OSError as error:
            sock.close()
            why = error
            continue
        sock.setblocking(False)
        return sock
    raise CannotListen(ports, why)


class _Task(WSGITask):
    """Tells the app at which of our addresses it was asked."""

    def get_environment(self) -> dict[str, Any]:
        environ: dict[str, Any] = super().get_environment()
        channel: Any = self.channel
        environ[HERE] = channel.socket.getsockname()[0]  # an error here ends this answer alone
        return environ


class _Channel(HTTPChannel):
    """One connection."""

    task_class = _Task


class _Server(TcpWSGIServer):
    """Takes no more connections from one address than a phone and its neighbours need."""

    channel_class = _Channel
    is_over = False

    @property
    def everything(self) -> dict[int, Any]:
        """All that is open, by its handle."""
        found: dict[int, Any] = getattr(self, "_map")  # noqa: B009  its types do not name it
        return found

    def run(self) -> None:
        """Serve until it is over; then close everything, on the one thread that opens it."""
        while not self.is_over:
            try:
                wasyncore.loop(timeout=1.0, use_poll=_POLLS, map=self.everything, count=1)
            except Exception:  # whatever it was, a class goes on
                time.sleep(0.1)
        wasyncore.close_all(self.everything)

    def handle_error(self) -> None:
        """A connection that could not be taken is nothing to stop listening for."""

    def accept(self) -> tuple[socket.socket, tuple[str, int]] | None:
        came: tuple[socket.socket, tuple[str, int]] | None = super().accept()
        if came is None:
            return None
        connection, (address, _) = came
        channels: Any = self.active_channels
        open_now = sum(each.addr[0] == address for each in channels.values())
        if open_now < CONNECTIONS:
            return came
        connection.close()
        return None
