"""What a page costs on its way to a browser: bytes and requests, of all that is new there."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from gzip import compress

from game.web.assets import Assets

_ADDRESS = re.compile(r'"(/a/[^"]+)"')


@dataclass(slots=True)
class Weighing:
    """What a browser that keeps everything has fetched so far, by address."""

    assets: Assets
    fetched: set[str]

    def cost(self, page: str) -> tuple[int, int]:
        """Bytes, compressed with gzip, and requests of a page with all that it needs anew. Sounds
        are fetched when they are played, and count with their page."""
        new = set(_ADDRESS.findall(page)) - self.fetched
        self.fetched |= new
        files = [sent for address in new if (sent := self.assets.sent(address)) is not None]
        size = len(compress(page.encode(), 6)) + sum(len(sent.body) for sent in files)
        return size, 1 + len(files)

    def foresee(self, addresses: Iterable[str]) -> None:
        """The browser fetches these while its child reads: they cost no press anything."""
        self.fetched.update(addresses)
