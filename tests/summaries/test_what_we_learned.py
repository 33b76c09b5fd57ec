"""The whole report of a class from its facts, and nothing about any one child in it."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.assembly import library_of, places
from game.core.checkup import AFTER, BEFORE, LATER, seed_for
from game.core.facts import Fact
from game.summaries.answer_key import answer_key
from game.summaries.occasion_figures import Portion
from game.summaries.what_we_learned import BandLearned, WhatWeLearned, what_we_learned
from tests.summaries.made_up import KEY, Doing, Head, looked_at

GOOD = {"code": "not-ok", "secret": "not-ok", "library": "ok", "party": "ok"}
POOR = {"code": "ok", "secret": "not-ok", "library": "not-ok", "party": "ok"}
PATH = [Head("a", skills=["scam.codes"]), Head("b"), Head("c"), Head("d", "i2")]


def learned(*children: Doing) -> WhatWeLearned:
    return what_we_learned(looked_at(*children), {"7-9": KEY}, {"7-9": PATH})


def youngest(*children: Doing) -> BandLearned:
    (found,) = learned(*children).bands
    return found


def class_of(size: int) -> list[Doing]:
    """A class that did poorly before and well after."""
    children = [Doing(number) for number in range(1, size + 1)]
    for child in children:
        child.comes("2026-12-01").checks(POOR)
        child.begins("b").ends("b")
        child.comes("2027-02-01").checks(GOOD, occasion=AFTER, form="b")
    return children


def test_a_class_that_learned() -> None:
    found = youngest(*class_of(30))
    before, after, later = found.occasions
    assert (found.band, found.members, found.check) == ("7-9", 30, "check-7")
    assert [one.children for one in (before, after, later)] == [30, 30, 0]
    assert before.apart is not None
    assert before.apart.spots == pytest.approx(30.5 / 61)
    assert before.apart.knows_fine == pytest.approx(1 - 30.5 / 61)
    assert after.apart is not None
    assert after.apart.spots == pytest.approx(60.5 / 61)
    assert [(one.first, one.second, one.apart) for one in found.comparisons] == [
        (BEFORE, AFTER, "better")
    ]
    assert found.missed == (Portion("scam.codes", 30, 30),)
    assert found.feared == (Portion("library", 30, 30),)
    assert found.next == ("a", "c")


def test_seven_children_are_hidden_in_every_figure() -> None:
    found = youngest(*class_of(7))
    assert [(one.children, one.waiting) for one in found.occasions] == [(0, 7), (0, 7), (0, 0)]
    assert (found.comparisons, found.missed, found.feared) == ((), (), ())
    assert all(one.apart is None for one in found.occasions)


def test_nine_before_and_eight_after_say_nothing_of_the_ninth() -> None:
    """Of her nothing can be reckoned: no figure is shown of the eight before."""
    children = class_of(9)
    children[-1].kept = children[-1].kept[:-7]
    found = youngest(*children)
    assert [one.children for one in found.occasions] == [9, 8, 0]
    first = found.occasions[BEFORE]
    assert first.apart is not None
    assert first.apart.spots == pytest.approx(9.5 / 19)
    assert len(found.comparisons) == 1


def test_each_band_has_its_own_check_up_and_is_hidden_on_its_own() -> None:
    older = [Doing(40 + at, "10-12").comes().checks(POOR, check="check-10") for at in range(5)]
    found = learned(*class_of(8), *older)
    assert [(one.band, one.members, one.check) for one in found.bands] == [
        ("7-9", 8, "check-7"),
        ("10-12", 5, ""),
    ]
    assert found.bands[1].occasions == ()


@given(st.lists(st.integers(1, 9), min_size=1, max_size=20))
def test_no_portion_is_made_of_fewer_than_eight_children(days: list[int]) -> None:
    children = [
        Doing(at).comes(f"2026-12-0{day}").checks(POOR, {"code": "stop"}, [("x", "fault both")])
        for at, day in enumerate(days)
    ]
    found = youngest(*children)
    assert all(one.of >= 8 for one in _portions(found))
    assert {one.children for one in found.occasions} <= {0, *range(8, 21)}


def _portions(found: BandLearned) -> Iterator[Portion]:
    yield from (*found.missed, *found.feared)
    for one in found.occasions:
        yield from (*one.unsure, *one.acts, *one.sure, *one.tells, *one.then, *one.fault)


def test_group_play_is_in_no_figure() -> None:
    children = [Doing(at).comes(together=True).checks(GOOD) for at in range(12)]
    assert [one.children for one in youngest(*children).occasions] == [0, 0, 0]


def test_the_key_of_our_check_up_is_read_from_its_level() -> None:
    level = library_of(places()).level("check-7", "en")
    assert level is not None
    key = answer_key(level)
    assert key is not None
    assert (key.check, key.band, key.scale) == ("check-7", "7-9", "three")
    assert key.genuine["golden-hat"] is False
    assert key.genuine["golden-boat"] is True
    assert key.tells["golden-hat"] == ("scam.secret-codes",)
    assert len(key.tells) == 48
    goat = library_of(places()).level("scam-lucky-goat", "en")
    assert goat is not None
    assert answer_key(goat) is None


def test_the_later_occasion_is_compared_with_before() -> None:
    children = class_of(10)
    for child in children:
        child.comes("2027-03-15").checks(POOR, occasion=LATER, form="c")
    assert [(one.first, one.second) for one in youngest(*children).comparisons] == [
        (BEFORE, AFTER),
        (BEFORE, LATER),
    ]


def test_a_check_up_of_another_version_of_the_level_counts_what_is_still_there() -> None:
    seed = seed_for("a", BEFORE)
    gone = Fact("judged", "check-7", 0, seed, "s", "long-gone", "rate ok")
    children = [Doing(at) for at in range(8)]
    for child in children:
        child.comes().does(Fact("started", "check-7", 0, seed), gone).ends("check-7", seed)
    found = youngest(*children).occasions[BEFORE]
    assert (found.children, found.apart) == (8, None)
