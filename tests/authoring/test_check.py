"""The check command: every level, list and region, for people and for programs."""

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from game.activities import rulebook
from game.authoring.check import check, look_through
from game.core.rules import Reaction
from tests.content.kinds import KINDS
from tests.content.world import LEVEL, build


def checked(root: Path, *paths: Path, form: str = "text") -> tuple[str, int]:
    shape = "json" if form == "json" else "text"
    return check(paths, shape, root / "levels", root / "assets", KINDS)  # type: ignore[arg-type] # one of two words


def test_nothing_is_printed_when_all_is_well(tmp_path: Path) -> None:
    build(tmp_path)

    assert checked(tmp_path, tmp_path / "levels") == ("", 0)
    found = look_through([tmp_path / "levels"], tmp_path / "levels", tmp_path / "assets", KINDS)
    assert found.line == "1 level, no problems."


def test_all_problems_of_all_files_come_in_one_run(tmp_path: Path) -> None:
    build(tmp_path)
    level = tmp_path / "levels" / LEVEL / "level.yaml"
    text = level.read_text("utf-8").replace("skill: scam.urgency", "skill: scam.hurry")
    level.write_text(text, "utf-8")
    other = tmp_path / "levels" / "two" / "level.yaml"
    other.parent.mkdir()
    other.write_text("level: two\n", "utf-8")
    region = tmp_path / "levels" / "regions" / "zz.yaml"
    region.write_text("region: zz\nname: Z\n", "utf-8")

    text, code = checked(tmp_path, tmp_path / "levels")

    assert code == 1
    lines = [line.removeprefix(f"{tmp_path.as_posix()}/levels/") for line in text.splitlines()]
    assert lines[0] == 'regions/zz.yaml:1:1: The key "money" is missing. [missing-key]'
    assert lines[1] == (
        f'{LEVEL}/level.yaml:53:46: There is no skill "scam.hurry" in skills.yaml.'
        ' Did you mean "scam.urgency"? [unknown-skill]'
    )
    assert any(line.startswith('two/level.yaml:1:1: The keys "title", "band",') for line in lines)


def test_json_lists_every_level_with_its_problems(tmp_path: Path) -> None:
    build(tmp_path)
    level = tmp_path / "levels" / LEVEL / "level.yaml"
    level.write_text(level.read_text("utf-8").replace("minutes: 5", "minutes: no"), "utf-8")

    text, code = checked(tmp_path, tmp_path / "levels", form="json")

    shape = json.loads(text)
    problem = {
        "file": level.as_posix(),
        "line": 6,
        "column": 10,
        "rule": "number",
        "severity": "error",
        "message": '"no" is not a whole number such as 5.',
    }
    assert code == 1
    assert shape == {
        "levels": [
            {
                "level": LEVEL,
                "band": "7-9",
                "strand": "scams",
                "kinds": ["inbox", "story"],
                "skills": ["scam.too-good", "scam.urgency"],
                "intensity": "i1",
                "state": "draft",
                "problems": [problem],
            }
        ],
        "problems": [problem],
    }


def test_a_warning_alone_is_no_failure(tmp_path: Path) -> None:
    build(tmp_path)
    bad = Path(__file__).parent.parent / "content" / "bad_levels" / "many-unsafe-lines.yaml"
    many = tmp_path / "many.yaml"
    many.write_text(bad.read_text("utf-8").replace(f"level: {LEVEL}", "level: many"), "utf-8")

    text, code = checked(tmp_path, many)

    assert "unsafe line number 7" in text
    assert code == 0


def test_a_level_without_a_walk_is_warned_of_and_the_check_does_not_fail(tmp_path: Path) -> None:
    build(tmp_path)
    level = tmp_path / "levels" / LEVEL / "level.yaml"
    (level.parent / "careless.walk").unlink()

    text, code = checked(tmp_path, tmp_path / "levels")

    assert text == f"{level.as_posix()}:2:8: There is no careless.walk beside this level. [no-walk]"
    assert code == 0


def test_a_level_on_no_path_is_warned_of_where_its_folder_has_paths(tmp_path: Path) -> None:
    build(tmp_path)
    level = tmp_path / "levels" / LEVEL / "level.yaml"
    paths = tmp_path / "levels" / "paths.yaml"
    paths.write_text(paths.read_text("utf-8").replace(LEVEL, "help-uh-oh"), "utf-8")

    for asked in (tmp_path / "levels", level.parent, level):
        text, code = checked(tmp_path, asked)
        assert text == (
            f'{level.as_posix()}:2:8: "{LEVEL}" stands in no path of paths.yaml,'
            " so no child is led to it. [not-on-a-path]"
        )
        assert code == 0


def test_a_level_of_somebody_else_needs_no_path(tmp_path: Path) -> None:
    build(tmp_path)
    shutil.move(tmp_path / "levels" / LEVEL, tmp_path / "theirs" / LEVEL)

    assert checked(tmp_path, tmp_path / "theirs") == ("", 0)


def test_broken_paths_are_told_of_once_and_blame_no_level(tmp_path: Path) -> None:
    build(tmp_path)
    (tmp_path / "levels" / "paths.yaml").write_text("levels: {7-9: [x, x]}\n", "utf-8")

    text, code = checked(tmp_path, tmp_path / "levels")

    assert [line.rpartition(" ")[2] for line in text.splitlines()] == ["[doubled-id]"]
    assert code == 1


def test_a_broken_list_blames_no_level(tmp_path: Path) -> None:
    build(tmp_path)
    (tmp_path / "levels" / "skills.yaml").write_text("scam: [", "utf-8")

    text, code = checked(tmp_path, tmp_path / "levels")

    assert code == 1
    assert [line.split("/")[-1].split(":")[0] for line in text.splitlines()] == ["skills.yaml"]


def test_a_missing_path_and_an_empty_folder_are_problems(tmp_path: Path) -> None:
    build(tmp_path)
    (tmp_path / "empty").mkdir()

    text, code = checked(tmp_path, tmp_path / "empty", tmp_path / "gone.yaml")

    assert code == 1
    assert text.splitlines() == [
        f"{tmp_path.as_posix()}/empty:1:1: There is no level in this folder:"
        " a level is NAME/level.yaml in it. [nothing-here]",
        f"{tmp_path.as_posix()}/gone.yaml:1:1: There is no such file. [missing-file]",
    ]


def test_two_files_may_not_hold_one_level(tmp_path: Path) -> None:
    build(tmp_path)
    copy = tmp_path / "copy.yaml"
    copy.write_bytes((tmp_path / "levels" / LEVEL / "level.yaml").read_bytes())

    text, code = checked(tmp_path, tmp_path / "levels", copy)

    assert code == 1
    assert f'The level "{LEVEL}" is also in' in text


def test_a_level_on_a_stick_may_not_have_the_id_of_one_of_ours(tmp_path: Path) -> None:
    build(tmp_path)
    ours = tmp_path / "levels" / LEVEL / "level.yaml"
    stick = tmp_path / "stick" / LEVEL / "level.yaml"
    shutil.copytree(ours.parent, stick.parent)

    text, code = checked(tmp_path, tmp_path / "stick")

    assert code == 1
    assert text == (
        f'{stick.as_posix()}:2:8: The level "{LEVEL}" is also in {ours.as_posix()}:'
        " choose another id. [doubled-level]"
    )


def test_a_walk_that_no_longer_holds_is_a_problem_at_its_line(tmp_path: Path) -> None:
    build(tmp_path)
    beside = tmp_path / "levels" / LEVEL
    (beside / "careless.walk").write_text("in stall\nput goat fine\n")
    (beside / "odd.walk").write_text("in stall\n\nput the goat over there\n")
    (beside / "torn.walk").write_bytes(b"in \xff")

    text, code = checked(tmp_path, beside)

    assert code == 1
    assert [line.removeprefix(f"{beside.as_posix()}/") for line in text.splitlines()] == [
        "careless.walk:2:1: “put goat fine” does nothing in stall."
        " Here can be done: try look, try wait, tell-now. [walk]",
        "odd.walk:3:1: an act is a verb and at most two ids, not 'put the goat over there'. [walk]",
        "torn.walk:1:1: this walk cannot be read (it is not UTF-8 text). [walk]",
    ]
    shape = json.loads(checked(tmp_path, beside, form="json")[0])
    assert {problem["rule"] for problem in shape["levels"][0]["problems"]} == {"walk"}


def test_a_walk_does_no_more_than_can_be_pressed_on_the_page(tmp_path: Path) -> None:
    """The tour presses buttons: a message that nobody has judged shows none to keep it."""
    build(tmp_path)
    careful = tmp_path / "levels" / LEVEL / "careful.walk"
    careful.write_text(careful.read_text("utf-8").replace("judge goat not-fine\n", ""), "utf-8")

    text, code = checked(tmp_path, tmp_path / "levels")

    assert code == 1
    assert text == (
        f"{careful.as_posix()}:9:1: “let-be goat” does nothing in messages."
        " Did you mean “stop goat”?"
        " Here can be done: stop goat, check goat, judge goat fine/not-fine/not-sure,"
        " tell-now. [walk]"
    )


def test_a_sign_that_no_font_has_is_told_with_its_place(tmp_path: Path, fonts: Path) -> None:
    build(tmp_path)
    level = tmp_path / "levels" / LEVEL / "level.yaml"
    good = level.read_text("utf-8")
    for shown, sign in (("Rain 🌧", "1F327"), ("Rain سلام", "0633"), ("Rain আম", "0986")):
        level.write_text(good.replace("text: Rain today.", f"text: {shown}."), "utf-8")
        for there in (None, fonts):
            problems = look_through(
                [level], tmp_path / "levels", tmp_path / "assets", KINDS, there
            ).problems
            assert [(p.line, p.rule) for p in problems] == [(84, "no-glyph")], shown
            assert f"U+{sign}" in problems[0].message
    level.write_text(good.replace("text: Rain today.", "text: “Rain” — café, ½ ñ £…"), "utf-8")
    rules = [
        problem.rule
        for problem in look_through(
            [level], tmp_path / "levels", tmp_path / "assets", KINDS
        ).problems
    ]
    assert "no-glyph" not in rules


def test_a_list_and_a_region_have_letters_of_english_too(tmp_path: Path) -> None:
    build(tmp_path)
    levels = tmp_path / "levels"
    places = (levels / "places.yaml").read_text("utf-8")
    (levels / "places.yaml").write_text(places.replace("A sunny", "A ☀ sunny", 1), "utf-8")
    kenya = levels / "regions" / "ke.yaml"
    kenya.write_text(kenya.read_text("utf-8").replace("name: Kenya", "name: Kenya 🦒"), "utf-8")

    text, code = checked(tmp_path, levels)

    assert code == 1
    assert [line.rpartition("[")[2] for line in text.splitlines()] == ["no-glyph]"] * 2


def test_what_may_not_be_opened_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(tmp_path)
    closed = tmp_path / "levels" / "closed"
    closed.mkdir()
    allowed = os.access  # a test may run as root, who may open everything
    monkeypatch.setattr(os, "access", lambda path, mode: path != closed and allowed(path, mode))

    text, code = checked(tmp_path, tmp_path / "levels")

    assert code == 1
    assert text == (
        f"{closed.as_posix()}:1:1: This folder cannot be opened: you have no permission."
        " [unreadable]"
    )


def test_a_scene_nobody_can_leave_is_named_at_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(tmp_path)
    path = tmp_path / "levels" / LEVEL / "level.yaml"
    deaf = replace(rulebook()["inbox"], react=lambda spec, state, act: Reaction(state))
    monkeypatch.setattr("game.authoring.check.rulebook", lambda: {**rulebook(), "inbox": deaf})

    text, code = checked(tmp_path, path)

    line = path.read_text("utf-8").splitlines().index("  messages:") + 1
    said = 'Whatever is done in the scene "messages", it does not end. [stuck]'
    assert text == f"{path.as_posix()}:{line}:3: {said}"
    assert code == 1


@pytest.mark.parametrize("kind", ["[inbox]", "{inbox: yes}", "[[[]]]", "''"])
def test_an_activity_that_is_no_word_is_a_problem_at_its_place(tmp_path: Path, kind: str) -> None:
    build(tmp_path)
    level = tmp_path / "levels" / LEVEL / "level.yaml"
    level.write_text(level.read_text("utf-8").replace("inbox", kind, 1), "utf-8")

    text, code = checked(tmp_path, level, form="json")

    shape = json.loads(text)
    line = level.read_text("utf-8").splitlines().index(f"    activity: {kind}") + 1
    assert code == 1
    assert line in [problem["line"] for problem in shape["problems"]]
    assert shape["levels"][0]["kinds"] == ["story"]
