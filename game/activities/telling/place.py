"""Where a telling is: in front of the windows of the lane, then where the two sit together.

Nobody who has not listened yet is in the picture; she is seen at her window.
"""

from dataclasses import replace

from game.activities.telling.model import Telling
from game.activities.telling.state import TellingState, hour, listener
from game.core.cues import Mood
from game.core.ids import AnchorId, CastId, FeelingId, PlaceId
from game.core.staging import Change, Staging, changed
from game.ui.context import Context
from game.ui.drawing_names import OwnThing
from game.ui.nodes import Box, Picture, Pin
from game.ui.stage import Stage, figure
from game.ui.staged import staged

_HEAVY, _LIGHT, _SMALL = 92.0, 56.0, 0.55
"""How tall the stone is while one carries it alone, and when all is done; and the share of that
where people are small."""


def lane(spec: Telling, state: TellingState) -> Stage:
    """The lane with nobody in it, by day or with its windows lit."""
    by_day = hour(spec, state) in ("morning", "day")
    return Stage(PlaceId("lane-day" if by_day else "lane-evening"), side=0.22)


def outside(spec: Telling, state: TellingState, ctx: Context, feeling: Mood) -> Stage:
    """The child in front of the windows; where she is not above what lies in front, with the stone
    in the pocket."""
    alone = (figure(ctx, spec.player, feeling),)
    things = () if ctx.shape == "wide" else stone(spec, state, ctx)
    return replace(lane(spec, state), people=alone, things=things)


def child(spec: Telling, state: TellingState, ctx: Context, feeling: Mood) -> Box:
    """The same two, as a part of one wide picture."""
    alone = Pin(replace(figure(ctx, spec.player, feeling), h=0), 0, 0, 1, 1)
    heavy = (Pin(replace(each, h=0), 0.64, 0.7, 0.34, 0.3) for each in stone(spec, state, ctx))
    return Box((alone, *heavy), "stack")


def together(spec: Telling, state: TellingState, ctx: Context, speaker: CastId) -> Stage:
    """The child and the one who listens, sitting where both are seen and not overheard; and what
    is seen of all she has done so far. Whoever else speaks has come, and stands beside them."""
    whom = listener(spec, state.whom)
    seen = (change for each in whom.does[: state.done] for change in each.seen)
    comes = speaker not in ("", spec.player, whom.who)
    third = (Change(speaker, looks=spec.player),) if comes else ()
    changes = (_sits(spec.player, whom.who), _sits(whom.who, spec.player), *seen, *third)
    beside = tuple(replace(each, at=AnchorId("")) for each in spec.stage.people)
    there = replace(spec.stage, people=beside, hour=hour(spec, state))
    there = changed(there, changes)
    pair = staged(there, ctx, speaker)
    return replace(pair, things=(*pair.things, *stone(spec, state, ctx)))


def opposite(spec: Telling, state: TellingState, ctx: Context, feeling: Mood) -> Stage:
    """The child as the adult sees her from the other chair."""
    alone = (figure(ctx, spec.player, feeling),)
    there = staged(Staging(spec.stage.place, (), hour(spec, state)), ctx)
    return replace(there, people=alone, speaker=0, things=stone(spec, state, ctx))


def _sits(who: CastId, beside: CastId) -> Change:
    return Change(who, pose="sit", looks=beside, feeling=FeelingId("calm"))


def stone(spec: Telling, state: TellingState, ctx: Context) -> tuple[Picture, ...]:
    """What weighs on the child: carried alone, then by two, and lighter with all that is done."""
    if not spec.stone:
        return ()
    does = len(listener(spec, state.whom).does)
    name: OwnThing = "thing/stone-light" if 0 < does == state.done else "thing/stone-heavy"
    tall = _HEAVY - (_HEAVY - _LIGHT) * state.done / max(1, does)
    tall *= 1 if ctx.shape == "wide" else _SMALL
    return (Picture(name, h=tall, label=spec.stone.about, key="stone"),)
