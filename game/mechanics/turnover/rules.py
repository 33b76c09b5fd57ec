"""Where the cards lie: sent to the drawers, taken back, or left there for good."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from game.core.acts import Act
from game.core.rules import ActKind
from game.mechanics.turnover.model import KeptCard

TURN = Act("turn-over")
KINDS: Mapping[str, ActKind] = {TURN.verb: "look"}
"""Looking at the other side changes nothing there."""


@dataclass(frozen=True, slots=True)
class Lying:
    """The cards in the drawers now, by their ids. stuck: those of them that nobody sends any more
    and that do not come back. home: those that lay there once and came home."""

    away: frozenset[str] = frozenset()
    stuck: frozenset[str] = frozenset()
    home: frozenset[str] = frozenset()


def moved(cards: Sequence[KeptCard], sent: Collection[str], before: Lying) -> Lying:
    """Where they lie once the phone sends these cards and no others."""
    kept = frozenset(each.id for each in cards if each.back == "no") & before.away
    away = kept.union(sent)
    return Lying(away, kept.difference(sent), (before.home | before.away) - away)
