"""What a share of a class is of: the captions of its pictures, and the lines below each."""

from game.ui.context import Context


def caption_of_spots(ctx: Context) -> str:
    return ctx.words("Spots trouble", "caption of a picture: a share of what is not OK")


def caption_of_fine(ctx: Context) -> str:
    return ctx.words("Knows what is fine", "caption of a picture: a share of what is OK")


def caption_of_missed(ctx: Context) -> str:
    return ctx.words("What was missed most", "heading: signs of a trick")


def caption_of_feared(ctx: Context) -> str:
    return ctx.words("What was fine, and feared most", "heading: safe moments")


def caption_of_acts(ctx: Context) -> str:
    return ctx.words("Would do what helps", "caption of a picture: shares of a class")


def caption_of_sure(ctx: Context) -> str:
    return ctx.words("Feel sure", "caption of a picture: shares of a class")


def caption_of_tells(ctx: Context) -> str:
    return ctx.words("Would likely tell", "caption of a picture: whom children would tell")


def caption_of_then(ctx: Context) -> str:
    return ctx.words("When the first adult is busy", "caption of a picture: what comes next")


def caption_of_fault(ctx: Context) -> str:
    return ctx.words("Whose fault a trick is", "caption of a picture: what children think")


def portion(ctx: Context, id_: str) -> str:
    """What a share is of, by its id."""
    return _portions(ctx)[id_]


def _portions(ctx: Context) -> dict[str, str]:
    return {
        "unsafe": ctx.words("Stop and tell, where it is trouble", "a share of a class"),
        "safe": ctx.words("Go on, or check first, where it is fine", "a share of a class"),
        "spot": ctx.words("I can spot when something is not OK", "a share of a class"),
        "fine": ctx.words("I can tell when something is fine", "a share of a class"),
        "know": ctx.words("I know what to do if I get tricked", "a share of a class"),
        "talk": ctx.words("I could start the talk with an adult", "a share of a class"),
        "an-adult": ctx.words("Any adult they know", "who would be told"),
        "parent": ctx.words("A parent or carer", "who would be told"),
        "family": ctx.words("Another grown-up of the family", "who would be told"),
        "teacher": ctx.words("A teacher", "who would be told"),
        "health": ctx.words("A health or community worker", "who would be told"),
        "friend": ctx.words("A friend", "who would be told"),
        "helpline": ctx.words("A helpline", "who would be told"),
        "app": ctx.words("The app's report button", "who would be told"),
        "nobody": ctx.words("Nobody", "who would be told"),
        "tries-again": ctx.words("Don't give up", "what comes next when an adult is busy"),
        "again": ctx.words("Try the same adult again", "what comes next when an adult is busy"),
        "another": ctx.words("Try another adult", "what comes next when an adult is busy"),
        "give-up": ctx.words("Give up", "what comes next when an adult is busy"),
        "tricker": ctx.words("Whoever tricked", "whose fault a trick is"),
        "tricked": ctx.words("Whoever was tricked", "whose fault a trick is"),
        "both": ctx.words("Both", "whose fault a trick is"),
    }
