"""The rooms of screens: who knows whom is asked of the source, lazy imports and all."""

import ast
from collections.abc import Mapping
from pathlib import Path

SCREENS = Path("game/screens")
MOST = 6
"""Others of screens/ that one file may know; a file that wants more is two."""


def known() -> Mapping[str, frozenset[str]]:
    """The files of screens/ that each file of screens/ imports, by their dotted names."""
    files = {".".join(path.with_suffix("").parts): path for path in SCREENS.rglob("*.py")}
    return {
        name: frozenset(
            target
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.ImportFrom)
            for target in (node.module, *(f"{node.module}.{one.name}" for one in node.names))
            if target in files and target != name
        )
        for name, path in files.items()
    }


def test_no_screen_knows_more_than_six_others() -> None:
    crowded = {name: sorted(others) for name, others in known().items() if len(others) > MOST}
    assert not crowded


def test_no_screens_know_each_other_in_a_circle() -> None:
    left = dict(known())
    while free := [name for name, others in left.items() if not others & left.keys()]:
        for name in free:
            del left[name]
    assert not left, "each of these waits for another one of these"


def test_a_screen_is_never_told_by_the_letters_of_its_name() -> None:
    guesses = ("name.startswith(", "getattr(screen", "screen.name ==", "screen.name in")
    for path in (*SCREENS.rglob("*.py"), Path("game/app.py"), Path("game/assembly.py")):
        text = path.read_text(encoding="utf-8")
        assert not [guess for guess in guesses if guess in text], path
