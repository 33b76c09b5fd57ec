"""Which run of a check-up stands for a child on each occasion?

The first one she finished alone: after that she has seen the scenes, and after the last occasion
their explanations too. What was answered with somebody else says nothing of either.
"""

from collections.abc import Iterable, Iterator, Mapping

from game.core.acts import remembered
from game.core.facts import TOGETHER, Fact
from game.summaries.answer_key import AnswerKey
from game.summaries.checkup_answers import ANSWERS, Answers, answers
from game.summaries.members import Dated

Occasions = Mapping[int, tuple[str, Answers]]
"""By occasion: the day on which it was finished (an ISO date), and what was answered."""


def occasions(key: AnswerKey, kept: Iterable[Dated]) -> Occasions:
    """What one child's facts, in order, hold for each occasion of a check-up."""
    found: dict[int, tuple[str, Answers]] = {}
    for day, run in _finished_alone(key.check, kept):
        given = answers(run, key.genuine)
        found.setdefault(given.occasion, (day, given))
    return found


def _finished_alone(check: str, kept: Iterable[Dated]) -> Iterator[tuple[str, list[Fact]]]:
    """Every run that was gone through to its end, with its last day."""
    run: list[Fact] = []
    alone, together = True, False
    for one in kept:
        fact = one.fact
        if fact.kind in ("came", TOGETHER):
            together = fact.kind == TOGETHER
        if fact.level != check:
            continue
        if fact.kind == "started":
            run, alone = [], True
        run.append(fact)
        if together and (fact.kind != "acted" or remembered(fact.action).verb in ANSWERS):
            alone = (
                False  # a page turned is no answer, and is not kept for ever (`storage.folding`)
            )
        if fact.kind == "done":
            if alone:
                yield one.day, run
            run, alone = [], True
