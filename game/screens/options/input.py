"""How the game is played: with keys, or with one switch or two; how fast; which keys."""

from game.screens.options.keys import KeysScreen
from game.screens.options.rows import on_or_off, one_of
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Push
from game.screens.shell.player import Player
from game.ui.choices import ChooseNumber, ChooseScan, ChooseSwitch
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Words

BEATS = (5, 10, 15, 20, 30, 50)
"""Tenths of a second that each place is lit."""


def rows(player: Player, ctx: Context) -> tuple[Node, ...]:
    """A row for each option of input. All are always there, so that none moves under a hand."""
    title = ctx.words("A short wait after each press", "option: for a hand that shakes")
    wait = on_or_off(ctx, "icon/wait", title, ChooseSwitch("steady", player.options.steady))
    return (_how(player, ctx), _order(player, ctx), _beat(player, ctx), wait, _keys(ctx))


def opened(state: AppState, means: Meaning) -> Navigation | None:
    """The way to the screen a button of this part opens; None for any other."""
    return Push(KeysScreen(state)) if means is Command.OPEN_KEYS else None


def _how(player: Player, ctx: Context) -> Node:
    title = ctx.words("I play with", "option")
    ways = {
        ChooseScan("off"): ctx.words("Mouse, keys or pad", "option: I play with"),
        ChooseScan("auto"): ctx.words("One switch", "option: I play with"),
        ChooseScan("step"): ctx.words("Two switches", "option: I play with"),
    }
    return one_of(ctx, "icon/pad", title, ChooseScan(player.options.scan), ways)


def _order(player: Player, ctx: Context) -> Node:
    title = ctx.words("Switches light up", "option: what is lit for a switch")
    orders = {
        ChooseSwitch("rows", False): ctx.words("One by one", "option: each button by itself"),
        ChooseSwitch("rows", True): ctx.words(
            "Rows first", "option: a row of buttons, then what is in it"
        ),
    }
    return one_of(ctx, "icon/sparkle", title, ChooseSwitch("rows", player.options.rows), orders)


def _beat(player: Player, ctx: Context) -> Node:
    title = ctx.words("Each stays lit", "option: how long, with one switch")

    def said(beat: int) -> str:
        whole, half = divmod(beat, 10)
        number = (ctx.number(whole) if whole else "") + ("½" if half else "")
        return ctx.words("{seconds} s", "so many seconds", seconds=number)

    beats = {ChooseNumber("beat", beat): said(beat) for beat in BEATS}
    return one_of(ctx, "icon/lantern", title, ChooseNumber("beat", player.options.beat), beats)


def _keys(ctx: Context) -> Node:
    label = ctx.words("Change the keys", "button")
    words = Words(label, "body", "ink")
    inside = Box((Picture("icon/pad", 40, 40), words), flow="row", gap=10, align="centre")
    return Box((Button(inside, Command.OPEN_KEYS, label=label),), align="start")
