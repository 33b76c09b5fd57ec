"""Walk files: read line by line, followed without a window, and wrong in one sentence."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.activities import rulebook
from game.authoring.walk import (
    Ended,
    Finished,
    In,
    WalkProblem,
    _gathered,
    _nothing_happens,
    follow,
    read_walk,
    seed_for,
    walks_of,
)
from game.core.acts import Act
from game.core.level import Door
from game.core.memory import dealt
from game.core.words import Choice
from tests.levels.shipped import heads, levels

GOAT = "scam-lucky-goat"
"""It deals which messages come."""
CHECK = "check-7"
"""It deals nothing and begins with a story of three lines; nobody is told."""


def written(folder: Path, text: str) -> Path:
    path = folder / "careful.walk"
    path.write_text(text, "utf-8")
    return path


def test_a_walk_is_acts_and_expectations_by_line(tmp_path: Path) -> None:
    walk = read_walk(written(tmp_path, "# A walk\n\nin song\nput goat show # why\n-> done\nend\n"))
    assert walk.name == "careful"
    assert [(line.number, line.stride) for line in walk.lines] == [
        (3, In("song")),
        (4, Act("put", "goat", "show")),
        (5, Ended("done")),
        (6, Finished()),
    ]


def test_a_line_that_means_nothing_is_named(tmp_path: Path) -> None:
    with pytest.raises(WalkProblem, match=r"careful\.walk:2: an act is a verb and at most two ids"):
        read_walk(written(tmp_path, "in song\nput the goat somewhere else\n"))


@pytest.mark.parametrize("content", [b"\xff\xfe\x00walk", None])
def test_a_walk_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "careful.walk"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(WalkProblem, match="this walk cannot be read"):
        read_walk(path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("in messages", ":1: the player should be in messages and is in hello."),
        (
            "in hello\nput goat show",
            ":2: “put goat show” does nothing in hello. Here can be done: next, tell-now.",
        ),
        ("next\n-> done", ":2: the scene should have ended as done, and it goes on."),
        (
            "next\nnext\nnext\n-> over",
            ":4: the scene should have ended as over, and it ended as done.",
        ),
        (
            "nex",
            ":1: “nex” does nothing in hello. Did you mean “next”?"
            " Here can be done: next, tell-now.",
        ),
        ("in hello\nnext", ":2: the walk stops in hello: go on to the end of the level."),
        ("", ":1: the walk stops in hello: go on to the end of the level."),
        ("next\nend", ":2: the level should be finished, and the player is in hello."),
    ],
)
def test_the_first_line_that_does_not_hold_is_said(tmp_path: Path, text: str, said: str) -> None:
    walk = read_walk(written(tmp_path, text))
    (problem,) = follow(walk, levels()[CHECK], rulebook())
    assert problem.endswith(said)


def test_all_that_can_be_done_is_named_as_long_as_it_is_little() -> None:
    two = [Act("put", "goat", each) for each in ("show", "keep")]
    assert _gathered([Act("put", "goat"), *two, Act("put", "rain")]) == [
        "put goat",
        "put goat show/keep",
        "put rain",
    ]
    many = [Act("open", f"box-{each}") for each in range(9)]
    assert _nothing_happens(Act("x"), "hall", many[:7]).endswith("box-5, open box-6.")
    assert _nothing_happens(Act("x"), "hall", many).endswith("box-4, open box-5 and 3 more.")


@pytest.mark.parametrize("truth", ["rain", "star", "market"])
def test_what_a_walk_says_is_dealt_is_dealt(tmp_path: Path, truth: str) -> None:
    walk = read_walk(written(tmp_path, f"deal set {truth}\nnext\nin messages\n"))

    (problem,) = follow(walk, levels()[GOAT], rulebook())

    assert dealt(levels()[GOAT], seed_for(walk, levels()[GOAT], seed=7)) == {"set": truth}
    assert problem.endswith(":3: the walk stops in messages: go on to the end of the level.")


@pytest.mark.parametrize("line", ["deal set snow", "deal odd rain"])
def test_a_truth_that_is_never_dealt_is_said_at_its_line(tmp_path: Path, line: str) -> None:
    walk = read_walk(written(tmp_path, f"# A walk\n{line}\nnext\n"))

    (problem,) = follow(walk, levels()[GOAT], rulebook())

    assert problem.endswith(f":2: the level never deals “{line.split()[1]}” so.")


def test_a_door_is_pressed_in_a_walk_and_leads_back(tmp_path: Path) -> None:
    """One that is not there, or leads to where one is, is named as any act is."""
    level = levels()[CHECK]
    ways = {"night": Door(Choice("What if it got dark?"), "evening")}
    opened = replace(level, doors=ways, scenes={**level.scenes, "evening": level.scenes["hello"]})
    there = "next\ndoor night\nin evening\nnext\nnext\nnext\nin hello\n"

    (back,) = follow(read_walk(written(tmp_path, there)), opened, rulebook())
    (twice,) = follow(read_walk(written(tmp_path, "door night\ndoor night\n")), opened, rulebook())
    (none,) = follow(read_walk(written(tmp_path, "door day\n")), opened, rulebook())

    assert back.endswith(":7: the walk stops in hello: go on to the end of the level.")
    assert twice.endswith(":2: “door night” does nothing in evening. Here can be done: next.")
    said = "“door day” does nothing in hello. Here can be done: next, tell-now, door night."
    assert none.endswith(said)


def test_a_walk_ends_with_the_level_and_says_so(tmp_path: Path) -> None:
    whole = (heads()[GOAT].file.parent / "careful.walk").read_text("utf-8").rstrip()
    for text, said in (
        (whole, ()),
        ("\ufeff" + whole, ()),
        (whole.removesuffix("end"), ("the level is finished: write the line “end” after this.",)),
        (whole + "\nnext", ("“next” does nothing: the level is finished.",)),
    ):
        found = follow(read_walk(written(tmp_path, text)), levels()[GOAT], rulebook())
        assert tuple(each.partition(": ")[2] for each in found) == said


def test_the_walks_of_a_level_lie_beside_it() -> None:
    assert [walk.name for walk in walks_of(heads()[GOAT].file)] == ["careful", "careless"]
