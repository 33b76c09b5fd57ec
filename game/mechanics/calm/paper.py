"""What upsets, at a table: the card is laid on its face before anything is judged."""

from game.mechanics.calm.model import Upsetting
from game.ui.context import Context
from game.ui.nodes import Node, Words


def key(spec: Upsetting, ctx: Context) -> tuple[Node, ...]:
    """What the grown-up says first; nothing where nothing upsets."""
    if not spec.stop:
        return ()
    first = ctx.words(
        "First the card lies face down. Hands on the tummy. Three slow breaths.",
        "key of a printed scene in which something upsets",
    )
    return (Words(first, "button"),)
