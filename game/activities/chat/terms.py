"""What a verdict says in a chat: whether a message is fine, or whether a friend can carry alone
what another friend writes, which is never called not fine; and what saying nothing is called."""

from game.activities.chat.model import Chat
from game.mechanics.judging import Terms
from game.mechanics.judging.terms import of_messages
from game.ui.context import Context


def of_chat(spec: Chat, ctx: Context) -> Terms:
    """The three verdicts of this chat."""
    messages = of_messages(ctx)
    if spec.asks == "fine":
        return messages
    return Terms(
        fine=ctx.words("A friend can carry it", "verdict on what a sad friend writes"),
        not_fine=ctx.words("Too heavy for one", "verdict on what a sad friend writes"),
        not_sure=messages.not_sure,
        let_be=messages.let_be,
    )


def silent(spec: Chat, ctx: Context) -> str:
    """What it is called not to answer; with a sad friend silence is a way to be there."""
    if spec.asks == "carry":
        return ctx.words("Stay, without words", "chat: be there for a friend and say nothing")
    return ctx.words("Don't answer", "chat: an answer is never needed")
