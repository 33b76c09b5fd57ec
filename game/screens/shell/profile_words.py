"""How a profile is shown and called: an animal in a colour, and an age."""

from collections.abc import Sequence

from game.core.level import Band
from game.core.signs import ANIMALS as ANIMALS
from game.core.signs import COLOURS as COLOURS
from game.storage.profiles import Profile
from game.ui.choices import ChooseAge
from game.ui.context import Context
from game.ui.drawing_names import animal_drawing, figure_drawing
from game.ui.nodes import Box, Button, Picture
from game.ui.screen_parts import card

BANDS: tuple[Band, ...] = ("7-9", "10-12", "13-15")
CHILDREN: dict[Band, tuple[str, str]] = {
    "7-9": ("hana", "mateo"),
    "10-12": ("priya", "kofi"),
    "13-15": ("nia", "tevita"),
}
"""Who shows an age to whoever cannot read it."""
_SIZES: dict[Band, float] = {"7-9": 0.86}
"""How tall an age is, in parts of the drawing of a child or a teenager, where it isn't 1."""


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


def thing_name(ctx: Context, thing: str) -> str:
    """The name of what an animal carries, as a voice says it."""
    names = {
        "kite": ctx.words("kite", "what a player's animal carries"),
        "bell": ctx.words("bell", "what a player's animal carries"),
        "boat": ctx.words("boat", "what a player's animal carries"),
        "drum": ctx.words("drum", "what a player's animal carries"),
        "shell": ctx.words("shell", "what a player's animal carries"),
        "football": ctx.words("ball", "what a player's animal carries"),
    }
    return names.get(thing, thing)


def portrait(
    ctx: Context, animal: str, colour: str, size: float = 110, carries: str = ""
) -> Picture:
    """A profile's face."""
    drawn = animal_drawing(animal, colour, carries)
    animal, colour = animal_name(ctx, animal), colour_name(ctx, colour)
    if carries:
        label = ctx.words(
            "{animal}, {colour}, {thing}",
            "a player: animal, then its colour, then what it carries",
            animal=animal,
            colour=colour,
            thing=thing_name(ctx, carries),
        )
    else:
        label = ctx.words(
            "{animal}, {colour}",
            "a player: animal, then its colour",
            animal=animal,
            colour=colour,
        )
    return Picture(drawn, size, size, label=label)


def face_of(ctx: Context, player: Profile, size: float = 110) -> Picture:
    """A player's face."""
    return portrait(ctx, player.animal, player.colour, size, player.carries)


def age_name(ctx: Context, band: Band) -> str:
    """The ages of a band in words of the language."""
    match band:
        case "7-9":
            return ctx.words("7 to 9", "age in years")
        case "10-12":
            return ctx.words("10 to 12", "age in years")
        case "13-15":
            return ctx.words("13 to 15", "age in years")


def children(bands: Sequence[Band], high: float, each: int = 2) -> Box:
    """Children of these ages side by side, so many of each, each in her true size: a grown-up
    would be so high."""
    drawn = (
        Picture(figure_drawing(who, "happy", "wave", whole=True), h=high * _SIZES.get(band, 1))
        for band in bands
        for who in CHILDREN[band][:each]
    )
    return Box(tuple(drawn), "row", h=high, align="end", justify="centre")


def age_cards(ctx: Context) -> tuple[Button, ...]:
    """A card for each band, with its children."""
    high = 120.0 if ctx.narrow else 190.0
    return tuple(
        card(children((band,), high), age_name(ctx, band), ChooseAge(band), w=210) for band in BANDS
    )
