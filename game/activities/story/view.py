"""How a story looks: a page of a picture book with its people, a line of words and what to try."""

from game.activities.story.model import Person, Story, Try
from game.activities.story.rules import StoryState, at_tries, chosen
from game.core.actions import Do
from game.ui.context import Context
from game.ui.nodes import Box, Button, Look, Node, Picture, Scroll, Words
from game.ui.stage import bubble, crowd, figure

_MEDIA = ("clip", "train")
"""Things that look the same wherever people read from: a play sign, a machine."""


def view(spec: Story, state: StoryState, ctx: Context) -> Node:
    """The place behind, the people in it as they feel at this line, the words beside them."""
    return _narrow(spec, state, ctx) if ctx.narrow else _wide(spec, state, ctx)


def _wide(spec: Story, state: StoryState, ctx: Context) -> Node:
    wide, high = ctx.size
    tall = min(high * 0.78, wide * 0.5)
    group = _group(spec, state, ctx, tall, wide * (0.4 if _thing(spec, state) else 0.5))
    stage = Box(group, "row", align="end")
    words = Box(_words(spec, state, ctx), gap=18, justify="centre")
    front = Box((stage, Scroll(words, key=_moment(state))), "row", gap=28, pad=(36, 0), grow=1)
    return Box((_place(spec), front), "stack", grow=1)


def _narrow(spec: Story, state: StoryState, ctx: Context) -> Node:
    group = _group(spec, state, ctx, 126, 200)
    people = Box(group, "row", justify="centre", align="end", grow=1)
    strip = Box((_place(spec), people), "stack", h=130)
    words = Box(_words(spec, state, ctx), gap=14, pad=(14, 14))
    return Box((strip, Scroll(words, key=_moment(state))), fill="sand", grow=1)


def _place(spec: Story) -> Picture:
    return Picture(f"place/{spec.place}", fit="cover", turns=True)


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
    drawn = Picture(f"thing/{thing}", w=wide * 0.48, turns=thing not in _MEDIA, motion="appear")
    return (people, drawn) if thing else (people,)


def _moods(spec: Story, state: StoryState) -> dict[str, str]:
    """How everybody feels at this line: as they came, and what the lines since have changed."""
    picked = chosen(spec, state)
    later = [each for beat in spec.lines[: state.line + 1] for each in beat.feels]
    felt: tuple[Person, ...] = (*spec.people, *later, *(picked.feels if picked else ()))
    return {each.who: each.feeling for each in felt}


def _thing(spec: Story, state: StoryState) -> str:
    """The thing this line is about, else the one that is there all along."""
    picked = chosen(spec, state)
    if picked and picked.thing:
        return picked.thing
    line = spec.lines[state.line : state.line + 1]
    return (line[0].thing if line else "") or spec.thing


def _words(spec: Story, state: StoryState, ctx: Context) -> tuple[Node, ...]:
    picked = chosen(spec, state)
    if picked:
        ok = ctx.words("OK", "I have read this; go on")
        return (bubble(ctx, picked.why), _on(ok, Do("ok")))
    lines = spec.lines[state.line : state.line + 1]
    said = tuple(bubble(ctx, beat.text, beat.who) for beat in lines)
    if at_tries(spec, state):
        return (*said, *(_try(each, state) for each in spec.tries))
    return (*said, _on(ctx.words("Next", "go on with the story"), Do("next")))


def _on(words: str, means: Do) -> Button:
    arrow = Picture("icon/next", 30, 30, turns=True)
    face = Box((Words(words, "button"), arrow), "row", gap=12, align="centre", justify="centre")
    return Button(face, means, label=words, look="main")


def _try(each: Try, state: StoryState) -> Button:
    """Something to try; one tried before stays open but steps back."""
    drawn = (Picture(f"thing/{each.thing}", 56, 56),) if each.thing else ()
    face = Box(
        (*drawn, Words(each.text, "button", grow=1)), "row", gap=14, align="centre", min_h=56
    )
    look: Look = "quiet" if each.id in state.tried else "card"
    return Button(face, Do("try", each.id), label=each.text, look=look)
