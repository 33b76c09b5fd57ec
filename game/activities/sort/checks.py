"""What makes a sort fair: no place takes all cards, each takes one, a wrong one says something."""

from collections.abc import Iterator, Mapping

from game.activities.sort.model import Card, Sort
from game.core.findings import Found, Path

RULES: Mapping[str, str] = {
    "one-place": "A place is right for all cards, so nobody needs to look, or for none, so it is"
    " a trap. Change a card, or the place.",
    "never-happens": "A slip is written for a place where the card is right. Delete the slip.",
    "no-slip": "A card can be put wrong and nothing is said of it. Write its `slip`.",
}
"""What each rule means and how to mend it."""


def problems(spec: Sort) -> Iterator[Found]:
    """Places that win without looking, and cards whose wrong places say nothing."""
    yield from _places(spec)
    for place, card in enumerate(spec.cards):
        yield from _wrong(card, spec, ("cards", place))


def _places(spec: Sort) -> Iterator[Found]:
    """A place for all would win without looking; a place for none is a trap."""
    for place, spot in enumerate(spec.spots):
        way: Path = ("spots", place, "id")
        right = [spot.id in card.right for card in spec.cards]
        if all(right):
            message = f'Every card is right in "{spot.id}": putting all there would always win.'
            yield Found(way, "one-place", message)
        if not any(right):
            yield Found(way, "one-place", f'No card is right in "{spot.id}".')


def _wrong(card: Card, spec: Sort, way: Path) -> Iterator[Found]:
    """What comes of each wrong place is said, and nothing is said of a right one."""
    own = [slip.spot for slip in card.slips]
    for place, spot in enumerate(own):
        if spot in card.right:
            message = f'"{card.id}" is right in "{spot}": this never happens.'
            yield Found((*way, "slips", place, "spot"), "never-happens", message)
    for each in spec.spots:
        if each.id not in (*card.right, *own) and not card.slip:
            message = f'Say what comes of "{card.id}" in "{each.id}": write "slip".'
            yield Found((*way, "id"), "no-slip", message)
