"""What makes a sort fair: no place takes all cards, each takes one, a wrong one says something."""

from collections.abc import Iterator, Mapping
from typing import Any

from game.content.lists import Lists
from game.core.findings import Found, Path
from game.core.level import Level

KIND = "sort"

RULES: Mapping[str, str] = {
    "one-place": "A place is right for all cards, so nobody needs to look, or for none, so it is"
    " a trap. Change a card, or the place.",
    "never-happens": "A slip is written for a place where the card is right. Delete the slip.",
    "no-slip": "A card can be put wrong and nothing is said of it. Write its `slip`.",
}
"""What each rule means and how to mend it."""


def sorts(level: Level, _lists: Lists, _kinds: Mapping[str, Any]) -> Iterator[Found]:
    """The rules of every sort scene."""
    for name, scene in level.scenes.items():
        if scene.activity == KIND:
            path: Path = ("scenes", name)
            yield from _places(scene.spec, path)
            for place, card in enumerate(scene.spec.cards):
                yield from _wrong(card, scene.spec, (*path, "cards", place))


def _places(spec: Any, path: Path) -> Iterator[Found]:
    """A place for all would win without looking; a place for none is a trap."""
    for place, spot in enumerate(spec.spots):
        way: Path = (*path, "spots", place, "id")
        right = [spot.id in card.right for card in spec.cards]
        if all(right):
            message = f'Every card is right in "{spot.id}": putting all there would always win.'
            yield Found(way, "one-place", message)
        if not any(right):
            yield Found(way, "one-place", f'No card is right in "{spot.id}".')


def _wrong(card: Any, spec: Any, way: Path) -> Iterator[Found]:
    """What comes of each wrong place is said, and nothing is said of a right one."""
    own = [slip.spot for slip in card.slips]
    for place, spot in enumerate(own):
        if spot in card.right:
            message = f'"{card.id}" is right in "{spot}": this never happens.'
            yield Found((*way, "slips", place, "spot"), "never-happens", message)
    for spot in spec.spots:
        if spot.id not in (*card.right, *own) and not card.slip:
            message = f'Say what comes of "{card.id}" in "{spot.id}": write "slip".'
            yield Found((*way, "id"), "no-slip", message)
