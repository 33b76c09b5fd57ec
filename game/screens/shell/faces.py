"""Everybody who plays, as faces to press; where there are many, the animals first."""

from collections.abc import Callable, Sequence

from game.core.signs import ANIMALS, COLOURS
from game.screens.shell.profile_words import animal_name, face_of
from game.storage.leaving import is_leaving
from game.storage.profiles import Profile
from game.ui.choices import ChooseAnimal
from game.ui.context import Context
from game.ui.drawing_names import animal_drawing
from game.ui.nodes import Box, Button, Meaning, Picture, Pin
from game.ui.screen_parts import card

MANY = 30
"""More faces than this nobody looks through: her animal leads a child to her own face."""


def faces(
    ctx: Context,
    players: Sequence[Profile],
    animal: str,
    means: Callable[[Profile], Meaning],
) -> list[Button]:
    """A card for each player, or, where there are many and no animal is chosen, for each animal
    that somebody is."""
    if animal or len(players) <= MANY:
        shown = (player for player in players if animal in ("", player.animal))
        return [_player(ctx, player, means(player)) for player in shown]
    here = {player.animal for player in players}
    known = [each for each in ANIMALS if each in here] + sorted(here - set(ANIMALS))
    return [_animal(ctx, each, COLOURS[at % len(COLOURS)]) for at, each in enumerate(known)]


def with_leaf(face: Picture) -> Box:
    """The face of a player who asked to be forgotten, and a small leaf."""
    leaf = Pin(Picture("icon/forget"), 0.62, 0.62, 0.38, 0.38)
    return Box((face, leaf), "stack", w=face.w, h=face.h)


def _player(ctx: Context, player: Profile, means: Meaning) -> Button:
    face = face_of(ctx, player)
    if not is_leaving(player):
        return card(face, "", means, w=140)
    name = ctx.words("{player}: soon forgotten", "a player who asked for it", player=face.label)
    return Button(with_leaf(face), means, label=name, look="card", w=140)


def _animal(ctx: Context, animal: str, colour: str) -> Button:
    drawn = Picture(animal_drawing(animal, colour), 110, 110, label=animal_name(ctx, animal))
    return card(drawn, "", ChooseAnimal(animal), w=140)
