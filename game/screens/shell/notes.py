"""The notes a child or a teacher is given when something is not as usual, in plain words."""

from game.screens.shell.app_state import AppState
from game.storage.store import Store
from game.ui.context import Context


def store_notes(ctx: Context, store: Store) -> list[str]:
    """Sentences about the store worth showing now; none is the rule."""
    notes = [trouble_note(ctx, store.trouble)] if store.trouble else []
    if store.recovered is not None:
        from game.screens.shell.mended import mended_notes  # seldom wanted

        notes.extend(mended_notes(ctx, store.recovered))
    if store.unread:
        notes.append(
            ctx.words(
                "Some choices of a player could not be read. Ask a grown-up to look at them.",
                "a damaged profile; everybody can play",
            )
        )
    return notes


def visit_notes(ctx: Context, state: AppState) -> list[str]:
    """The notes for a player on the map: of the store, of guests, of a pause."""
    notes = store_notes(ctx, state.player.store)
    if state.player.is_guest:
        notes.append(ctx.words("You are a guest. No lantern is kept.", "guest play"))
    if state.player.rest_is_due:
        notes.append(rest_note(ctx))
    return notes


def rest_note(ctx: Context) -> str:
    """The note that suggests a pause."""
    return ctx.words("You have played for a while. Stretch, drink, look far away.", "a pause")


def trouble_note(ctx: Context, trouble: str) -> str:
    """The sentence for one trouble of the store."""
    match trouble:
        case "disk-full" | "cannot-keep-full":
            return ctx.words(
                "The disk is full. New lanterns are not kept just now. You can play on.", "trouble"
            )
        case "not-kept" | "cannot-keep":
            return ctx.words(
                "Your lanterns cannot be kept on this computer. You can still play.", "trouble"
            )
        case "damaged":
            return ctx.words(
                "Your lanterns cannot be saved just now. Close the game and open it again.",
                "trouble",
            )
        case "no-backup":
            return ctx.words(
                "Your lanterns are kept, but no safety copy can be made. Please tell a grown-up.",
                "trouble",
            )
        case _:
            return ctx.words("Your lanterns cannot be saved just now. You can play on.", "trouble")


def broken_words(ctx: Context) -> str:
    """The note for a story that could not be read."""
    return ctx.words("This story cannot be opened. Please tell a grown-up.", "broken story")
