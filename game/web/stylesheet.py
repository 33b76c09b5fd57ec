"""The one stylesheet of every page, made from `ui.looks`, `ui.theme` and the set of lengths."""

from collections.abc import Iterator
from typing import get_args

from game.ui.theme import BOLD, SIZES, Colour, Theme, text_size
from game.web.layout_rules import LAYOUT
from game.web.lengths import GROWS, SETS, SHARES, Way, growing, rem
from game.web.looks_rules import looks
from game.web.motion_rules import MOTION
from game.web.units import ROOT, STEPS, USUAL

_WAYS: dict[Way, tuple[str, ...]] = {
    "w": ("width",),
    "h": ("height",),
    "mw": ("max-width",),
    "nh": ("min-height",),
    "px": ("padding-left", "padding-right"),
    "py": ("padding-top", "padding-bottom"),
    "r": ("border-radius",),
}
_SIDES = (("x", "left"), ("y", "top"), ("W", "width"), ("H", "height"))
_GROUNDS: tuple[Colour, ...] = (
    "coral", "grey-soft", "indigo", "lantern", "lantern-soft", "leaf-soft", "night", "paper",
    "parchment", "sand", "sand-deep", "sea", "sea-deep", "sea-light", "white", "wood",
)  # fmt: skip
_EDGES: tuple[Colour, ...] = (
    "coral", "grey", "ink", "ink-soft", "lantern", "lantern-deep", "leaf-deep", "leaf-soft",
    "sand-deep", "sea-deep", "wood-deep",
)  # fmt: skip
_INKS: tuple[Colour, ...] = (
    "coral-deep", "indigo", "ink-soft", "lantern-soft", "leaf-deep", "paper", "sea-deep",
    "sea-light",
)  # fmt: skip
_SOLIDS: tuple[Colour, ...] = ("night", "wood")
TEXTS = (100, 125, 150, 175, 200)
"""Sizes of letters, in per cent."""
_SEEN = {
    "hush": "brightness(.78) saturate(.7) hue-rotate(12deg)",
    "dusk": "brightness(.68)",
    "mist": "brightness(.82) saturate(.25)",
}
"""What stands for coloured glass, through which a picture is seen."""


def stylesheet() -> str:
    """The text of the stylesheet."""
    parts = (_root(), _colours(), _letters(), LAYOUT.split("\n"), looks(), _lengths())
    lines = (line for part in parts for line in part)
    return "\n".join(filter(None, (*lines, *MOTION.split("\n"))))


def _root() -> Iterator[str]:
    for step in STEPS:
        size = f"html{{font-size:{step.unit * ROOT / USUAL * 100:g}%}}"
        asks = f"(min-width:{step.wide}px) and (min-height:{step.high}px)"
        yield f"@media {asks}{{{size}}}" if step.wide else size


def _colours() -> Iterator[str]:
    """Every colour as a property of either theme, and as the ground, edge or ink it is used for."""
    names: tuple[Colour, ...] = get_args(Colour)
    for chosen, theme in ((":root", Theme()), ("form.high", Theme("high"))):
        yield f"{chosen}{{" + ";".join(f"--{c}:{_hex(theme.colour(c))}" for c in names) + "}"
    yield from (f".on-{c}{{background-color:var(--{c})}}" for c in _GROUNDS)
    yield from (f".edge-{c}{{border:2px solid var(--{c})}}" for c in _EDGES)
    yield from (f".ink-{c}{{color:var(--{c})}}" for c in _INKS)
    yield from (f"form.high .solid-{c}{{background-color:var(--{c})}}" for c in _SOLIDS)
    yield from (f".seen-{c}{{filter:{how}}}" for c, how in _SEEN.items())


def _hex(rgb: tuple[int, int, int]) -> str:
    return "#" + "".join(f"{part:02x}" for part in rgb)


def _letters() -> Iterator[str]:
    """The styles of words, at each size of letters."""
    for style in SIZES:
        yield f".{style}{{font-weight:{700 if style in BOLD else 400}}}"
    for text in TEXTS:
        sizes = {style: text_size(style, text / 100) for style in SIZES}
        yield "".join(f".t{text} .{style}{{font-size:{rem(px)}}}" for style, px in sizes.items())


def _lengths() -> Iterator[str]:
    for way, names in _WAYS.items():
        for length in SETS[way]:
            yield f".{way}{length}{{" + ";".join(f"{n}:{rem(length)}" for n in names) + "}"
    for gap in filter(None, SETS["g"]):
        yield f".column.g{gap}>*+*{{margin-top:{rem(gap)}}}"
        start = f"margin-start:{rem(gap)}"
        yield f".row.g{gap}>*+*{{-webkit-{start};{start.replace('-', '-inline-')}}}"
        yield f".wrap.g{gap}>*{{margin:{rem(gap / 2)}}}"
    for share in SHARES:
        for side, name in _SIDES:
            if side in "xy" or (share > 0 and not share % 2):
                yield f".{side}{share}{{{name}:{share}%}}"
    for grow in GROWS:
        yield f".{growing(grow)}{{flex-grow:{grow:g}}}"
