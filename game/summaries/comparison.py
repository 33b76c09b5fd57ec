"""Did a class change between two check-ups, or is it noise? (CURRICULUM E3)

A change counts when it is larger than 95 in 100 changes of pure chance: for thirty children who
judge six and six scenes about 0.4 of d′, and more for fewer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from game.core.discernment import Figure
from game.summaries.occasion_figures import OccasionFigures, Portion

WELL_OFF = 0.3
"""A lean of c that is worth a word: about one safe scene in ten taken otherwise."""

Apart = Literal["better", "worse", "cannot-tell"]
Leans = Literal["suspicious", "trusting", "neither"]
Advice = Literal["boosters", "fine-things", "tricks", "talk-about-fine", "more-levels", ""]
"""boosters: learned to tell apart; fine-things: only more suspicious, so levels with many safe
twins; tricks: only more trusting; talk-about-fine: sees risk, misses what made the safe twin fine;
more-levels: tells less apart than before; "": nothing can be told yet."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two occasions of one check-up. d_prime, bias: what changed, from the first to the second.

    apart: how well trouble and fine things are told apart now. leans: where that changed, how the
    class leans now; where it did not, which way it moved. advice: what to do. surer_only: they feel
    surer, and tell nothing better apart: a warning.
    """

    first: int
    second: int
    d_prime: Figure
    bias: Figure
    apart: Apart
    leans: Leans
    advice: Advice
    surer_only: bool


def compared(first: OccasionFigures, second: OccasionFigures) -> Comparison | None:
    """What changed; None while either is hidden. The children need not be the same."""
    before, now = first.apart, second.apart
    if before is None or now is None:
        return None
    d_prime, bias = _change(before.d_prime, now.d_prime), _change(before.bias, now.bias)
    apart: Apart = _side(d_prime, "worse", "better", "cannot-tell")
    leans = _leans(bias) if apart == "cannot-tell" else _leans(now.bias, WELL_OFF)
    surer = _beyond_noise(_surer(first.sure, second.sure)) > 0
    return Comparison(
        first.occasion,
        second.occasion,
        d_prime,
        bias,
        apart,
        leans,
        _advice(apart, leans),
        surer and apart != "better",
    )


def _advice(apart: Apart, leans: Leans) -> Advice:
    match apart, leans:
        case "worse", _:
            return "more-levels"
        case "better", "suspicious":
            return "talk-about-fine"
        case "better", "trusting":
            return "tricks"
        case "better", _:
            return "boosters"
        case _, "suspicious":
            return "fine-things"
        case _, "trusting":
            return "tricks"
    return ""


def _change(first: Figure, second: Figure) -> Figure:
    """The difference of two estimates that know nothing of each other."""
    return Figure(second.value - first.value, (first.error**2 + second.error**2) ** 0.5)


def _beyond_noise(change: Figure) -> int:
    """-1 for less, 1 for more, 0 within noise."""
    low, high = change.interval
    return (low > 0) - (high < 0)


def _side(change: Figure, less: Apart, more: Apart, same: Apart) -> Apart:
    return (same, more, less)[_beyond_noise(change)]


def _leans(bias: Figure, least: float = 0.0) -> Leans:
    if abs(bias.value) < least:
        return "neither"
    sides: tuple[Leans, Leans, Leans] = ("neither", "trusting", "suspicious")
    return sides[_beyond_noise(bias)]


def _surer(first: Sequence[Portion], second: Sequence[Portion]) -> Figure:
    """By how much more children are sure; a child's answers hang together, so she counts once."""
    return _change(_sure(first), _sure(second))


def _sure(portions: Sequence[Portion]) -> Figure:
    """The share of all answers that are sure ones, drawn in a little so that none is certain."""
    children = max((each.of for each in portions), default=0)
    answers = sum(each.of for each in portions)
    share = (sum(each.yes for each in portions) + 0.5) / (answers + 1)
    return Figure(share, (share * (1 - share) / max(children, 1)) ** 0.5)
