"""The other chair: the same talk as the adult hears it; what is said shows in the child's face."""

from game.activities.telling.model import OtherChair, Telling
from game.activities.telling.place import heart, opposite
from game.activities.telling.state import TellingState, line_said, lines_left
from game.core.acts import Act
from game.core.cues import Mood
from game.ui.context import Context
from game.ui.drawing_names import face_drawing
from game.ui.nodes import Box, Button, Picture, Words
from game.ui.parts import beside, onward
from game.ui.stage import Front, bubble


def page(spec: Telling, state: TellingState, ctx: Context) -> Front:
    """The child in front of the adult, who is the player now."""
    chair, said = spec.other_chair, line_said(spec, state)
    if chair is None:
        raise ValueError("a telling without another chair has no page of it")
    if said:
        feeling: Mood = "calm" if said.verdict == "right" else "sad"
        go_on = onward(ctx.words("Next", "go on with the story"), Act("next"))
        return Front(
            opposite(spec, state, ctx, feeling, speaks=False),
            moment=f"face-{said.id}",
            said=bubble(ctx, said.why),
            on=go_on,
            told=True,
        )
    return Front(
        opposite(spec, state, ctx, heart(spec), speaks=True),
        moment="chair",
        said=bubble(ctx, chair.asks, spec.player),
        does=(_who(chair, ctx), *(_line(each.id, each.text) for each in lines_left(spec, state))),
    )


def _who(chair: OtherChair, ctx: Context) -> Box:
    """Whose chair it is."""
    words = ctx.words(
        "Now you are {name}. What do you say?", "play the adult", name=ctx.name(chair.who)
    )
    face = Picture(face_drawing(chair.who, "calm"), 64, 64, turns=True)
    row = beside(face, Words(words, "button", grow=1))
    return Box((row,), pad=(14, 8), fill="lantern-soft", radius=18)


def _line(id_: str, text: str) -> Button:
    face = Box((Words(text, "button"),), justify="centre", min_h=48)
    return Button(face, Act("answer", id_), text, "card")
