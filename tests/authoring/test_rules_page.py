"""Every rule of `check` is explained beside itself, used, and told of in docs/RULES.md."""

import ast
from collections.abc import Iterator

import pytest

from game.activities import ROOMS_BY_KIND
from game.authoring.rules_page import chapters, example_of, rules_page
from tests.content.kinds import ROOT

TELLING = [
    *(
        ROOT / "game" / "content" / f"{name}.py"
        for name in (
            "added",
            "drawn_people",
            "events",
            "source",
            "toml_text",
            "meant",
            "typed",
            "load",
            "lists",
            "paths",
            "helpline_ages",
            "regions",
        )
    ),
    *(ROOT / "game" / "content" / "rules").glob("*.py"),
    *(
        path
        for path in (ROOT / "game" / "activities").glob("*/checks.py")
        if path.parent.name in ROOMS_BY_KIND  # not the template, which is in no list
    ),
    *(ROOT / "game" / "activities").glob("*/checks/*.py"),
    *(ROOT / "game" / "mechanics").glob("*/checks.py"),
    *(
        ROOT / "game" / "authoring" / f"{name}.py"
        for name in ("check", "beside_level", "own_drawings", "recipes")
    ),
    *(
        ROOT / "game" / "authoring" / f"{name}.py"
        for name in (
            "catalogues",
            "compiled",
            "letters",
            "pages",
            "po_faults",
            "stray_files",
            "translation_faults",
            "whole",
            "words_status",
        )
    ),
]
"""The files that tell `check` or `words status` of a broken rule."""
RULE_AT = {
    "Found": 1,
    "Problem": 3,
    "unreadable": 1,
    "say": 1,
    "_say": 1,
    "_warning": 1,
    "_at": 2,
    "Fault": 0,
}
"""Which argument of a call is the name of the rule."""
EXPLAINED = {rule for rules in chapters().values() for rule in rules}


def told(tree: ast.AST) -> Iterator[str]:
    """The rules whose names are written out in calls that tell of a mistake."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            name = getattr(call.func, "id", getattr(call.func, "attr", ""))
            pairs = sum(isinstance(each, ast.Starred) for each in call.args)  # *place: line, column
            place = RULE_AT.get(name, len(call.args)) - pairs
            if place < len(call.args) and isinstance(rule := call.args[place], ast.Constant):
                yield str(rule.value)


def words(tree: ast.Module) -> Iterator[str]:
    """Every word in the code but those of the explanations themselves."""
    for statement in tree.body:
        if not (isinstance(statement, ast.AnnAssign) and ast.unparse(statement.target) == "RULES"):
            for node in ast.walk(statement):
                if isinstance(node, ast.Constant):
                    yield str(node.value)


def parsed() -> Iterator[ast.Module]:
    return (ast.parse(path.read_text("utf-8")) for path in TELLING)


def test_every_rule_that_is_told_of_is_explained() -> None:
    assert {rule for tree in parsed() for rule in told(tree)} - EXPLAINED == set()


def test_every_rule_that_is_explained_is_used() -> None:
    assert EXPLAINED - {word for tree in parsed() for word in words(tree)} == set()


def test_a_rule_without_an_explanation_is_found() -> None:
    tree = ast.parse('RULES: Mapping[str, str] = {}\nyield Found(path, "new-rule", message)')

    assert list(told(tree)) == ["new-rule"]


@pytest.mark.parametrize("chapter", chapters())
def test_what_a_rule_means_is_said_in_whole_sentences(chapter: str) -> None:
    for rule, means in chapters()[chapter].items():
        assert means[0].isupper() or means[0] == "`", rule
        assert means.endswith(".") or means[-1].isdigit(), rule


def test_the_page_of_rules_is_as_the_rules_are() -> None:
    page = (ROOT / "docs" / "RULES.md").read_text("utf-8")

    assert page == rules_page(ROOT / "tests"), (
        "run: python3 run.py -- check --rules > docs/RULES.md"
    )


def test_the_page_shows_the_broken_lines_and_what_check_says() -> None:
    page = rules_page(ROOT / "tests")

    assert "   7  minuts: 6\n" in page
    said = 'There is no key "minuts" here. Did you mean "minutes"?'
    assert f"> level.yaml:7:1: {said} [unknown-key]" in page
    assert "### not-on-a-path\n\n*warning* · " in page


@pytest.mark.parametrize("kind", ROOMS_BY_KIND)
def test_the_example_of_a_rooms_rule_shows_that_room(kind: str) -> None:
    for rule in ROOMS_BY_KIND[kind].author_rules:
        example = example_of(rule, f"A scene with `activity: {kind}`", ROOT / "tests")

        assert example, rule
        assert f"activity: {kind}\n" in example.read_text("utf-8"), rule
