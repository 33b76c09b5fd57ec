"""Drawings by name as surfaces of a size in pixels; those used last are kept."""

from contextlib import suppress
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Literal, get_args
from zlib import crc32

import pygame

from game.drawings.missing import FRAME
from game.drawings.svg_source import SvgSource
from game.files import read_file
from game.platform.lru_cache import LruCache
from game.platform.packed import Packed, packed

LARGEST = 16 << 20
"""The most bytes of a picture made ready: one for 1920 × 1080 that hides nothing has 8."""
_SPARE = 4 / 3
"""So much higher than what is seen of it a picture may be that is kept whole: pages with a bar on
top and pages without one then share it."""
ReadyKind = Literal[".bmp", ".png"]
"""How a drawing is made ready: quickest to read, or small (a place: 130 kB, read in a fifth of the
time it takes to be drawn)."""


@dataclass(slots=True)
class Pictures:
    """The drawings of one assets folder as surfaces. A missing or broken one becomes a grey frame,
    once noted in `problems`; the game goes on. `cap`: bytes of surfaces kept. `ready`: a folder
    with large drawings already rasterised, so that the first picture does not wait for them.
    `more`: a folder with drawings that came with added levels."""

    folder: Path
    cap: int = 14 << 20
    ready: Path | None = None
    more: Path | None = None
    source: SvgSource = field(init=False)
    _drawn: LruCache[tuple[str, int, int, bool, bool, bool], pygame.Surface | Packed] | None = None

    def __post_init__(self) -> None:
        self.source = SvgSource(self.folder, self.more)

    @property
    def problems(self) -> list[str]:
        """What is wrong with drawings, each said once."""
        return self.source.problems

    @property
    def room(self) -> int:
        """Bytes of the surfaces kept now."""
        return self._drawn.used if self._drawn else 0

    def forget(self) -> None:
        """Read every drawing anew: its file may be there again."""
        self.source = SvgSource(self.folder, self.more)
        self._drawn = None

    def drawn(
        self,
        name: str,
        w: int,
        h: int,
        *,
        cover: bool = False,
        flip: bool = False,
        mid: bool = False,
    ) -> pygame.Surface:
        """The drawing in w × h pixels: whole, or (`cover`) filling them, cropped at its sides and
        top, or (`mid`) at its sides, top and bottom alike."""
        w, h = max(1, w), max(1, h)
        high = round(w / self.source.shape(name)) if cover else h
        if not h < high <= h * _SPARE:
            return self._kept(name, w, h, cover, flip, cover and mid)
        whole = self._kept(name, w, high, cover, flip, mid=False)
        top = (high - h) // 2 if mid else high - h
        return whole.subsurface(pygame.Rect(0, top, w, h).clip(whole.get_rect()))

    def _kept(
        self, name: str, w: int, h: int, cover: bool, flip: bool, mid: bool
    ) -> pygame.Surface:
        """The picture in just this size, drawn only if it is not here any more."""
        if self._drawn is None:
            self._drawn = LruCache(self.cap)
        key = (name, w, h, cover, flip, mid)
        kept = self._drawn.get(key)
        if kept is not None:
            return kept.whole() if isinstance(kept, Packed) else kept
        surface = self._draw(name, w, h, cover, mid)
        if flip:
            surface = pygame.transform.flip(surface, True, False)
        cost = surface.get_width() * surface.get_height() * 4
        if cost <= self.cap:
            self._drawn.keep(key, surface, cost)
        elif small := packed(surface):
            self._drawn.keep(key, small, len(small.data))
        return surface

    def _draw(self, name: str, w: int, h: int, cover: bool, mid: bool) -> pygame.Surface:
        shape = self.source.shape(name)
        wide = (w / h < shape) if cover else (w / h > shape)
        size = (round(h * shape), h) if wide else (w, round(w / shape))
        surface = self._rasterised(name, (max(1, size[0]), max(1, size[1])))
        if not cover or (surface.get_size() == (w, h) and not surface.get_masks()[3]):
            return surface  # whole, or ready made for just this window
        left, top = (surface.get_width() - w) // 2, surface.get_height() - h
        top = top // 2 if mid else top
        wanted = pygame.Rect(max(0, left), max(0, top), min(w, size[0]), min(h, size[1]))
        # A drawing that lies about its shape comes out smaller than it said.
        part = surface.subsurface(wanted.clip(surface.get_rect()))
        # A picture that hides all that is behind it needs no see-through copy: it paints faster.
        hides = pygame.mask.from_surface(part, 254).count() == part.get_width() * part.get_height()
        return part.convert() if hides and pygame.display.get_surface() else part.copy()

    def _rasterised(self, name: str, size: tuple[int, int]) -> pygame.Surface:
        svg = self.source.svg(name)
        if ready := self._ready_made(svg, size):
            if not pygame.display.get_surface():
                return ready
            return ready.convert_alpha() if ready.get_masks()[3] else ready.convert()
        try:
            surface = pygame.image.load_sized_svg(BytesIO(svg), size)
        except pygame.error as why:
            self.source.note(name, f"this drawing cannot be shown ({why}).")
            surface = pygame.image.load_sized_svg(BytesIO(FRAME), size)
        return surface.convert_alpha() if pygame.display.get_surface() else surface

    def make_ready(
        self, name: str, size: tuple[int, int], folder: Path, kind: ReadyKind = ".png"
    ) -> None:
        """Rasterises a large drawing into a folder that a later game reads as `ready`. One without
        a transparent pixel is kept without an alpha channel, which paints faster."""
        svg = self.source.svg(name)
        surface = pygame.image.load_sized_svg(BytesIO(svg), size)
        if pygame.mask.from_surface(surface, 254).count() == size[0] * size[1]:
            opaque = pygame.Surface(size, depth=24)
            opaque.blit(surface, (0, 0))
            surface = opaque
        pygame.image.save(surface, folder / _ready_name(svg, size, kind))

    def _ready_made(self, svg: bytes, size: tuple[int, int]) -> pygame.Surface | None:
        """The picture made beforehand; None when there is none or it is damaged."""
        if self.ready is None:
            return None
        for kind in get_args(ReadyKind):
            path = self.ready / _ready_name(svg, size, kind)
            with suppress(pygame.error, OSError):
                return pygame.image.load(BytesIO(read_file(path, LARGEST)), kind)
        return None


def _ready_name(svg: bytes, size: tuple[int, int], kind: ReadyKind) -> str:
    """Named for what it was made from, so that a changed drawing never shows an old picture."""
    return f"{crc32(svg):08x}-{size[0]}x{size[1]}{kind}"
