"""What an organisation chose beforehand counts at every start, and a slip in it stops nobody."""

import sys
from pathlib import Path

import pytest

from game import playing
from game.__main__ import main
from game.command_line import is_understood
from game.play_options import PlayOptions
from game.preset import preset


def written(folder: Path, text: str) -> Path:
    file = folder / "lantern-bay.ini"
    file.write_text(text, encoding="utf-8")
    return file


def test_options_are_those_of_play(tmp_path: Path) -> None:
    file = written(tmp_path, "; ours\n[setup]\naccounts = all\n[play]\nlanguage = ar\ntext=125\n")
    assert preset(file, is_understood) == ["--language=ar", "--text=125"]


def test_an_option_without_a_value_is_there_or_not(tmp_path: Path) -> None:
    known = (["--full-screen"],)
    file = written(tmp_path, "[play]\nfull-screen = yes\n")
    assert preset(file, lambda words: words in known) == ["--full-screen"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[play]\nlangauge = ar\ntext = 150\n", ":2: langauge = ar: no option of `play`."),
        ("[play]\ntext = 150\nsize = huge\n", ":3: size = huge: no option of `play`."),
    ],
)
def test_a_slip_is_left_out_and_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    file = written(tmp_path, text)
    assert preset(file, is_understood) == ["--text=150"]
    assert capsys.readouterr().err == f"{file}{said}\n"


@pytest.mark.parametrize("data", [b"language = ar", b"[play\n", b"\xff\xfe[", b"\0" * 99])
def test_a_file_that_is_none_is_said_and_nothing_more(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes
) -> None:
    file = tmp_path / "lantern-bay.ini"
    file.write_bytes(data)
    assert preset(file, is_understood) == []
    said = capsys.readouterr().err
    assert said.startswith(f"{file}: it cannot be read")
    assert said.count("\n") == 1


def test_a_windows_editors_mark_and_a_missing_part_are_fine(tmp_path: Path) -> None:
    assert preset(written(tmp_path, "\ufeff[play]\ntext = 150\n"), is_understood) == ["--text=150"]
    assert preset(written(tmp_path, "[setup]\naccounts = me\n"), is_understood) == []


def test_it_counts_beside_an_installed_program_and_less_than_what_is_asked_for_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path, "[play]\ntext = 125\nregion = KE\n")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Lantern Bay.exe"))
    chosen = []

    def play(options: PlayOptions) -> int:
        chosen.append((options.text, options.region))
        return 0

    monkeypatch.setattr(playing, "play", play)
    main([])
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    main([])
    main(["play", "--text", "200"])
    assert chosen == [(None, "default"), (125, "KE"), (200, "KE")]
