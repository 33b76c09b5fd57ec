"""The windows of the neighbourhood: who is there and what she does; and *Not now*, as large."""

from game.activities.telling.model import Listener, Telling
from game.activities.telling.state import TellingState, can_be_told
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import figure_drawing, thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Pin, Words

HIGH, SMALL = 190.0, 96.0
"""How tall a window is on a wide page at 100 %, and beside its words on others."""
SHAPE = 0.84
"""The width of a window in heights."""


def lane(spec: Telling, state: TellingState, ctx: Context) -> Box:
    """Every window there is any sense in going to, and the way to leave it for now."""
    cards = [
        _home(each, ctx, back=each.who in state.tried)
        for each in spec.people
        if can_be_told(spec, state, each)
    ]
    if not spec.asks:
        words = ctx.words("Not now", "tell nobody yet; one can come back at any time")
        stays = ctx.words("The lantern stays here", "below: Not now")
        lantern = Picture("thing/lantern-big", h=_high(ctx) * 0.8)
        cards.append(_card(lantern, words, stays, Act("not-now"), words, ctx))
    if ctx.shape == "wide":
        return Box(tuple(cards), "wrap", gap=14, justify="centre", align="stretch")
    return Box(tuple(cards), gap=10)


def window(person: Listener, ctx: Context, high: float) -> Box:
    """A lit window with somebody in it who is at something."""
    wide = high * SHAPE
    someone = Picture(figure_drawing(person.who, "calm"), stand="bottom", turns=True)
    held = (
        (Pin(Picture(thing_drawing(person.holds)), 0.52, 0.55, 0.42, 0.4),) if person.holds else ()
    )
    inside = Box((Pin(someone, 0.05, 0.08, 0.9, 0.92), *held), "stack", grow=1)
    return Box(
        (inside,), w=wide, h=high, fill="lantern-soft", border="lantern-deep", radius=16, pad=(6, 6)
    )


def _home(person: Listener, ctx: Context, *, back: bool) -> Button:
    name = ctx.name(person.who)
    label = ctx.words(
        "{name}: {doing}", "whom to tell, and where she or he is", name=name, doing=person.doing
    )
    return _card(
        window(person, ctx, _high(ctx)), name, person.doing, Act("go", person.who), label, ctx
    )


def _card(picture: Node, name: str, about: str, means: Act, label: str, ctx: Context) -> Button:
    """A window with its words: below it on a wide page, else beside it."""
    if ctx.shape == "wide":
        drawn = Box((picture,), align="centre", justify="end", h=_high(ctx))
        face = Box(
            (drawn, Words(name, "button", align="centre"), Words(about, "small", align="centre")),
            gap=4,
        )
        return Button(face, means, label, "card", w=_high(ctx) * SHAPE + 50)
    drawn = Box((picture,), align="centre", justify="centre", w=SMALL)
    words = Box((Words(name, "button"), Words(about, "small")), gap=2, grow=1, justify="centre")
    return Button(Box((drawn, words), "row", gap=14, align="centre"), means, label, "card")


def _high(ctx: Context) -> float:
    if ctx.shape != "wide":
        return SMALL
    return min(HIGH, ctx.size[1] * 0.3)
