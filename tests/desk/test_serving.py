"""An app is served within bounds, a taken port is told in a sentence, and it stops at once."""

import socket
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from waitress import wasyncore
from waitress.channel import HTTPChannel

from game.desk.game_thread import GameThread
from game.desk.serving import CONNECTIONS, HERE, CannotListen, Listening, serve

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

ROOT = Path(__file__).parents[2]


def _echo(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
    start("200 OK", [("Content-Type", "text/plain")])
    return [f"{environ[HERE]} {environ['REMOTE_ADDR']}".encode()]


@pytest.fixture
def listening() -> Iterator[Listening]:
    served = serve(_echo, "127.0.0.1", (0,))
    yield served
    served.close()


def _asked(port: int, request: bytes = b"", source: str = "127.0.0.1") -> bytes:
    with socket.create_connection(("127.0.0.1", port), 5, (source, 0)) as sock:
        sock.sendall(request or b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        told = b""
        try:
            while more := sock.recv(4096):
                told += more
        except ConnectionResetError:
            pass
        return told


def test_it_knows_both_ends_and_says_nothing_of_itself(listening: Listening) -> None:
    told = _asked(listening.port, source="127.0.0.7")
    assert told.endswith(b"127.0.0.1 127.0.0.7")
    assert b"Server:" not in told
    assert b"waitress" not in told.lower()


def test_a_taken_port_is_a_sentence_and_the_next_one_is_tried(listening: Listening) -> None:
    with pytest.raises(CannotListen) as why:
        serve(_echo, "127.0.0.1", (listening.port,))
    assert str(listening.port) in why.value.sentence
    other = serve(_echo, "127.0.0.1", (listening.port, 0))
    assert other.port != listening.port
    other.close()


def test_one_address_has_so_many_connections_and_others_are_still_served(
    listening: Listening,
) -> None:
    held = [
        socket.create_connection(("127.0.0.1", listening.port), 5, ("127.0.0.2", 0))
        for _ in range(CONNECTIONS)
    ]
    assert _asked(listening.port, source="127.0.0.2") == b""
    assert _asked(listening.port, source="127.0.0.3").endswith(b"127.0.0.3")
    for sock in held:
        sock.close()
    while not _asked(listening.port, source="127.0.0.2"):  # once it has seen them go
        pass


def test_a_long_body_and_long_headers_are_refused(listening: Listening) -> None:
    body = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n" + b"x" * 5000
    assert _asked(listening.port, body).split(b"\r\n")[0].endswith(b"413 Request Entity Too Large")
    headers = b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"x" * 17_000 + b"\r\n\r\n"
    assert (
        _asked(listening.port, headers)
        .split(b"\r\n")[0]
        .endswith(b"431 Request Header Fields Too Large")
    )


def test_closed_it_answers_nobody_and_leaves_no_thread() -> None:
    before = set(threading.enumerate())
    served = serve(_echo, "127.0.0.1", (0,))
    with socket.create_connection(("127.0.0.1", served.port), 5) as waiting:
        served.close()
        with suppress(ConnectionResetError):  # before the connection was even taken
            assert waiting.recv(10) == b""
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", served.port), 5)
    assert set(threading.enumerate()) <= before


def test_the_game_is_played_on_one_thread_in_turn() -> None:
    game = GameThread()
    asked = [
        threading.Thread(target=lambda: seen.append(game.ask(threading.get_ident)))
        for _ in range(8)
    ]
    seen: list[int] = []
    for each in asked:
        each.start()
    for each in asked:
        each.join()
    assert len(seen) == 8
    assert len(set(seen)) == 1
    with pytest.raises(ValueError, match="invalid literal"):
        game.ask(lambda: int("nothing"))
    game.close()


_LIMITS = """
import resource, sys
soft, hard = map(int, sys.argv[1:])
resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
from game.desk.serving import most_connections
print(most_connections(), resource.getrlimit(resource.RLIMIT_NOFILE)[0])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
@pytest.mark.parametrize(
    ("soft", "hard", "most"),
    [(256, 4096, (1000, 1200)), (256, 512, (312, 512)), (128, 128, (40, 128))],
)
def test_connections_leave_files_for_the_store(soft: int, hard: int, most: tuple[int, int]) -> None:
    command = (sys.executable, "-c", _LIMITS, str(soft), str(hard))
    told = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True).stdout
    assert tuple(map(int, told.split())) == most


def test_a_loop_that_fails_goes_on(listening: Listening, monkeypatch: pytest.MonkeyPatch) -> None:
    loop = wasyncore.loop
    failed = threading.Event()

    def once(**named: Any) -> None:
        if not failed.is_set():
            failed.set()
            raise RuntimeError("dictionary changed size during iteration")
        loop(**named)

    monkeypatch.setattr(wasyncore, "loop", once)
    assert _asked(listening.port).endswith(b"127.0.0.1 127.0.0.1")
    assert failed.wait(5)
    assert _asked(listening.port).endswith(b"127.0.0.1 127.0.0.1")


def test_a_connection_that_cannot_be_taken_ends_nobodys_class(
    listening: Listening, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = HTTPChannel.__init__

    def broken(channel: HTTPChannel, server: Any, sock: socket.socket, *_: Any, **__: Any) -> None:
        sock.close()
        monkeypatch.setattr(HTTPChannel, "__init__", made)
        raise ValueError("it was reset before it was looked at")

    monkeypatch.setattr(HTTPChannel, "__init__", broken)
    with suppress(OSError):
        _asked(listening.port)
    assert _asked(listening.port).endswith(b"127.0.0.1 127.0.0.1")
