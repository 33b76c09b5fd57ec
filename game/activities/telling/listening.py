"""What comes back from a window: the boat with *later* on it, a laugh, or somebody who listens."""

from game.activities.telling import said, street
from game.activities.telling.model import Listener, Telling
from game.activities.telling.place import child, heart, lane, outside, together
from game.activities.telling.state import TellingState, clumsy_ones, deed, listener, ways_to
from game.activities.telling.window import framed_window, window
from game.core.acts import Act
from game.core.cues import Mood
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture
from game.ui.parts import choice, onward
from game.ui.stage import Device, Front, bubble

_BOAT, _ICON = 96.0, 60.0
_WINDOW = 260.0


def at_window(spec: Telling, state: TellingState, ctx: Context) -> Front:
    """What she says to the words that came: *later*, something clumsy, or that she listens."""
    person, many = listener(spec, state.whom), len(spec.people)
    heard = state.page == "heard"
    mine: Mood = "calm" if heard else "sad" if state.page == "clumsy" else heart(spec)
    moment = f"{state.page}-{person.who}"
    words = bubble(ctx, person.heard if heard else person.says, person.who, tail=False)
    does = () if heard else _instead(spec, state, ctx)
    on = _next(ctx) if heard else None
    if _beside_her(spec, person, state):
        stage = together(spec, state, ctx, person.who)
        words = bubble(ctx, person.heard if heard else person.says, person.who)
        return Front(stage, moment, said=words, does=does, on=on, told=True)
    if not street.fits(ctx, many):
        device = Device(_close(person, state, ctx), look="table")
        stage = outside(spec, state, ctx, mine)
        return Front(stage, moment, device, words, does, on, told=True, beside=0.2)
    at = street.house(spec.people.index(person), many)
    there = window(person, *street.window_size(ctx), feeling=_hers(state))
    row = Box(does, "row", gap=14, justify="centre", align="end")
    row_at = (0.14, 0.56) if at >= street.HOUSES / 2 else (0.5, 1.0)
    pins = (
        street.sky(Box((words,), justify="end", align="centre"), at, ctx),
        street.above(Box((there,), justify="end", align="centre"), at, ctx),
        street.water(_boat(state), at, ctx),
        street.quay(child(spec, state, ctx, mine), 0, 0.14, ctx),
        street.quay(Box((row,), justify="end"), *row_at, ctx),
        *((street.quay(Box((on,), justify="end", align="end"), 0.8, 1, ctx),) if on else ()),
    )
    return Front(lane(spec, state, ctx), moment, street.street(*pins), told=True)


def together_now(spec: Telling, state: TellingState, ctx: Context) -> Front:
    """What she does, one thing after another; and a clumsy one who comes to say sorry."""
    if now := deed(spec, state) if state.page == "heard" else None:
        who, text, moment = now.who, now.text, f"does-{state.done}"
    else:
        person = clumsy_ones(spec, state)[state.sorry]
        who, text, moment = person.who, person.sorry, f"sorry-{state.sorry}"
    there = together(spec, state, ctx, who)
    return Front(there, moment, said=bubble(ctx, text, who), on=_next(ctx), told=True)


def _beside_her(spec: Telling, person: Listener, state: TellingState) -> bool:
    """Whether the child is beside her, and not in front of her window: within reach of her hand, or
    of her own asking."""
    if state.page == "later":
        return "touch" in person.reached
    asked = any(each.who == person.who for each in spec.asks)
    return state.page == "heard" and (asked or state.way == "touch")


def _hers(state: TellingState) -> Mood | None:
    match state.page:
        case "heard":
            return "attentive"
        case "clumsy":
            return "laughing"
    return None


def _close(person: Listener, state: TellingState, ctx: Context) -> Box:
    """Her window with the boat below it, where there is no room for the whole lane."""
    high = min(_WINDOW, ctx.size[1] * 0.3)
    seen = (framed_window(person, high, feeling=_hers(state)), _boat(state))
    return Box(seen, "row", gap=10, align="end", justify="centre")


def _boat(state: TellingState) -> Picture:
    """The paper boat: it has come to her, or she has sent it back."""
    if state.page == "heard":
        return Picture("thing/paper-boat-sailing", h=_BOAT, turns=True, key="boat")
    return Picture("thing/paper-boat-back", h=_BOAT, turns=True, key="boat")


def _instead(spec: Telling, state: TellingState, ctx: Context) -> tuple[Node, ...]:
    """How a busy one is reached, and the next window at the same size."""
    cards = []
    if state.page == "later":
        for wait in ways_to(spec, state, listener(spec, state.whom)):
            icon, words = said.wait(ctx, wait)
            cards.append(choice(ctx, icon, words, Act("reach", wait), high=_ICON))
    other = ctx.words("Next window", "tell somebody else")
    return (*cards, choice(ctx, "thing/lit-window", other, Act("elsewhere"), high=_ICON))


def _next(ctx: Context) -> Button:
    return onward(ctx.words("Next", "go on with the story"), Act("next"))
