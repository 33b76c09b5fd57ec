"""How a template scene looks: which nodes show its state, and which acts do its buttons mean?

It draws and decides nothing. Its own words come through `ctx.words("English", "a note")`.
"""

from game.activities.template.model import Template
from game.activities.template.state import TemplateState, thing_now
from game.core.acts import Act
from game.ui import tells
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Scroll, Words
from game.ui.onward import read_on
from game.ui.stage import bubble


def view(spec: Template, state: TemplateState, ctx: Context) -> Node:
    """The thing in front, what is said of it, and what can be done."""
    thing = thing_now(spec, state)
    lit = thing.id in state.attempts.lit or state.answered is not None
    said = thing.why if state.answered is not None else spec.goal
    shown = tells.message(thing.text, thing.text, thing.tells if lit else ())
    parts = (shown, bubble(ctx, said), *_todo(spec, state, ctx))
    return Scroll(Box(parts, gap=14, pad=(24, 20)), key=f"template-{thing.id}")


def _todo(spec: Template, state: TemplateState, ctx: Context) -> tuple[Node, ...]:
    if state.answered is not None:
        return (read_on(ctx),)
    thing = thing_now(spec, state).id
    fine = ctx.words("It is fine", "answer to: what do you think of this message?")
    trick = ctx.words("It is a trick", "answer to: what do you think of this message?")
    return (
        _answer(fine, Act("think", thing, "fine")),
        _answer(trick, Act("think", thing, "trick")),
    )


def _answer(words: str, means: Act) -> Button:
    return Button(Words(words, "button"), means, label=words, look="card")
