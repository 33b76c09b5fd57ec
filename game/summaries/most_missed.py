"""Which tells did a class miss most in its check-ups, and which safe things did it fear most?

Of all occasions together: neighbours have different forms, and of each pair one twin, so that each
moment is met by about a sixth of them at a time. Three of each are named and no more, so that
nothing follows from what is left out.
"""

from collections.abc import Iterable, Iterator, Sequence

from game.core.checkup import Judged
from game.summaries.answer_key import AnswerKey
from game.summaries.checkup_runs import Occasions
from game.summaries.hiding import WAITS, shown
from game.summaries.occasion_figures import Portion

NAMED = 3


def most_missed(key: AnswerKey, children: Sequence[Occasions]) -> tuple[Portion, ...]:
    """The tells missed most, by skill: how many children took a scene with one of them as fine."""
    met = [_first(_tells(key, each)) for each in children]
    return _most(met)


def most_feared(children: Sequence[Occasions]) -> tuple[Portion, ...]:
    """The safe scenes feared most, by id: how many children called them not OK."""
    met = [_first((group, one.case, one) for group, one in _rated(each) if one.genuine)
           for each in children]  # fmt: skip
    return _most(met)


def _rated(occasions: Occasions) -> Iterator[tuple[int, Judged]]:
    for group, given in sorted(occasions.values(), key=lambda each: each[1].occasion):
        if group != WAITS:
            yield from ((group, one) for one in given.judged if one.face)


def _tells(key: AnswerKey, occasions: Occasions) -> Iterator[tuple[int, str, Judged]]:
    for group, one in _rated(occasions):
        yield from ((group, skill, one) for skill in key.tells[one.case])


def _first(met: Iterable[tuple[int, str, Judged]]) -> dict[str, tuple[int, bool]]:
    """A child's first answer to each, with its group, and whether it was wrong: "not sure" never
    is."""
    found: dict[str, tuple[int, bool]] = {}
    for group, id_, one in met:
        found.setdefault(id_, (group, one.right is False))
    return found


def _most(met: Sequence[dict[str, tuple[int, bool]]]) -> tuple[Portion, ...]:
    """Those that were wrong for the largest share, where enough children met them."""
    ids = dict.fromkeys(id_ for each in met for id_ in each)
    answered = {id_: shown(each[id_] for each in met if id_ in each) for id_ in ids}
    found = (Portion(id_, sum(wrong), len(wrong)) for id_, wrong in answered.items() if any(wrong))
    return tuple(sorted(found, key=lambda one: (-one.share, one.id))[:NAMED])
