"""How a profile is shown and called: an animal in a colour, and an age."""

from game.core.level import Band
from game.ui.context import Context
from game.ui.drawing_names import animal_drawing
from game.ui.nodes import Picture

BANDS: tuple[Band, ...] = ("7-9", "10-12", "13-15")
ANIMALS = (
    "fox", "turtle", "owl", "cat", "goat", "parrot",
    "fish", "hare", "bear", "frog", "elephant", "bee",
)  # fmt: skip
COLOURS = ("coral", "lantern", "leaf", "sea", "indigo", "plum")


def animal_name(ctx: Context, animal: str) -> str:
    """The name of an animal, as a voice says it."""
    names = {
        "fox": ctx.words("Fox", "animal"),
        "turtle": ctx.words("Turtle", "animal"),
        "owl": ctx.words("Owl", "animal"),
        "cat": ctx.words("Cat", "animal"),
        "goat": ctx.words("Goat", "animal"),
        "parrot": ctx.words("Parrot", "animal"),
        "fish": ctx.words("Fish", "animal"),
        "hare": ctx.words("Hare", "animal"),
        "bear": ctx.words("Bear", "animal"),
        "frog": ctx.words("Frog", "animal"),
        "elephant": ctx.words("Elephant", "animal"),
        "bee": ctx.words("Bee", "animal"),
    }
    return names.get(animal, animal)


def colour_name(ctx: Context, colour: str) -> str:
    """The name of a colour, as a voice says it."""
    names = {
        "coral": ctx.words("red", "colour of an animal"),
        "leaf": ctx.words("green", "colour of an animal"),
        "sea": ctx.words("blue", "colour of an animal"),
        "lantern": ctx.words("yellow", "colour of an animal"),
        "plum": ctx.words("purple", "colour of an animal"),
        "indigo": ctx.words("dark blue", "colour of an animal"),
    }
    return names.get(colour, colour)


def portrait(ctx: Context, animal: str, colour: str, size: float = 110) -> Picture:
    """A profile's face."""
    label = ctx.words(
        "{animal}, {colour}",
        "a player: animal, then its colour",
        animal=animal_name(ctx, animal),
        colour=colour_name(ctx, colour),
    )
    return Picture(animal_drawing(animal, colour), size, size, label=label)


def age_name(ctx: Context, band: Band) -> str:
    """The ages of a band in words of the language."""
    match band:
        case "7-9":
            return ctx.words("7 to 9", "age in years")
        case "10-12":
            return ctx.words("10 to 12", "age in years")
        case "13-15":
            return ctx.words("13 to 15", "age in years")
