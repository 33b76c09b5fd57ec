"""One catalogue a level: opened with it, dropped after; a broken one takes only its level."""

import gc
import shutil
from gettext import GNUTranslations
from pathlib import Path

import pytest

from game.content.catalogue import catalogue_file
from game.content.library import Library, open_library
from tests.content.world import LEVEL, another_level, build, library, translate

OTHER = "test-two"


def entries_in_memory() -> int:
    """How many translations all open catalogues hold."""
    gc.collect()
    open_now = (each for each in gc.get_objects() if isinstance(each, GNUTranslations))
    return sum(len(vars(each)["_catalog"]) for each in open_now)


def held_with(root: Path, many: int) -> int:
    """Entries in memory while one level is open, of `many` that are whole in Arabic."""
    sources = build(root)
    for number in range(many - 1):
        another_level(sources, f"test-{number}")
    translate(sources, "ar")
    here = library(sources)
    before = entries_in_memory()
    assert len(here.summaries("ar")) == many
    assert here.level(LEVEL, "ar") is not None
    return entries_in_memory() - before


def test_with_a_level_open_memory_does_not_grow_with_the_number_of_levels(tmp_path: Path) -> None:
    """All that the map shows of another level is its title."""
    two, seven = held_with(tmp_path / "two", 2), held_with(tmp_path / "seven", 7)

    assert seven == two + 5


def arabic(tmp_path: Path) -> tuple[Library, Path]:
    """Two levels in Arabic, and the catalogue of the first."""
    sources = build(tmp_path)
    another_level(sources, OTHER)
    translate(sources, "ar")
    here = library(sources)
    return here, catalogue_file(here.folders.locales, "ar", domain=LEVEL)


def damage(path: Path, how: str) -> None:
    data = path.read_bytes()
    path.unlink()
    match how:
        case "cut":
            path.write_bytes(data[: len(data) // 2])
        case "empty":
            path.write_bytes(b"")
        case "noise":
            path.write_bytes(b"\0" * 100)
        case "folder":
            path.mkdir()


@pytest.mark.parametrize("how", ["cut", "empty", "noise", "folder", "missing"])
def test_a_broken_catalogue_takes_only_its_level_in_its_language_and_is_said(
    tmp_path: Path, how: str
) -> None:
    here, path = arabic(tmp_path)
    damage(path, how)

    assert [head.id for head in here.summaries("ar")] == [OTHER]
    assert here.level(LEVEL, "ar") is None
    assert here.level(OTHER, "ar") is not None
    assert len(here.summaries("en")) == 2
    (said,) = [problem for problem in here.problems if problem.file == path.as_posix()]
    assert "words compile" in said.message or "cannot be read" in said.message


def test_a_catalogue_that_breaks_while_the_map_is_shown_takes_its_level_from_it(
    tmp_path: Path,
) -> None:
    here, path = arabic(tmp_path)
    assert len(here.summaries("ar")) == 2
    damage(path, "cut")

    level, problems = here.open_level(LEVEL, "ar")

    assert level is None
    assert [problem.rule for problem in problems] == ["broken-catalogue"]
    assert [head.id for head in here.summaries("ar")] == [OTHER]
    assert problems[0] in here.problems


def test_a_catalogue_of_another_level_is_no_translation_of_this_one(tmp_path: Path) -> None:
    here, path = arabic(tmp_path)
    shutil.copy(catalogue_file(here.folders.locales, "ar", domain=OTHER), path)

    level, problems = here.open_level(LEVEL, "ar")

    assert level is None
    assert [problem.rule for problem in problems] == ["untranslated"]
    assert [head.id for head in here.summaries("ar")] == [OTHER]


def test_a_level_added_on_this_pc_is_offered_in_english_alone(tmp_path: Path) -> None:
    here, _ = arabic(tmp_path)
    added = tmp_path / "stick" / "my-own" / "level.yaml"
    added.parent.mkdir(parents=True)
    ours = (here.folders.levels / LEVEL / "level.yaml").read_text("utf-8")
    added.write_text(ours.replace(f"level: {LEVEL}", "level: my-own"), "utf-8")
    folders = here.folders
    with_stick = type(folders)(folders.levels, folders.assets, folders.locales, added.parents[1])

    there = open_library(with_stick, here.kinds)

    assert "my-own" in {head.id for head in there.summaries("en")}
    assert "my-own" not in {head.id for head in there.summaries("ar")}
    level, (problem,) = there.open_level("my-own", "ar")
    assert level is None
    assert problem.message.startswith("my-own is not whole in العربية")
    assert there.level("my-own", "en") is not None
