"""How much one address may ask: twenty requests a second, with some in reserve for a first page."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

RATE, RESERVE = 20.0, 40.0
"""Requests a second, and at most at once."""
_STILL = "/a/"
_SHARE = 0.25
"""What never changes is answered from memory: a picture counts as a quarter of a press."""
_SOON = (("Retry-After", "1"), ("Refresh", "2"))
"""A page that was asked for among too much else is asked for again by itself: where a whole class
comes through one address, nobody is left before an empty page."""
_KNOWN = 500
"""Addresses remembered at once; a school's network has no more."""


@dataclass(slots=True)
class Limits:
    """Stands before an app. What an address has left is known for as long as it keeps asking, in
    memory alone. clock: seconds that only ever grow."""

    app: "WSGIApplication"
    clock: Callable[[], float]
    _left: dict[str, tuple[float, float]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self, environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        costs = _SHARE if environ.get("PATH_INFO", "").startswith(_STILL) else 1.0
        if self._takes(environ.get("REMOTE_ADDR", ""), costs):
            return self.app(environ, start)
        start("429 Too Many Requests", [*_SOON, ("Content-Length", "0")])
        return []

    def _takes(self, address: str, costs: float) -> bool:
        with self._lock:
            now = self.clock()
            left, since = self._left.pop(address, (RESERVE, now))
            left = min(RESERVE, left + (now - since) * RATE)
            allowed = left >= costs
            self._left[address] = (left - costs if allowed else left), now
            if len(self._left) > _KNOWN:
                self._left.pop(next(iter(self._left)))
            return allowed
