"""How the game is played: with keys, or with one switch or two; how fast; which keys."""

from game.screens.options.rows import on_or_off, one_of
from game.screens.shell.app_state import AppState
from game.ui.choices import ChooseNumber, ChooseScan, ChooseSwitch
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture, Words

BEATS = (5, 10, 15, 20, 30, 50)
"""Tenths of a second that each place is lit."""


def rows(state: AppState, ctx: Context) -> tuple[Node, ...]:
    """Everything about hands. All of it is always there, so that nothing moves away."""
    title = ctx.words("A short wait after each press", "option: for a hand that shakes")
    wait = on_or_off(ctx, "wait", title, ChooseSwitch("steady", state.player.options.steady))
    return (_how(state, ctx), _order(state, ctx), _beat(state, ctx), wait, _keys(ctx))


def _how(state: AppState, ctx: Context) -> Node:
    title = ctx.words("I play with", "option")
    ways = {
        ChooseScan("off"): ctx.words("Mouse, keys or pad", "option: I play with"),
        ChooseScan("auto"): ctx.words("One switch", "option: I play with"),
        ChooseScan("step"): ctx.words("Two switches", "option: I play with"),
    }
    return one_of(ctx, "pad", title, ChooseScan(state.player.options.scan), ways)


def _order(state: AppState, ctx: Context) -> Node:
    title = ctx.words("Switches light up", "option: what is lit for a switch")
    orders = {
        ChooseSwitch("rows", False): ctx.words("One by one", "option: each button by itself"),
        ChooseSwitch("rows", True): ctx.words(
            "Rows first", "option: a row of buttons, then what is in it"
        ),
    }
    return one_of(ctx, "sparkle", title, ChooseSwitch("rows", state.player.options.rows), orders)


def _beat(state: AppState, ctx: Context) -> Node:
    title = ctx.words("Each stays lit", "option: how long, with one switch")

    def said(beat: int) -> str:
        whole, half = divmod(beat, 10)
        number = (ctx.number(whole) if whole else "") + ("½" if half else "")
        return ctx.words("{seconds} s", "so many seconds", seconds=number)

    beats = {ChooseNumber("beat", beat): said(beat) for beat in BEATS}
    return one_of(ctx, "lantern", title, ChooseNumber("beat", state.player.options.beat), beats)


def _keys(ctx: Context) -> Node:
    label = ctx.words("Change the keys", "button")
    words = Words(label, "body", "ink")
    inside = Box((Picture("icon/pad", 40, 40), words), flow="row", gap=10, align="centre")
    return Box((Button(inside, Command.OPEN_KEYS, label=label),), align="start")
