"""Which run of a check-up stands for a child on each occasion?

The one that is in a figure already, else the first one she finished alone: after that she has seen
the scenes, and after the last occasion their explanations too. What was answered with somebody else
says nothing of either.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from game.core.acts import remembered
from game.core.facts import TOGETHER, Fact
from game.summaries.answer_key import AnswerKey
from game.summaries.checkup_answers import ANSWERS, Answers, answers
from game.summaries.hiding import WAITS
from game.summaries.members import Dated, MemberFacts, RunId

Occasions = Mapping[int, tuple[int, Answers]]
"""By occasion: with which group of children the answers were let into figures, or that they wait;
and what was answered."""


def occasions(key: AnswerKey, member: MemberFacts) -> Occasions:
    """What one child's facts hold for each occasion of a check-up."""
    found = runs(key, member)
    return {at: (member.shown.get(run, WAITS), given) for at, (run, given) in found.items()}


def runs(key: AnswerKey, member: MemberFacts) -> Mapping[int, tuple[RunId, Answers]]:
    """The run that stands for a child on each occasion. One that is in a figure stays, whatever
    another PC hands in of an earlier day."""
    found: dict[int, tuple[RunId, Answers]] = {}
    every = tuple(_finished_alone(key.check, member.kept))
    for run, facts in sorted(every, key=lambda one: one[0] not in member.shown):
        given = answers(facts, key.genuine)
        found.setdefault(given.occasion, (run, given))
    return found


def is_under_way(check: str, kept: Sequence[Dated], today: str) -> bool:
    """Whether a child began a check-up today and is not done with it."""
    marks = (one for one in reversed(kept) if one.fact.level == check)
    last = next((one for one in marks if one.fact.kind in ("started", "done")), None)
    return last is not None and last.fact.kind == "started" and last.day == today


def _finished_alone(check: str, kept: Iterable[Dated]) -> Iterator[tuple[RunId, list[Fact]]]:
    """Every run that was gone through to its end."""
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
                yield (one.device, one.number), run
            run, alone = [], True
