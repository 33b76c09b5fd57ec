"""Files for a browser, each at an address by what it holds, so that it is fetched once ever."""

from collections.abc import Callable
from dataclasses import dataclass, field
from gzip import compress
from hashlib import sha256
from typing import NamedTuple


class Sent(NamedTuple):
    """A file for a browser, already compressed with gzip where that is worth it."""

    kind: str
    body: bytes
    gzipped: bool = False


SVG, CSS, SCRIPT = "image/svg+xml", "text/css; charset=utf-8", "text/javascript; charset=utf-8"
WAV, OGG = "audio/wav", "audio/ogg"
_ENDINGS = {SVG: "svg", CSS: "css", SCRIPT: "js", WAV: "wav", OGG: "ogg"}
_PACKED = (SVG, CSS, SCRIPT)
KEPT = 4 << 20
"""Bytes of compressed files that are kept in memory."""


@dataclass(slots=True)
class Files:
    """What pages need beside themselves, known by an address. What was not asked for lately is made
    anew when it is."""

    folder: str = "/a/"
    _made: dict[str, tuple[str, Callable[[], bytes]]] = field(default_factory=dict)
    _addresses: dict[str, str] = field(default_factory=dict)
    _kept: dict[str, Sent] = field(default_factory=dict)
    _room: int = 0

    def address(self, name: str, kind: str, make: Callable[[], bytes]) -> str:
        """The address of a file. name: what it is known by here; make: its bytes, always alike."""
        if name not in self._addresses:
            body = make()
            address = f"{self.folder}{sha256(body).hexdigest()[:16]}.{_ENDINGS[kind]}"
            self._addresses[name], self._made[address] = address, (kind, make)
        return self._addresses[name]

    def plain(self, address: str) -> Sent | None:
        """The file as it is, for whoever needs no gzip; None for one that no page has named."""
        if address not in self._made:
            return None
        kind, make = self._made[address]
        return Sent(kind, make())

    def sent(self, address: str) -> Sent | None:
        """The file at an address; None for one that no page has named."""
        if address in self._kept:
            return self._kept[address]
        if address not in self._made:
            return None
        kind, make = self._made[address]
        packs = kind in _PACKED
        there = Sent(kind, compress(make(), 9, mtime=0) if packs else make(), packs)
        if self._room + len(there.body) > KEPT:
            self._kept.clear()
            self._room = 0
        self._kept[address] = there
        self._room += len(there.body)
        return there
