"""Not to answer, and the answers there are."""

from game.activities.chat import call
from game.activities.chat.model import Chat
from game.activities.chat.state import FORWARD, SILENCE, ChatState, is_calling, now
from game.activities.chat.terms import silent
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Button
from game.ui.parts import CHOICE, SMALL_CHOICE, choice

FEW, SOME = 3, 4
"""So many answers have room for large pictures; so many for pictures above their words."""


def answers(spec: Chat, state: ChatState, ctx: Context) -> tuple[Button, ...]:
    """No answer first, then the others, all of one kind and size."""
    moment, calls = now(spec, state), is_calling(spec, state)
    none = call.silent(moment, ctx) if calls else silent(spec, ctx)
    shown: list[tuple[Icon, str, Act]] = [("icon/no-answer", none, Act(SILENCE))]
    shown += [("icon/talk", each.text, Act("say", each.id)) for each in moment.replies]
    if moment.forward:
        onward = ctx.words("Pass it on", "chat: send a message on to others")
        shown.append(("icon/share", onward, Act(FORWARD)))
    high = CHOICE if len(shown) <= FEW else SMALL_CHOICE
    slim = len(shown) > SOME
    return tuple(
        choice(ctx, icon, words, means, high=high, slim=slim) for icon, words, means in shown
    )
