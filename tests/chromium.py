"""A real Chromium for tests that need one, and no network but this machine's own loopback.

Chromium and its driver are Debian's (`chromium`, `chromium-driver`); where they are missing, the
tests that need them are skipped.
"""

import functools
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

DRIVER, CHROMIUM = shutil.which("chromedriver"), shutil.which("chromium")
needs_chromium = pytest.mark.skipif(
    not (DRIVER and CHROMIUM), reason="needs Debian's chromium and chromium-driver"
)


@contextmanager
def chromium(
    width: int, height: int, *more: str, shared: bool = False
) -> Iterator[webdriver.Chrome]:
    """A browser of that size, closed at the end. more: switches of its command line. shared: it can
    stand for many that know nothing of each other (`apart`)."""
    options = webdriver.ChromeOptions()
    options.enable_bidi = shared
    options.binary_location = CHROMIUM or ""
    # Nothing of its own goes out: no updates, no lists, no names but those of this machine.
    quiet = (
        "--headless=new",
        "--no-sandbox",
        "--hide-scrollbars",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.*",
        f"--window-size={width},{height}",
    )
    for switch in (*quiet, *more):
        options.add_argument(switch)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    # The driver is named, so that nobody looks for one on the network.
    driver = webdriver.Chrome(options=options, service=Service(DRIVER))
    try:
        _fit(driver, width, height)
        yield driver
    finally:
        driver.quit()


def apart(driver: webdriver.Chrome, width: int, height: int, language: str = "en") -> str:
    """A window of a shared browser that knows nothing of its others, as one on another device does;
    its handle."""
    there = driver.browser.create_user_context()
    handle = str(driver.browsing_context.create(type="window", user_context=there))
    driver.switch_to.window(handle)
    _fit(driver, width, height)
    agent = driver.execute_script("return navigator.userAgent")
    driver.execute_cdp_cmd(
        "Emulation.setUserAgentOverride", {"userAgent": agent, "acceptLanguage": language}
    )
    return handle


def _fit(driver: webdriver.Chrome, width: int, height: int) -> None:
    """A window has a frame; the page itself is to be so large."""
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
    )


class _Quiet(SimpleHTTPRequestHandler):
    headers_too: dict[str, str] = {}

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is said of it."""

    def end_headers(self) -> None:
        for name, value in self.headers_too.items():
            self.send_header(name, value)
        super().end_headers()


@contextmanager
def file_server(folder: Path, headers: dict[str, str] | None = None) -> Iterator[str]:
    """A plain file server on the loopback; its address, with a slash at the end."""
    handler = type("Handler", (_Quiet,), {"headers_too": headers or {}})
    with answering(functools.partial(handler, directory=str(folder))) as address:
        yield address


@contextmanager
def answering(handler: Callable[..., BaseHTTPRequestHandler]) -> Iterator[str]:
    """A server on the loopback whose requests such a handler answers; its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
