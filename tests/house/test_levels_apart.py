"""Only tests/levels asks something of every level, so that sixty levels do not make six times the
tests: all others name the level they need."""

import ast
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parents[1]
CALLS, FILES = ("levels", "heads"), "*/level.yaml"
"""What stands for all the levels we ship."""
ALLOWED = {
    "app/test_playing.py": "counts the stories of one district",
    "content/test_plain_language.py": "looks up the band of a text that is translated",
    "sixty.py": "copies them",
    "activities/scenes.py": "finds each room's scenes; also stories that are being mended keep it",
    "activities/check/test_level.py": "no other level may hold a word of the check-up",
    "authoring/test_words_status.py": "changes one word of a room wherever it stands",
    "screens/test_booster_items.py": "one set of all that can be asked again",
}
"""Loops over all levels that cost little and ask one question of all of them together."""


def over_every_level(source: str) -> Iterator[tuple[int, str]]:
    """Line and kind of whatever goes over all levels: a parametrized test, or a loop."""
    tree = ast.parse(source)
    known = _names_of_all(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "parametrize":
            if any(_is_all(part, known) for value in node.args[1:] for part in ast.walk(value)):
                yield node.lineno, "parametrize"
        elif isinstance(node, ast.For | ast.comprehension) and _goes_over(node.iter, known):
            yield node.iter.lineno, "loop"


def _names_of_all(tree: ast.Module) -> set[str]:
    """The names of a file that hold every level, or something for each of them."""
    known: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.Assign) and any(_is_all(p, known) for p in ast.walk(node.value)):
            known |= {name.id for name in node.targets if isinstance(name, ast.Name)}
    return known


def _is_all(node: ast.AST, known: set[str]) -> bool:
    match node:
        case ast.Call(func=ast.Name(id=name), args=[]):
            return name in CALLS
        case ast.Name(id=name):
            return name in known
        case ast.Constant(value=str(text)):
            return text == FILES
    return False


def _goes_over(node: ast.expr, known: set[str]) -> bool:
    """Whether a loop goes over all of it, and not over one thing that was looked up in it."""
    match node:
        case ast.Call(func=ast.Attribute(value=inner, attr="values" | "items" | "keys")):
            return _is_all(inner, known)
        case ast.Call(func=ast.Attribute(attr="glob" | "rglob"), args=[pattern]):
            return _is_all(pattern, known)
        case ast.Call(func=ast.Name(id="sorted" | "list" | "enumerate"), args=[inner, *_]):
            return _goes_over(inner, known)
    return _is_all(node, known)


def found() -> dict[str, list[str]]:
    """What goes over all levels outside tests/levels, by file."""
    there: dict[str, list[str]] = {}
    for path in sorted(TESTS.rglob("*.py")):
        name = path.relative_to(TESTS).as_posix()
        if not name.startswith("levels/"):
            for line, kind in over_every_level(path.read_text("utf-8")):
                there.setdefault(name, []).append(f"tests/{name}:{line}: {kind}")
    return there


def test_nothing_outside_its_folder_is_asked_of_every_level() -> None:
    there = found()
    wrong = [line for name, lines in there.items() if name not in ALLOWED for line in lines]
    assert wrong == [], "ask it in tests/levels, or of one level by its name"
    assert [line for lines in there.values() for line in lines if "parametrize" in line] == []
    assert set(ALLOWED) <= set(there), "this goes over all levels no longer: take it out of ALLOWED"


def test_a_test_of_every_level_is_found_however_it_is_spelt() -> None:
    for source in (
        '@pytest.mark.parametrize("level", levels())\ndef test(level): ...',
        'L = levels()\n@pytest.mark.parametrize("level", L.values(), ids=list(L))\ndef test(): ...',
        'A = [h.id for h in heads().values()]\nB = pytest.mark.parametrize("level", A)',
        "def test():\n    for level in levels().values():\n        ...",
        'def test():\n    for path in sorted(Path("levels").glob("*/level.yaml")):\n        ...',
    ):
        assert list(over_every_level(source)), source


def test_a_test_that_names_its_level_is_not_found() -> None:
    for source in (
        'level = levels()["scam-lucky-goat"]\nfor scene in level.scenes: ...',
        'def test():\n    for walk in walks_of(heads()["a"].file): ...',
        '@pytest.mark.parametrize("level", ["a", "b"])\ndef test(level): ...',
    ):
        assert [kind for _, kind in over_every_level(source) if kind == "parametrize"] == []
