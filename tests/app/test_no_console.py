"""Started by a double-click on Windows, the game has nowhere to print, and minds it not."""

import sys
from pathlib import Path

import pytest

from game.__main__ import main


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (["profile", "--data", "{here}"], 0),
        (["profile", "--data", "{here}", "--reset", "fox", "coral"], 1),
        (["play", "--language", "xx", "--data", "{here}"], 2),
        (["play", "--size", "huge"], 2),
        (["--version"], 0),
    ],
)
def test_whatever_would_be_said(
    asked: list[str], code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    try:
        ended: object = main([word.format(here=tmp_path) for word in asked])
    except SystemExit as end:
        ended = end.code
    assert ended == code
