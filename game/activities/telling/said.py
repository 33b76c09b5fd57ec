"""The app's own words of a telling: first words, ways to say them, what to wait for."""

from game.activities.telling.model import By, StarterId, Telling, Wait
from game.mechanics.tiles import TileWords
from game.ui.context import Context
from game.ui.drawing_names import Icon


def starter(ctx: Context, start: StarterId) -> str:
    """First words, as a child says them; one sentence is enough."""
    match start:
        case "worry":
            return ctx.words("Something online worries me.", "first words to a safe adult")
        case "no-words":
            return ctx.words(
                "I need help. I don't know how to say it.", "first words to a safe adult"
            )
        case "keep-secret":
            return ctx.words("Someone asked me to keep a secret.", "first words to a safe adult")
        case "mistake":
            return ctx.words("I made a mistake and I need help.", "first words to a safe adult")
        case "quiet-talk":
            return ctx.words("Can we talk where nobody hears?", "first words to a safe adult")
        case "read-this":
            return ctx.words("Please read this.", "first words to a safe adult, with a note")
        case "guess-what":
            return ctx.words("Guess what happened!", "first words, of nothing heavy")
        case "show-you":
            return ctx.words("I want to show you something.", "first words, of nothing heavy")


def way(ctx: Context, by: By) -> tuple[Icon, str]:
    """A way to tell: its picture, and what it is called."""
    match by:
        case "say":
            return "icon/talk", ctx.words("Say it", "how to tell an adult")
        case "note":
            return "icon/note-writing", ctx.words("Write a note", "how to tell an adult")
        case "sign":
            return "icon/signing", ctx.words("Sign it", "how to tell an adult: in sign language")
        case "text":
            return "icon/phone", ctx.words("Send a text", "how to tell an adult")
        case "show":
            return "icon/eye", ctx.words("Show it", "how to tell an adult: show the message itself")
        case "point":
            return "icon/pointing", ctx.words("Point at a picture", "how to tell an adult")


def wait(ctx: Context, wait: Wait) -> tuple[Icon, str]:
    """How somebody busy is reached after all."""
    match wait:
        case "note":
            return "icon/note-writing", ctx.words("Leave a note", "an adult has no time just now")
        case "touch":
            return "icon/hands", ctx.words(
                "Touch a hand, softly", "an adult is asleep or can't hear"
            )
        case "evening":
            return "icon/wait", ctx.words("Wait for the evening", "an adult has no time just now")
        case "morning":
            return "icon/wait", ctx.words("Wait for the morning", "an adult has no time just now")


def tile_words(spec: Telling, ctx: Context) -> TileWords:
    """What belongs in each slot of the bubble, and what stands on every tile, in their order."""
    slots = {
        "start": ctx.words("How do I start?", "an empty place for words to a safe adult"),
        "about": ctx.words("What is it about?", "an empty place for words to a safe adult"),
        "ask": ctx.words("What would help me?", "an empty place for words to a safe adult"),
    }
    starts = (("start", each.id, starter(ctx, each.id)) for each in spec.words.starts)
    abouts = (("about", each.id, each.text) for each in spec.words.abouts)
    asks = (("ask", each.id, each.text) for each in spec.words.asks)
    return TileWords(slots, {(slot, id_): text for slot, id_, text in (*starts, *abouts, *asks)})
