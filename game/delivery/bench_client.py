"""A browser without a screen, for the bench: signs in, plays on, and counts what it is sent."""

import gzip
import html as entities
import random
import re
import socket
import time
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import urlencode

_PAGE = re.compile(r'name="page"[^>]*value="(\d+)"')
_BUTTON = re.compile(r"<button([^>]*)>")
_VALUE = re.compile(r'value="([^"]*)"')
_FILE = re.compile(r'(?:src|href)="(/a/[^"]*)"')
_STAYS = re.compile(
    r"(read-aloud|hide|open-help|open-calm|pause|sign-out|open-options|show-|tickle)"
)
"""Buttons that lead on to nothing."""
_STORY = (
    "start-",
    "play-again",
    "light-",
    "end-",
    "next-",
    "open-level",
    "open-district",
    "open-bay",
)
"""What leads on in a story and to the next one."""


@dataclass(slots=True)
class Client:
    """address: where it asks from."""

    port: int
    address: str
    _open: HTTPConnection | None = None
    _cookie: str = ""
    _page: str = ""
    _seen: set[str] = field(default_factory=set)

    @staticmethod
    def free_port() -> int:
        """A port that nobody uses just now."""
        with socket.socket() as sock:
            sock.bind(("127.0.0.1", 0))
            return int(sock.getsockname()[1])

    def close(self) -> None:
        """Hang up."""
        if self._open is not None:
            self._open.close()

    def sign_in(self, code: str, animal: str, profile: str) -> None:
        """Come in with today's number, as this child."""
        self._ask("GET", f"/{code}")
        self._ask("GET", "/")
        if f"pick-player? {profile}" not in self._buttons:
            self._press(f"choose-animal? {animal}")
        self._press(f"pick-player? {profile}")

    def go_on(self, dice: random.Random) -> tuple[float, int]:
        """Press something that leads on; seconds until the answer was there, and its bytes."""
        on = [name for name in self._buttons if not _STAYS.match(name)]
        acts = [name for name in on if "?" not in name] or [
            name for name in on if name.startswith(_STORY)
        ]
        body = self._body(dice.choice(acts or on))
        began = time.perf_counter()
        answer, data = self._ask("POST", "/", body)
        taken = time.perf_counter() - began
        if answer.status != 200:
            raise ValueError(answer.status)
        return taken, len(data)

    def whole_page(self, *, html: bool = True) -> tuple[int, int]:
        """Bytes and requests of the page with all it needs and this browser has not seen."""
        size, requests = 0, 0
        if html:
            size, requests = len(self._ask("GET", "/")[1]), 1
        for path in sorted(set(_FILE.findall(self._page)) - self._seen):
            self._seen.add(path)
            size, requests = size + len(self._ask("GET", path)[1]), requests + 1
        return size, requests

    def look_ahead(self) -> None:
        """Fetch what may be needed next, as a browser does while its child reads."""
        for path in self._ask("GET", "/soon")[1].decode().split():
            if path not in self._seen:
                self._seen.add(path)
                self._ask("GET", path)

    def look(self) -> None:
        """Ask whether this page became another one."""
        self._ask("GET", "/now")

    @property
    def _buttons(self) -> list[str]:
        tags = (tag for tag in _BUTTON.findall(self._page) if "disabled" not in tag)
        return [entities.unescape(found[1]) for tag in tags if (found := _VALUE.search(tag))]

    def _press(self, name: str) -> None:
        self._ask("POST", "/", self._body(name))

    def _body(self, name: str) -> str:
        number = _PAGE.search(self._page)
        return urlencode({"page": number[1] if number else "", "press": name, "size": "360x640"})

    def _ask(self, method: str, path: str, body: str = "") -> tuple[HTTPResponse, bytes]:
        if self._open is None:
            self._open = HTTPConnection("127.0.0.1", self.port, 10, (self.address, 0))
        headers = {"Accept-Encoding": "gzip", "Cookie": f"room={self._cookie}", "X-Lantern": "1"}
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self._open.request(method, path, body or None, headers)
        answer = self._open.getresponse()
        data = answer.read()
        if told := answer.headers.get("Set-Cookie"):
            self._cookie = told.partition("room=")[2].partition(";")[0]
        if (answer.headers.get("Content-Type") or "").startswith("text/html"):
            packed = answer.headers.get("Content-Encoding") == "gzip"
            self._page = (gzip.decompress(data) if packed else data).decode()
        return answer, data
