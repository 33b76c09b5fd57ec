"""What Is in the Box?: nothing has to be bought, and money and pearls tell nothing."""

import pytest

from game.activities import rulebook
from game.activities.shop.model import Shop
from game.activities.shop.prices import cost, held
from game.activities.story.model import Story
from game.core.acts import parse
from game.core.ids import MarkId
from game.core.play import Session, begin, step
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
        answers = LEVEL.scenes[_leads_to(acts["ask"].ends)].spec
        assert isinstance(answers, Story)
        assert answers.lines[-1].who == acts["ask"].asks == "mum-lan"
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


TELLS = ("go mum-lan", "tell show-you", "next", "next", "next", "next")
TAPS = ("judge beach fine", "let-be beach", "on beach", "judge box fine", "do box tap", "next")


def played(*acts: str) -> Session:
    """The story after its first line and these acts."""
    now, _ = begin(LEVEL, rulebook(), 1)
    for act in ("next", *acts):
        before = now
        now, _ = step(LEVEL, rulebook(), now, parse(act))
        assert now != before, f"{act} in {now.scene}"
    return now


def test_asking_to_buy_is_not_telling_and_whoever_paid_is_asked_whom_she_tells() -> None:
    asked = played("judge beach fine", "do beach ask", "next", "next")
    assert (asked.scene, asked.marks) == ("shop", frozenset({"asked", "asked-beach"}))
    early = played("tell-now", *TELLS[:-1])
    assert (early.scene, early.marks) == ("shop", frozenset({"told"}))
    paid = ("tell-now", *TELLS[:-1], *TAPS, "on box", *_left())
    assert played(*paid).scene == "boat"
    assert played(*paid, "not-now").scene == "letter"
    known = played(*TAPS, "tell-now", *TELLS, "on box", *_left())
    assert (known.scene, "bill-known" in known.marks) == ("letter", True)


def _left() -> list[str]:
    """The offers after the box, judged and left as they are."""
    ids = ("crown", "scarf", "cape", "hat")
    return [act.format(id_) for id_ in ids for act in ("judge {} not-fine", "let-be {}", "on {}")]


def test_the_careful_walk_buys_nothing() -> None:
    lines = written("design-mystery-box", "careful")
    assert not [line for line in lines if line.startswith("do ")]
    assert lines[-1] == "end"


def _leads_to(outcome: str) -> str:
    return next(iter(LEVEL.scenes["shop"].next[outcome])).to
