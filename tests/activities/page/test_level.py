"""Three Shops: who is honest is dealt, and each page has parts of both kinds."""

import pytest

from game.activities.page.model import Browser
from game.core.ids import MarkId
from game.core.memory import combinations, in_deal
from tests.activities.shipped import level

THREE = level("scam-shoe-shop")
DEALS = {truths["honest"]: in_deal(THREE, truths) for truths in combinations(THREE)}


def shops(honest: str) -> Browser:
    spec = DEALS[honest].scenes["shops"].spec
    assert isinstance(spec, Browser)
    return spec


@pytest.mark.parametrize("honest", DEALS)
def test_the_dealt_page_alone_is_fine_in_all_its_parts(honest: str) -> None:
    fine = {site.id: {spot.fine for spot in site.spots} for site in shops(honest).sites}
    assert [site for site, truths in fine.items() if truths == {"yes"}] == [honest]


@pytest.mark.parametrize("honest", DEALS)
def test_of_seven_parts_four_are_fine_and_every_trick_meets_its_twin(honest: str) -> None:
    spots = {spot.id: spot for site in shops(honest).sites for spot in site.spots}
    assert sorted(spot.fine for spot in spots.values()) == ["no"] * 3 + ["yes"] * 4
    assert all(spots[spot.twin].fine == "yes" for spot in spots.values() if spot.fine == "no")


@pytest.mark.parametrize("honest", DEALS)
def test_the_shiny_page_says_true_things_in_every_deal_and_its_clock_counts(honest: str) -> None:
    shiny = next(site for site in shops(honest).sites if site.look == "shiny")
    assert any(spot.part == "reviews" and spot.fine == "yes" for spot in shiny.spots)
    clock = next(spot for spot in shiny.spots if spot.part == "clock")
    assert clock.counts == ("runs" if clock.fine == "yes" else "again")


@pytest.mark.parametrize("honest", DEALS)
def test_paying_is_possible_in_every_deal_and_leads_to_the_bank(honest: str) -> None:
    acts = [act for site in shops(honest).sites for spot in site.spots for act in spot.acts]
    assert any(act.ends == "paid" and "paid" in act.sets for act in acts)
    mend = THREE.remembers[MarkId("paid")].mend
    assert mend == "bank"
