"""The page about who can play says nothing that is not so: rows, proofs and labels (A32)."""

import ast
from pathlib import Path

import pytest

from game.delivery.features import PAGE, Promise, beside_the_program, labels, promises

TOP = Path(__file__).resolve().parents[2]
TEXT = PAGE.read_text(encoding="utf-8")
ROWS = promises(TEXT)


def names_in(file: str) -> set[str]:
    """The names of the tests of a file; none when it is not there."""
    path = TOP / file
    if not path.is_file():
        return set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def is_there(proof: str) -> bool:
    """Whether a proof, `tests/…/test_x.py::test_name`, is a test of ours."""
    file, _, name = proof.partition("::")
    return file.startswith("tests/") and name.startswith("test_") and name in names_in(file)


def test_every_promise_has_its_row() -> None:
    assert [row.number for row in ROWS] == [f"A{n}" for n in range(1, 33)]


@pytest.mark.parametrize("row", ROWS, ids=[row.number for row in ROWS])
def test_every_proof_is_a_test_that_is_there(row: Promise) -> None:
    assert [proof for proof in row.proof if not is_there(proof)] == []


@pytest.mark.parametrize("row", ROWS, ids=[row.number for row in ROWS])
def test_what_is_done_has_a_proof_and_what_is_not_says_what_is_missing(row: Promise) -> None:
    state, _, missing = row.state.partition(": ")
    assert state in ("done", "partly", "not yet")
    assert bool(missing) != row.done
    assert bool(row.proof) == (state != "not yet")


def test_only_what_is_done_is_claimed() -> None:
    done = {row.number for row in ROWS if row.done}
    assert labels(TEXT)
    assert [label.name for label in labels(TEXT) if not done.issuperset(label.because)] == []


def test_a_proof_that_is_not_there_is_found() -> None:
    assert is_there("tests/house/test_accessibility.py::test_a_proof_that_is_not_there_is_found")
    assert not is_there("tests/house/test_accessibility.py::test_nothing")
    assert not is_there("tests/house/test_nothing.py::test_nothing")


def test_beside_the_program_lies_what_is_done_and_what_is_missing_but_no_label_without_proof() -> (
    None
):
    page = (
        "| No. | Promise | State | Proof |\n|---|---|---|---|\n"
        "| A1 | Keys | done | `tests/x.py::test_x` |\n| A2 | Mouse | partly: no mouse | |\n"
        "\n| Label | Because of |\n|---|---|\n| Keyboard | A1 |\n| Both | A1 A2 |\n"
    )
    lines = beside_the_program(page).splitlines()
    assert "- Keys (A1)" in lines
    assert "- Mouse (A2): partly: no mouse" in lines
    assert "- Keyboard" in lines
    assert "- Both" not in lines
