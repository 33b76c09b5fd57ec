"""The words after `python3 run.py test`, and how the tests are shared out among parts."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.asked import Asked, Part, asked, part_of

TOP = Path(__file__).parents[1]


def test_words_for_pytest_are_handed_on_and_ours_are_not() -> None:
    assert asked(["--all", "tests/core", "--part", "2/3", "-x"]) == Asked(
        True, "2/3", ("tests/core", "-x")
    )
    assert asked(["--part=1/2"]) == Asked(part="1/2")
    assert asked([]) == Asked()


def test_every_test_is_in_one_part_and_no_part_is_much_larger_than_another() -> None:
    names = [f"tests/levels/test_playthrough.py::test_a_level[{at}]" for at in range(3000)]
    parts = [Part(number, 3) for number in (1, 2, 3)]
    shared = [[name for name in names if part.has(name)] for part in parts]
    assert sorted(name for part in shared for name in part) == sorted(names)
    assert max(map(len, shared)) < 1.2 * min(map(len, shared))


@pytest.mark.parametrize("text", ["", "x", "0/3", "4/3", "1/0", "1", "1/3/4", "-1/3"])
def test_a_part_that_is_none_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="--part wants a part such as 2/3"):
        part_of(text)
    done = subprocess.run(
        [sys.executable, "-m", "tests", "--part", text], cwd=TOP, capture_output=True, text=True
    )
    assert done.returncode == 2
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == ""
