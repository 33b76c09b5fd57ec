"""The one stylesheet of every page, made from `ui.looks`, `ui.theme` and the set of lengths."""

from collections.abc import Iterator
from typing import get_args

from game.core.acts import Act
from game.ui.looks import BUTTON_PAD, BUTTON_RADIUS, MARK_LINE, MARKS, Panel, button_panel
from game.ui.nodes import Button, Look, Words
from game.ui.theme import BOLD, SIZES, Colour, Theme, text_size
from game.web.layout_rules import LAYOUT
from game.web.lengths import GROWS, SETS, SHARES, Way, growing, rem
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
TEXTS = (100, 125, 150, 175, 200)


def stylesheet() -> str:
    """The text of the stylesheet."""
    parts = (_root(), _colours(), _letters(), (LAYOUT,), _buttons(), _marks(), _lengths())
    return "\n".join(line for part in parts for line in part)


def _root() -> Iterator[str]:
    for step in STEPS:
        size = f"html{{font-size:{step.unit * 100:g}%}}"
        asks = f"(min-width:{step.wide}px) and (min-height:{step.high}px)"
        yield f"@media {asks}{{{size}}}" if step.wide else size


def _colours() -> Iterator[str]:
    """Every colour as a property of either theme, and as a ground, an edge and an ink."""
    names: tuple[Colour, ...] = get_args(Colour)
    for chosen, theme in (("form", Theme()), ("form.high", Theme("high"))):
        yield f"{chosen}{{" + ";".join(f"--{c}:{_hex(theme.colour(c))}" for c in names) + "}"
    for c in names:
        yield f".on-{c}{{background:var(--{c})}}.edge-{c}{{border:2px solid var(--{c})}}"
        yield f".ink-{c}{{color:var(--{c})}}"
    for c in ("night",):
        yield f".high .solid-{c}{{background:var(--{c})}}"


def _hex(rgb: tuple[int, int, int]) -> str:
    return "#" + "".join(f"{part:02x}" for part in rgb)


def _letters() -> Iterator[str]:
    """The styles of words, at each size of letters."""
    for style in SIZES:
        weight = ";font-weight:700" if style in BOLD else ";font-weight:400"
        yield f".{style}{{font-size:{rem(SIZES[style])}{weight}}}"
    for text in TEXTS[1:]:
        sizes = {style: text_size(style, text / 100) for style in SIZES}
        yield "".join(f".t{text} .{style}{{font-size:{rem(px)}}}" for style, px in sizes.items())


def _buttons() -> Iterator[str]:
    """Each look of a button: as usual, chosen, off; held down it gives."""
    looks: tuple[Look, ...] = get_args(Look)
    theme = Theme()
    for look in looks:
        sides, ends = BUTTON_PAD[look]
        radius = rem(BUTTON_RADIUS[look])
        yield f".{look}{{padding:{rem(ends)} {rem(sides)};border-radius:{radius}}}"
        for chosen, on in ((False, True), (True, True), (False, False)):
            node = Button(Words(""), Act(""), look=look, chosen=chosen, on=on)
            panel = button_panel(node, theme)
            if panel:
                which = f".{look}" + (".chosen" if chosen else "") + ("" if on else ":disabled")
                yield f"{which}{{{_panel(panel)}}}"


def _panel(panel: Panel) -> str:
    parts = [f"background:var(--{panel.fill})" if panel.fill else ""]
    parts += [f"border:{panel.line:g}px solid var(--{panel.border})" if panel.border else ""]
    parts += [f"box-shadow:inset 0 -4px 0 var(--{panel.lip})" if panel.lip else ""]
    return ";".join(filter(None, parts))


def _marks() -> Iterator[str]:
    for lit_for, panel in MARKS.items():
        yield f"mark.{lit_for}{{{_panel(panel)};border-radius:{panel.radius:g}px}}"
    colour, high = MARK_LINE
    yield f"mark.trick{{border-bottom:{high}px solid var(--{colour})}}"


def _lengths() -> Iterator[str]:
    for way, names in _WAYS.items():
        for length in SETS[way]:
            yield f".{way}{length}{{" + ";".join(f"{n}:{rem(length)}" for n in names) + "}"
    for gap in SETS["g"]:
        if gap:
            yield f".column.g{gap}>*+*{{margin-top:{rem(gap)}}}"
            yield f".row.g{gap}>*+*{{margin-left:{rem(gap)}}}"
            yield f"[dir=rtl] .row.g{gap}>*+*{{margin-left:0;margin-right:{rem(gap)}}}"
            yield f".wrap.g{gap}>*{{margin:{rem(gap / 2)}}}"
    for share in SHARES:
        yield f".x{share}{{left:{share}%}}.y{share}{{top:{share}%}}"
        yield f".W{share}{{width:{share}%}}.H{share}{{height:{share}%}}" if share > 0 else ""
    for grow in GROWS:
        yield f".{growing(grow)}{{flex-grow:{grow:g}}}"
