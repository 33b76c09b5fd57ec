"""The place of a telling: its hour, who is in the picture, and the stone that weighs less and less.

Nobody who has not listened yet is in it; she is seen at her window.
"""

from dataclasses import replace

from game.activities.telling.model import Telling
from game.activities.telling.state import TellingState, hour, listener
from game.core.cues import Mood
from game.core.ids import FeelingId
from game.core.staging import Change, Staging, changed
from game.ui.context import Context
from game.ui.drawing_names import OwnThing
from game.ui.nodes import Box, Picture, Pin
from game.ui.stage import Stage
from game.ui.staged import staged

_HEAVY, _LIGHT = 92.0, 56.0
"""How tall the stone is while one carries it alone, and when all is done."""


def child(spec: Telling, state: TellingState, ctx: Context, feeling: Mood) -> Box:
    """The child alone, with the stone in the pocket: in front of the windows of the lane."""
    alone = outside(spec, state, ctx, feeling)
    mine = next(each for each in alone.people if each.key == f"who-{spec.player}")
    stone = (Pin(each, 0.62, 0.7, 0.34, 0.3) for each in alone.things if each.key == "stone")
    return Box((Pin(replace(mine, h=0), 0, 0, 1, 1), *stone), "stack")


def outside(spec: Telling, state: TellingState, ctx: Context, feeling: Mood) -> Stage:
    """The child in front of the windows, with the stone in the pocket."""
    mine = Change(spec.player, feeling=FeelingId(feeling))
    alone = replace(staged(_then(spec, state, mine), ctx), side=0.22)
    return _with_stone(alone, spec, state, ctx)


def together(spec: Telling, state: TellingState, ctx: Context, speaker: str) -> Stage:
    """The child and the one who listens, sitting where both are seen and not overheard; and what
    is seen of all she has done so far."""
    whom = listener(spec, state.whom)
    sit = (
        Change(spec.player, pose="sit", looks=whom.who, feeling=FeelingId("calm")),
        Change(whom.who, pose="sit", looks=spec.player, feeling=FeelingId("calm")),
    )
    seen = (change for each in whom.does[: state.done] for change in each.seen)
    pair = staged(_then(spec, state, *sit, *seen), ctx, speaker)
    return _with_stone(pair, spec, state, ctx)


def _then(spec: Telling, state: TellingState, *changes: Change) -> Staging:
    """The picture at the hour that was waited for, after these changes."""
    return changed(replace(spec.stage, hour=hour(spec, state)), changes)


def _with_stone(stage: Stage, spec: Telling, state: TellingState, ctx: Context) -> Stage:
    """What weighs on the child: carried alone, then by two, and lighter with all that is done."""
    if not spec.stone:
        return stage
    does = len(listener(spec, state.whom).does)
    part = state.done / does
    name: OwnThing = "thing/stone-light" if state.done == does else "thing/stone-heavy"
    tall = _HEAVY - (_HEAVY - _LIGHT) * part
    stone = Picture(name, h=tall, label=spec.stone.about, key="stone")
    return replace(stage, things=(*stage.things, stone))
