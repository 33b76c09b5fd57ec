"""How a template scene looks: what lies in front, what is said, and what can be done?

It draws, decides nothing, and places nothing: `ui.composition` knows where each part stands on a
wide, a narrow and an upright page. Its own words come through `ctx.words("English", "a note")`.
"""

from game.activities.template.model import Template
from game.activities.template.state import TemplateState, thing_now
from game.core.acts import Act
from game.ui import tells
from game.ui.context import Context
from game.ui.nodes import Node
from game.ui.parts import choice, read_on
from game.ui.stage import Device, Front, Stage, bubble, figure


def view(spec: Template, state: TemplateState, ctx: Context) -> Front:
    """The thing in front, what is said of it, and what can be done."""
    thing = thing_now(spec, state)
    answered = state.answered is not None
    lit = thing.tells if answered or thing.id in state.attempts.lit else ()
    return Front(
        stage=Stage(spec.place, (figure(ctx, spec.player),)),
        moment=f"{thing.id}-{'answer' if answered else 'open'}",
        said=bubble(ctx, thing.why if answered else spec.goal),
        device=Device(
            tells.message(thing.text, thing.text, lit),
            look="table",
        ),
        does=() if answered else _judging(thing.id, ctx),
        on=read_on(ctx) if answered else None,
        beside=0.17,
    )


def _judging(thing: str, ctx: Context) -> tuple[Node, ...]:
    fine = ctx.words("It is fine", "answer to: what do you think of this message?")
    trick = ctx.words("It is a trick", "answer to: what do you think of this message?")
    return (
        choice(ctx, "icon/tick", fine, Act("think", thing, "fine")),
        choice(ctx, "icon/stop", trick, Act("think", thing, "trick")),
    )
