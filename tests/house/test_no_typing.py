"""Nobody ever has to type: no screen takes text, so no keyboard on the screen is needed (A30)."""

import ast
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
TYPING = {"TEXTINPUT", "TEXTEDITING", "start_text_input", "set_text_input_rect", "unicode"}
"""What a program asks of pygame to be given typed text."""


def typing_in(source: str) -> set[str]:
    """The names by which a source would ask for typed text."""
    nodes = ast.walk(ast.parse(source))
    return {node.attr for node in nodes if isinstance(node, ast.Attribute)} & TYPING


def test_no_part_of_the_game_asks_for_typed_text() -> None:
    asked = {
        path.relative_to(TOP).as_posix(): found
        for path in sorted((TOP / "game").rglob("*.py"))
        if (found := typing_in(path.read_text(encoding="utf-8")))
    }
    assert asked == {}


def test_asking_for_typed_text_is_found() -> None:
    assert typing_in("if event.type == pygame.TEXTINPUT: pass") == {"TEXTINPUT"}
    assert typing_in("name += event.unicode") == {"unicode"}
