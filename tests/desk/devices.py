"""Devices of a class, each a small browser without a screen, at an address of its own."""

import gzip
import re
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import urlencode

_PAGE = re.compile(r'name="page"[^>]*value="(\d+)"')
_BUTTON = re.compile(r"<button([^>]*)>")
_VALUE = re.compile(r'value="([^"]*)"')


@dataclass
class Clock:
    """Time that stands still until a test moves it on."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Device:
    """port: of the room. address: where it asks from. scripted: it runs our script."""

    port: int
    address: str = "127.0.0.1"
    scripted: bool = True
    cookie: str = ""
    html: str = ""
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    _open: HTTPConnection | None = None

    def ask(self, method: str = "GET", path: str = "/", body: str = "", **headers: str) -> "Device":
        """Ask for something, and look at the answer; a way on is followed."""
        answer, data = self._asked(method, path, body, headers)
        self.status, self.headers = answer.status, dict(answer.getheaders())
        for told in answer.headers.get_all("Set-Cookie") or ():
            value = told.partition("room=")[2].partition(";")[0]
            self.cookie = "" if "Max-Age=0" in told else value
        if self.headers.get("Content-Encoding") == "gzip":
            data = gzip.decompress(data)
        if self.status == 303:
            return self.ask("GET", self.headers["Location"])
        if self.status == 200:
            self.html = data.decode()
        return self

    def _asked(
        self, method: str, path: str, body: str, headers: dict[str, str]
    ) -> tuple[HTTPResponse, bytes]:
        if self._open is None:
            self._open = HTTPConnection("127.0.0.1", self.port, 10, (self.address, 0))
        sent = {"Accept-Encoding": "gzip"} | {
            key.replace("_", "-"): headers[key] for key in headers
        }
        if self.cookie:
            sent["Cookie"] = f"room={self.cookie}"
        if body:
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            self._open.request(method, path, body or None, sent)
            answer = self._open.getresponse()
            return answer, answer.read()
        except OSError:
            self.close()
            raise

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
        self._open = None

    @property
    def page(self) -> int:
        """The number of the page it shows."""
        found = _PAGE.search(self.html)
        assert found, self.html
        return int(found[1])

    @property
    def buttons(self) -> list[str]:
        """The names of the buttons that can be pressed."""
        tags = (tag for tag in _BUTTON.findall(self.html) if "disabled" not in tag)
        return [found[1].replace("&gt;", ">") for tag in tags if (found := _VALUE.search(tag))]

    def press(self, name: str, page: int = -1, **headers: str) -> "Device":
        """Press a button of the page it shows, or say that it was on another one."""
        body = urlencode(
            {"page": self.page if page < 0 else page, "press": name, "size": "360x640"}
        )
        if self.scripted:
            headers["X_Lantern"] = "1"
        return self.ask("POST", "/", body, **headers)

    def first(self, start: str) -> str:
        """The first button whose name begins so."""
        return next(each for each in self.buttons if each.startswith(start))
