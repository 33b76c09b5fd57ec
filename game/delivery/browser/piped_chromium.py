"""A Chromium that is led through a pipe: it is given every file it asks for, and nothing else.

Through the pipe goes Chromium's own protocol (DevTools): JSON objects, a zero byte behind each.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from threading import Timer
from typing import IO, Any

from game.delivery.target import Failed

Files = Callable[[str], bytes | None]
"""What lies at an address, behind the server's name and its slash; None for nothing."""
SERVER = "http://127.0.0.1/"
"""No server is there: the pipe answers."""
PATIENCE = 600.0
"""Seconds after which a browser that has not answered is closed, on however slow a PC."""
_KINDS = {
    "html": "text/html",
    "js": "text/javascript",
    "css": "text/css",
    "svg": "image/svg+xml",
    "wasm": "application/wasm",
    "json": "application/json",
    "zip": "application/zip",
}
# Nothing of its own goes out: no updates, no lists, no names.
_QUIET = (
    "--headless=new", "--remote-debugging-pipe", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
    "--host-resolver-rules=MAP * ~NOTFOUND",
)  # fmt: skip
_THROUGH = """\
import os, sys
asked, answered = map(int, sys.argv[1:3])
os.dup2(asked, 3)
os.dup2(answered, 4)
os.execvp(sys.argv[3], sys.argv[3:])
"""
"""Chromium reads what it is asked from the third of its files, and answers into the fourth."""


def found_chromium() -> str | None:
    """The browser of this PC that can be led so."""
    return shutil.which("chromium") or shutil.which("google-chrome")


@dataclass(slots=True)
class PipedTab:
    """A page of the browser. files and headers: what is answered with. complaints: what the page
    itself complained of."""

    asks: IO[bytes]
    answers: IO[bytes]
    files: Files
    headers: Mapping[str, str]
    session: str = ""
    complaints: list[str] = field(default_factory=list)
    _sent: int = 0
    _loaded: set[str] = field(default_factory=set)

    def ask(self, method: str, **more: object) -> dict[str, Any]:
        """An answer of the browser's; what it asks meanwhile is answered. Raises Failed."""
        number = self._send(method, more)
        while (told := self._next()).get("id") != number:
            self._notice(told)
        if "error" in told:
            raise Failed(f"The browser refused {method}: {told['error']['message']}")
        return dict(told["result"])

    def open(self) -> None:
        """The page that is at the top of the server, loaded. Raises Failed."""
        page = self.ask("Page.navigate", url=SERVER)["loaderId"]
        while page not in self._loaded:
            self._notice(self._next())

    def run(self, script: str) -> object:
        """What a script of the page's comes to in the end."""
        asked = {"expression": script, "awaitPromise": True, "returnByValue": True}
        done = self.ask("Runtime.evaluate", **asked)
        return done["result"].get("value")

    def _send(self, method: str, more: Mapping[str, object]) -> int:
        self._sent += 1
        whom = {"sessionId": self.session} if self.session else {}
        said = json.dumps({"id": self._sent, "method": method, "params": more, **whom})
        with suppress(BrokenPipeError):  # then no answer comes, and that is told
            self.asks.write(said.encode() + b"\0")
            self.asks.flush()
        return self._sent

    def _next(self) -> dict[str, Any]:
        said = bytearray()
        while (part := self.answers.read(1)) != b"\0":
            if not part:
                raise Failed("The browser has closed, or never answered.")
            said += part
        return dict(json.loads(said))

    def _notice(self, event: Mapping[str, Any]) -> None:
        what, told = event.get("method"), event.get("params", {})
        if what == "Fetch.requestPaused":
            self._answer(told["requestId"], str(told["request"]["url"]))
        elif what == "Runtime.exceptionThrown":
            thrown = told["exceptionDetails"]
            self.complaints.append(thrown.get("exception", {}).get("description", thrown["text"]))
        elif what == "Log.entryAdded" and told["entry"]["level"] == "error":
            self.complaints.append(told["entry"]["text"])
        elif what == "Page.lifecycleEvent" and told["name"] == "load":
            self._loaded.add(told["loaderId"])

    def _answer(self, request: str, url: str) -> None:
        name = url.removeprefix(SERVER).partition("?")[0] or "index.html"
        body = self.files(name) if url.startswith(SERVER) else None
        headers = {**self.headers, "Content-Type": _KINDS.get(name.rpartition(".")[2], "")}
        said: dict[str, object] = {
            "requestId": request,
            "responseCode": 404 if body is None else 200,
            "responseHeaders": [{"name": name, "value": headers[name]} for name in headers],
            "body": b64encode(body or b"").decode(),
        }
        self._send("Fetch.fulfillRequest", said)


@contextmanager
def piped_tab(files: Files, headers: Mapping[str, str], before: str) -> Iterator[PipedTab]:
    """An empty page, closed at the end. before: a script that runs ahead of those of every page.
    Raises Failed."""
    with _piped_chromium() as (asks, answers):
        tab = PipedTab(asks, answers, files, headers)
        target = tab.ask("Target.createTarget", url="about:blank")["targetId"]
        attached = tab.ask("Target.attachToTarget", targetId=target, flatten=True)
        tab.session = attached["sessionId"]
        for part in ("Page", "Runtime", "Log", "Fetch"):
            tab.ask(f"{part}.enable")
        tab.ask("Page.setLifecycleEventsEnabled", enabled=True)
        tab.ask("Page.addScriptToEvaluateOnNewDocument", source=before)
        yield tab


@contextmanager
def _piped_chromium() -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    read, asks = os.pipe()
    answers, write = os.pipe()
    as_root = ("--no-sandbox",) if os.geteuid() == 0 else ()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        chromium = (found_chromium() or "chromium", *_QUIET, *as_root)
        command = [sys.executable, "-c", _THROUGH, str(read), str(write), *chromium]
        with (
            os.fdopen(asks, "wb") as asking,
            os.fdopen(answers, "rb") as answering,
            subprocess.Popen(
                [*command, f"--user-data-dir={profile}"],
                pass_fds=(read, write),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            ) as browser,
        ):
            os.close(read)
            os.close(write)
            late = Timer(PATIENCE, browser.kill)
            late.start()
            try:
                yield asking, answering
            finally:
                late.cancel()
                browser.kill()
