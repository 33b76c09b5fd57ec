"""Pages of a picture book whose people are in the place itself, at its anchors.

Wide, words hang in the free sky, with a tail to whoever says them; on any other page the picture
has a part of the page and the words have the rest, so that they cover nobody.
"""

from dataclasses import replace
from typing import Literal

from game.ui.beats import corner_of, in_corner
from game.ui.context import Context
from game.ui.geometry import Rect
from game.ui.nodes import Box, Node, Pin, Scroll
from game.ui.picture_book import CORNER, corner, kept, said_below
from game.ui.scenery import Cut, cut, in_front, in_hand, in_sight_of, reach, rects, scenery
from game.ui.sky import LEAST, Hanging, Sky, high_in
from game.ui.stage import Front, Stage, crowd
from game.ui.theme import TARGET

_SIDE, _GAP = 36.0, 18.0
_FRONT_WIDE, _FRONT_TALL = 0.26, 0.6
"""How much of a picture's width and height somebody in front of it takes."""
_DECIDES = 0.4
"""The most of a wide page's width for what can be decided."""
_PICTURE_BESIDE, _PICTURE_ABOVE = 0.48, 0.52
"""The picture's share of a narrow page's width, and of an upright one's height."""
_LEAST_PICTURE = 110.0
_ROW = 24.0
"""About what is free around words and around what can be done on an upright page."""


def scene_page(front: Front, ctx: Context) -> Node:
    """The page in the space there is."""
    match ctx.shape:
        case "wide":
            return _wide(front, ctx) or _beside(front, ctx)
        case "narrow" if ctx.size[0] > ctx.size[1]:
            return _beside(front, ctx)
    return _below(front, ctx)


def _wide(front: Front, ctx: Context) -> Node | None:
    """All the page is picture; None where its sky has no room for these words."""
    stage, size = front.stage, ctx.size
    people = [*rects(stage, cut(size)), *_people_in_front(stage, size)]
    there = [*people, *_decided(front, ctx, people)]
    there += corner_of(ctx, people)
    crowded = [*there, *rects(stage, cut(size), crowd=True)]
    hangs = _hanging(front, ctx, crowded) or _hanging(front, ctx, there)
    if front.said and hangs is None:
        return None
    said = (_pinned(front.said, hangs, size),) if front.said and hangs else ()
    return Box(
        (
            scenery(stage, people=True),
            *_group(stage, size),
            *in_corner(ctx, people),
            *said,
            _decides(front, ctx, people),
        ),
        "stack",
        grow=1,
    )


def _hanging(front: Front, ctx: Context, taken: list[Rect]) -> Hanging | None:
    if front.said is None:
        return None
    speaker = _speaker(front.stage, cut(ctx.size), ctx.size)
    need = high_in(front.said, ctx)
    return Sky(taken, ctx.size, need, speaker, LEAST * ctx.text).hanging()


def _pinned(said: Node, hangs: Hanging, size: tuple[float, float]) -> Pin:
    """Words on the lower edge of their place; they are as wide as they need to be."""
    rect, tail = hangs.rect, hangs.tail
    if isinstance(said, Box):
        shape = f"tail-{tail}" if tail else ""
        said = replace(said, shape=shape, max_w=rect.w)  # type: ignore[arg-type] # a literal
    across = tail or "centre"
    inside = Box((said,), justify="end", align=across)
    return Pin(inside, rect.x / size[0], rect.y / size[1], rect.w / size[0], rect.h / size[1])


def _room_to_decide(ctx: Context, people: list[Rect]) -> float:
    """How wide what can be done is: as far beside everybody as there is room."""
    wide = ctx.size[0]
    beyond = max((r.right for r in people if r.bottom > ctx.size[1] / 2), default=0.0)
    return min(max(wide - beyond - _SIDE, LEAST * ctx.text), wide * _DECIDES)


def _decided(front: Front, ctx: Context, people: list[Rect]) -> tuple[Rect, ...]:
    """About what that takes up."""
    wide = _room_to_decide(ctx, people)
    high = sum(max(TARGET, high_in(each, ctx)(wide)) + _GAP for each in front.does)
    if not front.does:
        return ()
    lower = ctx.size[1] - TARGET - _SIDE
    return (Rect(ctx.size[0] - _SIDE - wide, lower - high, wide, high),)


def _decides(front: Front, ctx: Context, people: list[Rect]) -> Node:
    """What to do, in the lower end corner."""
    room = _room_to_decide(ctx, people)
    column = Box(front.does, gap=_GAP, justify="end", pad=(6, 0))
    on = (Box((front.on,), "row", justify="end", pad=(6, 24)),) if front.on else ()
    below = on or (Box((), h=TARGET + 36, min_h=1),)
    does = Box((Scroll(column, f"book-{front.moment}"), *below), w=room)
    return Box((Box((), grow=1), does), "row", pad=(_SIDE, 0), grow=1)


def _beside(front: Front, ctx: Context) -> Node:
    """The picture at the start of the page, the words at its end, with reading on below them, where
    nothing judges on the next page."""
    wide, high = ctx.size[0] * _PICTURE_BESIDE, ctx.size[1] - 24
    picture = picture_of(front.stage, ctx, (wide, high), w=wide)
    on = (front.on,) if front.on else ()
    column = Box((*said_below(front), *front.does, *on), gap=12, pad=(6, 12), justify="end")
    moving = Scroll(column, f"page-{front.moment}", told=front.told)
    words = Box((*kept(front), moving), grow=1)
    beside = Box((picture,), justify="centre")
    row = Box((beside, words), "row", gap=14, pad=(12, 12), align="stretch", grow=1)
    return Box((row,), fill="sand", grow=1)


def _below(front: Front, ctx: Context) -> Node:
    """The picture on top, the words below it, what can be done at the lower edge; what these leave
    is picture, as long as it cuts off nobody."""
    wide, high = ctx.size
    around = [*said_below(front), *kept(front), *front.does]
    words = sum(max(TARGET, high_in(each, ctx)(wide)) + _ROW for each in around)
    size = (wide, max(high * _PICTURE_ABOVE, high - words - CORNER - _ROW))
    picture = replace(picture_of(front.stage, ctx, size), min_h=_LEAST_PICTURE)
    said = (Scroll(Box(said_below(front), pad=(12, 12)), f"said-{front.moment}", last=True),)
    column = Box(front.does, gap=12, pad=(14, 10))
    does = (Scroll(column, f"book-{front.moment}", grow=0),) if front.does else ()
    page = (picture, *kept(front), *said, *does, corner(front, (14, 10)))
    return Box(page, fill="sand", grow=1)


def picture_of(stage: Stage, ctx: Context, room: tuple[float, float], w: float = 0) -> Box:
    """As much of the place as shows all who are in it, as large as the room allows."""
    start, end = reach(stage)
    high = min(room[1], max(room[0] / max(end - start, 0.3), room[0]) * 9 / 16)
    size = (room[0], high)
    middle = (start + end) / 2
    seen = in_sight_of(stage)
    stand: Literal["bottom", "middle"] = "middle" if in_hand(stage) else "bottom"
    shown = scenery(stage, people=True, middle=middle, stand=stand, in_sight=seen)
    people = [*rects(stage, cut(size, middle, seen)), *_people_in_front(stage, size)]
    corner = in_corner(ctx, people, size)
    return Box((shown, *_group(stage, size), *corner), "stack", w=w, h=high)


def _group(stage: Stage, size: tuple[float, float]) -> tuple[Pin, ...]:
    """Whoever stands at no anchor, near at hand at the start of the picture's lower edge."""
    group = in_front(stage)
    rect = next(iter(_people_in_front(stage, size)), None)
    if rect is None:
        return ()
    x, y = rect.x / size[0], rect.y / size[1]
    return (Pin(crowd(*group), x, y, rect.w / size[0], rect.h / size[1]),)


def _people_in_front(stage: Stage, size: tuple[float, float]) -> list[Rect]:
    many = len(in_front(stage))
    if not many:
        return []
    wide = min(0.5, _FRONT_WIDE * (1 + 0.75 * (many - 1))) * size[0]
    tall = min(_FRONT_TALL * size[1], wide / many * 1.4)
    return [Rect(_SIDE / 2, size[1] - tall, wide, tall)]


def _speaker(stage: Stage, seen: Cut, size: tuple[float, float]) -> Rect | None:
    """Where whoever says what is said stands on a wide page."""
    if stage.speaker < 0:
        return None
    at = next((each for each in stage.standing if each.who == stage.speaker), None)
    if at:
        return seen.of(at)
    group = _people_in_front(stage, size)[0]
    front = in_front(stage)
    place = front.index(stage.people[stage.speaker])
    each = group.w / len(front)
    return Rect(group.x + place * each, group.y, each, group.h)
