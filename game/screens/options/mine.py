"""What is mine: the language, and what the game remembers of me."""

from game.screens.forget import ForgetScreen
from game.screens.moves import Go, Move
from game.screens.options.rows import choice, row
from game.screens.visit import Visit
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture, Wish, Words


def rows(visit: Visit, ctx: Context) -> tuple[Node, ...]:
    """The language, and forgetting for somebody who is known."""
    return (_language(visit, ctx), *_forget(visit, ctx))


def opened(visit: Visit, wish: Wish) -> Move | None:
    """The screen a wish of this part leads to."""
    match wish:
        case Wish("forget"):
            return Go(ForgetScreen(visit))
    return None


def _language(visit: Visit, ctx: Context) -> Node:
    title = ctx.words("Language", "option")
    languages = (
        choice(ctx, title, lang.name, Wish("speak", lang.code), lang.code == visit.language.code)
        for lang in map(visit.shelf.language, visit.shelf.codes)
    )
    return row(ctx, "language", title, *languages)


def _forget(visit: Visit, ctx: Context) -> tuple[Node, ...]:
    if visit.profile is None:
        return ()
    label = ctx.words("Forget me", "option: remove this player")
    words = Words(label, "body", "ink")
    inside = Box((Picture("icon/forget", 40, 40), words), flow="row", gap=10, align="centre")
    return (Box((Button(inside, Wish("forget"), label=label),), align="start"),)
