"""`new` begins a level that `check` has nothing to say of; wrong names are one sentence."""

import shutil
from pathlib import Path

import pytest

from game.activities import ROOMS_BY_KIND
from game.authoring.check import check
from game.authoring.new import new_level, new_room
from game.content.places import Places

ROOT = Path(__file__).parents[2]
HERE = Places(ROOT, ROOT / "build")


def begun(folder: Path) -> tuple[str, int]:
    return new_level(folder, HERE, ROOMS_BY_KIND)


def test_a_new_level_is_whole(tmp_path: Path) -> None:
    home = tmp_path / "my-stories"
    text, code = begun(home / "kite-day")
    assert code == 0
    assert f"python3 run.py preview {home / 'kite-day'}\n" in text
    level = (home / "kite-day" / "level.yaml").read_text("utf-8")
    assert "level: kite-day\ntitle: Kite Day\n" in level
    assert "LEVEL-" not in level
    assert level.startswith("# yaml-language-server: $schema=../schemas/level.json\n")
    assert (home / "schemas" / "level.json").is_file()
    said, code = check([home], "text", HERE.levels, HERE.assets, ROOMS_BY_KIND, None)
    assert (said, code) == ("", 0)


@pytest.mark.parametrize("name", ["Kite Day", "kite_day", "-", "kite-" * 11 + "day"])
def test_what_cannot_be_an_id_is_one_sentence(name: str, tmp_path: Path) -> None:
    text, code = begun(tmp_path / name)
    assert code == 2
    assert len(text.splitlines()) == 1
    assert not [*tmp_path.iterdir()]


def test_nothing_that_is_there_is_written_over(tmp_path: Path) -> None:
    begun(tmp_path / "kite-day")
    mine = tmp_path / "kite-day" / "level.yaml"
    mine.write_text("mine", "utf-8")
    assert begun(tmp_path / "kite-day")[1] == 2
    assert mine.read_text("utf-8") == "mine"


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    text, code = begun(tmp_path / "file" / "kite-day")
    assert code == 2
    assert len(text.splitlines()) == 1


@pytest.mark.parametrize("name", ["Ladder", "my_room", "ladder-2", "chat", "template", ""])
def test_a_wrong_name_of_a_room_is_one_sentence(name: str, tmp_path: Path) -> None:
    for there in ("chat", "template"):
        shutil.copytree(
            ROOT / "game" / "activities" / there, tmp_path / "game" / "activities" / there
        )
    text, code = new_room(name, tmp_path)
    assert code == 2
    assert len(text.splitlines()) == 1
    assert len([*(tmp_path / "game" / "activities").iterdir()]) == 2
