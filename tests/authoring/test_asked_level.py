"""What is written after a command means one level: an id of ours, a file, a folder."""

from pathlib import Path

import pytest

from game.authoring.asked_level import AskedLevel, asked_level, asked_levels
from game.content.places import Places
from tests.levels.shipped import ROOT

AT = Places(ROOT, ROOT / "build")
GOAT = AT.levels / "scam-lucky-goat"


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    for name in ("kite-day", "tea-time"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "level.yaml").write_text("level: x", "utf-8")
    return tmp_path


@pytest.mark.parametrize("asked", ["scam-lucky-goat", str(GOAT), str(GOAT / "level.yaml")])
def test_ours_have_no_home(asked: str) -> None:
    assert asked_level(asked, AT) == AskedLevel(GOAT / "level.yaml", None)


def test_an_added_one_lies_in_its_home(mine: Path) -> None:
    file = mine / "kite-day" / "level.yaml"
    for asked in (file.parent, file):
        assert asked_level(str(asked), AT) == AskedLevel(file, mine)


def test_a_folder_of_levels_means_all_of_them_or_is_asked_for_one(mine: Path) -> None:
    found = asked_levels(str(mine), AT)
    assert [each.id for each in found if isinstance(each, AskedLevel)] == ["kite-day", "tea-time"]
    said = f"{mine} holds 2 levels: name one of them, such as {mine}/kite-day, {mine}/tea-time."
    assert asked_level(str(mine), AT) == said


def test_what_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    assert "there is no level in this folder" in str(asked_levels(str(tmp_path), AT))
    assert asked_levels("", AT) == 'There is no level "".'
    assert 'Did you mean "scam-lucky-goat"?' in str(asked_levels("scam-luky-goat", AT))
