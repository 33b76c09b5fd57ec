"""What a store that says no means to a teacher, in one sentence."""

from game.storage.troubles import StoreError
from game.ui.context import Context


def refusal(ctx: Context, why: StoreError) -> str:
    """The sentence for what went wrong; nothing was changed by it."""
    match why.id:
        case "too-new":
            return ctx.words(
                "A newer Lantern Bay made this file. Use the newer one. Nothing was changed.",
                "the teacher's pages: a file cannot be used",
            )
        case "too-many":
            return ctx.words(
                "So many players don't fit on this computer. Nothing was changed.",
                "for grown-ups: a copy",
            )
        case "cannot-read":
            return ctx.words(
                "The file could not be read. Is the stick in? Nothing was changed.",
                "the teacher's pages: a file cannot be used",
            )
        case "not-a-copy":
            return ctx.words(
                "This file is no whole copy. Nothing was changed.", "for grown-ups: a copy"
            )
        case "cannot-copy" | "in-the-way":
            return ctx.words(
                "The file could not be written. Is the stick in, with room? Please try again.",
                "the teacher's pages: a file cannot be written",
            )
        case "cannot-forget":
            return ctx.words(
                "Not everything could be forgotten just now. Please try again.",
                "the teacher's pages",
            )
    return ctx.words("This could not be done just now. Nothing was changed.", "the teacher's pages")
