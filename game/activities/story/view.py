"""How a story looks: a page of a picture book with its people, a line of words and what to try."""

from game.activities.story.model import Story, Try
from game.activities.story.rules import StoryState, at_tries, chosen, seen
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Look, Node, Picture, Words
from game.ui.parts import onward
from game.ui.stage import Front, bubble
from game.ui.staged import staged


def view(spec: Story, state: StoryState, ctx: Context) -> Front:
    """The place behind, the people in it as they are at this line, the words beside them."""
    return Front(
        stage=staged(seen(spec, state), ctx, _speaker(spec, state)),
        moment=_moment(state),
        said=_said(spec, state, ctx),
        does=_tries(spec, state),
        on=_on(spec, state, ctx),
        told=True,
    )


def _moment(state: StoryState) -> str:
    """Names what is read now, so that a new line starts at its top."""
    return f"story-{state.chosen or state.line}"


def _speaker(spec: Story, state: StoryState) -> str:
    """Who says the words that are read now; nobody when the storyteller does."""
    line = spec.lines[state.line : state.line + 1]
    return line[0].who if line and not chosen(spec, state) else ""


def _said(spec: Story, state: StoryState, ctx: Context) -> Box:
    picked = chosen(spec, state)
    if picked:
        return bubble(ctx, picked.why)
    who = _speaker(spec, state)
    here = any(each.who == who for each in seen(spec, state).people)
    return bubble(ctx, spec.lines[state.line].text, who, here)


def _on(spec: Story, state: StoryState, ctx: Context) -> Button | None:
    """To the next line, or from what came of a try; none while something is to be tried."""
    if chosen(spec, state):
        return onward(ctx.words("OK", "I have read this; go on"), Act("ok"))
    if at_tries(spec, state):
        return None
    does = spec.lines[state.line].press
    return onward(does or ctx.words("Next", "go on with the story"), Act("next"))


def _tries(spec: Story, state: StoryState) -> tuple[Node, ...]:
    if chosen(spec, state) or not at_tries(spec, state):
        return ()
    return tuple(_try(each, state) for each in spec.tries)


def _try(each: Try, state: StoryState) -> Button:
    """Something to try; one tried before stays open but steps back."""
    things = [change.thing for change in each.seen if change.thing and not change.gone]
    drawn = tuple(Picture(thing_drawing(thing), 56, 56) for thing in things[:1])
    face = Box(
        (*drawn, Words(each.text, "button", grow=1)), "row", gap=14, align="centre", min_h=56
    )
    look: Look = "quiet" if each.id in state.tried else "card"
    return Button(face, Act("try", each.id), label=each.text, look=look)
