"""The windows of the neighbourhood: who is there and what she does; and *Not now*, as large."""

from game.activities.telling import street
from game.activities.telling.model import Listener, Telling
from game.activities.telling.place import child, heart, lane, outside
from game.activities.telling.state import TellingState, can_be_told
from game.activities.telling.window import framed_window, window
from game.core.acts import Act
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.stage import Device, Front

SMALL, UPRIGHT, TWO = 96.0, 128.0, 640.0
"""How tall a window is beside its words, and on an upright page; from which width, in letters of
100 %, two stand beside each other."""


def windows(spec: Telling, state: TellingState, said: Box, ctx: Context) -> Front:
    """Every window there is any sense in going to, and the way to leave it for now."""
    moment = f"windows-{len(state.tried)}-{state.waited}"
    many = len(spec.people)
    people = [(at, each) for at, each in enumerate(spec.people) if can_be_told(spec, state, each)]
    not_now = () if spec.asks else (_not_now(ctx),)
    if not street.fits(ctx, many):
        cards = (*(_row(each, ctx) for _, each in people), *not_now)
        device = Device(Box(_rows(cards, ctx), gap=10), look="table")
        return Front(outside(spec, state, ctx, heart(spec)), moment, device, said)
    pins = (
        street.quay(child(spec, state, ctx, heart(spec)), 0, 0.14, ctx),
        street.quay(Box((said,)), 0.15, 0.55, ctx),
        *(street.above(_house(each, ctx), street.house(at, many), ctx) for at, each in people),
        *(street.quay(each, 0.8, 1, ctx) for each in not_now),
    )
    return Front(lane(spec, state, ctx), moment, street.street(*pins))


def _label(person: Listener, ctx: Context) -> str:
    return ctx.words(
        "{name}: {doing}",
        "whom to tell, and where she or he is",
        name=ctx.name(person.who),
        doing=person.doing,
    )


def _house(person: Listener, ctx: Context) -> Button:
    """A sign with her name above her window in the lane."""
    words = (ctx.name(person.who), person.doing)
    drawn = window(person, *street.window_size(ctx))
    return _signed(words, drawn, Act("go", person.who), _label(person, ctx))


def _signed(words: tuple[str, str], drawn: Node, means: Act, label: str) -> Button:
    """Something to choose in the lane: what it is and a word about it on a sign, and it below."""
    name, about = words
    lines = (Words(name, "button", align="centre"), Words(about, "small", align="centre"))
    sign = Box(lines, pad=(12, 6), fill="paper", radius=14, shadow=True)
    face = Box((sign, Box((drawn,), align="centre")), gap=6, justify="end")
    return Button(face, means, label, "bare")


def _row(person: Listener, ctx: Context) -> Button:
    """Her window with her name beside it."""
    words = (Words(ctx.name(person.who), "button"), Words(person.doing, "small"))
    drawn = framed_window(person, _small(ctx))
    return _beside(drawn, words, Act("go", person.who), _label(person, ctx), ctx)


def _beside(
    drawn: Node, words: tuple[Words, Words], means: Act, label: str, ctx: Context
) -> Button:
    face = (drawn, Box(words, gap=2, grow=1, justify="centre"))
    return Button(Box(face, "row", gap=14, align="centre"), means, label, "card", grow=1)


def _rows(cards: tuple[Button, ...], ctx: Context) -> tuple[Box, ...]:
    """Two beside each other, where both have room, and all alike; else each takes the whole
    width."""
    many = 2 if ctx.size[0] / ctx.text >= TWO else 1
    alike: tuple[Node, ...] = (*cards, *(Box((), grow=1) for _ in range(-len(cards) % many)))
    starts = range(0, len(alike), many)
    return tuple(Box(alike[at : at + many], "row", gap=10, align="stretch") for at in starts)


def _small(ctx: Context) -> float:
    return min(UPRIGHT if ctx.shape == "upright" else SMALL, ctx.size[0] * 0.2)


def _not_now(ctx: Context) -> Button:
    """To tell nobody yet."""
    words = ctx.words("Not now", "tell nobody yet; one can come back at any time")
    stays = ctx.words("I can tell later.", "below: Not now")
    means = Act("not-now")
    if street.fits(ctx, 0):
        lantern = Picture("thing/lantern-child", *street.window_size(ctx))
        return _signed((words, stays), lantern, means, words)
    lantern = Picture("thing/lantern-child", h=_small(ctx))
    drawn = Box((lantern,), w=_small(ctx), align="centre")
    return _beside(drawn, (Words(words, "button"), Words(stays, "small")), means, words, ctx)
