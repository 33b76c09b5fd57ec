"""Three Shops: who is honest is dealt, and each page has parts of both kinds."""

import pytest

from game.activities import rulebook
from game.activities.page.model import Browser
from game.core.acts import parse
from game.core.ids import MarkId
from game.core.memory import combinations, in_deal, seed_that_deals
from game.core.play import Session, begin, step
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
def test_money_is_lost_to_strangers_alone_and_leads_to_the_bank(honest: str) -> None:
    """A friend's neighbour takes nothing: he would hang on the league's wall for it."""
    spots = [spot for site in shops(honest).sites for spot in site.spots]
    lost = [spot.who for spot in spots for act in spot.acts if "paid" in act.sets]
    assert "rafa" not in lost
    assert bool(lost) == (honest != "harbour")
    assert THREE.remembers[MarkId("paid")].mend == "bank"


def played(*acts: str) -> Session:
    """The story after these acts, where the glittering shop is honest; each does something."""
    seed = seed_that_deals(THREE, {"honest": "glimmer"})
    session, _ = begin(THREE, rulebook(), seed)
    for act in acts:
        before = session
        session, _ = step(THREE, rulebook(), before, parse(act))
        assert session != before, f"{act} does nothing in {session.scene}"
    return session


CREST = ("next", "put behind sun", "put before wheel", "finish")
PAID = ("judge harbour-price fine", "on harbour-price", "judge harbour-pay fine")
GONE = ("do harbour-pay order", "next")
TOLD = ("tell-now", "go zara-dad", "tell read-this", "next", "next", "next")


def test_who_is_told_after_money_went_rings_the_bank_at_once() -> None:
    rung = played(*CREST, *PAID, *GONE, *TOLD)
    assert rung.scene == "bank"
    back = played(*CREST, *PAID, *GONE, *TOLD, "next", "next", "next")
    assert (back.scene, back.mended) == ("shops", frozenset({"paid"}))


def test_who_was_told_before_money_went_is_asked_again() -> None:
    rest = [spot.id for site in shops("glimmer").sites for spot in site.spots][2:]
    settled: list[str] = []
    for each in rest:
        spot = next(s for site in shops("glimmer").sites for s in site.spots if s.id == each)
        settled += [
            f"judge {each} not-fine",
            *([f"let-be {each}"] if spot.acts else []),
            f"on {each}",
        ]
    done = played(*CREST, *TOLD, *PAID, *GONE, "on harbour-pay", *settled, "list")
    assert done.scene == "lane"
    quiet = played(*CREST, *TOLD, *PAID, *GONE, "on harbour-pay", *settled, "list", "not-now")
    assert quiet.scene == "quiet", "somebody notices, and calls home"
