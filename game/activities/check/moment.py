"""A moment of a check-up: the words as they would be seen, two questions, and later why."""

from dataclasses import replace
from typing import Literal

from game.activities.check.answers import Choice, low_row, panel, row, slim
from game.activities.check.model import Case, Check
from game.activities.check.state import FACES, WOULD, CheckState, picked
from game.core.acts import Act
from game.core.words import Tell
from game.ui import tells
from game.ui.context import Context
from game.ui.drawing_names import Icon, thing_drawing
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.theme import Colour

_DRAWN: dict[str, Icon] = {
    "message": "icon/talk",
    "group": "icon/people",
    "game": "icon/play",
    "app": "icon/phone",
    "said": "icon/talk",
}
_FACES: dict[str, Icon] = {
    "ok": "icon/face-ok",
    "rather-ok": "icon/face-rather-ok",
    "not-sure": "icon/face-not-sure",
    "rather-not": "icon/face-rather-not",
    "not-ok": "icon/face-not-ok",
}
_FRAME: dict[str, Colour] = {
    "message": "night",
    "group": "night",
    "game": "sea-deep",
    "app": "indigo",
}
_GROUND: dict[str, Colour | Literal[""]] = {
    "message": "sea-light",
    "group": "sea-light",
    "game": "lantern-soft",
    "app": "grey-soft",
    "said": "",
}


def asked(spec: Check, state: CheckState, case: Case, ctx: Context) -> tuple[Node, ...]:
    """What came, and the two questions: is it OK, and what would you do."""
    faces = tuple(
        Choice(Act("rate", face), _FACES[face], face_words(face, ctx)) for face in FACES[spec.scale]
    )
    would = tuple(
        Choice(Act("would", action), would_picture(action), would_words(action, ctx))
        for action in WOULD
    )
    asks = panel(
        _heading(ctx.words("Is this OK?", "check-up: about a moment in a picture")),
        row(faces, picked(state, "rate"), ctx),
        _heading(ctx.words("What would you do?", "check-up: about a moment in a picture")),
        low_row(would, picked(state, "would"), ctx),
    )
    return (_device(case, ctx), asks)


def explained(case: Case, ctx: Context) -> tuple[Node, ...]:
    """Why it was fine, or not, and what to do; whatever was answered."""
    if case.tells:
        mark, words = _FACES["not-ok"], ctx.words("This was not OK.", "check-up: looking back")
    else:
        mark, words = _FACES["ok"], ctx.words("This was OK.", "check-up: looking back")
    head = Box((Picture(mark, 56, 56), Words(words, "heading", grow=1, level=2)), "row", gap=12)
    hints = (tells.hint(tell) for tell in case.tells)
    return (_device(case, ctx, case.tells), panel(head, *hints, Words(case.why)))


def face_words(face: str, ctx: Context) -> str:
    """What a face says."""
    match face:
        case "ok":
            return ctx.words("OK", "check-up: this moment is fine")
        case "rather-ok":
            return ctx.words("Mostly OK", "check-up: this moment is rather fine")
        case "not-sure":
            return ctx.words("Not sure", "check-up: I cannot say whether this is fine")
        case "rather-not":
            return ctx.words("A bit odd", "check-up: this moment is rather not fine")
        case _:
            return ctx.words("Not OK", "check-up: this moment is not fine")


def would_words(action: str, ctx: Context) -> str:
    """What the child would do."""
    match action:
        case "go":
            return ctx.words("Go on", "check-up: I would just go on")
        case "check":
            return ctx.words("Check first", "check-up: I would check in another way first")
        case _:
            return ctx.words("Stop and tell", "check-up: I would stop and tell someone")


def would_picture(action: str) -> Icon:
    """The sign of an action: those of STOP and CHECK, as everywhere."""
    return "icon/next" if action == "go" else "icon/check" if action == "check" else "icon/stop"


def _heading(words: str) -> Words:
    return Words(words, "button", "sea-deep")


def _device(case: Case, ctx: Context, lit: tuple[Tell, ...] = ()) -> Node:
    """What came, as it would be seen: on a phone, in a window of a game or app, or said aloud."""
    inside = _inside(case, ctx, lit)
    if case.shown == "said":
        paper = replace(inside, pad=(20, 12), radius=26, shadow=True, shape="tail-start")
        return Box((paper,), pad=(0, 6), role="card", label=case.sender)
    frame = _FRAME[case.shown]
    return Box(
        (inside,), pad=(10, 9), fill=frame, radius=32, shadow=True, role="card", label=case.sender
    )


def _inside(case: Case, ctx: Context, lit: tuple[Tell, ...]) -> Box:
    """Who it is from, the words, and with them what it is about."""
    said = replace(
        tells.message(case.text, case.sender, lit), fill=_GROUND[case.shown], pad=(18, 9)
    )
    drawn = (
        Picture(thing_drawing(case.picture), h=72 if ctx.narrow else 100) if case.picture else None
    )
    sign = drawn if drawn and slim(ctx) else Picture(_DRAWN[case.shown], 36, 36)
    name = Box((sign, Words(case.sender, "button", grow=1)), "row", gap=12, align="centre")
    words = Box((name, said), gap=6, grow=1)
    if drawn and not slim(ctx):
        words = Box((drawn, words), "row", gap=14)
    return replace(words, pad=(16, 8), fill="paper", radius=22)
