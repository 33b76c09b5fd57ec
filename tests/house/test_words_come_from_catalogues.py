"""Words on a page come from a level or through the catalogue: plain English stays untranslated."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

GAME = Path(__file__).parents[2] / "game"
SHOWN = ("activities", "screens")
"""The folders that make pages; `ui` only lays them out."""


SENTENCE = re.compile(r"[A-Za-z]{2,}[,;:]? [a-z]{2,}|[a-z]{2,}[.!?…]$")
"""Two words beside each other, or one with the end of a sentence."""
FOR_AUTHORS = ("checks.py", "model.py")
CHECKS = "checks"
"""The folder of a room whose checks are many. What an author is told of mistakes is in English, as
levels are."""


def plain_words(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of every `Words("…")` or `label="…"` that holds letters of its own, and of
    whatever else reads like English and is given to no catalogue."""
    tree = ast.parse(source)
    given = set(_given_to_catalogue(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _shown(node)
        elif isinstance(node, ast.Constant) and SENTENCE.search(str(node.value)):
            yield from () if node in given else ((node.lineno, str(node.value)),)


def _shown(call: ast.Call) -> Iterator[tuple[int, str]]:
    """The letters that a call puts on a page as they are."""
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    said = [*(call.args[:1] if name == "Words" else ())]
    said += [each.value for each in call.keywords if each.arg == "label"]
    for text in said:
        for part in ast.walk(text) if isinstance(text, ast.JoinedStr) else (text,):
            if isinstance(part, ast.Constant) and any(map(str.isalpha, str(part.value))):
                yield call.lineno, str(part.value)


def _given_to_catalogue(tree: ast.AST) -> Iterator[ast.AST]:
    """Every text that is a translator's, or nobody's: arguments of `words(…)`, docstrings, what an
    error of ours says."""
    for node in ast.walk(tree):
        name = getattr(
            getattr(node, "func", None), "attr", getattr(getattr(node, "func", None), "id", "")
        )
        if isinstance(node, ast.Raise) or name == "words":
            yield from ast.walk(node)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


@pytest.mark.parametrize("folder", SHOWN)
def test_no_page_shows_words_that_nobody_can_translate(folder: str) -> None:
    found = {
        f"{path.relative_to(GAME)}:{line}: {text}"
        for path in (GAME / folder).rglob("*.py")
        if path.name not in FOR_AUTHORS and path.parent.name != CHECKS
        for line, text in plain_words(path.read_text("utf-8"))
    }
    assert found == set()


def test_plain_words_are_found_wherever_they_hide() -> None:
    source = 'Words("Hello")\nButton(face, act, label="Go")\nWords(f"{many} left")\nWords("→")'
    assert [text for _, text in plain_words(source)] == ["Hello", "Go", " left"]


def test_plain_words_are_found_in_any_call_and_in_any_name() -> None:
    source = """AGAIN = "Take me back"
bubble(ctx, "Hello dear child")
bubble(ctx, ctx.words("Look again.", "a note of two words"))
bubble(ctx, "Careful!")
"""
    assert {line for line, _ in plain_words(source)} == {1, 2, 4}
