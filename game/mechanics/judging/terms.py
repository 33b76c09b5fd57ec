"""What an app calls the three verdicts on its things, and doing nothing with one."""

from dataclasses import dataclass

from game.ui.context import Context


@dataclass(frozen=True, slots=True)
class Terms:
    """The words of one app, in the language played; a room whose things are no messages says its
    own."""

    fine: str
    not_fine: str
    not_sure: str
    let_be: str


def of_messages(ctx: Context) -> Terms:
    """What is said of messages, and of all that has no words of its own."""
    return Terms(
        fine=ctx.words("Fine", "verdict on a message"),
        not_fine=ctx.words("Not fine", "verdict on a message"),
        not_sure=ctx.words("Not sure", "verdict on a message"),
        let_be=ctx.words("Leave it", "do nothing with a message"),
    )
