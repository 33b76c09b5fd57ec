"""Words on a page come from a level or through the catalogue: plain English stays untranslated."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

GAME = Path(__file__).parents[2] / "game"
SHOWN = ("activities", "screens")
"""The folders that make pages; `ui` only lays them out."""


def plain_words(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of every `Words("…")` or `label="…"` that holds letters of its own."""
    for call in ast.walk(ast.parse(source)):
        if not isinstance(call, ast.Call):
            continue
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        said = [*(call.args[:1] if name == "Words" else ())]
        said += [each.value for each in call.keywords if each.arg == "label"]
        for text in said:
            for part in ast.walk(text) if isinstance(text, ast.JoinedStr) else (text,):
                if isinstance(part, ast.Constant) and any(map(str.isalpha, str(part.value))):
                    yield call.lineno, str(part.value)


@pytest.mark.parametrize("folder", SHOWN)
def test_no_page_shows_words_that_nobody_can_translate(folder: str) -> None:
    found = {
        f"{path.relative_to(GAME)}:{line}: {text}"
        for path in (GAME / folder).rglob("*.py")
        for line, text in plain_words(path.read_text("utf-8"))
    }
    assert found == set()


def test_plain_words_are_found_wherever_they_hide() -> None:
    source = 'Words("Hello")\nButton(face, act, label="Go on")\nWords(f"{many} left")\nWords("→")'
    assert [text for _, text in plain_words(source)] == ["Hello", "Go on", " left"]
