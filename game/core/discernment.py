"""How well safe and unsafe are told apart: the figures of a check-up, from pooled counts.

Signal detection, as for tests of trick messages (Canfield, Fischhoff and Davis 2016): the signal is
an unsafe scene, and "not OK" the signal answer. Rates carry the log-linear correction (Hautus
1995), so that nobody's figures are infinite. For a class or a site, never for one child: with six
and six scenes the standard error of d′ is about 0.8.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import NormalDist

_NORMAL = NormalDist()
_WIDE = _NORMAL.inv_cdf(0.975)
"""So many standard errors to each side make a 95 % interval."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Answers of one child or of many. hits: unsafe scenes called not OK, of `unsafe` answered;
    false_alarms: safe scenes called not OK, of `safe` answered."""

    hits: int = 0
    unsafe: int = 0
    false_alarms: int = 0
    safe: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.hits + other.hits,
            self.unsafe + other.unsafe,
            self.false_alarms + other.false_alarms,
            self.safe + other.safe,
        )


@dataclass(frozen=True, slots=True)
class Figure:
    """An estimate and its standard error."""

    value: float
    error: float

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval."""
        return self.value - _WIDE * self.error, self.value + _WIDE * self.error


@dataclass(frozen=True, slots=True)
class Discernment:
    """spots: H, the share of unsafe scenes seen. doubts: F, the share of safe ones suspected.

    d_prime: how well the two are told apart. bias: c, below 0 suspects too much, above 0 trusts
    too much.
    """

    spots: float
    doubts: float
    d_prime: Figure
    bias: Figure

    @property
    def knows_fine(self) -> float:
        """The share of safe scenes taken as safe: 1 − F."""
        return 1 - self.doubts


def pooled(tallies: Iterable[Tally]) -> Tally:
    """The counts of many children as one."""
    return sum(tallies, Tally())


def discernment(tally: Tally) -> Discernment | None:
    """H, F, d′ and c of pooled counts; None while either kind of scene has no answer."""
    if not (tally.unsafe and tally.safe):
        return None
    spots = _rate(tally.hits, tally.unsafe)
    doubts = _rate(tally.false_alarms, tally.safe)
    seen, feared = _NORMAL.inv_cdf(spots), _NORMAL.inv_cdf(doubts)
    error = (_variance(spots, tally.unsafe) + _variance(doubts, tally.safe)) ** 0.5
    d_prime = Figure(seen - feared, error)
    # c is half of a sum of the same two independent parts, so its error is half as large.
    return Discernment(spots, doubts, d_prime, Figure(-(seen + feared) / 2, error / 2))


def auc(unsafe: Sequence[int], safe: Sequence[int]) -> float | None:
    """The area under the curve, from ratings that grow toward "not OK": the chance that an unsafe
    scene is rated higher than a safe one, a tie counting half (Hanley and McNeil 1982)."""
    if not (unsafe and safe):
        return None
    won = sum(
        many * others * ((one > other) + (one == other) / 2)
        for one, many in Counter(unsafe).items()
        for other, others in Counter(safe).items()
    )
    return won / (len(unsafe) * len(safe))


def share(good: int, of: int) -> float | None:
    """A plain share, such as that of right actions; None of nothing."""
    return good / of if of else None


def _rate(yes: int, of: int) -> float:
    return (yes + 0.5) / (of + 1)


def _variance(rate: float, of: int) -> float:
    """The variance of z(rate), by Gourevitch and Galanter (1967): p(1 − p) / (n φ(z)²)."""
    height = _NORMAL.pdf(_NORMAL.inv_cdf(rate))
    return rate * (1 - rate) / (of * height**2)
