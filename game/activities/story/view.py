"""How a story looks: a page of a picture book with its people, a line of words and what to try."""

from game.activities.story.model import Person, Story, Try
from game.activities.story.rules import StoryState, at_tries, chosen
from game.core.acts import Act
from game.core.cues import Mood
from game.core.ids import ThingId
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Look, Node, Picture, Words
from game.ui.parts import onward
from game.ui.stage import Front, Stage, bubble, figure

_MEDIA = ("clip", "train")
"""Things that look the same wherever people read from: a play sign, a machine."""


def view(spec: Story, state: StoryState, ctx: Context) -> Front:
    """The place behind, the people in it as they feel at this line, the words beside them."""
    moods, speaker = _moods(spec, state), _speaker(spec, state)
    speaks = [at for at, each in enumerate(spec.people) if each.who == speaker]
    return Front(
        stage=Stage(
            spec.place,
            tuple(figure(ctx, each.who, moods[each.who]) for each in spec.people),
            _drawn(spec, state),
            speaker=speaks[0] if speaks else -1,
        ),
        moment=_moment(state),
        said=_said(spec, state, ctx),
        does=_tries(spec, state),
        on=_on(spec, state, ctx),
        told=True,
    )


def _moment(state: StoryState) -> str:
    """Names what is read now, so that a new line starts at its top."""
    return f"story-{state.chosen or state.line}"


def _drawn(spec: Story, state: StoryState) -> tuple[Picture, ...]:
    """What the line is about, on the ground beside the people."""
    thing = _thing(spec, state)
    return (Picture(thing_drawing(thing), turns=thing not in _MEDIA),) if thing else ()


def _moods(spec: Story, state: StoryState) -> dict[str, Mood]:
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


def _on(spec: Story, state: StoryState, ctx: Context) -> Button | None:
    """To the next line, or from what came of a try; none while something is to be tried."""
    if chosen(spec, state):
        return onward(ctx.words("OK", "I have read this; go on"), Act("ok"))
    if at_tries(spec, state):
        return None
    return onward(ctx.words("Next", "go on with the story"), Act("next"))


def _tries(spec: Story, state: StoryState) -> tuple[Node, ...]:
    if chosen(spec, state) or not at_tries(spec, state):
        return ()
    return tuple(_try(each, state) for each in spec.tries)


def _try(each: Try, state: StoryState) -> Button:
    """Something to try; one tried before stays open but steps back."""
    drawn = (Picture(thing_drawing(each.thing), 56, 56),) if each.thing else ()
    face = Box(
        (*drawn, Words(each.text, "button", grow=1)), "row", gap=14, align="centre", min_h=56
    )
    look: Look = "quiet" if each.id in state.tried else "card"
    return Button(face, Act("try", each.id), label=each.text, look=look)
