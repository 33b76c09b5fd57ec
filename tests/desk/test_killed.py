"""The server is killed in mid-level: signed in again, the child goes on where she was."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from unicodedata import digit

import pytest

from game.storage.opening import open_store
from tests.desk.conftest import CODE
from tests.desk.devices import Device

_TOP = Path(__file__).parents[2]
OURS = (sys.executable, "-P", "-m", "game")
"""The command of the program itself."""


@contextmanager
def a_class(
    folder: Path, program: tuple[str, ...] = OURS, **env: str
) -> Iterator[tuple["subprocess.Popen[str]", int, str]]:
    """A class in a program of its own: its port, and today's number, which a program built for
    Arabic says in Arabic digits, between marks of direction. env: more of it."""
    port = _free_port()
    asked = (*program, "class", "--data", str(folder), "--port", str(port))
    around = {"PYTHONPATH": str(_TOP), "LANGUAGE": "en", "PYTHONUTF8": "1"}
    with subprocess.Popen(
        asked,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **around, **env},
        start_new_session=True,
    ) as running:
        try:
            assert running.stdout is not None
            lines = iter(running.stdout.readline, "")
            codes = (re.search(r": \W?(\d{4})\W?$", line) for line in lines)
            code = next(found[1] for found in codes if found)
            yield running, port, "".join(str(digit(each)) for each in code)
        finally:
            with suppress(ProcessLookupError):  # it, and what it was started through
                os.killpg(running.pid, signal.SIGKILL)


def _free_port() -> int:
    import socket

    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


@contextmanager
def _signed_in(port: int, code: str) -> Iterator[Device]:
    phone = Device(port).ask(path=f"/{code}")
    try:
        phone.press(phone.first("pick-player?"))
        for picture in CODE:
            phone.press(f"pick-picture? {picture}")
        yield phone
    finally:
        phone.close()


def test_a_killed_server_costs_a_child_nothing(tmp_path: Path) -> None:
    store = open_store(tmp_path, lambda: "2026-11-30")
    store.add("fox", "coral", "10-12", "en", CODE)
    assert store.close()
    with a_class(tmp_path) as (program, port, code), _signed_in(port, code) as phone:
        level = phone.first("open-level?")
        phone.press(level)
        for _ in range(6):
            acts = [name for name in phone.buttons if "?" not in name and name != "tell-now"]
            phone.press(acts[0] if acts else "start-story?")  # what is told is never kept
        shown, offered = _words(phone), phone.buttons
        assert any("?" not in name for name in offered), "in the middle of a scene"
        program.send_signal(signal.SIGKILL)
        program.wait(10)
    with a_class(tmp_path) as (_, port, code), _signed_in(port, code) as phone:
        phone.press(level)
        assert phone.buttons == offered
        assert _words(phone) == shown


def _words(phone: Device) -> list[str]:
    """What is said on the page."""
    return re.sub(r"<[^>]*>", "\n", phone.html).split()


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGTERM there")
def test_a_class_that_is_told_to_stop_stops(tmp_path: Path) -> None:
    with a_class(tmp_path) as (program, port, _):
        program.send_signal(signal.SIGTERM)
        assert program.wait(20) == 0
        with pytest.raises(OSError):
            Device(port).ask()
