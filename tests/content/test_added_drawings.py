"""What is drawn for added levels: all that is wrong with it is said at its line, and costs no more
than itself."""

from pathlib import Path

import pytest

from game.authoring.check import look_through
from game.authoring.recipes import recipe_problems
from game.content.library import open_library
from game.content.places import Folders
from game.drawings.missing import FRAME
from game.drawings.svg_source import SvgSource
from tests.content.added import OWN, added_folder
from tests.content.kinds import KINDS, ROOT

LEVELS, ASSETS = ROOT / "levels", ROOT / "assets"
PEOPLE = Path("assets", "cast", "people.toml")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder of added levels."""
    return added_folder(tmp_path)


def said(stick: Path) -> list[str]:
    """What `check` says of the folder, with files as they are called in it."""
    found = look_through([stick], LEVELS, ASSETS, KINDS).problems
    return [str(each).replace(f"{stick.as_posix()}/", "") for each in found]


def changed(stick: Path, old: str, new: str, file: Path = PEOPLE) -> None:
    text = (stick / file).read_text("utf-8")
    assert old in text
    (stick / file).write_text(text.replace(old, new, 1), "utf-8")


def test_a_line_that_is_no_toml_is_said_alone_at_its_place(stick: Path) -> None:
    changed(stick, 'skin = "walnut"', 'skin = "walnut"\nxx')

    assert said(stick) == [
        "assets/cast/people.toml:4:3: This list cannot be read from here on: expected '=' after a"
        " key in a key/value pair. [toml]"
    ]


def test_a_list_that_breaks_off_is_said_at_its_last_line(stick: Path) -> None:
    text = (stick / PEOPLE).read_text("utf-8").rstrip()
    (stick / PEOPLE).write_text(text.rpartition("parts")[0] + "parts =", "utf-8")

    (only,) = said(stick)

    assert only.startswith(f"assets/cast/people.toml:{len(text.splitlines())}:")
    assert only.endswith("[toml]")


@pytest.mark.parametrize(
    "broken", [b"xx", b"people = 3", b"[people]\nwanjiru = 3", b"\xff", b"[[people]]\na = 1"]
)
def test_our_people_stay_when_an_added_list_is_broken(stick: Path, broken: bytes) -> None:
    (stick / PEOPLE).write_bytes(broken)
    drawings = SvgSource(ASSETS, stick / "assets")

    assert drawings.svg("cast/amina/happy") != FRAME
    assert drawings.problems == []
    assert drawings.svg("cast/wanjiru/happy") == FRAME
    assert len(said(stick)) == 1
    folders = Folders(LEVELS, ASSETS, stick / "none", stick)
    here = open_library(folders, KINDS)
    (only,) = here.problems
    assert (Path(only.file), only.rule) in [
        (stick / PEOPLE, "toml"),
        (stick / PEOPLE, "not-utf-8"),
    ]
    assert "amina" in here.lists.drawn


def test_whoever_nobody_has_drawn_is_said_once_with_the_list_she_belongs_in(stick: Path) -> None:
    (stick / PEOPLE).unlink()
    (stick / "assets" / "places" / "tea-hill.svg").unlink()

    assets, found = (stick / "assets").as_posix(), look_through([stick], LEVELS, ASSETS, KINDS)

    assert [each.message for each in found.problems] == [
        f'Nobody has drawn "wanjiru" yet ({assets}/cast/people.toml).',
        f'Nobody has drawn the place "tea-hill" yet ({assets}/places/tea-hill.svg).',
    ]


RECIPES = {
    "ink": (
        'top = "lantern"',
        'top = "lantren"',
        '6:1: "wanjiru": there is no ink "lantren" for "top". Did you mean "lantern"? [recipe]',
    ),
    "part": (
        'clothes = "tunic"',
        'clothes = "tunik"',
        '12:56: "wanjiru": there is no part "tunik" for "clothes". Did you mean "tunic"? [recipe]',
    ),
    "slot": (
        "clothes =",
        "cloths =",
        '12:56: "wanjiru": nobody has a part called "cloths". Did you mean "clothes"? [recipe]',
    ),
    "key": (
        "iris =",
        "iriss =",
        '5:1: "wanjiru" has no iriss. Did you mean "iris"? [recipe]',
    ),
    "age": (
        'age = "child"',
        'age = "chyld"',
        '2:1: "wanjiru": there is no age "chyld". Did you mean "child"? [recipe]',
    ),
    "nothing": (
        'iris = "dark"\n',
        "",
        '1:2: "wanjiru" has no iris: take one of brown, dark, green, blue, hazel. [recipe]',
    ),
    "feeling": (
        "parts =",
        'feelings = { shy = { mouth = "smirk" } }\nparts =',
        '12:14: "wanjiru": there is no part "smirk" for "mouth". Did you mean "smile"? [recipe]',
    ),
    "odd": (
        'head = "round"',
        "head = 3",
        '12:75: "wanjiru": there is no part "3" for "head". There is: round, soft, square.'
        " [recipe]",
    ),
    "table": (
        "[people.wanjiru]",
        "[feelings.shy]\n[people.wanjiru]",
        "1:2: [feelings] of the game is used: this one is not read. [ignored]",
    ),
    "our person": (
        "[people.wanjiru]",
        "[people.amina]\n[people.wanjiru]",
        '1:2: "amina" is already drawn in the game: choose another id. [not-new]',
    ),
}


@pytest.mark.parametrize("fault", RECIPES)
def test_what_a_recipe_names_and_there_is_not_is_said_at_its_place(stick: Path, fault: str) -> None:
    old, new, wanted = RECIPES[fault]
    changed(stick, old, new)

    assert f"assets/cast/people.toml:{wanted}" in said(stick)
    if fault != "our person":
        assert len(said(stick)) == 1


def test_everybody_of_ours_is_drawn_from_what_there_is() -> None:
    assert [str(each) for each in recipe_problems(ASSETS, ASSETS)] == []


def test_the_person_shown_to_writers_is_drawn(stick: Path) -> None:
    paper = (ROOT / "docs" / "WRITING_LEVELS.md").read_text("utf-8")
    (stick / PEOPLE).write_text(paper.split("```toml\n")[1].partition("```")[0], "utf-8")
    drawings = SvgSource(ASSETS, stick / "assets")

    assert list(recipe_problems(stick / "assets", ASSETS)) == []
    assert drawings.svg("whole/mr-joro/happy/sit") != FRAME
    assert drawings.problems == []


PICTURES = {
    "torn": ("things/tea-pot", "<svg><rect", "1:1: This cannot be drawn: <svg> needs a viewBox"),
    "not xml": ("things/tea-pot", "tea", "1:1: This cannot be drawn: not XML: syntax error."),
    "words": (
        "things/tea-pot",
        '<svg viewBox="0 0 2 1"><text/><text/></svg>',
        "1:24: This is not drawn well: <text> is not drawn: words belong to the catalogues, so that"
        " they can be translated. There is 1 more of it. [half-drawn]",
    ),
    "small": (
        "places/tea-hill",
        '<svg viewBox="0 0 640 480"/>',
        "1:1: A place is 1280 by 720, and this one is 640 by 480. [place-size]",
    ),
    "a part": ("cast/parts/clothes/sari", "<svg>", "1:1: This cannot be drawn: <svg> needs"),
    "ours": (
        "things/goat",
        '<svg viewBox="0 0 2 1"/>',
        '1:1: "goat" is already drawn in the game: choose another id. [not-new]',
    ),
}


@pytest.mark.parametrize("fault", PICTURES)
def test_a_picture_that_cannot_be_drawn_is_said(stick: Path, fault: str) -> None:
    name, drawn, wanted = PICTURES[fault]
    file = stick / "assets" / f"{name}.svg"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(drawn, "utf-8")

    (only,) = said(stick)

    assert only.startswith(f"assets/{name}.svg:{wanted}")


def test_a_height_of_a_thing_that_nobody_has_drawn_is_said(stick: Path) -> None:
    (stick / "heights.yaml").write_text("tea-pot: 20\ntea-pott: 100\n", "utf-8")

    assert said(stick) == [
        'heights.yaml:2:1: There is no picture "tea-pott" in assets/things. Did you mean "tea-pot"?'
        " [unknown-thing]"
    ]


def test_what_is_wrong_beside_a_level_is_said_when_it_alone_is_checked(stick: Path) -> None:
    changed(stick, 'top = "lantern"', 'top = "lantren"')
    (stick / "cast.yaml").write_text('wanjiru: {name: Wanjiru, gender: gril, age: "9"}\n', "utf-8")
    level = stick / OWN / "level.yaml"

    found = look_through([level], LEVELS, ASSETS, KINDS).problems

    assert [Path(each.file).name for each in found] == ["people.toml", "cast.yaml"]
