"""Not to answer, and the answers there are."""

from game.activities.chat.model import Moment
from game.activities.chat.state import SILENCE
from game.core.acts import Act
from game.ui.context import Context
from game.ui.nodes import Button
from game.ui.parts import choice


def answers(moment: Moment, ctx: Context) -> tuple[Button, ...]:
    """No answer first, then the others, all of one kind and size."""
    replies = (choice(ctx, "icon/talk", each.text, Act("say", each.id)) for each in moment.replies)
    return (choice(ctx, "icon/no-answer", silent(ctx), Act(SILENCE)), *replies)


def silent(ctx: Context) -> str:
    """What it is called not to answer."""
    return ctx.words("Don't answer", "chat: an answer is never needed")
