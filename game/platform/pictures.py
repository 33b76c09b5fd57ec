"""Drawings by name as surfaces of the size they are needed in, the ones used last kept."""

import re
from contextlib import suppress
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Literal, get_args
from zlib import crc32

import pygame

from game.platform.figures import Figures, NoSuchPicture
from game.platform.lru_cache import LruCache

_FOLDERS = {"place": "places", "thing": "things", "bay": "bay", "icon": "icons"}
_VIEW_BOX = re.compile(rb'viewBox="\s*[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)')
ReadyKind = Literal[".bmp", ".png"]
"""How a drawing is made ready: quickest to read, or small (a place: 130 kB, read in a fifth of the
time it takes to be drawn)."""
_LONGEST = 100
"""No drawing is so many times longer than high; one that says so is broken."""
_MISSING = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<rect x="6" y="6" width="88" height="88" rx="18" fill="#e6e6ee" stroke="#a9acbd" stroke-width="4"/>
<circle cx="38" cy="40" r="9" fill="#c7cad8"/><path d="M18 80 L44 56 L58 68 L74 50 L84 80 Z"
fill="#c7cad8"/></svg>"""


@dataclass(slots=True)
class Pictures:
    """The drawings of one assets folder. A missing or broken one becomes a grey frame, once noted
    in `problems`; the game goes on. `cap`: bytes of surfaces kept. `ready`: a folder with large
    drawings already rasterised, so that the first picture does not wait for them."""

    folder: Path
    cap: int = 14 << 20
    ready: Path | None = None
    problems: list[str] = field(default_factory=list)
    _cast: Figures | None = None
    _shapes: dict[str, float] = field(default_factory=dict)
    _drawn: LruCache[tuple[str, int, int, bool, bool], pygame.Surface] | None = None

    def shape(self, name: str) -> float:
        """Width divided by height."""
        if name not in self._shapes:
            shape = _shape_of(self._svg(name))
            if shape is None:
                self._note(name, "this drawing does not say how wide and high it is.")
            self._shapes[name] = shape or 1.0
        return self._shapes[name]

    def drawn(
        self, name: str, w: int, h: int, *, cover: bool = False, flip: bool = False
    ) -> pygame.Surface:
        """The drawing inside w × h pixels: whole, or filling and cropped about its lower middle."""
        if self._drawn is None:
            self._drawn = LruCache(self.cap)
        key = (name, w, h, cover, flip)
        surface = self._drawn.get(key)
        if surface is None:
            surface = self._draw(name, max(1, w), max(1, h), cover)
            if flip:
                surface = pygame.transform.flip(surface, True, False)
            self._drawn.keep(key, surface, surface.get_width() * surface.get_height() * 4)
        return surface

    def _draw(self, name: str, w: int, h: int, cover: bool) -> pygame.Surface:
        shape = self.shape(name)
        wide = (w / h < shape) if cover else (w / h > shape)
        size = (round(h * shape), h) if wide else (w, round(w / shape))
        surface = self._rasterised(name, (max(1, size[0]), max(1, size[1])))
        if not cover or (surface.get_size() == (w, h) and not surface.get_masks()[3]):
            return surface  # whole, or ready made for just this window
        left, top = (surface.get_width() - w) // 2, surface.get_height() - h
        wanted = pygame.Rect(max(0, left), max(0, top), min(w, size[0]), min(h, size[1]))
        # A drawing that lies about its shape comes out smaller than it said.
        part = surface.subsurface(wanted.clip(surface.get_rect()))
        # A picture that hides all that is behind it needs no see-through copy: it paints faster.
        hides = pygame.mask.from_surface(part, 254).count() == part.get_width() * part.get_height()
        return part.convert() if hides and pygame.display.get_surface() else part.copy()

    def _rasterised(self, name: str, size: tuple[int, int]) -> pygame.Surface:
        svg = self._svg(name)
        if ready := self._ready_made(svg, size):
            if not pygame.display.get_surface():
                return ready
            return ready.convert_alpha() if ready.get_masks()[3] else ready.convert()
        try:
            surface = pygame.image.load_sized_svg(BytesIO(svg), size)
        except pygame.error as why:
            self._note(name, f"this drawing cannot be shown ({why}).")
            surface = pygame.image.load_sized_svg(BytesIO(_MISSING), size)
        return surface.convert_alpha() if pygame.display.get_surface() else surface

    def make_ready(
        self, name: str, size: tuple[int, int], folder: Path, kind: ReadyKind = ".png"
    ) -> None:
        """Rasterise a large drawing for a later game's `ready`. One that hides all behind it is
        kept without a way to see through, which paints faster."""
        svg = self._svg(name)
        surface = pygame.image.load_sized_svg(BytesIO(svg), size)
        if pygame.mask.from_surface(surface, 254).count() == size[0] * size[1]:
            opaque = pygame.Surface(size, depth=24)
            opaque.blit(surface, (0, 0))
            surface = opaque
        pygame.image.save(surface, folder / _ready_name(svg, size, kind))

    def _ready_made(self, svg: bytes, size: tuple[int, int]) -> pygame.Surface | None:
        """The picture made before, if there is one and it is whole."""
        if self.ready is None:
            return None
        for kind in get_args(ReadyKind):
            path = self.ready / _ready_name(svg, size, kind)
            with suppress(pygame.error):
                if path.is_file():
                    return pygame.image.load(path)
        return None

    def _svg(self, name: str) -> bytes:
        kind, _, rest = name.partition("/")
        try:
            if kind == "cast":
                return self._figures().figure_svg(*rest.split("/", 1))
            if kind == "face":
                return self._figures().face_svg(*rest.split("/", 1))
            if kind == "animal":
                return self._figures().animal_svg(*rest.split("/", 1))
            return (self.folder / _FOLDERS[kind] / f"{rest}.svg").read_bytes()
        except (OSError, KeyError, TypeError, ValueError, NoSuchPicture):
            self._note(name, "there is no such drawing.")
            return _MISSING

    def _figures(self) -> Figures:
        if self._cast is None:
            self._cast = Figures(self.folder / "cast")
        return self._cast

    def _note(self, name: str, problem: str) -> None:
        if not any(noted.startswith(f"{name}: ") for noted in self.problems):
            self.problems.append(f"{name}: {problem}")


def _shape_of(svg: bytes) -> float | None:
    """Width divided by height, or None when the drawing does not tell anything sensible."""
    found = _VIEW_BOX.search(svg[:2000])
    with suppress(ValueError, ZeroDivisionError):
        shape = float(found[1]) / float(found[2]) if found else 0.0
        return shape if 1 / _LONGEST <= shape <= _LONGEST else None
    return None


def _ready_name(svg: bytes, size: tuple[int, int], kind: ReadyKind) -> str:
    """Named for what it was made from, so that a changed drawing never shows an old picture."""
    return f"{crc32(svg):08x}-{size[0]}x{size[1]}{kind}"
