"""Every road of a level that remembers: what must be true at its end is true, losses are mended.

Rooms are left out: each scene may end in any way it has, with any of its own marks set before, and
TELL may be lifted anywhere. So nothing a room does, or a child, can lead past a telling.
"""

from collections.abc import Iterator, Mapping
from itertools import chain, combinations
from typing import Any

import pytest

from game.activities import ROOMS_BY_KIND
from game.content.fields import leaves
from game.core.acts import Act
from game.core.ids import MarkId
from game.core.level import BACK, Level
from game.core.memory import combinations as deals_of
from game.core.memory import dealt, in_deal, seed_that_deals
from game.core.play import TELL_NOW, Rulebook, Session, begin, step
from game.core.rules import Reaction, Rules
from tests.levels.shipped import levels

THERE = {id_: level for id_, level in levels().items() if level.must or level.remembers}
MOST = 30_000


def roads_only() -> Rulebook:
    """Rules of rooms that only end: `end <outcome> <number>` sets the marks of that number."""
    rules = Rules(lambda spec, seed: 0, react, lambda spec, state: tuple(ends(spec)), {})
    return dict.fromkeys(ROOMS_BY_KIND, rules)


def ends(spec: Any) -> Iterator[Act]:
    for outcome in sorted(ROOMS_BY_KIND[spec.activity].outcomes(spec)):
        for number in range(len(sets_of(spec))):
            yield Act("end", outcome, str(number))


def sets_of(spec: object) -> list[tuple[MarkId, ...]]:
    """Every choice of marks that acts of this scene can set."""
    marks = sorted({leaf.text for leaf in leaves(spec) if leaf.kind is MarkId})
    choices = (combinations(marks, many) for many in range(len(marks) + 1))
    return [tuple(MarkId(mark) for mark in each) for each in chain.from_iterable(choices)]


def react(spec: object, state: int, act: Act) -> Reaction[int]:
    return Reaction(1 - state, outcome=act.item, sets=sets_of(spec)[int(act.value)])


def endings(level: Level, seed: int) -> Iterator[Session]:
    """Every way in which the level can end in the deal of this seed."""
    rules = roads_only()
    assert all(BACK not in scene.leads_to() for scene in level.scenes.values())
    specs = {name: each.spec for name, each in in_deal(level, dealt(level, seed)).scenes.items()}
    acts = {name: (*ends(spec), Act(TELL_NOW)) for name, spec in specs.items()}
    first, _ = begin(level, rules, seed)
    coming, seen = [first], {summary(first)}
    while coming:
        session = coming.pop()
        if session.finished:
            yield session
            continue
        for act in acts[session.scene]:
            after, _ = step(level, rules, session, act)
            if summary(after) not in seen:
                assert len(seen) < MOST, "a story with so many roads can't be proven"
                seen.add(summary(after))
                coming.append(after)


def summary(session: Session) -> tuple[object, ...]:
    """All that decides what can still come: of the way here only where TELL leads back to."""
    back = session.path[-1:] if session.called else ()
    return (session.scene, back, session.called, session.owed, session.marks, session.mended)


def deals_that_matter(level: Level) -> list[Mapping[str, str]]:
    """One deal for each choice of the truths that guard a road."""
    roads = [road for scene in level.scenes.values() for road in scene.roads()]
    guards = {guard.removeprefix("not ") for road in roads for guard in road.when}
    deals = {
        tuple(f"{n} = {t}" in guards for n, t in each.items()): each for each in deals_of(level)
    }
    return [*deals.values()]


@pytest.mark.parametrize("id_", THERE)
def test_no_road_ends_past_what_must_be_true_or_past_a_loss(id_: str) -> None:
    level = THERE[id_]
    for truths in deals_that_matter(level):
        found = [*endings(level, seed_that_deals(level, truths))]
        assert found
        for session in found:
            assert session.marks >= set(level.must)
            lost = {mark for mark, each in level.remembers.items() if each.mend}
            assert session.mended >= session.marks & lost
