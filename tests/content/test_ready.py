"""What was made ready is what its files say, and counts only while they are the same."""

import json
import random
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest

from game.activities import ROOMS_BY_KIND
from game.content.level_files import LevelFiles, read_level_files
from game.content.packed import packed, unpacked
from game.content.places import Folders, Places
from game.content.ready import FILE, SUM, open_ready, put_ready
from game.delivery.ready_levels import make_ready
from tests.app.making import ROOT


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Levels and assets of our own with what was made ready of them."""
    top = tmp_path_factory.mktemp("house")
    shutil.copytree(ROOT / "levels", top / "levels")
    shutil.copytree(ROOT / "assets", top / "assets")
    (top / "ready").mkdir()
    make_ready(top, top / "ready")
    return top


def read(
    top: Path, *, ready: bool, region: str = "default", extra: Path | None = None
) -> LevelFiles:
    folder = top / "ready" if ready else None
    folders = Folders(top / "levels", top / "assets", top / "no-locales", extra, folder)
    return read_level_files(folders, ROOMS_BY_KIND, region)


@pytest.mark.parametrize("region", ["default", "KE"])
def test_what_was_made_ready_is_what_the_files_say(house: Path, region: str) -> None:
    slow, quick = (read(house, ready=how, region=region) for how in (False, True))
    assert quick.ready is not None
    assert slow.ready is None
    for part in ("lists", "region", "bay", "paths", "all_summaries", "problems", "lessons"):
        assert getattr(quick, part) == getattr(slow, part), part
    for head in slow.all_summaries:
        assert quick._english(head) == slow._english(head), head.id


def test_no_yaml_is_read_of_what_was_made_ready(
    house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def parse(*_: object, **__: object) -> None:
        raise AssertionError("YAML was read")

    for module in ("source", "load", "level_summary"):
        monkeypatch.setattr(f"game.content.{module}.parse", parse)
    files = read(house, ready=True)
    for head in files.all_summaries:
        assert files._english(head)[0] is not None, head.id


@pytest.mark.parametrize(
    "changed",
    ["levels/cast.yaml", "levels/scam-lucky-goat/level.yaml", "levels/regions/default.yaml"],
)
def test_a_changed_file_is_read_itself(house: Path, tmp_path: Path, changed: str) -> None:
    top = tmp_path / "house"
    shutil.copytree(house, top)
    path = top / changed
    path.write_text(path.read_text("utf-8") + "# changed by hand\n", encoding="utf-8")
    assert read(top, ready=True).ready is None


def test_a_drawing_more_or_less_is_seen(house: Path, tmp_path: Path) -> None:
    top = tmp_path / "house"
    shutil.copytree(house, top)
    next((top / "assets/things").glob("*.svg")).unlink()
    assert read(top, ready=True).ready is None


def test_lines_that_end_as_on_windows_are_the_same(house: Path, tmp_path: Path) -> None:
    top = tmp_path / "house"
    shutil.copytree(house, top)
    path = top / "levels/cast.yaml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert read(top, ready=True).ready is not None


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "[1,2,3]", "null", '{"a": 1}', "[0, [[]], {}]", "\x00"]
)
def test_a_broken_file_is_as_none(house: Path, tmp_path: Path, text: str) -> None:
    put_ready(tmp_path, text)
    assert open_ready(tmp_path, house / "levels", house / "assets") is None


def test_one_flipped_bit_anywhere_and_the_files_themselves_are_read(
    house: Path, tmp_path: Path
) -> None:
    """FIELD G5: nonsense in a level that nobody checks again would end in the middle of play."""
    shutil.copytree(house / "ready", tmp_path / "ready")
    dice = random.Random(7)
    for name in (FILE, SUM):
        path = tmp_path / "ready" / name
        whole = path.read_bytes()
        for _ in range(40):
            flipped = bytearray(whole)
            flipped[dice.randrange(len(whole) - 1)] ^= 1 << dice.randrange(7)
            path.write_bytes(flipped)
            made = open_ready(tmp_path / "ready", house / "levels", house / "assets")
            assert made is None or flipped.upper() == whole.upper()
        path.write_bytes(whole)
    assert open_ready(tmp_path / "ready", house / "levels", house / "assets") is not None


def test_a_broken_level_inside_is_read_from_its_own_file(house: Path, tmp_path: Path) -> None:
    top = tmp_path / "house"
    shutil.copytree(house, top)
    file = top / "ready" / FILE
    made_from, parts, texts = json.loads(file.read_text("utf-8"))
    texts["scam-lucky-goat"] = texts["scam-lucky-goat"][:100]
    put_ready(top / "ready", json.dumps([made_from, parts, texts]))
    files = read(top, ready=True)
    head = next(each for each in files.all_summaries if each.id == "scam-lucky-goat")
    assert files._english(head)[0] == read(top, ready=False)._english(head)[0]


def test_nothing_is_made_ready_of_what_is_broken(house: Path, tmp_path: Path) -> None:
    top = tmp_path / "house"
    shutil.copytree(house, top)
    shutil.rmtree(top / "ready")
    (top / "ready").mkdir()
    (top / "levels/skills.yaml").write_text("[", encoding="utf-8")
    make_ready(top, top / "ready")
    assert list((top / "ready").iterdir()) == []


def test_added_levels_are_read_beside_those_that_are_ready(house: Path, tmp_path: Path) -> None:
    added = tmp_path / "more" / "new-goat"
    shutil.copytree(house / "levels/scam-lucky-goat", added)
    level = added / "level.yaml"
    level.write_text(level.read_text("utf-8").replace("level: scam-lucky-goat", "level: new-goat"))
    slow, quick = (read(house, ready=how, extra=added.parent) for how in (False, True))
    assert [each.id for each in quick.all_summaries] == [each.id for each in slow.all_summaries]
    assert "new-goat" in {each.id for each in quick.all_summaries}


def test_the_prepared_folder_of_a_checkout_is_ready(shipped: Places) -> None:
    assert open_ready(shipped.prepared / "levels", shipped.levels, shipped.assets) is not None


@dataclass(frozen=True, slots=True)
class Inner:
    many: tuple[int, ...]
    pair: tuple[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class ByName:
    many: tuple[Inner, ...] = ()


@dataclass(frozen=True, slots=True)
class Outer:
    kind: Literal["a", "b"]
    inner: Inner
    by_id: Mapping[str, Inner]
    some: frozenset[str]
    perhaps: Inner | None = None
    by_name: ByName = ByName()


@pytest.mark.parametrize("perhaps", [None, Inner((1,), ("x", 2.5))])
def test_every_kind_of_value_comes_back(perhaps: Inner | None) -> None:
    value = Outer(
        "a",
        Inner((), ("y", 0.5)),
        {"k": Inner((1, 2), ("z", 1.0))},
        frozenset("ba"),
        perhaps,
        ByName(many=(Inner((3,), ("w", 2.0)),)),
    )
    assert unpacked(Outer, json.loads(json.dumps(packed(value)))) == value


def test_what_cannot_be_packed_is_said() -> None:
    with pytest.raises(TypeError, match="cannot be packed"):
        unpacked(complex, 1)
