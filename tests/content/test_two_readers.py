"""PyYAML has a fast reader in C and a plain one in Python: a level reads alike, or is refused."""

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from game.content.problems import Problem
from game.content.source import parse
from game.content.tree import Tree

SIGNS = (*"?:,[]{}#&*!|>%@`-'\"\\~=<. \t\n", "\u00a0", "\u0085", "\u2028", "\ufeff", "\r", "\r\n")
RUNS = (": ", " :", "- ", " #", "? ", "|\n  a\n", ">-\n  b\n", "\\u2028", "a", "bé", "c d")
AROUND = (
    "a: [x, %s, y]\n",
    "a: {x: %s, y: z}\n",
    "a: %s\nb: c\n",
    "%s",
    "a: '%s'\n",
    "a: >\n  %s\n",
)


def read(text: str, fast: bool) -> "tuple[Tree | None, tuple[Problem, ...]]":
    source, problems = parse(text.encode(), "f.yaml", fast)
    return (source.tree if source else None), problems


@given(
    st.sampled_from(AROUND),
    st.lists(st.sampled_from((*SIGNS, *RUNS)), min_size=1, max_size=8).map("".join),
)
@example("a: [x, %s, y]\n", "Who?")
@example("a: [x, %s, y]\n", "b :")
def test_whatever_is_written_both_read_the_same_or_neither_does(shape: str, words: str) -> None:
    text = shape % words

    assert read(text, fast=True)[0] == read(text, fast=False)[0]


@pytest.mark.parametrize("fast", [True, False])
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: [Who? Me]", "1:8: A question mark cannot stand bare here: put the words in quotes."),
        ("a: {b: Who?}", "1:11: A question mark cannot stand bare here: put the words in quotes."),
        ("? a\n: b", "1:1: A question mark cannot stand bare here: put the words in quotes."),
        ("a: {b:, c: d}", "1:6: A colon stands where none can: put the words in quotes."),
        ("a: b\tc", "1:5: A tab stands here: use spaces."),
        ("a: b\n\ufeffc: d", "2:1: The character U+FEFF has no place in a level: delete it."),
        ("a: b\u2028c: d", "1:5: The character U+2028 has no place in a level: delete it."),
    ],
)
def test_what_one_reader_would_refuse_gets_the_same_sentence_from_both(
    text: str, said: str, fast: bool
) -> None:
    _, problems = read(text, fast)

    found = [f"{each.line}:{each.column}: {each.message}" for each in problems]
    assert found == [said]


@pytest.mark.parametrize("fast", [True, False])
def test_a_question_mark_is_fine_in_quotes_in_comments_and_outside_brackets(fast: bool) -> None:
    text = "a: Who?  # really?\nb: ['Me?', \"You?\"]  # ? or not\nc:\n  - Why? Ask.\n"

    assert read(text, fast)[0] == {"a": "Who?", "b": ["Me?", "You?"], "c": ["Why? Ask."]}


@pytest.mark.skipif(not hasattr(yaml, "CBaseLoader"), reason="this PyYAML has no fast reader")
def test_the_fast_reader_finds_every_bare_question_mark_in_one_run() -> None:
    _, problems = read("a: [Who?, Me]\nb: {c: Why?}\n", fast=True)

    assert [(problem.line, problem.column) for problem in problems] == [(1, 8), (2, 11)]
