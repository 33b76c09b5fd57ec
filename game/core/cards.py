"""Light cards: one for each skill whose tell a child has noticed."""

from collections.abc import Iterable, Mapping, Sequence

from game.core.facts import Fact


def found(facts: Iterable[Fact], taught: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The skills whose cards a child has, in the order they were found.

    A card is found with a tell. Where a finished level kept no tell of a skill it teaches, there
    was none to find (telling an adult is done, not spotted), or nothing but "done" is kept of it:
    then the card comes with the end. taught: the skills of each level, by its id.
    """
    have: dict[str, None] = {}
    judged: set[tuple[str, str]] = set()
    for fact in facts:
        if fact.kind in ("noticed", "missed"):
            judged.add((fact.level, fact.skill))
        if fact.kind == "noticed" and fact.skill:
            have.setdefault(fact.skill)
        if fact.kind == "done":
            skills = taught.get(fact.level, ())
            have.update(dict.fromkeys(s for s in skills if (fact.level, s) not in judged))
    return tuple(have)


def new_in(
    level: str, facts: Sequence[Fact], taught: Mapping[str, Sequence[str]]
) -> tuple[str, ...]:
    """The cards that the last play-through of a level brought."""
    cut = _last("started", level, facts)
    if cut < 0:  # nothing but "done" is kept of it
        cut = _last("done", level, facts)
    before = found(facts[:cut] if cut >= 0 else facts, taught)
    return tuple(skill for skill in found(facts, taught) if skill not in before)


def _last(kind: str, level: str, facts: Sequence[Fact]) -> int:
    places = (at for at, fact in enumerate(facts) if (fact.kind, fact.level) == (kind, level))
    return max(places, default=-1)
