"""The pages of Two Shops: they cannot be decided by looks or habit, and nobody gets stuck."""

from dataclasses import replace

import pytest

from game.activities.page import ROOM
from game.activities.page.model import Browser
from game.core.facts import Fact
from game.core.progress import finished_well
from tests.activities.explore import all_ways, leading_to
from tests.activities.page.writing import after, state_after
from tests.activities.shipped import level, loaded, scene, walked, written


@pytest.fixture(scope="module")
def spec() -> Browser:
    made = scene("scam-shoe-shop", "shops")
    assert isinstance(made, Browser)
    return made


def kept(walk: str) -> list[Fact]:
    return walked(level("scam-shoe-shop"), written("scam-shoe-shop", walk))[1]


def test_the_checks_find_nothing_in_the_level() -> None:
    assert loaded("scam-shoe-shop").problems == ()


def test_both_pages_have_six_spots_and_about_half_of_all_are_fine(spec: Browser) -> None:
    assert [len(site.spots) for site in spec.sites] == [6, 6]
    assert 0.4 <= sum(item.genuine for item in ROOM.items(spec)) / 12 <= 0.6


def test_the_shiny_page_has_a_fine_spot_too_so_that_a_page_is_no_verdict_on_its_spots(
    spec: Browser,
) -> None:
    shiny, plain = spec.sites
    assert [spot.id for spot in shiny.spots if not spot.tells] == ["shiny-lock"]
    assert not any(spot.tells for spot in plain.spots)


@pytest.mark.parametrize("mark", ["fine", "odd"])
def test_noting_every_spot_alike_goes_wrong_about_half_the_time(spec: Browser, mark: str) -> None:
    wrong = 0
    for site in spec.sites:
        for spot in site.spots:
            acts = (f"visit {site.id}", f"look {spot.id}", f"note {spot.id} {mark}")
            wrong += bool(state_after(spec, *acts).attempts.lit)
    assert wrong in (5, 7)


def test_trusting_the_first_page_and_doubting_both_go_wrong(spec: Browser) -> None:
    assert after(spec, "go shiny").outcome == "paid"
    assert after(spec, "away shiny", "ok", "away plain").notes[0].verdict == "slip"


def test_the_clock_that_starts_again_stands_beside_a_day_that_stays(spec: Browser) -> None:
    times = [spot for site in spec.sites for spot in site.spots if spot.part == "countdown"]
    assert [(spot.id, bool(spot.tells), bool(spot.again)) for spot in times] == [
        ("shiny-clock", True, True),
        ("plain-day", False, True),
    ]


def test_every_end_stays_reachable_whichever_spot_is_looked_at(spec: Browser) -> None:
    shiny, plain = spec.sites
    for one, other in zip(shiny.spots, plain.spots, strict=True):
        sites = (replace(shiny, spots=(one,)), replace(plain, spots=(other,)))
        alone = replace(spec, sites=sites)
        ways = all_ways(ROOM.rules, alone)
        assert leading_to(ways, "done") == set(ways)


def test_a_careful_play_through_ends_well_and_a_careless_one_still_ends() -> None:
    assert finished_well(kept("careful"))
    careless = kept("careless")
    assert careless[-1].kind == "done"
    assert not finished_well(careless)


def test_the_child_tells_the_coach_on_every_way() -> None:
    for walk in ("careful", "careless"):
        assert any(fact.kind == "told" for fact in kept(walk))
