"""Rules for how buttons, boxes and lit words look, written from `ui.looks`."""

from collections.abc import Iterator
from typing import get_args

from game.core.acts import Act
from game.ui.looks import (
    BADGE,
    BUTTON_PAD,
    BUTTON_RADIUS,
    MARK_LINE,
    MARKS,
    SHADOW,
    TAB_LINE,
    TAIL,
    Panel,
    button_panel,
    ring,
    spoken_panel,
)
from game.ui.nodes import Button, Look, Words
from game.ui.theme import Theme
from game.web.lengths import rem

_STATES = ((False, True, ""), (True, True, ".chosen"), (False, False, ":disabled"))
_HIGH = "form.high "
_EDGE = 4.0
"""The line of what is chosen, from inside of which its badge is placed."""


def looks() -> Iterator[str]:
    """All of them."""
    yield from _buttons()
    yield from _rings()
    yield from _marks()
    yield f".shadow{{box-shadow:0 {SHADOW.down:g}px 0 rgba(14,27,61,{SHADOW.opacity / 255:.2g})}}"
    yield _HIGH + ".shadow{box-shadow:none}" + _HIGH + ".lined{border:3px solid var(--ink)}"
    yield from _tails()
    yield from _chosen()


def _buttons() -> Iterator[str]:
    """Each look of a button: as usual, chosen, off. Strong contrast changes edges alone."""
    names: tuple[Look, ...] = get_args(Look)
    for look in names:
        sides, ends = BUTTON_PAD[look]
        radius = rem(BUTTON_RADIUS[look])
        yield f".{look}{{padding:{rem(ends)} {rem(sides)};border-radius:{radius}}}"
        for chosen, on, state in _STATES:
            node = Button(Words(""), Act(""), look=look, chosen=chosen, on=on)
            if panel := button_panel(node, Theme()):
                yield f".{look}{state}{{{declared(panel)}}}"
            if (strong := button_panel(node, Theme("high"))) and not chosen and on:
                yield f"{_HIGH}.{look}{{border:{strong.line:g}px solid var(--{strong.border})}}"


def declared(panel: Panel) -> str:
    """A panel as declarations."""
    parts = [f"background-color:var(--{panel.fill})" if panel.fill else ""]
    parts += [f"border:{panel.line:g}px solid var(--{panel.border})" if panel.border else ""]
    parts += [f"box-shadow:inset 0 -4px 0 var(--{panel.lip})" if panel.lip else ""]
    return ";".join(filter(None, parts))


def _rings() -> Iterator[str]:
    """The focus ring, in rules of its own: a browser that knows no `:focus-visible` drops the rule
    that takes the ring from a mouse, and keeps the ring."""
    for look, which in (("plain", ".b:focus"), ("main", ".main:focus")):
        dark, bright = ring(look)  # type: ignore[arg-type] # literals
        yield (
            f"{which}{{outline:0;box-shadow:0 0 0 {bright.outside:g}px var(--{bright.colour}),"
            f"0 0 0 {dark.outside:g}px var(--{dark.colour})}}"
        )
    yield ".b:focus:not(:focus-visible){box-shadow:none}"
    yield "main:focus{outline:0}"
    yield ".moves:focus{outline:3px solid var(--ink);outline-offset:-3px}"


def _marks() -> Iterator[str]:
    for lit_for, panel in MARKS.items():
        yield f"mark.{lit_for}{{{declared(panel)};border-radius:{panel.radius:g}px}}"
    colour, high = MARK_LINE
    said = declared(spoken_panel("ink", Theme()))
    yield f"mark.said{{{said};color:var(--ink);border-radius:8px}}"
    yield f"mark.trick{{border-bottom:{high}px solid var(--{colour})}}"


def _tails() -> Iterator[str]:
    """A bubble's tail, half of a square that stands on its corner."""
    half, inset = rem(TAIL.size / 2), rem(TAIL.inset - TAIL.size / 2)
    side = rem(TAIL.size)
    yield (
        f".tail-start:after,.tail-end:after{{content:'';position:absolute;bottom:-{half};"
        f"width:{side};height:{side};background:inherit;transform:rotate(45deg)}}"
    )
    yield ".tail-start,.tail-end{position:relative}"
    for which in (".tail-start", "[dir=rtl] .tail-end"):
        yield f"{which}:after{{left:{inset};right:auto}}"
    for which in (".tail-end", "[dir=rtl] .tail-start"):
        yield f"{which}:after{{right:{inset};left:auto}}"


def _chosen() -> Iterator[str]:
    """A tick on what is chosen, a line along a tab that is open."""
    side, out = rem(BADGE.side), f"-{rem(BADGE.side * BADGE.out + _EDGE)}"
    yield (
        f".chosen:not(.bare):after{{content:'✓';position:absolute;top:{out};right:{out};width:{side};"
        f"height:{side};line-height:1.4;text-align:center;color:var(--{BADGE.ink});font-weight:700;"
        f"font-size:.16rem;border-radius:50%;{declared(BADGE.panel)}}}"
    )
    yield f"[dir=rtl] .chosen:after{{right:auto;left:{out}}}"
    yield (
        "[role=tab].chosen:after{content:'';top:auto;bottom:-4px;left:25%;right:25%;width:50%;"
        f"height:8px;{declared(TAB_LINE)};border:0;border-radius:4px}}"
    )
