"""Which tells were missed and which safe things feared most, and by how many who met them."""

from dataclasses import replace

from game.summaries.checkup_runs import occasions
from game.summaries.most_missed import most_feared, most_missed
from game.summaries.occasion_figures import Portion
from tests.summaries.made_up import KEY, Doing, looked_at


def asked(*children: Doing) -> list[tuple[tuple[Portion, ...], tuple[Portion, ...]]]:
    several = [replace(child, number=at) for at, child in enumerate(children)]
    met = [occasions(KEY, member) for member in looked_at(*several)]
    return [(most_missed(KEY, met), most_feared(met))]


def test_the_largest_share_comes_first_and_what_nobody_got_wrong_is_not_named() -> None:
    wrong = Doing().checks({"code": "ok", "secret": "ok", "library": "not-ok", "party": "ok"})
    half = Doing().checks({"code": "not-ok", "secret": "ok", "library": "ok", "party": "ok"})
    assert asked(*[wrong] * 4, *[half] * 6) == [
        (
            (Portion("groom.secrecy", 10, 10), Portion("scam.codes", 4, 10)),
            (Portion("library", 4, 10),),
        )
    ]


def test_a_scene_that_seven_met_is_not_named() -> None:
    both, one = Doing().checks({"code": "ok", "library": "not-ok"}), Doing().checks({"code": "ok"})
    assert asked(*[both] * 7, one) == [((Portion("scam.codes", 8, 8),), ())]


def test_not_sure_is_neither_missed_nor_feared() -> None:
    assert asked(*[Doing().checks({"code": "not-sure", "party": "not-sure"})] * 9) == [((), ())]


def test_of_a_tell_met_twice_the_first_answer_counts() -> None:
    child = Doing().checks({"code": "ok"})
    child.comes("2027-02-01").checks({"code": "not-ok"}, occasion=1)
    assert asked(*[child] * 8) == [((Portion("scam.codes", 8, 8),), ())]


def test_three_are_named() -> None:
    scenes = {f"safe-{at}": () for at in range(5)}
    key = type(KEY)("check-7", "7-9", "three", scenes)
    child = Doing().checks(dict.fromkeys(scenes, "not-ok"))
    met = [occasions(key, replace(child.member, shown={("here", len(child.kept)): 1}))] * 8
    assert [one.id for one in most_feared(met)] == ["safe-0", "safe-1", "safe-2"]
