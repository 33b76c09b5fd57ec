"""The one stylesheet of every page, made from `ui.looks`, `ui.theme` and the set of lengths."""

from collections.abc import Iterator
from typing import get_args

from game.ui.theme import BOLD, SIZES, Colour, Theme, text_size
from game.web.layout_rules import LAYOUT
from game.web.lengths import GROWS, SETS, SHARES, Way, growing, rem
from game.web.looks_rules import looks
from game.web.motion_rules import MOTION
from game.web.units import STEPS

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
TEXTS = (125, 150, 175, 200)
"""Sizes of letters above the usual, in per cent."""
_SEEN = {"hush": "brightness(.78) saturate(.7) hue-rotate(12deg)", "dusk": "brightness(.68)"}
"""What stands for coloured glass, through which a picture is seen."""


def stylesheet() -> str:
    """The text of the stylesheet."""
    parts = (_root(), _colours(), _letters(), LAYOUT.split("\n"), looks(), _lengths())
    lines = (line for part in parts for line in part)
    return "\n".join(filter(None, (*lines, *MOTION.split("\n"))))


def _root() -> Iterator[str]:
    for step in STEPS:
        size = f"html{{font-size:{step.unit * 100:g}%}}"
        asks = f"(min-width:{step.wide}px) and (min-height:{step.high}px)"
        yield f"@media {asks}{{{size}}}" if step.wide else size


def _colours() -> Iterator[str]:
    """Every colour as a property of either theme, and as a ground, an edge and an ink."""
    names: tuple[Colour, ...] = get_args(Colour)
    for chosen, theme in ((":root", Theme()), ("form.high", Theme("high"))):
        yield f"{chosen}{{" + ";".join(f"--{c}:{_hex(theme.colour(c))}" for c in names) + "}"
    for c in names:
        yield f".on-{c}{{background-color:var(--{c})}}.edge-{c}{{border:2px solid var(--{c})}}"
        yield f".ink-{c}{{color:var(--{c})}}"
    yield "form.high .solid-night{background-color:var(--night)}"
    yield from (f".seen-{c}{{filter:{how}}}" for c, how in _SEEN.items())


def _hex(rgb: tuple[int, int, int]) -> str:
    return "#" + "".join(f"{part:02x}" for part in rgb)


def _letters() -> Iterator[str]:
    """The styles of words, at each size of letters."""
    for style in SIZES:
        weight = 700 if style in BOLD else 400
        yield f".{style}{{font-size:{rem(SIZES[style])};font-weight:{weight}}}"
    for text in TEXTS:
        sizes = {style: text_size(style, text / 100) for style in SIZES}
        yield "".join(f".t{text} .{style}{{font-size:{rem(px)}}}" for style, px in sizes.items())


def _lengths() -> Iterator[str]:
    for way, names in _WAYS.items():
        for length in SETS[way]:
            yield f".{way}{length}{{" + ";".join(f"{n}:{rem(length)}" for n in names) + "}"
    for gap in filter(None, SETS["g"]):
        yield f".column.g{gap}>*+*{{margin-top:{rem(gap)}}}.row.g{gap}>*+*{{margin-left:{rem(gap)}}}"
        yield f"[dir=rtl] .row.g{gap}>*+*{{margin-left:0;margin-right:{rem(gap)}}}"
        yield f".wrap.g{gap}>*{{margin:{rem(gap / 2)}}}"
    for share in SHARES:
        for side, name in _SIDES:
            if share > 0 or side in "xy":
                yield f".{side}{share}{{{name}:{share}%}}"
    for grow in GROWS:
        yield f".{growing(grow)}{{flex-grow:{grow:g}}}"
