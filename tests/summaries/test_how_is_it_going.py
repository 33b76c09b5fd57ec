"""Who finished what and who may want company; of heavier levels a count, and nobody's name."""

from hypothesis import given
from hypothesis import strategies as st

from game.core.facts import BOOSTER, Fact
from game.summaries.how_is_it_going import (
    OPEN_VISITS,
    SLIPS,
    CountedLevel,
    HowItGoes,
    NamedLevel,
    how_it_goes,
)
from tests.summaries.made_up import Doing, Head

GOAT, KITE = Head("goat"), Head("kite")
HEADS = [GOAT, KITE, Head("secret", "i1"), Head("strings", "i2"), Head("web", "i3")]


def going(*children: Doing) -> HowItGoes:
    return how_it_goes(HEADS, [child.member for child in children])


def goat(*children: Doing) -> NamedLevel:
    return going(*children).named[0]


def test_who_finished_is_named_by_number_and_only_once() -> None:
    twice = Doing(7).begins("goat").ends("goat").begins("goat").ends("goat")
    assert going(twice, Doing(2).begins("goat").ends("goat"), Doing(3)) == HowItGoes(
        3, (NamedLevel("goat", (2, 7), ()), NamedLevel("kite", (), ())), ()
    )


def test_a_level_that_is_open_after_several_visits_may_want_company() -> None:
    child = Doing(4).comes().begins("goat")
    for _ in range(OPEN_VISITS - 2):
        child.comes().plays("goat")
    assert goat(child).company == ()
    assert goat(child.comes().plays("goat")).company == (4,)
    assert goat(child.ends("goat")).company == ()


def test_whoever_left_a_level_for_others_is_not_stuck_in_it() -> None:
    child = Doing(4).comes().begins("goat")
    for _ in range(2 * OPEN_VISITS):
        child.comes().begins("kite").ends("kite")
    assert goat(child).company == ()


def test_many_slips_in_one_scene_may_want_company_and_in_many_scenes_not() -> None:
    assert goat(Doing(5).begins("goat", *["gate"] * SLIPS)).company == (5,)
    assert goat(Doing(5).begins("goat", *["gate"] * (SLIPS - 1))).company == ()
    assert goat(Doing(5).begins("goat", *map(str, range(2 * SLIPS)))).company == ()


def test_a_new_beginning_and_a_finished_level_forget_old_slips() -> None:
    child = Doing(5).begins("goat", *["gate"] * SLIPS)
    assert goat(child.begins("goat")).company == ()
    again = Doing(5).begins("goat").ends("goat").begins("goat", *["gate"] * SLIPS)
    assert goat(again).company == ()


def test_boosters_are_no_part_of_a_level() -> None:
    child = Doing(5).begins("goat")
    slip = Fact("acted", "goat", 1, 0, "gate", "x", BOOSTER, "slip")
    assert goat(child.does(*[slip] * SLIPS)).company == ()


@given(st.integers(0, 14), st.integers(0, 14), st.integers(0, 14))
def test_of_heavier_levels_nothing_but_a_count_above_ten(mild: int, heavy: int, web: int) -> None:
    children = [Doing(at) for at in range(14)]
    for level, size in (("secret", mild), ("strings", heavy), ("web", web)):
        for child in children[:size]:
            child.begins(level).ends(level)
        for child in children[size:]:
            for _ in range(OPEN_VISITS):
                child.comes().begins(level, *["gate"] * SLIPS)
    found = going(*children)
    expected = (("secret", mild), ("strings", heavy), ("web", web))
    assert found.counted == tuple(CountedLevel(level, n) for level, n in expected if n > 10)
    assert [one.level for one in found.named] == ["goat", "kite"]
    assert not any(one.company for one in found.named)


def test_a_level_that_is_no_longer_there_is_passed_over() -> None:
    child = Doing(1).begins("gone").ends("gone").begins("long-gone", *["gate"] * SLIPS)
    assert going(child).finished == (
        CountedLevel("goat", 0),
        CountedLevel("kite", 0),
    )
