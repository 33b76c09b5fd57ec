"""Level L23, The Copy of Linh, as it ships: no mistakes in it, and both of its walks hold."""

import pytest

from game.activities.report import ROOM as REPORT
from game.activities.report.model import Find
from game.core.progress import finished_well
from tests.activities.report.writing import LEVEL, SENT, TOLD
from tests.activities.shipped import LEVELS, level, loaded, walked, written


def test_the_level_has_no_mistake_but_drawings_that_are_still_to_come() -> None:
    undrawn = ("unknown-thing", "no-picture")
    assert [p for p in loaded(LEVEL).problems if p.rule not in undrawn] == []


@pytest.mark.parametrize(("name", "well"), [("careful", True), ("careless", False)])
def test_a_walk_holds_and_finishes_the_level(name: str, well: bool) -> None:
    session, facts = walked(level(LEVEL), written(LEVEL, name))
    assert session.finished
    assert any(fact.kind == "told" for fact in facts)
    assert finished_well(facts) is well


def rightly(find: Find) -> str:
    return "keep" if find.tells else "leave"


@pytest.mark.parametrize("first", ["keep", "leave"])
def test_doing_the_same_with_every_find_does_not_finish_well(first: str) -> None:
    story = level(LEVEL)
    finds: tuple[Find, ...] = story.scenes["app"].spec.finds
    lines = ["next", "next"]
    for find in finds:
        lines += [f"look {find.id}", f"{first} {find.id}", "ok"]
    for find in finds:
        if rightly(find) != first:
            lines += [f"look {find.id}", f"{rightly(find)} {find.id}", "ok"]
    lines += ["ok", *TOLD, *SENT, *["then"] * 7, "-> helped"]
    _, facts = walked(story, lines)
    assert not finished_well(facts)


def test_telling_is_open_from_every_scene_and_leads_back_to_the_same_place() -> None:
    story = level(LEVEL)
    lines = [
        "next",
        "next",
        "look voice",
        "tell-now",
        "in tell",
        "next",
        "try show",
        "ok",
        "in app",
    ]
    session, facts = walked(story, lines)
    assert session.rooms["app"].open == "voice"
    assert any(fact.kind == "told" and fact.item == "mother" for fact in facts)


def test_at_most_six_lines_are_unsafe_and_half_of_the_finds_are_genuine() -> None:
    items = REPORT.items(level(LEVEL).scenes["app"].spec)
    assert sum(not item.genuine for item in items) <= 6
    assert 0.4 <= sum(item.genuine for item in items) / len(items) <= 0.6
    assert len(items) >= 4


def test_it_is_said_aloud_that_it_is_not_her_fault() -> None:
    assert (LEVELS / LEVEL / "level.yaml").read_text("utf-8").lower().count(
        "it is not your fault"
    ) >= 4
