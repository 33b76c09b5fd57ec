"""The place of a telling: its hour, who is in the picture, and the stone that weighs less and less.

Nobody who has not listened yet is in it; she is seen at her window.
"""

from game.activities.telling.model import Telling
from game.activities.telling.state import TellingState
from game.core.cues import Mood
from game.core.staging import Hour
from game.ui.context import Context
from game.ui.nodes import Node, Picture
from game.ui.stage import Stage, figure

_STONE = 84.0
"""How tall the stone is while one carries it alone."""


def outside(spec: Telling, state: TellingState, ctx: Context, feeling: Mood = "calm") -> Stage:
    """The child in front of the windows, with the stone in the pocket."""
    return Stage(
        spec.stage.place, (figure(ctx, spec.player, feeling),), stone(spec, state, ctx), side=0.22
    )


def together(
    spec: Telling, state: TellingState, ctx: Context, mine: Mood, hers: Mood, speaker: int
) -> Stage:
    """The child and the one who listens: where both are seen, and not overheard."""
    pair = (figure(ctx, spec.player, mine), figure(ctx, state.whom, hers))
    return Stage(spec.stage.place, pair, stone(spec, state, ctx), speaker=speaker)


def stone(spec: Telling, state: TellingState, ctx: Context) -> tuple[Node, ...]:
    """What weighs on the child: alone, or carried by two and lighter with all that is done."""
    if not spec.stone:
        return ()
    return (Picture("thing/crab", h=_STONE, label=spec.stone.about),)


def hour(spec: Telling, state: TellingState) -> Hour:
    return spec.stage.hour
