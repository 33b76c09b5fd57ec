"""What a room shows, part by part: where it is, who is there, the device in front, what is said."""

from dataclasses import dataclass, replace
from typing import Literal

from game.core.cues import Mood
from game.core.ids import PlaceId
from game.core.staging import Hour
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, figure_drawing, place_drawing
from game.ui.nodes import Box, Button, Node, Picture, Pin, Words
from game.ui.theme import Colour

Look = Literal["screen", "whole", "table", "place"]


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody or something at an anchor of the place: who it is among the people of the stage, -1
    for a thing, -2 for whoever is not among them (`scenery.AWAY`); `behind`: what words may hang
    over where there is no other room.

    x, y: where the middle of the foot is; wide, tall: its room; all as shares of the place's
    picture. air: how much of its room is free above it.
    """

    shown: Picture
    x: float
    y: float
    wide: float
    tall: float
    who: int = -1
    behind: bool = False
    air: float = 0


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a scene is and who is in it, from the start of the page to its end.

    things: what stands beside the people. speaker: which of the people says what is said, -1 for
    nobody. side, tall: how much of a wide page's width and height the people take, as shares.
    near: the part of the place that is seen from near, in hundredths (`place_drawing`).
    through: a colour through which the place is seen. standing: who and what is at the place's own
    anchors, from the back to the front; beside a device these people come to the front.
    """

    place: PlaceId
    people: tuple[Picture, ...] = ()
    things: tuple[Picture | Box, ...] = ()
    speaker: int = -1
    side: float = 0.25
    tall: float = 0.48
    hour: Hour = "day"
    near: tuple[int, int, int] | None = None
    through: Colour | Literal[""] = ""
    standing: tuple[Standing, ...] = ()


@dataclass(frozen=True, slots=True)
class Device:
    """What lies in front, to be looked at closely.

    look: a screen in its frame; a whole screen, which takes all the room there is and says itself
    which part of it moves; things on a table; or, on a wide page alone, parts of the place itself,
    pinned to their spots all over the page. head stays on top and foot below; the body moves up and
    down between them when it is taller than the room there is. slim: how wide it is on a wide page,
    with letters of 100 %; 0 for as wide as there is room. newest: the key of what came last, at
    which a body that is too tall begins.
    """

    body: Node
    head: tuple[Node, ...] = ()
    foot: tuple[Node, ...] = ()
    look: Look = "screen"
    label: str = ""
    slim: float = 0
    newest: str = ""


@dataclass(frozen=True, slots=True)
class Front:
    """All that a room's view says of its picture; `ui.composition` alone knows where it stands.

    device: None makes a page of a picture book, where the people themselves are looked at.
    said: the bubble, or what is read in its place. does: what can be decided now. on: the one
    button to go on with once all is read. seen: what must stay in sight, such as who sees what.
    moment: names what is read now, so that a new page starts at its top. beside: the share of a
    wide page's width for `seen` and `does`; 0 for as much as they need. late: where all is below
    each other, what is said belongs after the device. foot_stays: the device's foot stays in sight
    on a narrow page, too. told: something is said about the last act, and all of that is in sight
    at once. beats: the lanterns STOP and CHECK (`ui.beats`), where something is in hand; TELL joins
    them by itself. sheet: what is said of an answer, in place of `does`. hush: STOP is lifted, and
    all but the device is blue and quiet. glows: TELL glows, as it is time to tell somebody.
    """

    stage: Stage
    moment: str
    device: Device | None = None
    said: Node | None = None
    does: tuple[Node, ...] = ()
    on: Button | None = None
    seen: Node | None = None
    beside: float = 0
    late: bool = False
    foot_stays: bool = False
    told: bool = False
    beats: tuple[Button, ...] = ()
    sheet: Node | None = None
    hush: bool = False
    glows: bool = False

    @property
    def pressable(self) -> bool:
        """Whether there is anything in `does` that can be pressed now."""
        return not all(_is_off(node) for node in self.does)


def _is_off(node: Node) -> bool:
    """Whether it is a button that is seen and not pressable, or a box with nothing else in it."""
    if isinstance(node, Box):
        return bool(node.children) and all(_is_off(each) for each in node.children)
    return isinstance(node, Button) and not node.on


def backdrop(stage: Stage) -> Picture:
    """The place the scene is in, filling all behind it."""
    drawing = place_drawing(stage.place, stage.hour, stage.near)
    return Picture(drawing, fit="cover", turns=True, stand="bottom", through=stage.through)


def hushed(stage: Stage) -> Stage:
    """The same picture while STOP is lifted: blue and quiet."""
    return seen_through(stage, "hush")


def seen_through(stage: Stage, glass: Colour) -> Stage:
    """The place and all who are in it, as through coloured glass."""
    return replace(
        stage,
        people=tuple(replace(each, through=glass) for each in stage.people),
        things=tuple(
            replace(each, through=glass) if isinstance(each, Picture) else each
            for each in stage.things
        ),
        standing=tuple(
            replace(each, shown=replace(each.shown, through=glass)) for each in stage.standing
        ),
        through=glass,
    )


def figure(ctx: Context, who: str, feeling: Mood = "calm", height: float = 380) -> Picture:
    """A person of the cast as she or he feels now (the last act may have changed it)."""
    return drawn_figure(ctx, who, figure_drawing(who, ctx.feeling(who, feeling)), height)


def drawn_figure(ctx: Context, who: str, drawing: DrawingName, height: float = 380) -> Picture:
    """A person of the cast in that drawing of her or him, named and known from page to page."""
    return Picture(
        drawing, h=height, label=ctx.name(who), stand="bottom", turns=True, key=f"who-{who}"
    )


def crowd(*figures: Picture, high: float = 0, w: float = 0) -> Box:
    """People close together, as a group in a picture book: each stands a little over the last.

    A drawing leaves room at its sides for arms, so neighbours share it. With no `high` they are
    as tall as the box they are given.
    """
    wide, step = _shares(len(figures))
    pins = (Pin(replace(each, h=0, w=0), at * step, 0, wide, 1) for at, each in enumerate(figures))
    return Box(tuple(pins), "stack", h=high, w=w)


def things_beside(stage: Stage, wide: float) -> tuple[Node, ...]:
    """What stands beside people of that width; a drawing without a size is half as wide."""
    return tuple(
        replace(each, w=wide * 0.48)
        if isinstance(each, Picture) and not (each.w or each.h)
        else each
        for each in stage.things
    )


def middle(at: int, many: int) -> float:
    """Where the middle of one of so many in a crowd is, as a fraction of the crowd's width."""
    wide, step = _shares(many)
    return at * step + wide / 2


def _shares(many: int) -> tuple[float, float]:
    """How wide each of a crowd is, and how far from one to the next: fractions of its width."""
    wide = min(1.0, 1.3 / max(1, many))
    return wide, (1 - wide) / (many - 1) if many > 1 else 0.0


def bubble(ctx: Context, text: str, who: str = "", tail: bool = True) -> Box:
    """What a person or the storyteller says: paper with a tail toward the people."""
    name: tuple[Node, ...] = (Words(ctx.name(who), "small", "sea-deep"),) if who else ()
    return Box(
        (*name, Words(text, "body")),
        pad=(22, 14),
        gap=2,
        fill="paper",
        radius=22,
        shadow=True,
        shape="tail-start" if tail and who else "",
        role="speech",
        key=f"bubble-{who}",
    )
