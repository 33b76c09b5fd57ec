"""What a store that says no means to a teacher, in one sentence."""

from game.storage.troubles import StoreError
from game.ui.context import Context


def refusal(ctx: Context, why: StoreError) -> str:
    """The sentence for what went wrong; nothing was changed by it."""
    return refusal_of(ctx, why.id)


def refusal_of(ctx: Context, why: str) -> str:
    """The same by its id (`storage.troubles`)."""
    match why:
        case "too-new" | "hand-in-too-new":
            return ctx.words(
                "A newer Lantern Bay made this file. Use the newer one. Nothing was changed.",
                "the teacher's pages: a file cannot be used",
            )
        case "too-many":
            return ctx.words(
                "So many players don't fit on this computer. Nothing was changed.",
                "for grown-ups: a copy",
            )
        case "cannot-read" | "cannot-collect":
            return ctx.words(
                "This could not be read. Is the stick in? Nothing was changed.",
                "the teacher's pages: a file cannot be used",
            )
        case "not-a-copy" | "not-a-hand-in" | "not-a-class":
            return ctx.words(
                "This file is not whole, or not one of ours. Nothing was changed.",
                "the teacher's pages: a file cannot be used",
            )
        case "other-class":
            return ctx.words(
                "No key of this class is on this computer. Is the class yours? Then make a new key"
                " here.",
                "the teacher's pages: what a computer handed in",
            )
        case "other-desk":
            return ctx.words(
                "This was locked for another teacher's computer. There, hand in all again.",
                "the teacher's pages: what a computer handed in",
            )
        case "wrong-key":
            return ctx.words(
                "This is not signed by the computer it names. Nothing was taken.",
                "the teacher's pages: what a computer handed in",
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
