"""What Is in the Box?: nothing has to be bought, and money and pearls tell nothing."""

import pytest

from game.activities.shop.model import Shop
from game.activities.shop.prices import cost, held
from game.core.ids import MarkId
from tests.activities.shipped import level, written

LEVEL = level("design-mystery-box")
SPEC = LEVEL.scenes["shop"].spec
assert isinstance(SPEC, Shop)
WARES = {ware.id: ware for ware in SPEC.wares}


@pytest.mark.parametrize("kind", ["tokens", "price"])
def test_fair_and_pushy_come_for_pearls_and_for_money_alike(kind: str) -> None:
    assert {ware.fine for ware in SPEC.wares if getattr(ware, kind)} == {"yes", "no"}


def test_every_purchase_asks_first_or_is_a_trick_that_asks_nobody() -> None:
    for ware in SPEC.wares:
        acts = {act.id: act for act in ware.acts}
        assert "ask" in acts
        assert LEVEL.scenes[_leads_to(acts["ask"].ends)].activity == "telling"
        assert ("tap" in acts) == (ware.fine == "no")


def test_whatever_was_paid_is_asked_back_before_the_end() -> None:
    for ware in SPEC.wares:
        assert all("bought" in act.sets for act in ware.acts if act.id == "tap")
    assert LEVEL.remembers[MarkId("bought")].mend == "letter"


def test_a_pushy_price_leaves_pearls_over_and_a_fair_one_comes_out_even() -> None:
    sums = {
        held(SPEC, ("small",) * some + ("large",) * more) for some in range(9) for more in range(5)
    }
    priced = {ware.id: ware.tokens in sums for ware in SPEC.wares if ware.tokens}
    assert priced == {"box": False, "scarf": True, "cape": False}
    assert cost(SPEC, WARES["box"], 100) == 260


def test_the_careful_walk_buys_nothing() -> None:
    lines = written("design-mystery-box", "careful")
    assert not [line for line in lines if line.startswith("do ")]
    assert lines[-1] == "end"


def _leads_to(outcome: str) -> str:
    return next(iter(LEVEL.scenes["shop"].next[outcome])).to
