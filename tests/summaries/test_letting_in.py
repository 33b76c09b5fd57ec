"""Two looks at the figures differ by nobody, or by eight children at least."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.checkup import AFTER, BEFORE
from game.summaries.hiding import LEAST
from game.summaries.letting_in import let_in
from game.summaries.members import MemberFacts
from game.summaries.what_we_learned import BandLearned, what_we_learned
from tests.summaries.made_up import KEY, Doing

KEYS = {KEY.band: KEY}
GOOD = {"code": "not-ok", "library": "ok"}
POOR = {"code": "ok", "library": "not-ok"}


def class_of(size: int) -> list[Doing]:
    return [Doing(at) for at in range(size)]


def look(children: list[Doing], last: tuple[MemberFacts, ...] = (), day: str = "2028-01-01"
         ) -> tuple[MemberFacts, ...]:  # fmt: skip
    """What a look lets in, after the last one."""
    shown = {one.number: one.shown for one in last}
    members = [replace(one.member, shown=shown.get(one.number, {})) for one in children]
    return let_in(members, KEYS, day)


def figures(members: tuple[MemberFacts, ...]) -> BandLearned:
    (found,) = what_we_learned(members, KEYS, {}).bands
    return found


def without_waiting(found: BandLearned) -> BandLearned:
    return replace(found, occasions=tuple(replace(one, waiting=0) for one in found.occasions))


def in_figures(members: tuple[MemberFacts, ...]) -> int:
    return sum(map(len, (one.shown for one in members)))


@settings(max_examples=25)
@given(st.lists(st.integers(0, 29), min_size=8, max_size=24), st.data())
def test_whatever_comes_between_two_looks_no_figure_moves_by_fewer_than_eight(
    order: list[int], data: st.DataObject
) -> None:
    children = class_of(30)
    seen = look(children)
    for child in order:
        faces = data.draw(st.sampled_from([GOOD, POOR, {}]))
        # What another PC hands in late is of an earlier day, and its numbers are lower.
        late = Doing().comes("2026-11-01").checks(faces, {"code": "stop"}, [("x", "then again")])
        children[child].kept = [
            *(replace(one, device=f"pc-{len(children[child].kept)}") for one in late.kept),
            *children[child].kept,
        ]
        now = look(children, seen)
        moved = in_figures(now) - in_figures(seen)
        assert moved == 0 or moved >= LEAST
        if not moved:
            assert without_waiting(figures(now)) == without_waiting(figures(seen))
        seen = now


def test_the_ninth_of_a_lesson_waits_though_she_answers_on_the_same_day() -> None:
    children = class_of(9)
    for child in children[:8]:
        child.comes("2026-12-01").checks(GOOD)
    first = look(children)
    children[8].comes("2026-12-01").checks(POOR)
    then = figures(look(children, first))
    assert then.occasions[BEFORE] == replace(figures(first).occasions[BEFORE], waiting=1)


def test_who_is_in_the_middle_today_is_waited_for() -> None:
    children = class_of(12)
    for child in children:
        child.comes("2026-12-01").checks(GOOD)
    end = children[0].kept.pop()
    assert in_figures(look(children, day="2026-12-01")) == 0
    assert in_figures(look(children, day="2026-12-02")) == 11
    children[0].kept.append(end)
    assert in_figures(look(children, day="2026-12-01")) == 12


def test_what_is_named_of_all_occasions_together_grows_in_the_order_of_the_looks() -> None:
    """Eight met the moment before, and one more only afterwards, who waits."""
    children = class_of(16)
    for child in children[:8]:
        child.comes().checks(POOR)
    first = look(children)
    assert [one.of for one in figures(first).feared] == [8]
    for child in children[:7]:
        child.comes("2027-02-01").checks(GOOD, occasion=AFTER)
    children[8].comes("2027-02-01").checks(POOR, occasion=AFTER)
    second = look(children, first)
    assert in_figures(second) == 16
    assert figures(second).feared == figures(first).feared
