"""How a story looks: a page of a picture book with its people, a line of words and what to try."""

from dataclasses import replace
from typing import Literal

from game.activities.story.model import Person, Story, Try
from game.activities.story.rules import StoryState, at_tries, chosen
from game.core.acts import Act
from game.core.ids import ThingId
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.looks import TAIL
from game.ui.nodes import Box, Button, Look, Node, Picture, Scroll, Words
from game.ui.stage import backdrop, bubble, crowd, figure, middle

_SIDE, _GAP = 36.0, 18.0
_RING = 8.0
"""Room beside what is pressed, so that its focus ring is whole."""
_MEDIA = ("clip", "train")
"""Things that look the same wherever people read from: a play sign, a machine."""


def view(spec: Story, state: StoryState, ctx: Context) -> Node:
    """The place behind, the people in it as they feel at this line, the words beside them."""
    return _narrow(spec, state, ctx) if ctx.narrow else _wide(spec, state, ctx)


def _wide(spec: Story, state: StoryState, ctx: Context) -> Node:
    """People on the ground, what is said in the sky above who says it, what to do beside them."""
    wide, high = ctx.size
    tall = min(high * 0.74 / ctx.text**0.4, wide * 0.5)
    thing = bool(_thing(spec, state))
    room = wide * (0.4 if thing else 0.5)
    people = Box(_group(spec, state, ctx, tall, room), "row", align="end", pad=(_SIDE, 0))
    said, todo = _said(spec, state, ctx), _todo(spec, state, ctx)
    free = wide - (room * (1.48 if thing else 1)) - 2 * _SIDE - _GAP
    across: Literal["stretch", "end"] = "stretch" if len(todo) > 1 else "end"
    column = Box(todo, gap=_GAP, justify="end", align=across, pad=(_RING, 24))
    does = Scroll(column, key=_moment(state))
    beside = Box((Box((), grow=1), Box((does,), w=free)), "row", pad=(_SIDE, 0), grow=1)
    words = Box((_sky(spec, state, said, (wide, high - tall), room), beside), grow=1)
    ground = Box((people,), justify="end", grow=1)
    return Box((backdrop(spec.place), ground, words), "stack", grow=1)


def _sky(spec: Story, state: StoryState, said: Box, size: tuple[float, float], room: float) -> Node:
    """A bubble right above the head of the one who speaks, so that its tail points there."""
    at = next((n for n, each in enumerate(spec.people) if each.who == _speaker(spec, state)), None)
    before = 0.0 if at is None else middle(at, len(spec.people)) * room - TAIL.inset
    words = replace(said, max_w=size[0] * 0.7)
    row = words if at is None else Box((Box((), w=max(0.0, before)), words), "row")
    across: Literal["start", "centre"] = "centre" if at is None else "start"
    return Box((row,), justify="end", align=across, pad=(_SIDE, 12), min_h=size[1])


def _narrow(spec: Story, state: StoryState, ctx: Context) -> Node:
    tall = max(126.0, min(270.0, ctx.size[1] - 260 * ctx.text))
    group = _group(spec, state, ctx, tall, tall * 1.6)
    people = Box(group, "row", justify="centre", align="end", grow=1)
    strip = Box((backdrop(spec.place), people), "stack", h=tall + 4)
    # The people are above the bubble here: a tail below it would point at a button.
    said, todo = replace(_said(spec, state, ctx), shape=""), _todo(spec, state, ctx)
    words = Box((said, *todo), gap=14, pad=(14, 14))
    return Box((strip, Scroll(words, key=_moment(state))), fill="sand", grow=1)


def _moment(state: StoryState) -> str:
    """Names what is read now, so that a new line starts at its top."""
    return f"story-{state.chosen or state.line}"


def _group(
    spec: Story, state: StoryState, ctx: Context, tall: float, wide: float
) -> tuple[Node, ...]:
    """The people close together, and what the line is about on the ground beside them."""
    moods, thing = _moods(spec, state), _thing(spec, state)
    people = crowd(
        *(figure(ctx, each.who, moods[each.who]) for each in spec.people), high=tall, w=wide
    )
    drawn = Picture(thing_drawing(thing), w=wide * 0.48, turns=thing not in _MEDIA)
    return (people, drawn) if thing else (people,)


def _moods(spec: Story, state: StoryState) -> dict[str, str]:
    """How everybody feels at this line: as they came, and what the lines since have changed."""
    picked = chosen(spec, state)
    later = [each for beat in spec.lines[: state.line + 1] for each in beat.feels]
    felt: tuple[Person, ...] = (*spec.people, *later, *(picked.feels if picked else ()))
    return {each.who: each.feeling for each in felt}


def _thing(spec: Story, state: StoryState) -> ThingId:
    """The thing this line is about, else the one that is there all along."""
    picked = chosen(spec, state)
    if picked and picked.thing:
        return picked.thing
    line = spec.lines[state.line : state.line + 1]
    return line[0].thing if line and line[0].thing else spec.thing


def _speaker(spec: Story, state: StoryState) -> str:
    """Who says the words that are read now; nobody when the storyteller does."""
    line = spec.lines[state.line : state.line + 1]
    return line[0].who if line and not chosen(spec, state) else ""


def _said(spec: Story, state: StoryState, ctx: Context) -> Box:
    picked = chosen(spec, state)
    if picked:
        return bubble(ctx, picked.why)
    who = _speaker(spec, state)
    return bubble(ctx, spec.lines[state.line].text, who, any(p.who == who for p in spec.people))


def _todo(spec: Story, state: StoryState, ctx: Context) -> tuple[Node, ...]:
    if chosen(spec, state):
        return (_on(ctx.words("OK", "I have read this; go on"), Act("ok")),)
    if at_tries(spec, state):
        return tuple(_try(each, state) for each in spec.tries)
    return (_on(ctx.words("Next", "go on with the story"), Act("next")),)


def _on(words: str, means: Act) -> Button:
    arrow = Picture("icon/next", 30, 30, turns=True)
    face = Box((Words(words, "button"), arrow), "row", gap=12, align="centre", justify="centre")
    return Button(face, means, label=words, look="main")


def _try(each: Try, state: StoryState) -> Button:
    """Something to try; one tried before stays open but steps back."""
    drawn = (Picture(thing_drawing(each.thing), 56, 56),) if each.thing else ()
    face = Box(
        (*drawn, Words(each.text, "button", grow=1)), "row", gap=14, align="centre", min_h=56
    )
    look: Look = "quiet" if each.id in state.tried else "card"
    return Button(face, Act("try", each.id), label=each.text, look=look)
