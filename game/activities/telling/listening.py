"""What comes back: the boat with *later* on it, a laugh; or somebody listens, and acts on it."""

from game.activities.telling import said
from game.activities.telling.lane import framed_window
from game.activities.telling.model import Telling
from game.activities.telling.place import outside, together
from game.activities.telling.state import (
    TellingState,
    clumsy_ones,
    deed,
    listener,
    ways_to,
)
from game.core.acts import Act
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture
from game.ui.parts import choice, onward
from game.ui.stage import Device, Front, bubble


def not_yet(spec: Telling, state: TellingState, ctx: Context) -> Front:
    """She has no time, or does not understand yet: what can be done now."""
    person = listener(spec, state.whom)
    high = min(260.0, ctx.size[1] * 0.38) / (1 if ctx.shape == "wide" else 1.6)
    back = Picture("thing/boat", h=high * 0.4, turns=True, key="boat")
    row = Box((framed_window(person, high), back), "row", gap=10, align="end", justify="centre")
    return Front(
        stage=outside(spec, state, ctx, "worried" if state.page == "later" else "sad"),
        moment=f"{state.page}-{state.whom}",
        said=bubble(ctx, person.says, person.who, tail=False),
        device=Device(Box((row,), justify="centre", grow=1), look="table"),
        does=_instead(spec, state, ctx),
        beside=0.2,
        told=True,
    )


def _instead(spec: Telling, state: TellingState, ctx: Context) -> tuple[Node, ...]:
    """How a busy one is reached, and the next window at the same size."""
    cards = []
    if state.page == "later":
        for wait in ways_to(spec, state, listener(spec, state.whom)):
            icon, words = said.wait(ctx, wait)
            cards.append(choice(ctx, icon, words, Act("reach", wait)))
    other = ctx.words("Next window", "tell somebody else")
    return (*cards, choice(ctx, "icon/window", other, Act("elsewhere")))


def heard(spec: Telling, state: TellingState, ctx: Context) -> Front:
    """She listens; then what she does, one thing after another."""
    person, now = listener(spec, state.whom), deed(spec, state)
    words = bubble(ctx, now.text) if now else bubble(ctx, person.heard, person.who)
    return Front(
        stage=together(spec, state, ctx, "" if now else person.who),
        moment=f"heard-{state.done}",
        said=words,
        on=_next(ctx),
        told=True,
    )


def sorry(spec: Telling, state: TellingState, ctx: Context) -> Front:
    """Whoever laughed comes and says so."""
    person = clumsy_ones(spec, state)[state.sorry]
    return Front(
        stage=together(spec, state, ctx, person.who),
        moment=f"sorry-{state.sorry}",
        said=bubble(ctx, person.sorry, person.who),
        on=_next(ctx),
        told=True,
    )


def _next(ctx: Context) -> Button:
    return onward(ctx.words("Next", "go on with the story"), Act("next"))
