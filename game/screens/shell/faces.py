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
GAP = 10.0
"""Between two of them."""
_WIDE = (140.0, 112.0, 84.0)
"""How wide a card is, by how many there are: a child finds her face best where all are in sight."""
_EDGE, _SHEET, _ABOVE = 30.0, 680.0, 0.7
"""What a card has beside its face; the most width for all, and the share of a page's height."""


def faces(
    ctx: Context,
    players: Sequence[Profile],
    animal: str,
    means: Callable[[Profile], Meaning],
) -> list[Button]:
    """A card for each player, or, where there are many and no animal is chosen, for each animal
    that somebody is."""
    if animal or len(players) <= MANY:
        shown = [player for player in players if animal in ("", player.animal)]
        wide = _wide(ctx, len(shown))
        return [_player(ctx, player, means(player), wide) for player in shown]
    here = {player.animal for player in players}
    known = [each for each in ANIMALS if each in here] + sorted(here - set(ANIMALS))
    wide = _wide(ctx, len(known))
    return [_animal(ctx, each, COLOURS[at % len(COLOURS)], wide) for at, each in enumerate(known)]


def _wide(ctx: Context, many: int) -> float:
    """How wide so many cards are: as wide as lets all of them be in sight."""
    room, high = min(ctx.size[0] - 2 * _EDGE, _SHEET), ctx.size[1] * _ABOVE
    return next(
        (wide for wide in _WIDE if _rows(many, wide, room) * (wide + GAP) <= high), _WIDE[-1]
    )


def _rows(many: int, wide: float, room: float) -> int:
    abreast = max(1, int((room + GAP) // (wide + GAP)))
    return -(-many // abreast)


def with_ways(cards: Sequence[Button], ways: Sequence[Button]) -> Box:
    """The faces, and below them the ways in for whoever has none of her own."""
    each = (tuple(cards), tuple(ways))
    rows = (Box(these, "wrap", gap=GAP, justify="centre") for these in each if these)
    return Box(tuple(rows), gap=GAP, pad=(4, 4))


def with_leaf(face: Picture) -> Box:
    """The face of a player who asked to be forgotten, and a small leaf."""
    leaf = Pin(Picture("icon/forget"), 0.62, 0.62, 0.38, 0.38)
    return Box((face, leaf), "stack", w=face.w, h=face.h)


def _player(ctx: Context, player: Profile, means: Meaning, wide: float) -> Button:
    face = face_of(ctx, player, wide - _EDGE)
    if not is_leaving(player):
        return card(face, "", means, w=wide)
    name = ctx.words("{player}: soon forgotten", "a player who asked for it", player=face.label)
    return Button(with_leaf(face), means, label=name, look="card", w=wide)


def _animal(ctx: Context, animal: str, colour: str, wide: float) -> Button:
    side = wide - _EDGE
    drawn = Picture(animal_drawing(animal, colour), side, side, label=animal_name(ctx, animal))
    return card(drawn, "", ChooseAnimal(animal), w=wide)
