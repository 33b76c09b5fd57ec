"""How a scene is composed: the place behind, people reacting, the device in front, the words."""

from dataclasses import replace

from game.core.ids import PlaceId
from game.ui.context import Context
from game.ui.drawing_names import figure_drawing, place_drawing
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Pin, Words


def backdrop(place: PlaceId) -> Picture:
    """The place the scene is in, filling all behind it."""
    return Picture(place_drawing(place), fit="cover", turns=True)


def way_back(words: str, means: Meaning) -> Box:
    """From one thing looked at closely back to all of them."""
    arrow = Picture("icon/back", 28, 28, turns=True)
    row = Box((arrow, Words(words, "button")), "row", gap=8, align="centre")
    return Box((Button(row, means, words, "quiet"),), "row")


def figure(ctx: Context, who: str, feeling: str = "calm", height: float = 380) -> Picture:
    """A person of the cast as she or he feels now (the last act may have changed it)."""
    mood = ctx.feeling(who, feeling)
    name = ctx.name(who)
    return Picture(
        figure_drawing(who, mood),
        h=height,
        label=name,
        stand="bottom",
        turns=True,
        key=f"who-{who}",
    )


def crowd(*figures: Picture, high: float = 0, w: float = 0) -> Box:
    """People close together, as a group in a picture book: each stands a little over the last.

    A drawing leaves room at its sides for arms, so neighbours share it. With no `high` they are
    as tall as the box they are given.
    """
    wide, step = _shares(len(figures))
    pins = (Pin(replace(each, h=0, w=0), at * step, 0, wide, 1) for at, each in enumerate(figures))
    return Box(tuple(pins), "stack", h=high, w=w)


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
