"""The faces players choose from: animals in colours, and what a voice calls them."""

from game.ui.context import Context
from game.ui.drawing_names import animal_drawing
from game.ui.nodes import Picture

ANIMALS = (
    "fox", "turtle", "owl", "cat", "goat", "parrot",
    "fish", "hare", "bear", "frog", "elephant", "bee",
)  # fmt: skip
COLOURS = ("coral", "lantern", "leaf", "sea", "indigo", "plum")


def animal_name(ctx: Context, animal: str) -> str:
    """What a voice calls a profile's animal."""
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
    """What a voice calls a profile's colour."""
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
