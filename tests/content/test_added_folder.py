"""A folder of added levels brings people, handles, places, pictures and its own translations."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from game.authoring.check import look_through
from game.authoring.compiled import compile_all
from game.authoring.to_translate import Sources
from game.authoring.words_command import work
from game.authoring.words_status import status
from game.content.library import Library
from game.drawings.svg_source import SvgSource
from tests.content.added import OWN, added_folder
from tests.content.kinds import KINDS, ROOT
from tests.content.world import LEVEL, build, library, po, translate


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder of added levels."""
    return added_folder(tmp_path)


def told(root: Path, stick: Path) -> list[tuple[str, str, str]]:
    found = look_through([stick], root / "levels", ROOT / "assets", KINDS).problems
    return [(Path(p.file).name, p.rule, p.severity) for p in found]


def broken(here: Library) -> list[str]:
    """The rules that what is shipped breaks, but for the map, which a small copy has none of."""
    return [each.rule for each in here.problems if "/bay/" not in each.file]


def test_a_level_may_use_what_lies_beside_it(tmp_path: Path, stick: Path) -> None:
    sources = build(tmp_path)

    assert told(tmp_path, stick) == []
    here = library(sources, extra=stick)
    assert broken(here) == []
    level = here.level(OWN, "en")
    assert level is not None
    assert level.opening.endswith("Wanjiru.")
    assert here.names("en")["goat-boss"] == "GoatBoss"
    assert here.about_place("tea-hill", "en") == "A green hill with tea."


def test_what_came_along_is_drawn(stick: Path) -> None:
    drawings = SvgSource(ROOT / "assets", stick / "assets")

    assert drawings.shape("thing/tea-pot") == 2.0
    assert drawings.svg("cast/wanjiru/happy") == drawings.svg("cast/amina/happy")
    assert drawings.svg("place/courtyard") == (ROOT / "assets/places/courtyard.svg").read_bytes()
    assert drawings.problems == []


def test_nothing_added_replaces_ours(tmp_path: Path, stick: Path) -> None:
    sources = build(tmp_path)
    (stick / "cast.yaml").write_text(
        'wanjiru: {name: W, gender: girl, age: "9"}\namina: {name: Someone, gender: boy}\n'
    )
    (stick / "apps.yaml").write_text("goat-boss: {name: Goat, kind: chat}\n")

    assert told(tmp_path, stick) == [
        ("apps.yaml", "not-new", "error"),
        ("cast.yaml", "not-new", "error"),
    ]
    assert library(sources, extra=stick).names("en")["amina"] == "Amina"


def test_a_place_without_spots_says_that_it_has_none(stick: Path) -> None:
    file = stick / OWN / "level.yaml"
    text = file.read_text("utf-8")
    file.write_text(
        text.replace("tea-hill, people: [{", "tea-hill, people: [{at: well, ", 1), "utf-8"
    )
    found = look_through([file], ROOT / "levels", ROOT / "assets", KINDS).problems
    said = [each.message for each in found if each.rule == "unknown-anchor"]
    assert said == ['"tea-hill" has no spot "well". It has none: leave `at` out.']


def test_what_is_not_read_is_said(tmp_path: Path, stick: Path) -> None:
    build(tmp_path)
    shutil.copy(ROOT / "levels" / "skills.yaml", stick)
    shutil.copy(ROOT / "levels" / "paths.yaml", stick)
    shutil.copytree(stick / OWN, stick / "other")
    (stick / "other" / "level.yaml").rename(stick / "other" / "levl.yaml")
    (stick / "peopel.yml").write_text("x: y\n")
    (stick / "README.md").write_text("about\n")

    found = told(tmp_path, stick)

    said = [name for name, rule, severity in found if rule == "ignored" and severity == "warning"]
    assert said == ["other", "paths.yaml", "peopel.yml", "skills.yaml"]


def own_words(sources: Sources, stick: Path) -> Sources:
    return replace(sources, extra=stick)


def test_an_added_level_is_translated_and_offered(tmp_path: Path, stick: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    own = own_words(sources, stick)
    translate(own, "ar")

    assert [each.levels for each in status(own)] == [(OWN,)]
    assert compile_all(own, own.locales) == ()
    here = library(sources, extra=stick)

    assert broken(here) == []
    assert [head.id for head in here.summaries("ar")] == [LEVEL, OWN]
    level = here.level(OWN, "ar")
    assert level is not None
    assert level.title == "Market Day ع"
    assert "Wanjiru ع" in level.opening
    assert here.about_place("tea-hill", "ar").endswith("ع")
    assert po(own, "ar").is_relative_to(stick)


def test_an_added_level_waits_for_the_words_of_the_app_that_it_needs(
    tmp_path: Path, stick: Path
) -> None:
    sources = build(tmp_path)
    translate(sources, "ar", lambda context, text: "" if context == "chat" else f"{text} ع")
    own = own_words(sources, stick)
    translate(own, "ar")

    (found,) = status(own)

    assert found.levels == ()
    assert found.percent == 100
    (why,) = found.missing[OWN]
    assert (why.file, why.rule) == ("game/screens/one.py", "missing")
    assert [problem.file for problem in found.problems] == ["locales/ar/LC_MESSAGES/lantern-bay.po"]


def test_words_are_asked_for_a_folder_by_its_name(tmp_path: Path, stick: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    where = sources.root, tmp_path / "build", KINDS

    said, failed = work("update", ["ar"], "text", *where, stick)
    assert not failed
    assert "texts wait for a translator" in said
    assert (stick / "locales" / "ar" / "LC_MESSAGES" / f"{OWN}.po").is_file()
    assert not (stick / "locales" / "ar" / "LC_MESSAGES" / f"{LEVEL}.po").exists()
    said, failed = work("status", [], "text", *where, stick)
    assert said.startswith("ar: 0 %, draft, 0 of 1 level\n")
    assert work("status", [], "text", *where, stick / "gone") == (
        f"{stick / 'gone'}: there is no such folder.",
        2,
    )


def test_what_is_still_to_do_for_an_added_level_is_said_with_its_folder(
    tmp_path: Path, stick: Path
) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    where = sources.root, tmp_path / "build", KINDS
    ask = f"words status ar --levels {stick.as_posix()}"

    said, _ = work("update", ["ar"], "text", *where, stick)
    assert said.endswith(f"for a translator ({ask}).")
    said, _ = work("compile", ["ar"], "text", *where, stick)
    assert said.endswith(f"ar: not whole yet: {OWN} (see `{ask}`).")
    (problem,) = library(sources, extra=stick).open_level(OWN, "ar")[1]
    assert problem.message == f"{OWN} is not whole in العربية: see `{ask}`."


def test_a_level_that_is_not_found_may_be_one_of_your_own(tmp_path: Path, stick: Path) -> None:
    sources = build(tmp_path)

    (alone,) = library(sources).open_level("kite", "en")[1]
    (beside,) = library(sources, extra=stick).open_level("kite", "en")[1]

    assert alone.message == 'No level "kite". One of your own is found with --levels DIR.'
    assert beside.message == 'No level "kite".'


def test_the_words_of_an_added_level_belong_to_whoever_wrote_them(
    tmp_path: Path, stick: Path
) -> None:
    sources = build(tmp_path)
    where = sources.root, tmp_path / "build", KINDS
    for task in ("extract", "update"):
        for added in (None, stick):
            work(task, ["ar"] if task == "update" else [], "text", *where, added)
    heads = {path: path.read_text("utf-8") for path in tmp_path.rglob("*.po*")}

    assert len(heads) == 8
    for path, text in heads.items():
        assert ("CC BY 4.0" in text) is not path.is_relative_to(stick), path


def test_a_broken_catalogue_beside_added_levels_takes_them_alone(
    tmp_path: Path, stick: Path
) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    own = own_words(sources, stick)
    translate(own, "ar")
    compile_all(own, own.locales)
    for name in ("lantern-bay", OWN):
        whole = stick / "locales" / "ar" / "LC_MESSAGES" / f"{name}.mo"
        kept = whole.read_bytes()
        whole.write_bytes(kept[:30])
        here: Library = library(sources, extra=stick)
        assert [head.id for head in here.summaries("ar")] == [LEVEL]
        assert here.level(LEVEL, "ar") is not None
        assert broken(here) == ["broken-catalogue"]
        whole.write_bytes(kept)
