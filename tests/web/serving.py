"""One session on this machine's loopback, and a browser of a size."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, unquote

from selenium import webdriver

from game.web.assets import Assets
from game.web.session import Session
from tests.chromium import answering


class Served:
    """One session on the loopback, as the room on a school's network serves many."""

    def __init__(self, assets: Assets) -> None:
        self.assets = assets
        self.session: Session | None = None
        self.asked: list[dict[str, list[str]]] = []
        self.lost = self.busy = 0

    def answer(self, path: str) -> tuple[str, bytes, bool] | None:
        assert self.session is not None
        if path == "/soon":
            there = (address for step in self.session.soon() for address in step)
            return "text/plain", "\n".join(there).encode(), False
        if path != "/":
            return self.assets.sent(unquote(path))
        return "text/html; charset=utf-8", self.session.document().encode(), False

    def press(self, body: str, scripted: bool) -> str | None:
        """What is posted is done; its answer, for the script alone."""
        assert self.session is not None
        said = parse_qs(body)
        self.asked.append(said)
        self.session.see(said.get("size", [""])[0])
        if "press" in said:
            self.session.press(said["press"][0], int(said["page"][0]))
        return self.session.fragment() if scripted else None


@contextmanager
def serving(served: Served) -> Iterator[str]:
    """Its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer = served.answer(self.path)
            if answer is None:
                self.send_error(404)
            else:
                self._send(*answer)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            if served.busy:
                served.busy -= 1
                self.send_error(429)
                return
            page = served.press(body, "X-Lantern" in self.headers)
            if served.lost:
                served.lost -= 1
                self.close_connection = True
            elif page is not None:
                self._send("text/html; charset=utf-8", page.encode(), False)
            else:
                self.send_response(303)
                self.send_header("Location", "/")
                self.end_headers()

        def _send(self, kind: str, body: bytes, gzipped: bool) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Security-Policy", "default-src 'self'")
            if gzipped:
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing is said of it."""

    with answering(Handler) as address:
        yield address


def resized(driver: webdriver.Chrome, wide: int, high: int) -> None:
    size = {"width": wide, "height": high, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
