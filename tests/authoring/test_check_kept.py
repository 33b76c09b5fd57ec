"""What `check` keeps: nothing is looked through twice, and nothing old is said of what changed."""

import shutil
from pathlib import Path

import pytest

from game.activities import ROOMS_BY_KIND
from game.authoring.check import check
from game.authoring.check_kept import NAME
from game.content.load import load_level
from tests.content.kinds import ROOT

ONE = "privacy-three-words"


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Our lists with one of our levels, and a folder for what is prepared."""
    for list_ in (ROOT / "levels").glob("*.yaml"):
        shutil.copy(list_, tmp_path)
    shutil.copytree(ROOT / "levels" / ONE, tmp_path / ONE)
    (tmp_path / "prepared").mkdir()
    return tmp_path


@pytest.fixture
def looked_through(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every level file that was really looked through, in order."""
    files: list[Path] = []

    def load(path: Path, *known: object) -> object:
        files.append(path)
        return load_level(path, *known)  # type: ignore[arg-type]

    monkeypatch.setattr("game.authoring.check.load_level", load)
    return files


def run(house: Path) -> tuple[str, int]:
    prepared = house / "prepared"
    return check([house / ONE], "json", house, ROOT / "assets", ROOMS_BY_KIND, prepared)


def test_what_has_not_changed_is_looked_through_once_and_said_again(
    house: Path, looked_through: list[Path]
) -> None:
    level = house / ONE / "level.yaml"
    level.write_text(level.read_text("utf-8").replace("minutes: 5", "minutes: 50"), "utf-8")
    first = run(house)
    assert first[1] == 1
    assert run(house) == first
    assert len(looked_through) == 1


@pytest.mark.parametrize("changed", ["level.yaml", "careful.walk", "../cast.yaml"])
def test_what_has_changed_is_looked_through_anew(
    house: Path, looked_through: list[Path], changed: str
) -> None:
    run(house)
    with (house / ONE / changed).open("a", encoding="utf-8") as file:
        file.write("# more\n")
    run(house)
    assert len(looked_through) == 2


def test_a_walk_that_is_gone_is_missed(house: Path) -> None:
    assert "no-walk" not in run(house)[0]
    (house / ONE / "careful.walk").unlink()
    assert "no-walk" in run(house)[0]


def test_a_broken_file_of_what_was_kept_changes_nothing(house: Path) -> None:
    whole = run(house)
    kept = house / "prepared" / NAME
    old = kept.read_text("utf-8")
    for broken in ("[]", "\xe9", old[: len(old) // 2], old.replace('"level"', '"lvl"')):
        kept.write_text(broken, "latin-1")
        assert run(house) == whole


def test_where_nothing_can_be_kept_everything_is_said(house: Path) -> None:
    whole = run(house)
    (house / "prepared" / NAME).unlink()
    (house / "prepared" / NAME).mkdir()
    assert run(house) == whole
