"""The nine places as islands in the night sea: for large letters, and for small windows.

Where several fit beside each other, every second row is moved aside and no two neighbours are
level; where one fits, its name is now at its end, now at its start. Lengths are logical pixels.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from game.core.signs import Signs
from game.screens.map.island import beside_its_name, over_its_name, rowing
from game.screens.map.town_places import TownPlace
from game.ui.context import Context
from game.ui.nodes import Box, Node
from game.ui.theme import TARGET

_SIDE = TARGET + 16
"""What the arrows of the list, and a gap, take of the width."""
_A_LETTER, _PLATE = 10.5, 20.0
"""How wide a letter of a name is at 100 %, and what its plate is wider than the name."""
_SHIFT = 0.5
"""The most that every second row is moved aside, as a share of an island."""
_DRIFT = (0.0, 0.11, 0.03, 0.14, 0.06)
"""How far an island lies below the top of its row, as shares of its width, one after the other."""
_GAP, _BELOW = 8.0, 10.0
"""Between two islands of a row, and between two rows."""


@dataclass(frozen=True, slots=True)
class Islands:
    """The places of a list as wide as the window. signs: those of the player's animal, which rows
    along where the last row has room for it."""

    ctx: Context
    places: Sequence[TownPlace]
    signs: Signs | None

    def rows(self) -> Box:
        """All of them, those where no story stands yet at the end."""
        order = sorted(self.places, key=lambda place: not place.built)
        room = self.ctx.size[0] - _SIDE
        longest = max(len(place.name) for place in order)
        least = longest * _A_LETTER * self.ctx.text * self.ctx.broad + _PLATE + _GAP
        many = int(room / least)
        rows = _zigzag(order, room) if many < 2 else self._beside(order, room, many, least)
        return Box(rows, gap=_BELOW, align="centre", justify="centre", grow=1)

    def _beside(
        self, order: Sequence[TownPlace], room: float, many: int, least: float
    ) -> tuple[Box, ...]:
        """Rows of so many islands, each at least that wide."""
        wide = max(least, room / (many + _SHIFT))
        aside = Box((), w=min(_SHIFT * wide, room - many * wide))
        rows = []
        for row, first in enumerate(range(0, len(order), many)):
            cells = self._cells(order[first : first + many], first, wide, many)
            moved = (aside, *cells) if row % 2 else (*cells, aside)
            rows.append(Box(moved, "row", gap=_GAP, w=many * wide + aside.w))
        return tuple(rows)

    def _cells(
        self, places: Sequence[TownPlace], first: int, wide: float, many: int
    ) -> tuple[Box, ...]:
        inner = wide - _GAP
        shown = [
            place.pressed(over_its_name(place, at, inner)) for at, place in enumerate(places, first)
        ]
        if len(shown) < many and self.signs is not None:
            shown.append(rowing(self.signs, inner))
        return tuple(_lower(at, inner, child) for at, child in enumerate(shown, first))


def _lower(at: int, wide: float, child: Node) -> Box:
    """What lies a little lower than its neighbour."""
    return Box((Box((), h=_DRIFT[at % len(_DRIFT)] * wide), child), w=wide)


def _zigzag(order: Sequence[TownPlace], room: float) -> tuple[Node, ...]:
    shown = (beside_its_name(place, at, room, _GAP) for at, place in enumerate(order))
    return tuple(place.pressed(each) for place, each in zip(order, shown, strict=True))
