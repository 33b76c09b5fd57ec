"""What the example levels may use: real rooms, our own lists, and every picture drawn."""

from dataclasses import replace
from pathlib import Path

from game.activities import ROOMS_BY_KIND
from game.content.lists import Lists, load_lists
from game.content.load import Known

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
GOOD = HERE / "good_level.yaml"
KINDS = ROOMS_BY_KIND


def all_drawn() -> Lists:
    """The real lists, as if all but Aslan and the library were drawn, and the only thing a goat."""
    lists, _ = load_lists(ROOT / "levels", ROOT / "assets")
    drawn = frozenset(lists.cast) - {"aslan"}
    places = frozenset(lists.places) - {"library"}
    return replace(lists, drawn=drawn, pictures=places, things=frozenset({"goat"}))


def known() -> Known:
    return Known(KINDS, all_drawn())
