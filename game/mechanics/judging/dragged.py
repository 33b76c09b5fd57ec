"""What can be dragged while a thing is judged: it onto a decision, and a phrase into it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from game.core.acts import Act
from game.mechanics.judging.hand import LET_BE, TO_SHOW
from game.ui.nodes import Button, Drop

BASKETS: Mapping[str, str] = {LET_BE: "basket-fine", TO_SHOW: "basket-show"}
"""The keys of the baskets that a room shows for what was let be, and for what is kept to show."""


def onto(decisions: Iterable[Button], taken: tuple[str, ...]) -> tuple[Button, ...]:
    """The same decisions as places for a thing. taken: the keys of all by which it can be taken."""
    return tuple(replace(each, drop=Drop(taken, _baskets(each))) for each in decisions)


def into(phrases: Iterable[Button], taken: tuple[str, ...]) -> tuple[Button, ...]:
    """The same phrases as what can be dragged into a thing."""
    return tuple(replace(each, drop=Drop(places=taken)) for each in phrases)


def _baskets(decision: Button) -> tuple[str, ...]:
    verb = decision.means.verb if isinstance(decision.means, Act) else ""
    return (BASKETS[verb],) if verb in BASKETS else ()
