"""Walk files: read line by line, followed without a window, and wrong in one sentence."""

from pathlib import Path

import pytest

from game.activities import rulebook
from game.authoring.walk import Ended, Finished, In, WalkProblem, follow, read_walk, walks_of
from game.core.acts import Act
from tests.levels.shipped import heads, levels

GOAT = "scam-lucky-goat"


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
        ("in messages", ":1: the player should be in messages and is in dance."),
        (
            "in dance\nput goat show",
            ":2: “put goat show” does nothing in dance. Here can be done: next, tell-now.",
        ),
        ("next\nstop rain\n-> done", ":3: the scene should have ended as done, and it goes on."),
        ("next\n-> over", ":2: the scene should have ended as over, and it ended as done."),
        ("nex", ":1: “nex” does nothing in dance. Did you mean “next”? Here can be done: next, tell-now."),
        ("in dance", ":1: the walk stops in dance: go on to the end of the level."),
        ("", ":1: the walk stops in dance: go on to the end of the level."),
        ("next\nend", ":2: the level should be finished, and the player is in messages."),
    ],
)
def test_the_first_line_that_does_not_hold_is_said(tmp_path: Path, text: str, said: str) -> None:
    walk = read_walk(written(tmp_path, text))
    (problem,) = follow(walk, levels()[GOAT], rulebook())
    assert problem.endswith(said)


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
