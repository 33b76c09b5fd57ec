"""From what an author writes of a picture to what is drawn of it: who stands where, doing what."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from game.core.ids import AnchorId, ThingId
from game.core.staging import Actor, Anchor, Crowd, Pose, Prop, Staging, moved
from game.ui.context import Context
from game.ui.drawing_names import Facing, MadeName, figure_drawing, thing_drawing
from game.ui.faces import air_above
from game.ui.nodes import Picture
from game.ui.stage import Stage, Standing, drawn_figure

_MEDIA = ("clip", "club-notice", "train")
"""Things that look the same wherever people read from: a play sign, a clock, a machine."""
_WIDE, _HIGH = 1280, 720
"""The units of every place's picture."""
_BODY = 400 / 820
"""The shape of a whole figure."""
_ROOM = 2.4
"""A thing's room is so many times wider than high; it stands in the middle of it."""
SEAT = 0.18
"""How high a seat that a place has is above its anchor, in grown-ups (`drawings.proportions`)."""
_FRONT = 0.45
"""How far across the picture people stand who are on the ground in front."""
_FAR = AnchorId("far")
_CROWDS = {"few": (1.25, 1.25), "some": (1.7, 1.25), "many": (2.86, 2.6)}
"""How high a crowd's drawing is, in grown-ups, and that of a queue."""


NEAR, SKY = 60, 0.34
"""How much of a place's width is seen from near, in hundredths; how much of that is above heads."""
WINDOW = Standing(Picture("thing/window-frame"), 0.5, 1.0, 1.0, 1.0, behind=True)
"""The frame through which a place is seen from inside."""


def staged(staging: Staging, ctx: Context, speaker: str = "") -> Stage:
    """The picture of a scene as it is now. speaker: who says what is said, "" for the
    storyteller."""
    staging = moved(staging)
    if staging.view == "hands":  # the place from near, and nobody's face beside the device
        staging = replace(staging, people=())
    places = _across(staging, ctx)
    facing = [_facing(each, places) for each in staging.people]
    people = tuple(
        drawn_figure(ctx, actor.who, _drawing(actor, way, ctx, _anchor(staging, actor, ctx)))
        for actor, way in zip(staging.people, facing, strict=True)
    )
    standing = (*_crowd(staging, ctx), *_people(staging, facing, ctx), *_things(staging, ctx))
    standing = tuple(sorted(standing, key=lambda each: each.y))
    near = _near(standing) if staging.view in ("near", "hands") else None
    if near:
        standing = tuple(_from_near(each, near) for each in standing)
    if staging.view == "window":
        standing = (*standing, WINDOW)
    speaks = next((at for at, each in enumerate(staging.people) if each.who == speaker), -1)
    return Stage(
        staging.place,
        people,
        tuple(_thing(each.thing) for each in staging.things if _anchor(staging, each, ctx) is None),
        speaker=speaks,
        hour=ctx.scenery.light(staging.place, staging.hour) if ctx.scenery else staging.hour,
        near=near,
        standing=standing,
    )


def _anchor(staging: Staging, part: Actor | Prop | Crowd, ctx: Context) -> Anchor | None:
    return ctx.scenery.anchor(staging.place, part.at) if ctx.scenery and part.at else None


def _across(staging: Staging, ctx: Context) -> dict[str, float]:
    """How far across the picture, from its start, each of the people and things is."""
    many = len(staging.people) + len(staging.things) + 1
    found: dict[str, float] = {}
    parts: tuple[Actor | Prop, ...] = (*staging.people, *staging.things)
    for at, part in enumerate(parts):
        anchor = _anchor(staging, part, ctx)
        name = part.who if isinstance(part, Actor) else part.thing
        found[name] = anchor.x / _WIDE if anchor else _FRONT * (at + 1) / many
    return found


def _facing(actor: Actor, places: dict[str, float]) -> Facing:
    """Toward whom or what she looks at, down to what she holds; to us when that is not in the
    picture."""
    if actor.pose == "look-up":
        return "up"
    if actor.looks and actor.looks == actor.holds:
        return "down"
    if actor.looks not in places or actor.looks == actor.who:
        return "front"
    return "start" if places[actor.looks] < places[actor.who] else "end"


def _drawing(
    actor: Actor, facing: Facing, ctx: Context, anchor: Anchor | None, *, whole: bool = False
) -> MadeName:
    feeling = ctx.feeling(actor.who, actor.feeling)
    pose = _seated(actor, anchor)
    return figure_drawing(actor.who, feeling, pose, actor.holds, facing, whole=whole)


def _seated(actor: Actor, anchor: Anchor | None) -> Pose | Literal["perch"]:
    """What the body does there: nobody brings a stool to where there is something to sit on."""
    if actor.pose == "sit" and anchor and anchor.seat:
        return "perch" if anchor.seat == "drawn" else "kneel"
    return actor.pose


def _people(staging: Staging, facing: list[Facing], ctx: Context) -> Iterator[Standing]:
    """Whoever stands at an anchor, from head to feet."""
    for at, (actor, way) in enumerate(zip(staging.people, facing, strict=True)):
        if anchor := _anchor(staging, actor, ctx):
            shown = drawn_figure(ctx, actor.who, _drawing(actor, way, ctx, anchor, whole=True))
            child = bool(ctx.scenery and actor.who in ctx.scenery.children)
            yield replace(
                standing_at(shown, anchor, anchor.tall, _BODY),
                who=at,
                air=air_above(_seated(actor, anchor), child=child),
            )


def _things(staging: Staging, ctx: Context) -> Iterator[Standing]:
    for each in staging.things:
        anchor = _anchor(staging, each, ctx)
        if anchor and ctx.scenery:
            yield standing_at(_thing(each.thing), anchor, ctx.scenery.tall(each.thing, anchor))


def _crowd(staging: Staging, ctx: Context) -> Iterator[Standing]:
    """The people who have no names; far off where the author says nothing else."""
    crowd = staging.crowd
    if crowd is None:
        return
    anchor = _anchor(staging, crowd, ctx)
    if anchor is None and ctx.scenery:
        anchor = ctx.scenery.anchor(staging.place, _FAR)
    anchor = anchor or Anchor(x=_WIDE // 2, y=int(_HIGH * 0.8), tall=_HIGH // 4)
    drawing = thing_drawing(ThingId(f"crowd-{crowd.size}-{crowd.mood}"))
    shown = Picture(drawing, stand="bottom", turns=True, key="crowd")
    tall = _CROWDS[crowd.size][crowd.mood == "queue"]
    yield standing_at(shown, anchor, anchor.tall * tall, _ROOM * 2, behind=True)


def _near(standing: tuple[Standing, ...]) -> tuple[int, int, int]:
    """The part of the place around those who stand in it; else the ground in front."""
    people = [each for each in standing if each.who >= 0] or list(standing)
    middle = sum(each.x for each in people) / len(people) if people else 0.4
    head = min((each.y - each.tall * (1 - each.air) for each in people), default=1.0)
    free = 100 - NEAR
    start, top = round(100 * middle - NEAR / 2), round(100 * head - NEAR * SKY)
    return min(max(start, 0), free), min(max(top, 0), free), NEAR


def _from_near(each: Standing, part: tuple[int, int, int]) -> Standing:
    """The same in the part of the place that is seen."""
    x, y, share = (number / 100 for number in part)
    return replace(
        each, x=(each.x - x) / share, y=(each.y - y) / share, wide=each.wide / share,
        tall=each.tall / share,
    )  # fmt: skip


def _thing(thing: ThingId) -> Picture:
    return Picture(
        thing_drawing(thing), turns=thing not in _MEDIA, stand="bottom", key=f"thing-{thing}"
    )


def standing_at(
    shown: Picture, at: Anchor, tall: float, shape: float = _ROOM, *, behind: bool = False
) -> Standing:
    """With its feet at an anchor, so tall in the picture's units. shape: its room, wide to high."""
    wide, high = tall * shape / _WIDE, tall / _HIGH
    return Standing(shown, at.x / _WIDE, at.y / _HIGH, wide, high, behind=behind)
