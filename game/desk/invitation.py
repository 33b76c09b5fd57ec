"""What brings a device in: an address short enough to type, and codes for its camera."""

import io
from dataclasses import dataclass
from typing import TextIO

from game.screens.shell.class_now import Modules

PORTS = (80, 8080, 8000, 5000)
"""Port 80 need not be typed; where it is taken, or not for us, a short one is."""


def address(host: str, port: int) -> str:
    """As a child types it."""
    return host if port == 80 else f"{host}:{port}"


@dataclass(frozen=True, slots=True)
class Invitation:
    """hosts: addresses of this PC, the likeliest first. code: today's number of the room."""

    hosts: tuple[str, ...]
    port: int
    code: str

    @property
    def addresses(self) -> tuple[str, ...]:
        """What can be typed, the likeliest first."""
        return tuple(address(host, self.port) for host in self.hosts)

    @property
    def link(self) -> str:
        """Address and code at once, for a camera; "" without a network."""
        return f"http://{self.addresses[0]}/{self.code}" if self.hosts else ""


def wifi(name: str, password: str = "") -> str:
    """What a camera joins a Wi-Fi by. Both are kept nowhere."""

    def safe(text: str) -> str:
        return "".join("\\" + each if each in '\\;,:"' else each for each in text)

    kind = "WPA" if password else "nopass"
    return f"WIFI:T:{kind};S:{safe(name)};P:{safe(password)};;"


def modules(text: str) -> Modules:
    """The squares of a QR code."""
    import segno  # once a class is open

    made = segno.make(text, micro=False, error="m")
    return tuple(tuple(map(bool, row)) for row in made.matrix)


def qr_svg(text: str) -> str:
    """The same as an SVG with its margin, black on white whatever the page's colours are, as wide
    as it is given room."""
    import segno

    drawn = io.BytesIO()
    made = segno.make(text, micro=False, error="m")
    made.save(drawn, kind="svg", xmldecl=False, border=4, light="#fff", omitsize=True)
    return drawn.getvalue().decode("utf-8")


def write_qr(text: str, where: TextIO) -> None:
    """The same as blocks in a terminal."""
    import segno

    segno.make(text, micro=False, error="m").terminal(where, compact=True)
