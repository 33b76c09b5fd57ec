"""What may be asked again of every shipped level, and how a round is put together."""

from game.core.booster_item import BoosterItem
from game.core.ids import SkillId
from game.core.items import Item
from game.core.words import Bubble, Feedback, Tell
from game.screens.practice.booster_items import a_round, another, asked_of
from tests.levels.shipped import levels

HURRY, GIFT = SkillId("scam.urgency"), SkillId("scam.too-good")


def asked(name: str, *skills: SkillId, scene: str = "inbox", level: str = "goat") -> BoosterItem:
    tells = tuple(Tell(Bubble(name), skill, Feedback("why")) for skill in skills)
    item = Item(name, not skills, name, Feedback("why"), tells)
    return BoosterItem(level, "The Goat", 1, scene, item)


POOL = (
    asked("goat", GIFT, HURRY), asked("phone", HURRY), asked("moon", GIFT),
    asked("clinic"), asked("rain"), asked("auntie"), asked("far", scene="other"),
)  # fmt: skip


def test_a_pair_is_a_trick_of_the_skill_and_a_twin_of_its_own_scene() -> None:
    for seed in range(20):
        chosen = a_round([HURRY], POOL, {}, seed)
        assert sum(one.item.genuine for one in chosen) == 2
        assert all(HURRY in one.skills for one in chosen if not one.item.genuine)
        assert "far" not in {one.item.id for one in chosen}


def test_a_skill_without_a_pair_falls_back_to_what_there_is() -> None:
    assert a_round([GIFT], POOL[:1], {}, 1) == POOL[:1], "a trick alone"
    assert a_round([SkillId("report.safe-adults")], POOL, {}, 1) == ()
    assert a_round([], POOL, {}, 1) == ()
    lent = a_round([GIFT], (POOL[0], POOL[-1]), {}, 1)
    assert {one.item.id for one in lent} == {"goat", "far"}, "another scene lends its twin"


def test_rounds_differ_from_seed_to_seed_and_not_with_the_same_one() -> None:
    rounds = {a_round([HURRY, GIFT], POOL, {}, seed) for seed in range(20)}
    assert len(rounds) > 5
    assert a_round([HURRY], POOL, {}, 3) == a_round([HURRY], POOL, {}, 3)


def test_what_was_asked_often_waits() -> None:
    tricks = [asked(f"trick-{at}", GIFT) for at in range(4)]
    twins = [asked(f"twin-{at}") for at in range(4)]
    for often in range(4):
        times = {tricks[often].key: 1, twins[often].key: 1}
        for seed in range(10):
            chosen = a_round([GIFT], (*tricks, *twins), times, seed)
            assert len(chosen) == 6
            assert not {tricks[often], twins[often]} & set(chosen)


def test_another_try_is_a_different_thing_of_the_same_kind() -> None:
    assert another(POOL[1], POOL, [POOL[1]]) == POOL[0]
    assert another(POOL[1], POOL, [POOL[1], POOL[0]]) is None
    assert another(POOL[3], POOL, [POOL[3]]) == POOL[4]
    assert another(POOL[3], POOL, POOL[3:6]) == POOL[6]


def test_nothing_fine_is_asked_again_of_somebody_who_was_found_out() -> None:
    """Whoever is careful with a shop or a chat partner known to be unsafe does well."""
    again = {one.item.id for level in levels().values() for one in asked_of(level)}
    assert again >= {"clock-run", "shed-day", "street", "track"}
    assert not again & {"only-child"}
