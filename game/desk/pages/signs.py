"""How children, teachers and classes are shown: by their signs, never by a name."""

from collections.abc import Mapping

import htpy as h

from game.core.signs import ANIMALS, CARRIED, COLOURS, Signs
from game.desk.pages.parts import picture
from game.desk.pages.viewing import Viewing
from game.screens.shell.picture_code import PICTURES, picture_name
from game.screens.shell.profile_words import (
    age_name,
    animal_name,
    colour_name,
    portrait,
    thing_name,
)
from game.storage.class_records import SchoolClass
from game.storage.profiles import Profile
from game.ui.context import Context
from game.ui.drawing_names import animal_drawing


def name_of(ctx: Context, signs: Signs) -> str:
    """Somebody's signs in words: animal, colour, what it carries."""
    who, colour, carries = signs
    return portrait(ctx, who, colour, carries=carries).label


def face(ctx: Context, signs: Signs, size: int = 56, *, named: bool = False) -> h.VoidElement:
    """Somebody's animal. named: her signs stand beside it, so the picture need not say them."""
    return picture(animal_drawing(*signs), "" if named else name_of(ctx, signs), size)


def for_whom(viewing: Viewing, who: Profile) -> h.Node:
    """The age and the language a child was put down for, so that her slip goes to the right one. A
    language that is not here any more is said by its code."""
    code, codes = who.language, viewing.desk.codes
    named = viewing.desk.library.described(code).name if code in codes else code
    return [age_name(viewing.ctx, who.band), h.br, h.span(lang=code)[named]]


def class_name(ctx: Context, one: SchoolClass) -> str:
    """A class's sign in words."""
    return ctx.words(
        "{thing}, {colour}",
        "a class: the thing it is known by, then its colour",
        thing=thing_name(ctx, one.thing),
        colour=colour_name(ctx, one.colour),
    )


def class_sign(one: SchoolClass, size: int = 56) -> h.Element:
    """A class's thing on a ground of its colour; its words stand beside it."""
    return h.span(class_=["sign", f"tone-{one.colour}"])[picture(f"thing/{one.thing}", "", size)]


def animals(ctx: Context) -> Mapping[str, h.Node]:
    """The animals to choose from."""
    return {
        each: [picture(animal_drawing(each, COLOURS[0]), "", 44), animal_name(ctx, each)]
        for each in ANIMALS
    }


def colours(ctx: Context) -> Mapping[str, h.Node]:
    """The colours to choose from."""
    return {each: [h.span(class_=["tone", f"tone-{each}"]), colour_name(ctx, each)]
            for each in COLOURS}  # fmt: skip


def things(ctx: Context) -> Mapping[str, h.Node]:
    """The things a class may be known by."""
    return {each: [picture(f"thing/{each}", "", 44), thing_name(ctx, each)] for each in CARRIED}


def secret_pictures(ctx: Context, code: tuple[str, ...], size: int = 72) -> h.Element:
    """A picture code in its order, each picture with its name."""
    return h.ol(".code")[
        (h.li[picture(PICTURES[each], "", size), h.span[picture_name(ctx, each)]] for each in code)
    ]
