"""What we hand to teachers and families is so: buttons, commands, pictures and tests that it names
are there."""

import ast
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.command_line import parser_for
from tests.house.test_accessibility import is_there

TOP = Path(__file__).resolve().parents[2]
BOOK = "docs/TEACHERS.md"
PROVEN = ("docs/PRIVACY.md", "SECURITY.md")
"""Papers in which each row of a table has its proof."""
PAPERS = sorted(f"docs/{each.name}" for each in (TOP / "docs").glob("*.md"))


def text_of(paper: str) -> str:
    return (TOP / paper).read_text(encoding="utf-8")


def said_by(source: str) -> Iterator[str]:
    """The sentences that a file of the game has for its readers."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and node.args:
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            first = node.args[0]
            if name == "words" and isinstance(first, ast.Constant):
                yield str(first.value)


def said() -> frozenset[str]:
    files = (TOP / "game").rglob("*.py")
    return frozenset(each for file in files for each in said_by(file.read_text("utf-8")))


def named(text: str) -> list[str]:
    """What a paper says is written on the screen."""
    return [" ".join(found.split()) for found in re.findall(r"\*\*(.+?)\*\*", text, re.DOTALL)]


def commands(text: str) -> list[str]:
    """The commands that a paper tells a teacher to type."""
    return re.findall(r"(?:lantern-bay|python3 run\.py) ([a-z][^`\n]*)", text)


def headings(text: str) -> set[str]:
    """The addresses of a paper's headings, as a reader of Markdown makes them."""
    found = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in found}


def missing(paper: str) -> list[str]:
    """The links of a paper that lead to no file and to no heading."""
    text = text_of(paper)
    links = re.findall(r"\]\(([^)]+)\)", text)
    here = {f"#{each}" for each in headings(text)}
    return [
        each for each in links
        if not (each in here or (TOP / paper).parent.joinpath(each).is_file())
    ]  # fmt: skip


def unproven(text: str) -> list[str]:
    """The rows of a paper's tables that name no test, or one that is not there."""
    rows = [row for row in re.findall(r"^\|(.+)\|$", text, re.MULTILINE) if set(row) - set("-|")]
    claims = [row for row in rows if row.split("|")[-1].strip() not in ("Kept by", "Test")]
    proofs = {row: re.findall(r"`(tests/[^`]+)`", row) for row in claims}
    return [row for row, found in proofs.items() if not found or not all(map(is_there, found))]


def test_everything_on_the_screen_that_the_book_names_is_there() -> None:
    there = said()
    assert [each for each in named(text_of(BOOK)) if each not in there] == []


def test_every_command_of_the_book_is_understood() -> None:
    parser = parser_for()
    given = commands(text_of(BOOK))
    assert given
    for line in given:
        if "--help" not in line:
            assert parser.parse_args(shlex.split(line)).run is not None, line


@pytest.mark.parametrize("paper", [*PAPERS, "SECURITY.md", "README.md"])
def test_every_link_and_picture_leads_somewhere(paper: str) -> None:
    assert missing(paper) == []


@pytest.mark.parametrize("paper", PROVEN)
def test_every_sentence_of_a_table_has_tests_that_are_there(paper: str) -> None:
    assert unproven(text_of(paper)) == []


@pytest.mark.parametrize("paper", PROVEN)
def test_every_test_that_is_named_is_there(paper: str) -> None:
    proofs = re.findall(r"`(tests/[^`]+::[^`]+)`", text_of(paper))
    assert [each for each in proofs if not is_there(each)] == []


def test_what_is_not_there_is_found() -> None:
    assert named("Press **Fly\naway**.") == ["Fly away"]
    assert list(said_by('words("Come in", "note"); ctx.words("Go"); other("No")')) == [
        "Come in",
        "Go",
    ]
    assert unproven("| We say | Kept by |\n|---|---|\n| A | b |\n") == [" A | b "]
    assert unproven("| A | `tests/house/test_nothing.py::test_nothing` |") != []
    assert headings("## What is kept, and how\n") == {"what-is-kept-and-how"}
