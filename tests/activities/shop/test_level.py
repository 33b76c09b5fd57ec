"""Level L35, What Is in the Box?, as it ships: no mistakes, its walks hold, no one trick wins."""

import pytest

from game.activities import rulebook
from game.authoring.walk import follow, walks_of
from game.core.acts import parse
from game.core.facts import Fact
from game.core.play import begin, step
from game.core.progress import finished_well
from tests.activities.shipped import LEVELS, level, loaded
from tests.activities.shop.sample import ALL_RIGHT, LEVEL, shop

FAIR, PULLS = ("hat", "scarf", "beach"), ("box", "cape", "crown")
TOLD = ("next", "try tell", "ok", "next", "next", "next")
AFTERWARDS = ("next", "try box", "ok", "next", "next", "next", "next")


def decided(item: str, *acts: str) -> tuple[str, ...]:
    return (f"look {item}", *(f"{act} {item}" for act in acts), "ok")


def asked(item: str, belief: str) -> tuple[str, ...]:
    return (f"look {item}", f"ask {item}", f"think {item} {belief}", "ok")


BOUGHT = ("look crown", "buy crown", *TOLD)
MEND_PULLS = tuple(act for item in PULLS for act in decided(item, "refuse"))
MEND_FAIR = tuple(act for item in FAIR for act in decided(item, "buy"))
STRATEGIES = {
    "buy everything": (
        *BOUGHT,
        *(act for item in (*FAIR, "box", "cape") for act in decided(item, "buy")),
        *MEND_PULLS,
    ),
    "leave everything": (
        *(act for item in (*FAIR, *PULLS) for act in decided(item, "refuse")),
        *MEND_FAIR,
    ),
    "ask about everything and call it fair": (
        *(act for item in (*FAIR, *PULLS) for act in asked(item, "fair")),
        *MEND_PULLS,
    ),
    "ask about everything and call it a pull": (
        *(act for item in (*FAIR, *PULLS) for act in asked(item, "pull")),
        *MEND_FAIR,
    ),
}


def play(*acts: str) -> list[Fact]:
    """The facts of a whole play-through with these acts in the shop."""
    story = level(LEVEL)
    session, facts = begin(story, rulebook(), 1)
    kept = list(facts)
    for act in ("next", "next", *acts, *AFTERWARDS):
        session, more = step(story, rulebook(), session, parse(act))
        assert more, f"{act} in {session.scene}"
        kept += more
    assert session.finished
    return kept


def test_the_level_has_no_mistake() -> None:
    assert loaded(LEVEL).problems == ()


def test_both_walks_hold() -> None:
    walks = walks_of(LEVELS / LEVEL / "level.yaml")
    assert [walk.name for walk in walks] == ["careful", "careless"]
    for walk in walks:
        assert follow(walk, level(LEVEL), rulebook()) == ()


def test_looking_at_each_offer_finishes_well() -> None:
    assert finished_well(play(*ALL_RIGHT, "ok"))


@pytest.mark.parametrize("acts", STRATEGIES.values(), ids=STRATEGIES.keys())
def test_doing_the_same_with_everything_does_not_finish_well(acts: tuple[str, ...]) -> None:
    assert not finished_well(play(*acts))


def test_a_grown_up_is_told_whatever_is_tried() -> None:
    told = [fact.item for fact in play(*ALL_RIGHT, "ok") if fact.kind == "told"]
    assert told == ["mother"]


def test_the_money_that_is_left_in_the_story_is_what_the_shop_leaves() -> None:
    spec = shop()
    left = spec.purse - sum(ware.price for ware in spec.wares if not ware.tells)
    line = level(LEVEL).scenes["evening"].spec.lines[0].text
    assert f"{{money:{left}}}" in line


def test_the_first_choice_comes_after_few_words() -> None:
    story = level(LEVEL)
    lines = " ".join(beat.text for beat in story.scenes["bridge"].spec.lines)
    assert len(f"{story.opening} {lines}".split()) <= 35
