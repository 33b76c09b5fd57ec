"""What is prepared is used as long as it is current, and never once something has changed."""

from pathlib import Path

import pytest

from game.delivery.prepare import STAMP, levels_made_from, prepare_levels
from tests import prepared
from tests.conftest import LONG

TOP = Path(__file__).parents[1]


def noted(folder: Path, origin: str) -> Path:
    """A folder in which levels were made ready from that."""
    (folder / "levels").mkdir()
    (folder / "levels" / STAMP).write_text(origin, encoding="utf-8")
    return folder / "levels"


def test_levels_are_at_hand_only_while_nothing_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepared, "BUILD", tmp_path)
    assert prepared.levels_at_hand() is None
    there = noted(tmp_path, levels_made_from())
    assert prepared.levels_at_hand() == there
    (there / STAMP).write_text("levels of another day", encoding="utf-8")
    assert prepared.levels_at_hand() is None


def test_what_has_changed_is_made_anew_and_the_rest_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for origin in (levels_made_from(), "levels of another day"):
        build, own = tmp_path / origin / "build", tmp_path / origin / "own"
        build.mkdir(parents=True)
        noted(build, origin)
        monkeypatch.setattr(prepared, "BUILD", build)
        prepared.begun(own, "levels")
        prepare_levels(own)
        made = (own / "levels" / "levels.json").exists()
        assert made == (origin != levels_made_from())


def test_every_long_test_is_there() -> None:
    assert [name for name in LONG if not (TOP / name).exists()] == []
