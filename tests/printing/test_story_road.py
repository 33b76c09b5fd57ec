"""In which order a story is told at a table, and where each part leads."""

from dataclasses import replace

from game.content.places import Places
from game.core.level import END, TELL_NOW, Level, Road
from game.printing.story_road import road
from tests.printing.papers import edition_of, every


def reached(level: Level) -> set[str]:
    """Every scene to which a road leads that nobody has to press TELL for."""
    found, left = set[str](), [level.start]
    while left:
        name = left.pop()
        if name in found or name not in level.scenes:
            continue
        found.add(name)
        roads = level.scenes[name].next.items()
        left += [each.to for how, all_ in roads if how != TELL_NOW for each in all_]
    return found


def test_every_part_is_told_once_and_each_turn_leads_to_one(shipped: Places) -> None:
    for made, _ in every(shipped):
        signs = [part.sign for part in made.parts]
        names = [part.scene.id for part in made.parts]
        assert len(set(signs)) == len(signs)
        assert len(set(names)) == len(names)
        assert names[0] == made.level.start
        assert {turn.to for part in made.parts for turn in part.turns} <= {"", *signs}
        assert set(names) <= reached(made.level), made.level.id
        assert len(reached(made.level) - set(names)) == 0, made.level.id


def test_the_main_road_ends_and_each_of_its_parts_leads_to_the_next(shipped: Places) -> None:
    for made, _ in every(shipped):
        main = [part for part in made.parts if part.sign.isdigit()]
        onward = [part.turns[0].to for part in main]
        assert onward == [*(part.sign for part in main[1:]), ""], made.level.id
        assert all(part.turns[0].how == "on" for part in made.parts)
        assert any(road.to == END for road in main[-1].scene.roads()), made.level.id


def test_what_is_chosen_is_named_where_it_leads_aside(shipped: Places) -> None:
    parts = {part.scene.id: part for part in edition_of(shipped, "scam-lucky-goat").parts}
    chosen = [turn for turn in parts["messages"].turns if turn.how == "chosen"]
    assert [turn.to for turn in chosen] == [parts["munched"].sign]
    assert chosen[0].after == ("Send it back",)


def test_a_loss_is_mended_once_at_the_last_place_that_leads_there(shipped: Places) -> None:
    parts = edition_of(shipped, "scam-lucky-goat").parts
    mends = [part.scene.id for part in parts for turn in part.turns if turn.how == "mend"]
    assert mends == ["neighbours"]


def test_truths_decide_which_cards_there_are(shipped: Places) -> None:
    level = edition_of(shipped, "scam-lucky-goat").level
    dealt = {
        truth: [each.id for each in road(level, {"set": truth})[1].scene.spec.messages]
        for truth in level.deals["set"]
    }
    assert dealt["rain"] == ["rain", "line", "nurse", "airtime"]
    assert "goat" in dealt["star"]
    assert "moon" in dealt["market"]


def test_what_only_tell_leads_to_is_left_out(shipped: Places) -> None:
    level = edition_of(shipped, "scam-lucky-goat").level
    scene = level.scenes["dance"]
    told = replace(scene, next={**scene.next, TELL_NOW: (Road("by-day"),)})
    scenes = {**level.scenes, "dance": told}
    parts = road(replace(level, scenes=scenes), {"set": "rain"})
    assert "by-day" not in {part.scene.id for part in parts}
