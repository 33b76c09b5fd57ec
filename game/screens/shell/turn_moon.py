"""How much of a turn at this PC is over: a moon that crosses the sky, and hurries nobody."""

from game.core.turns import QUARTERS
from game.screens.shell.app_state import AppState
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Picture
from game.ui.screen_parts import is_slim

_MOONS: tuple[Icon, ...] = (
    "icon/turn-0", "icon/turn-1", "icon/turn-2", "icon/turn-3", "icon/turn-4",
)  # fmt: skip
_SIDE, _SLIM_SIDE = 52.0, 40.0


def turn_moon(ctx: Context, state: AppState) -> tuple[Picture, ...]:
    """The moon where a grown-up has set how long a turn lasts; nothing where it has no end. It is
    another one only when a page is, so that nothing moves while a child thinks."""
    gone = state.turn_gone
    if gone is None:
        return ()
    said = (
        ctx.words("The moon is down. Finish this page first.", "a turn at this PC is nearly over")
        if gone == QUARTERS
        else ctx.words("It's your turn while the moon is up.", "a turn at this PC has an end")
    )
    side = _SLIM_SIDE if is_slim(ctx) else _SIDE
    return (Picture(_MOONS[gone], side, side, label=said, turns=True, key="turn-moon"),)
