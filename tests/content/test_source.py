"""Reading YAML strictly: addresses, caps, bans, and words that stay words."""

from pathlib import Path

import pytest

from game.content.events import MOST_PARTS
from game.content.source import LARGEST, parse, read
from game.content.tree import Source, Tree


def tree(text: str) -> Tree:
    source, problems = parse(text.encode(), "f.yaml")
    assert problems == ()
    assert source is not None
    return source.tree


def rules(data: bytes) -> list[str]:
    source, problems = parse(data, "f.yaml")
    assert source is None
    return [problem.rule for problem in problems]


def source_of(text: str) -> Source:
    source, _ = parse(text.encode(), "f.yaml")
    assert source is not None
    return source


@pytest.mark.parametrize(
    "word",
    ["No", "yes", "on", "012", "0x1F", "1:30", "1e3", "2026-11-22", "null", "~", ".inf", "0100"],
)
def test_every_word_stays_as_it_was_written(word: str) -> None:
    assert tree(f"a: {word}") == {"a": word}


def test_an_empty_value_is_an_empty_word() -> None:
    assert tree("a:\nb: x") == {"a": "", "b": "x"}


def test_lists_and_mappings_may_be_written_in_both_ways() -> None:
    assert tree("a: [x, {b: y}]\nc:\n  - d: z") == {"a": ["x", {"b": "y"}], "c": [{"d": "z"}]}


def test_windows_line_ends_and_a_byte_order_mark_are_fine() -> None:
    assert tree("\ufeffa:\r\n  b: c\r\n") == {"a": {"b": "c"}}


def test_other_scripts_are_words_like_any_other() -> None:
    assert tree("a: ضوء القمر\nb: चाँद की रोशनी") == {"a": "ضوء القمر", "b": "चाँद की रोशनी"}


def test_a_value_and_its_key_have_addresses() -> None:
    source = source_of("a:\n  - b: x\n    c: y\n")

    assert source.where(("a", 0, "c")) == (3, 8)
    assert source.where(("a", 0, "c"), key=True) == (3, 5)


def test_what_is_not_there_has_the_address_of_its_nearest_ancestor() -> None:
    source = source_of("a:\n  - b: x\n")

    assert source.where(("a", 0, "why")) == (2, 5)
    assert source.where(("a", 7, "b", "c")) == (2, 3)
    assert source.where(("z",)) == (1, 1)


def test_columns_count_letters_not_bytes() -> None:
    _, problems = parse("चाँद: *x".encode(), "f.yaml")

    assert (problems[0].line, problems[0].column) == (1, 7)


def test_all_bans_of_a_file_are_said_at_once() -> None:
    bad = b"a: &x 1\nb: !!int 2\nc: *x\na: 3\n"

    assert rules(bad) == ["anchor", "tag", "alias", "doubled-key"]


def test_an_alias_bomb_is_refused_without_being_walked() -> None:
    layers = [b"a0: &a0 [x, x]"]
    layers += [b"a%d: &a%d [*a%d, *a%d]" % (n, n, n - 1, n - 1) for n in range(1, 40)]

    assert set(rules(b"\n".join(layers))) == {"anchor", "alias"}


def test_a_merge_bomb_is_refused_without_being_merged() -> None:
    layers = [b"a0: &a0 {k: v}"]
    layers += [b"a%d: &a%d {<<: [*a%d, *a%d]}" % (n, n, n - 1, n - 1) for n in range(1, 30)]

    assert set(rules(b"\n".join(layers))) == {"anchor", "alias", "merge-key"}


@pytest.mark.parametrize("bracket", [b"[", b"{a: ", b"- "])
def test_two_thousand_nested_brackets_stop_at_the_twentieth(bracket: bytes) -> None:
    assert rules(bracket * 2000) == ["too-deep"]


def test_a_file_of_too_many_parts_is_refused() -> None:
    assert rules(b"[" + b"x," * (MOST_PARTS + 1) + b"]") == ["too-many-parts"]


def test_a_file_of_300_kilobytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "level.yaml"
    path.write_bytes(b"#" * 300_000)

    assert [problem.rule for problem in read(path)[1]] == ["too-big"]
    path.write_bytes(b"a: x\n#" + b"-" * (LARGEST - 6))
    assert read(path)[1] == ()


@pytest.mark.parametrize("data", [b"", b"\n\n", b"# only a comment\n", b"---\n", b"\xef\xbb\xbf"])
def test_a_file_with_nothing_in_it_is_empty(data: bytes) -> None:
    assert rules(data) == ["empty-file"]


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"a: x\0y", "strange-character"),
        (b"a: \x1b[31m", "strange-character"),
        ("a: x".encode("utf-16"), "not-utf-8"),
        (b"a: \xe9", "not-utf-8"),
        (b"a:\n\tb: x", "tab"),
        (b"a: [x", "yaml"),
        (b"a: 'x", "yaml"),
        (b"a: b: c", "yaml"),
        (b"a: 1\n...\n---\nb: 2", "second-document"),
        (b"{[a]: x}", "strange-key"),
        (b"\x89PNG\r\n\x1a\n", "not-utf-8"),
    ],
)
def test_what_is_no_level_gets_one_sentence(data: bytes, rule: str) -> None:
    assert rules(data) == [rule]


def test_the_line_of_a_wrong_byte_is_said() -> None:
    _, problems = parse(b"a: x\nb: caf\xe9\n", "f.yaml")

    assert str(problems[0]).startswith("f.yaml:2:7: This is not UTF-8")


def test_a_missing_file_and_a_folder_are_problems(tmp_path: Path) -> None:
    assert [str(p) for p in read(tmp_path / "no.yaml", "no.yaml")[1]] == [
        "no.yaml:1:1: There is no such file. [missing-file]"
    ]
    assert [p.rule for p in read(tmp_path)[1]] == ["folder"]


def test_a_name_no_system_can_open_is_a_problem() -> None:
    assert [problem.rule for problem in read(Path("a\0b"))[1]] == ["unreadable"]
