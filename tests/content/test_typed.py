"""Trees become typed values, and every mistake is said at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.content.tree import Tree
from game.content.typed import BAD, Typing
from game.core.words import Feedback, Line, Tell


@dataclass(frozen=True, slots=True)
class Leg:
    id: str
    why: Feedback
    side: Literal["left", "right"] = "left"


@dataclass(frozen=True, slots=True)
class Goat:
    name: Line
    legs: tuple[Leg, ...]
    age: int = 1
    hat: Leg | None = None
    likes: Mapping[Literal["grass", "soup"], Line] | None = None


def converted(tree: Tree) -> tuple[object, list[str]]:
    typing = Typing()
    value = typing.value(Goat, tree, ())
    return value, [f"{found.path} {found.message}" for found in typing.found]


def test_a_whole_tree_becomes_frozen_values_with_defaults() -> None:
    goat, found = converted(
        {
            "name": "Bella",
            "legs": [{"id": "a", "why": "It walks."}],
            "age": "12",
            "hat": {"id": "h", "why": "It is warm.", "side": "right"},
            "likes": {"soup": "Bad soup."},
        }
    )

    assert found == []
    assert goat == Goat(
        Line("Bella"),
        (Leg("a", Feedback("It walks.")),),
        12,
        Leg("h", Feedback("It is warm."), "right"),
        {"soup": Line("Bad soup.")},
    )


def test_words_over_several_lines_become_one_line_of_words() -> None:
    goat, _ = converted({"name": "Bella\n  the   goat\n", "legs": []})

    assert goat == Goat(Line("Bella the goat"), ())


def test_all_mistakes_are_said_in_one_go() -> None:
    goat, found = converted(
        {
            "nam": "Bella",
            "legs": [{"id": "a", "side": "lift"}, "leg"],
            "age": "-1",
            "likes": {"soop": "x"},
        }
    )

    assert goat is BAD
    assert found == [
        '(\'nam\',) There is no key "nam" here. Did you mean "name"?',
        "('legs', 0, 'side') \"lift\" is not one of: left, right. Did you mean \"left\"?",
        "('legs', 0) The key \"why\" is missing. Say why: what happened, what gave it away and"
        " what I can do next time.",
        "('legs', 1) Here must be entries with keys, not words.",
        "('age',) \"-1\" is below nought: write a number from 0.",
        "('likes', 'soop') There is no key \"soop\" here. Did you mean \"soup\"?",
    ]


def test_an_empty_entry_of_a_list_is_a_mistake() -> None:
    typing = Typing()
    typing.value(tuple[str, ...], ["a", ""], ())

    assert [found.rule for found in typing.found] == ["blank"]


def test_numbers_are_plain_digits_only() -> None:
    for text in ("1_000", "٣", "1.5", "", "0x1", "9999999999"):
        typing = Typing()
        assert typing.value(int, text, ()) is BAD
        assert [found.rule for found in typing.found] == ["number"]


def test_where_a_tell_stands_is_no_key_of_a_level() -> None:
    typing = Typing()
    typing.record(Tell, {"words": "now", "skill": "x", "why": "Stop.", "at": "3"}, ())
    assert [found.rule for found in typing.found] == ["unknown-key"]
