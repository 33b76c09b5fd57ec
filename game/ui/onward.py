"""The one button there is while something waits to be read."""

from game.core.acts import Act
from game.ui.context import Context
from game.ui.nodes import Button, Words


def read_on(ctx: Context) -> Button:
    """I have read this; go on."""
    words = ctx.words("OK", "I have read this; go on")
    return Button(Words(words, "button", align="centre"), Act("ok"), look="main")
