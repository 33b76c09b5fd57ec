"""From what an author writes of a picture to what is drawn of it: who stands where, doing what."""

from game.core.staging import Actor, Staging
from game.ui.context import Context
from game.ui.drawing_names import Facing, figure_drawing, thing_drawing
from game.ui.nodes import Picture
from game.ui.stage import Stage, drawn_figure

_MEDIA = ("clip", "train")
"""Things that look the same wherever people read from: a play sign, a machine."""


def staged(staging: Staging, ctx: Context, speaker: str = "") -> Stage:
    """The picture of a scene as it is now. speaker: who says what is said, "" for the
    storyteller."""
    order = [*(each.who for each in staging.people), *(each.thing for each in staging.things)]
    people = tuple(_person(each, order, ctx) for each in staging.people)
    speaks = next((at for at, each in enumerate(staging.people) if each.who == speaker), -1)
    things = tuple(
        Picture(
            thing_drawing(each.thing), turns=each.thing not in _MEDIA, key=f"thing-{each.thing}"
        )
        for each in staging.things
    )
    return Stage(staging.place, people, things, speaker=speaks, hour=staging.hour)


def _person(actor: Actor, order: list[str], ctx: Context) -> Picture:
    feeling = ctx.feeling(actor.who, actor.feeling)
    facing = _facing(actor, order)
    return drawn_figure(
        ctx, actor.who, figure_drawing(actor.who, feeling, actor.pose, actor.holds, facing)
    )


def _facing(actor: Actor, order: list[str]) -> Facing:
    """Toward whom or what she looks at; to us when that is not in the picture."""
    if actor.pose == "look-up":
        return "up"
    if actor.looks not in order or actor.looks == actor.who:
        return "front"
    return "start" if order.index(actor.looks) < order.index(actor.who) else "end"
