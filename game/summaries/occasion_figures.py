"""What do the answers of many children to one check-up say, on one occasion?

Each figure is hidden on its own: it stands on the answers of at least eight children to what it is
made of (see `hiding`), so that a question most of them skipped shows nobody.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from game.activities.check.state import LIKELY
from game.core.checkup import Judged
from game.core.discernment import Discernment, auc, discernment, pooled
from game.summaries.answer_key import AnswerKey
from game.summaries.checkup_answers import Answers, actions, ratings, tally, unsure
from game.summaries.hiding import shown

SURE_OF = ("spot", "fine", "know", "talk")
SURE_ENOUGH = 3
"""The upper two of the four faces for how sure somebody is."""
ADULTS = ("parent", "family", "teacher", "health")
WHOM = (*ADULTS, "friend", "helpline", "app", "nobody")
AN_ADULT = "an-adult"
"""Any of the adults would be told: the share of those who seek help."""
THEN = ("again", "another", "give-up")
TRIES_AGAIN = "tries-again"
"""Whoever does not give up when the first adult is busy."""
FAULT = ("tricker", "tricked", "both")


@dataclass(frozen=True, slots=True)
class Portion:
    """One share of a class. id: of what. yes: how many, of so many; counts, never a mean, so that
    they can be added up."""

    id: str
    yes: int
    of: int

    @property
    def share(self) -> float:
        """The share, from 0 to 1."""
        return self.yes / self.of


@dataclass(frozen=True, slots=True)
class OccasionFigures:
    """One check-up of a class on one occasion. What is hidden is None, or not there.

    children: whose answers are shown. waiting: how many answers wait until there are enough.
    apart: "spots trouble" and "knows what is fine", how well both are told apart, and which way the
    class leans. auc: the same from all
    steps of the scale, from 0 to 1. unsure: faces "not sure", of unsafe and of safe scenes, where
    there is such a face. acts: right actions, "unsafe" to stop and tell, "safe" to go on or check.
    sure: who is sure of what (`SURE_OF`). tells: who would likely tell whom (`WHOM`, `AN_ADULT`).
    then: what comes next when an adult is busy (`THEN`, `TRIES_AGAIN`). fault: whose fault a trick
    is (`FAULT`).
    """

    occasion: int
    children: int
    waiting: int
    apart: Discernment | None = None
    auc: float | None = None
    unsure: tuple[Portion, ...] = ()
    acts: tuple[Portion, ...] = ()
    sure: tuple[Portion, ...] = ()
    tells: tuple[Portion, ...] = ()
    then: tuple[Portion, ...] = ()
    fault: tuple[Portion, ...] = ()


Given = Sequence[tuple[int, Answers]]
"""What each child answered, with the group she was let in with (`hiding`)."""


def occasion_figures(key: AnswerKey, occasion: int, given: Given) -> OccasionFigures:
    """The figures of one occasion."""
    children = len(shown(given))
    rated = _who(given, lambda one: _both_kinds(each for each in one.judged if each.face))
    faces = [ratings(one) for one in rated]
    return OccasionFigures(
        occasion,
        children,
        len(given) - children,
        discernment(pooled(map(tally, rated))),
        auc(_all(one for one, _ in faces), _all(one for _, one in faces)),
        _unsure(rated) if key.scale == "three" else (),
        _acts(_who(given, lambda one: _both_kinds(each for each in one.judged if each.would))),
        _sure(given),
        _tells(given, len(LIKELY[key.scale])),
        _picked(given, lambda one: one.then, THEN, {TRIES_AGAIN: ("again", "another")}),
        _picked(given, lambda one: one.fault, FAULT, {}),
    )


def _who(given: Given, answered: Callable[[Answers], bool]) -> tuple[Answers, ...]:
    """The answers of those who answered something, where they are enough."""
    return shown((group, one) for group, one in given if answered(one))


def _both_kinds(judged: Iterable[Judged]) -> bool:
    """Whether safe and unsafe scenes are among them: neither figure is made of others' answers."""
    return {each.genuine for each in judged} == {True, False}


def _all(ratings_: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(chain.from_iterable(ratings_))


def _unsure(rated: Sequence[Answers]) -> tuple[Portion, ...]:
    counts, every = [unsure(one) for one in rated], pooled(map(tally, rated))
    return _portions(
        ("unsafe", sum(unsafe for unsafe, _ in counts), every.unsafe),
        ("safe", sum(safe for _, safe in counts), every.safe),
    )


def _acts(would: Sequence[Answers]) -> tuple[Portion, ...]:
    found = [actions(one) for one in would]
    return _portions(
        ("unsafe", sum(one.stops for one in found), sum(one.unsafe for one in found)),
        ("safe", sum(one.goes for one in found), sum(one.safe for one in found)),
    )


def _sure(given: Given) -> tuple[Portion, ...]:
    steps = {
        item: shown((group, one.sure[item]) for group, one in given if item in one.sure)
        for item in SURE_OF
    }
    return _portions(
        *((item, sum(s >= SURE_ENOUGH for s in each), len(each)) for item, each in steps.items())
    )


def _tells(given: Given, steps: int) -> tuple[Portion, ...]:
    """Likely is the upper half of the steps: the last of three, the last two of four."""
    likely = steps // 2 + 1 if steps % 2 == 0 else steps
    asked = {who: (who,) for who in WHOM} | {AN_ADULT: ADULTS}
    found = {
        name: shown(
            (group, any(one.tells.get(who, 0) >= likely for who in whom))
            for group, one in given
            if any(who in one.tells for who in whom)
        )
        for name, whom in asked.items()
    }
    return _portions(*((name, sum(each), len(each)) for name, each in found.items()))


def _picked(
    given: Given,
    pick: Callable[[Answers], str],
    options: Sequence[str],
    joined: dict[str, tuple[str, ...]],
) -> tuple[Portion, ...]:
    """How often each option of one question was picked, and some of them together."""
    picks = [pick(one) for one in _who(given, lambda one: bool(pick(one)))]
    wholes = {option: (option,) for option in options} | joined
    return _portions(
        *((name, sum(one in whole for one in picks), len(picks)) for name, whole in wholes.items())
    )


def _portions(*counts: tuple[str, int, int]) -> tuple[Portion, ...]:
    """Those of which anything may be shown."""
    return tuple(Portion(*each) for each in counts if each[2])
