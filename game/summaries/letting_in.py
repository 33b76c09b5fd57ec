"""Which answers join the figures of a class, now that its teacher looks at them?

All that are new, once they are of eight children or more and nobody is in the middle of the same
check-up; what was let in stays. So two looks differ by nobody, or by eight children at least,
whatever came in between, by whatever way and in whatever order.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from game.core.checkup import AFTER, BEFORE, LATER
from game.core.level import Band
from game.summaries.answer_key import AnswerKey
from game.summaries.checkup_runs import is_under_way, runs
from game.summaries.hiding import LEAST, WAITS
from game.summaries.members import MemberFacts, RunId


def let_in(
    members: Sequence[MemberFacts], keys: Mapping[Band, AnswerKey], today: str
) -> tuple[MemberFacts, ...]:
    """The same members in the same order, with what this look lets in. today: an ISO date."""
    new: dict[int, dict[RunId, int]] = {}
    for band, key in keys.items():
        group = [one for one in members if one.band == band]
        if any(is_under_way(key.check, one.kept, today) for one in group):
            continue
        for number, run, step in _new(key, group):
            new.setdefault(number, {})[run] = step
    return tuple(
        replace(one, shown={**one.shown, **new[one.number]}) if one.number in new else one
        for one in members
    )


def _new(key: AnswerKey, group: Sequence[MemberFacts]) -> Iterable[tuple[int, RunId, int]]:
    """Of whom which run is let in, with which group."""
    found = [(one, runs(key, one)) for one in group]
    step = max((step for one in group for step in one.shown.values()), default=WAITS)
    for occasion in (BEFORE, AFTER, LATER):
        given = [(one, each[occasion][0]) for one, each in found if occasion in each]
        new = [(one.number, run) for one, run in given if run not in one.shown]
        if len(new) >= LEAST:
            step += 1  # never one that there was: a figure of several occasions grows in this order
            yield from ((number, run, step) for number, run in new)
