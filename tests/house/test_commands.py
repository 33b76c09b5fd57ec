"""The command line promises what is there, and says of each part what it is for."""

import argparse
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict, fields
from pathlib import Path

import pytest

import run
from game.__main__ import main
from game.command_line import parser_for
from game.play_options import PlayOptions

PARSER = parser_for()


def commands() -> dict[str, argparse.ArgumentParser]:
    found = next(a for a in PARSER._actions if isinstance(a, argparse._SubParsersAction))
    return dict(found.choices)


def unexplained(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield from (action.dest for action in parser._actions if not action.help)


@pytest.mark.parametrize("name", commands())
def test_every_part_of_a_command_is_explained_and_it_has_an_example(name: str) -> None:
    command = commands()[name]

    assert list(unexplained(command)) == []
    assert command.epilog is not None
    assert command.epilog.startswith(f"example: lantern-bay {name}")
    example = command.epilog.removeprefix("example: lantern-bay ").split()
    assert PARSER.parse_args(example).run is not None


@pytest.mark.parametrize(
    "line",
    [
        "words update fr --levels box",
        "words update --levels box fr",
        "words --levels box update fr",
    ],
)
def test_words_and_options_stand_in_any_order(line: str) -> None:
    asked = PARSER.parse_args(line.split())

    assert (asked.do, asked.languages, str(asked.levels)) == ("update", ["fr"], "box")


@pytest.mark.parametrize("paper", ["README.md", "CONTRIBUTING.md", "docs/WRITING_LEVELS.md"])
def test_every_command_a_paper_for_writers_gives_is_understood(paper: str) -> None:
    text = (Path(__file__).parents[2] / paper).read_text("utf-8")
    given = re.findall(r"python3 run\.py (?:-- )?([a-z](?:[^`\n#> ]| (?! ))*)", text)
    ours = [line.split() for line in given if line.split()[0] in commands()]

    assert ours
    for line in ours:
        assert PARSER.parse_args(line).run is not None, line


def test_what_nobody_understands_is_still_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        PARSER.parse_args(["words", "update", "--odd", "box", "fr"])
    assert "--odd" in capsys.readouterr().err


def test_a_part_without_an_explanation_is_found() -> None:
    bare = argparse.ArgumentParser()
    bare.add_argument("--odd")

    assert list(unexplained(bare)) == ["odd"]


def test_an_installed_game_lists_no_command_that_it_left_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    with pytest.raises(SystemExit):
        main(["--help"])

    said = capsys.readouterr().out
    assert "play" in said
    assert "words" not in said
    assert "check" not in said


def test_the_version_is_said_by_the_game_and_by_run_py(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    said = capsys.readouterr().out

    assert run.main(["--version"]) == 0
    assert capsys.readouterr().out == said


def test_what_nobody_asks_for_is_the_same_with_and_without_a_parser() -> None:
    asked = parser_for("play").parse_args(["play"])
    assert {field.name: getattr(asked, field.name) for field in fields(PlayOptions)} == asdict(
        PlayOptions()
    )
