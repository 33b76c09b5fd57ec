"""Level L09, The Private Room, as it ships: no mistakes in it, and both of its walks hold."""

from pathlib import Path

import pytest

from game.activities.chat import ROOM as CHAT
from game.activities.story import ROOM as STORY
from game.content.lists import load_lists
from game.content.load import Known, Loaded, load_level
from game.core.actions import parse
from game.core.facts import Fact
from game.core.level import Level
from game.core.play import Session, begin, step
from tests.activities.chat.sample import LEVEL

KINDS = {"chat": CHAT, "story": STORY}
RULES = {name: room.rules for name, room in KINDS.items()}


def loaded() -> Loaded:
    levels = LEVEL.parents[1]
    lists, _ = load_lists(levels, levels.parent / "assets")
    return load_level(LEVEL, Known(KINDS, lists))


def level() -> Level:
    found = loaded()
    assert found.draft is not None, found.problems
    return found.draft


def walk(story: Level, path: Path) -> tuple[Session, list[Fact]]:
    """Plays a walk file line by line; says the line that does not hold."""
    session, started = begin(story, RULES, 1)
    facts = list(started)
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        where = f"{path.name}:{number}: {line} (in {session.scene})"
        match line.split():
            case [] | ["#", *_]:
                pass
            case ["in", scene]:
                assert session.scene == scene, where
            case ["->", outcome]:
                ends = [fact.action for fact in facts if fact.kind == "ended"]
                assert ends[-1:] == [outcome], where
            case ["end"]:
                assert session.finished, where
            case _:
                session, more = step(story, RULES, session, parse(line))
                assert more, where
                facts += more
    return session, facts


def test_the_level_has_no_mistake_but_drawings_that_are_still_to_come() -> None:
    undrawn = ("unknown-thing", "no-picture")
    assert [p for p in loaded().problems if p.rule not in undrawn] == []


@pytest.mark.parametrize("name", ["careful", "careless"])
def test_a_walk_holds_and_finishes_the_level(name: str) -> None:
    session, facts = walk(level(), LEVEL.parent / f"{name}.walk")
    assert session.finished
    assert any(fact.kind == "told" for fact in facts)


def test_the_careless_walk_slips_and_still_finds_four_flags() -> None:
    _, facts = walk(level(), LEVEL.parent / "careless.walk")
    assert sum(fact.verdict == "slip" for fact in facts) >= 4
    assert sum(fact.kind == "noticed" for fact in facts) == 4


def test_telling_leads_back_to_the_very_same_place() -> None:
    story = level()
    session, _ = begin(story, RULES, 1)
    for line in ("say r1", "ok", "tell-now", "next", "try show", "ok"):
        session, _ = step(story, RULES, session, parse(line))
    assert (session.scene, session.rooms["club"].moment) == ("club", "facts")


@pytest.mark.parametrize("strategy", ["all fine", "all odd"])
def test_no_single_strategy_judges_the_level_well(strategy: str) -> None:
    """Trusting everything finds no flag; suspecting everything is wrong about every twin."""
    items = CHAT.items(level().scenes["club"].spec)
    right = sum(item.genuine == (strategy == "all fine") for item in items)
    assert 0.4 <= right / len(items) <= 0.6


def test_at_most_six_lines_are_unsafe_and_all_flags_have_their_why() -> None:
    scenes = [scene.spec for scene in level().scenes.values() if scene.activity == "chat"]
    unsafe = [item for spec in scenes for item in CHAT.items(spec) if not item.genuine]
    assert len(unsafe) == 6
    assert all(tell.why for item in unsafe for tell in item.tells)
