"""Whatever is in a file, reading it gives a level or problems: never an exception, never both."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from game.content.load import load_level
from game.content.problems import errors
from game.content.source import parse
from tests.content.kinds import GOOD, known

PIECES = [b"[", b"]", b"{", b"}", b": ", b"- ", b"'", b'"', b"\t", b"&a ", b"*a", b"<<: {}", b"!x "]
PIECES += [b"|", b">", b"#", b"---", b"\0", b"\xff", b"\xc3", b"? ", b"\r", b"end", b"<1>", b"{x}"]


@given(some.binary(max_size=200) | some.lists(some.sampled_from(PIECES)).map(b"".join))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_a_tree_or_problems(data: bytes) -> None:
    source, problems = parse(data, "f.yaml")

    assert (source is None) == bool(problems)
    assert all(problem.line > 0 and problem.column > 0 for problem in problems)


@pytest.mark.parametrize("seed", range(200))
def test_a_damaged_level_is_a_level_or_problems_of_one_line(seed: int, tmp_path: Path) -> None:
    dice = random.Random(seed)
    data = GOOD.read_bytes()
    for _ in range(dice.choice((1, 1, 2, 4))):
        at = dice.randrange(len(data))
        data = data[:at] + dice.choice(PIECES) + data[at + dice.randrange(12) :]
    path = tmp_path / "damaged.yaml"
    path.write_bytes(data)

    loaded = load_level(path, known())

    assert (loaded.level is None) == bool(errors(loaded.problems))
    assert not [problem for problem in loaded.problems if "\n" in str(problem)]
