"""How the game is played: with keys, or with one switch or two; how fast; which keys."""

from game.screens.options.keys import KeysScreen
from game.screens.options.rows import on_or_off, one_of
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Push
from game.ui.context import Context
from game.ui.nodes import AppCommand, Box, Button, Node, Picture, Words

BEATS = (5, 10, 15, 20, 30, 50)
"""Tenths of a second that each place is lit."""


def rows(visit: AppState, ctx: Context) -> tuple[Node, ...]:
    """Everything about hands. All of it is always there, so that nothing moves away."""
    title = ctx.words("A short wait after each press", "option: for a hand that shakes")
    wait = on_or_off(ctx, "icon/wait", title, "steady", visit.options.steady)
    return (_how(visit, ctx), _order(visit, ctx), _beat(visit, ctx), wait, _keys(ctx))


def opened(visit: AppState, wish: AppCommand) -> Navigation | None:
    """The screen a wish of this part leads to."""
    match wish:
        case AppCommand("keys"):
            return Push(KeysScreen(visit))
    return None


def _how(visit: AppState, ctx: Context) -> Node:
    title = ctx.words("I play with", "option")
    ways = {
        "off": ctx.words("Mouse, keys or pad", "option: I play with"),
        "auto": ctx.words("One switch", "option: I play with"),
        "step": ctx.words("Two switches", "option: I play with"),
    }
    return one_of(ctx, "icon/pad", title, "scan", visit.options.scan, ways)


def _order(visit: AppState, ctx: Context) -> Node:
    title = ctx.words("Switches light up", "option: what is lit for a switch")
    orders = {
        "off": ctx.words("One by one", "option: each button by itself"),
        "on": ctx.words("Rows first", "option: a row of buttons, then what is in it"),
    }
    now = "on" if visit.options.rows else "off"
    return one_of(ctx, "icon/sparkle", title, "rows", now, orders)


def _beat(visit: AppState, ctx: Context) -> Node:
    title = ctx.words("Each stays lit", "option: how long, with one switch")

    def said(beat: int) -> str:
        whole, half = divmod(beat, 10)
        number = (ctx.number(whole) if whole else "") + ("½" if half else "")
        return ctx.words("{seconds} s", "so many seconds", seconds=number)

    beats = {str(beat): said(beat) for beat in BEATS}
    return one_of(ctx, "icon/lantern", title, "beat", str(visit.options.beat), beats)


def _keys(ctx: Context) -> Node:
    label = ctx.words("Change the keys", "button")
    words = Words(label, "body", "ink")
    inside = Box((Picture("icon/pad", 40, 40), words), flow="row", gap=10, align="centre")
    return Box((Button(inside, AppCommand("keys"), label=label),), align="start")
