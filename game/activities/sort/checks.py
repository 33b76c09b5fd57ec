"""What an author of a sort can get wrong: its cards, who reads them, and where they are laid."""

from collections.abc import Iterator, Mapping

from game.activities.sort.model import Card, Sort
from game.core.findings import Found
from game.mechanics import judging, lights

RULES: Mapping[str, str] = {
    "board-and-pockets": "Cards are pinned to a board (`audience`) or laid into places of the story"
    " (`pockets`). Write one of the two.",
    "no-suiting-pocket": "Where there are `pockets`, each card says which of them it is made for:"
    " write `suits`. It is what robots and paper go by; a child may lay it anywhere.",
    "heavy-is-shown": "What is not fine is made for a place from which it is shown to a grown-up:"
    " let it suit one with `shows: yes`.",
}
"""What each rule means and how to mend it."""


def problems(spec: Sort) -> Iterator[Found]:
    """Whatever makes judging its cards unfair, its audience impossible, or a card homeless."""
    yield from judging.problems(spec.cards, ("cards",))
    if spec.audience:
        yield from lights.problems(spec.audience, ("audience",))
        if spec.pockets:
            message = "There is a board already, so nothing can be laid into these places."
            yield Found(("pockets",), "board-and-pockets", message)
    for at, card in enumerate(spec.cards):
        yield from _laid(spec, card, at)


def _laid(spec: Sort, card: Card, at: int) -> Iterator[Found]:
    """What is wrong with the place for which one card is made."""
    there = {each.id: each for each in spec.pockets}
    if there and not card.suits:
        message = f'"{card.id}" is made for none of the places here.'
        yield Found(("cards", at), "no-suiting-pocket", message)
    suits = there.get(card.suits)
    if suits and card.fine == "no" and suits.shows == "no":
        message = f'"{card.id}" is not fine, and nobody is shown what lies in "{suits.id}".'
        yield Found(("cards", at, "suits"), "heavy-is-shown", message)
