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


def documented(level: str) -> str:
    """The file of a whole level that our guide for writers shows."""
    paper = (ROOT / "docs" / "WRITING_LEVELS.md").read_text("utf-8")
    return next(
        text for text in paper.split("```yaml\n")[1:] if text.startswith(f"level: {level}\n")
    ).partition("```")[0]


def all_drawn() -> Lists:
    """The real lists, as if all but Aslan and the library were drawn; of things a goat, a song."""
    lists, _ = load_lists(ROOT / "levels", ROOT / "assets")
    drawn = frozenset(lists.cast) - {"aslan"}
    places = frozenset(lists.places) - {"library"}
    return replace(
        lists, drawn=drawn, pictures=places, things=frozenset({"goat", "song-0", "song-1"})
    )


def known() -> Known:
    return Known(KINDS, all_drawn())
