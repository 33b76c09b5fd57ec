"""Where a telling is: in front of the windows of the lane, then where the two sit together.

Nobody who has not listened yet is in the picture; she is seen at her window.
"""

from dataclasses import replace

from game.activities.telling.model import Listener, Telling
from game.activities.telling.state import TellingState, hour, listener
from game.core.cues import Mood
from game.core.ids import AnchorId, CastId, FeelingId, PlaceId
from game.core.staging import UNSAID, Change, Hour, Pose, Staging, changed
from game.ui.context import Context
from game.ui.drawing_names import OwnThing
from game.ui.nodes import Box, Picture, Pin
from game.ui.scenery import SHAPE
from game.ui.stage import Stage, figure
from game.ui.staged import SEAT, staged, standing_at

_HEAVY, _LIGHT, _SMALL = 92.0, 56.0, 0.55
"""How tall the stone is while one carries it alone, and when all is done; and the share of that
where people are small."""
_LIES, _NEARBY = 12, 480
"""How much nearer than their feet it lies, in units of a place's picture; and how tall a grown-up
is beside whom it has its full size."""
_PAIR, _BESIDE, _GUEST, _IN_FRONT = "pair", "pair-end", "pair-guest", AnchorId("")
"""Anchors of places where two can talk."""
_ARM = 0.2
"""How far from her a child stands whose hand lies on hers, in heights of a grown-up's room."""
_CALM = FeelingId("calm")
_ALONE = 0.22
"""Share of a wide page's width for the child in front of the windows."""


def lane(spec: Telling, state: TellingState, ctx: Context) -> Stage:
    """The lane with nobody in it, by day or with its windows lit: the scene's own, or the one by
    the water."""
    own, now = spec.stage.place, hour(spec, state)
    if ctx.scenery and own in ctx.scenery.lanes:
        return Stage(own, side=_ALONE, hour=ctx.scenery.light(own, now))
    by_day = now in ("morning", "day")
    return Stage(PlaceId("lane-day" if by_day else "lane-evening"), side=_ALONE)


def heart(spec: Telling) -> Mood:
    """How the child feels before anybody knows: as the author says, else worried if something
    weighs on her, and thoughtful if not."""
    felt = next((each.feeling for each in spec.stage.people if each.who == spec.player), UNSAID)
    if felt not in (UNSAID, _CALM):
        return felt
    return "worried" if spec.stone else "thinking"


def outside(spec: Telling, state: TellingState, ctx: Context, feeling: Mood) -> Stage:
    """The child in front of the windows; where she is not above what lies in front, with the stone
    in the pocket."""
    alone = (figure(ctx, spec.player, feeling),)
    things = () if ctx.shape == "wide" else stone(spec, state, ctx)
    return replace(lane(spec, state, ctx), people=alone, things=things)


def child(spec: Telling, state: TellingState, ctx: Context, feeling: Mood) -> Box:
    """The same two, as a part of one wide picture."""
    alone = Pin(replace(figure(ctx, spec.player, feeling), h=0), 0, 0, 1, 1)
    heavy = (Pin(replace(each, h=0), 0.64, 0.7, 0.34, 0.3) for each in stone(spec, state, ctx))
    return Box((alone, *heavy), "stack")


def together(spec: Telling, state: TellingState, ctx: Context, speaker: CastId) -> Stage:
    """The child and the one who listens, sitting where both are seen and not overheard; and what
    is seen of all she has done so far. Whoever else speaks has come, and stands beside them.
    Whoever can be reached by a hand is as she was until she is; then the child's lies on hers."""
    whom = listener(spec, state.whom)
    there = _at_hers(spec, whom, hour(spec, state), ctx)
    seen = (change for each in whom.does[: state.done] for change in each.seen)
    comes = speaker not in ("", spec.player, whom.who)
    third = (_comes(speaker, _GUEST, there.place, ctx, spec.player, "stand"),) if comes else ()
    two = (
        _comes(spec.player, _PAIR, there.place, ctx, whom.who),
        _comes(whom.who, _BESIDE, there.place, ctx, spec.player),
    )
    if state.page == "later":
        mine = FeelingId(heart(spec))
        two = (replace(two[0], feeling=mine), replace(two[1], feeling=whom.feeling))
    touches = state.page == "heard" and state.way == "touch" and not state.done
    if touches:
        two = (replace(two[0], pose="touch"), two[1])
    there = changed(there, (*two, *seen, *third))
    pair = staged(there, ctx, speaker)
    if touches:
        pair = _hand_on_hers(pair, [each.who for each in there.people], spec.player, whom.who)
    return _with_stone(pair, spec, state, ctx)


def opposite(
    spec: Telling, state: TellingState, ctx: Context, feeling: Mood, *, speaks: bool
) -> Stage:
    """The child as the adult sees her from the other chair: near, in that adult's place. speaks:
    what is said is said by her, and not by the storyteller."""
    whom = listener(spec, spec.other_chair.who if spec.other_chair else state.whom)
    there = replace(_at_hers(spec, whom, hour(spec, state), ctx), people=(), view="near")
    sits = _comes(spec.player, _PAIR, there.place, ctx)
    there = changed(there, (replace(sits, feeling=FeelingId(feeling)),))
    alone = staged(there, ctx, spec.player if speaks else "")
    return replace(alone, things=(*alone.things, *stone(spec, state, ctx)))


def _at_hers(spec: Telling, whom: Listener, now: Hour, ctx: Context) -> Staging:
    """Her own place, with nobody and nothing of the scene's in it; or the scene's. Where two sit at
    no anchor, nobody else is at one."""
    if whom.place and whom.place != spec.stage.place:
        return Staging(whom.place, (), now)
    there = replace(spec.stage, hour=now)
    if _spot(_PAIR, there.place, ctx):
        return there
    return replace(there, people=tuple(replace(each, at=_IN_FRONT) for each in there.people))


def _comes(
    who: CastId, at: str, place: PlaceId, ctx: Context, looks: str = "", pose: Pose = "sit"
) -> Change:
    return Change(who, at=_spot(at, place, ctx), pose=pose, looks=looks, feeling=_CALM)


def _spot(name: str, place: PlaceId, ctx: Context) -> AnchorId:
    """The anchor of that name; the ground in front where the place has none."""
    known = ctx.scenery and ctx.scenery.anchor(place, AnchorId(name))
    return AnchorId(name) if known else _IN_FRONT


def _hand_on_hers(pair: Stage, people: list[CastId], child: CastId, her: CastId) -> Stage:
    """The child beside her, as near as an arm is long, and in front of her; where the two stand at
    no anchors they are beside each other as it is."""
    places = {people[each.who]: each for each in pair.standing if each.who >= 0}
    if not (child in places and her in places):
        return pair
    mine, hers = places[child], places[her]
    arm = _ARM * hers.tall / SHAPE
    near = replace(mine, x=hers.x + (arm if mine.x > hers.x else -arm), y=hers.y)
    others = tuple(each for each in pair.standing if each is not mine)
    return replace(pair, standing=(*others, near))


def _with_stone(pair: Stage, spec: Telling, state: TellingState, ctx: Context) -> Stage:
    """The stone lies between the two, where they sit."""
    place, heavy = pair.place, stone(spec, state, ctx)
    ends = [ctx.scenery and ctx.scenery.anchor(place, AnchorId(each)) for each in (_PAIR, _BESIDE)]
    if not (heavy and ends[0] and ends[1]):
        return replace(pair, things=(*pair.things, *heavy))
    one, other = ends[0], ends[1]
    low = min(each.y - (SEAT * each.tall if each.seat == "drawn" else 0) for each in (one, other))
    between = replace(one, x=(one.x + other.x) // 2, y=round(low) + _LIES)
    lies = standing_at(replace(heavy[0], h=0), between, heavy[0].h * one.tall / _NEARBY)
    return replace(pair, standing=(*pair.standing, lies))


def stone(spec: Telling, state: TellingState, ctx: Context) -> tuple[Picture, ...]:
    """What weighs on the child: carried alone, then by two, and lighter with all that is done."""
    if not spec.stone or (spec.stone.lifted == "yes" and state.done):
        return ()
    does = len(listener(spec, state.whom).does)
    name: OwnThing = "thing/stone-light" if 0 < does == state.done else "thing/stone-heavy"
    tall = _HEAVY - (_HEAVY - _LIGHT) * state.done / max(1, does)
    tall *= 1 if ctx.shape == "wide" else _SMALL
    return (Picture(name, h=tall, label=spec.stone.about, key="stone"),)
