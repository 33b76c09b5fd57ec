"""The page on which one sees who reads a card that was pinned up: the place and its windows."""

from dataclasses import replace

from game.activities.sort.model import Sort
from game.activities.sort.rules import offers
from game.activities.sort.state import SortState, in_hand
from game.core.acts import Act
from game.mechanics import lights
from game.ui.context import Context
from game.ui.nodes import Box
from game.ui.parts import onward
from game.ui.stage import Front, Stage, bubble

CAPTION = 340.0
"""How wide the sign may be that tells how many windows see it, with letters of 100 %."""


def board(spec: Sort, state: SortState, stage: Stage, ctx: Context) -> Front:
    """The windows of whoever reads it, what came of it, and whether it stays."""
    assert spec.audience  # something hangs on the board
    lit = lights.lit(spec.audience, state.spread)
    card = in_hand(spec, state)
    says = next((each.says for each in card.acts if each.id == state.putting), "") if card else ""
    first = says and state.spread.steps == 1 and not state.spread.down
    heard = (bubble(ctx, says),) if first else ()
    seen = replace(lights.caption(lit, ctx), max_w=CAPTION * ctx.text)
    on = onward(ctx.words("Go on", "after reading what came of an answer"), Act("ok"))
    return Front(
        lights.in_valley(stage, lit),
        f"board-{state.spread.steps}-{state.spread.down}",
        said=Box((*heard, seen), gap=8, align="centre"),
        does=(Box(lights.does(spec.audience, state.spread, ctx), "row", gap=12),),
        on=on if Act("ok") in offers(spec, state) else None,
        told=True,
    )
