"""Catalogues: merged without losing work, compiled when needed, and judged text by text."""

import json
from pathlib import Path

import pytest

from game.authoring.catalogues import (
    Sources,
    compile_all,
    extract_all,
    status,
    template,
    update,
)
from game.authoring.translations import language_problems
from tests.content.world import LEVEL, build, pages, po, shelf, translate


def rules(sources: Sources, code: str) -> list[tuple[str, str]]:
    found = language_problems(pages(sources, code), template(sources), "x.po")
    return [(problem.rule, problem.message.split(": ")[0]) for problem in found]


def test_the_template_holds_screens_levels_lists_and_regions(tmp_path: Path) -> None:
    path = extract_all(build(tmp_path))

    text = path.read_text("utf-8")
    assert path.name == "lantern-bay.pot"
    for context in (f"{LEVEL}/title", "cast/amina", "skills/scam.urgency/next", "chat"):
        assert f'msgctxt "{context}"' in text
    assert "game/screens/one.py" in text


def test_a_new_language_knows_its_name_direction_and_digits(tmp_path: Path) -> None:
    sources = build(tmp_path)

    assert update(sources, ["ar"]) == ()

    assert pages(sources, "ar").ours == {
        "X-Name": "العربية",
        "X-State": "draft",
        "X-Direction": "rtl",
        "X-Digits": "٠١٢٣٤٥٦٧٨٩",
    }


def test_updating_twice_changes_nothing(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    update(sources)
    before = po(sources, "ar").read_bytes()

    update(sources)

    assert po(sources, "ar").read_bytes() == before


def test_a_changed_text_keeps_its_translation_as_fuzzy(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    level = sources.levels / LEVEL / "level.yaml"
    level.write_text(level.read_text("utf-8").replace("Rain today.", "Sun today."), "utf-8")

    update(sources)

    message = pages(sources, "ar").get(
        "Sun today. Take a coat.", f"{LEVEL}/messages/messages/rain/text"
    )
    assert message is not None
    assert message.string == "Rain today. Take a coat. ع"
    assert message.fuzzy
    assert rules(sources, "ar") == [("fuzzy", f"{LEVEL}/messages/messages/rain/text")]


def test_the_state_a_translator_set_stays(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    path = po(sources, "ar")
    path.write_text(path.read_text("utf-8").replace("X-State: draft", "X-State: reviewed"), "utf-8")

    update(sources)

    assert shelf(sources).language("ar").state == "reviewed"


def test_every_wrong_translation_is_named(tmp_path: Path) -> None:
    wrong = {
        f"{LEVEL}/title": "",
        f"{LEVEL}/opening": "{amina} ع",
        f"{LEVEL}/messages/messages/goat/text": "{money:50} <1>ع</1>",
        f"{LEVEL}/messages/messages/boots/text": "<1> </1> ع",
        f"{LEVEL}/home": "ع" * 80,
    }
    sources = build(tmp_path)
    translate(sources, "ar", lambda context, text: wrong.get(context, text))

    assert sorted(rules(sources, "ar")) == [
        ("longer", f"{LEVEL}/home"),
        ("missing", f"{LEVEL}/title"),
        ("placeholders", f"{LEVEL}/opening"),
        ("tell-marks", f"{LEVEL}/messages/messages/boots/text"),
        ("tell-marks", f"{LEVEL}/messages/messages/goat/text"),
    ]


def test_the_status_is_what_other_programs_read(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    translate(sources, "hi", lambda context, text: "" if context == f"{LEVEL}/title" else text)

    languages = json.loads(status(sources))["languages"]

    assert languages[0] == {"language": "ar", "percent": 100, "state": "draft", "problems": []}
    assert languages[1]["percent"] == 99
    problem = languages[1]["problems"][0]
    assert (problem["rule"], problem["severity"]) == ("missing", "warning")
    assert problem["file"] == "locales/hi/LC_MESSAGES/lantern-bay.po"
    lines = po(sources, "hi").read_text("utf-8").splitlines()
    assert 'msgid "Market Day"' in lines[problem["line"] - 1 : problem["line"] + 3]


def test_compiling_again_writes_nothing(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    target = tmp_path / "build"
    assert compile_all(sources, target) == ()
    made = target / "ar" / "LC_MESSAGES" / "lantern-bay.mo"
    before = made.stat().st_mtime_ns

    assert compile_all(sources, target) == ()
    (target / ".made").unlink()
    assert compile_all(sources, target) == ()

    assert made.stat().st_mtime_ns == before


def test_a_broken_po_file_is_a_problem_and_stops_no_other(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    translate(sources, "hi")
    po(sources, "ar").write_text('msgid "a"\nmsgstr "b\n', "utf-8")

    problems = compile_all(sources, tmp_path / "build")

    assert [(problem.rule, problem.line) for problem in problems] == [("not-po", 2)]
    assert json.loads(status(sources))["languages"][0]["problems"][0]["rule"] == "not-po"
    assert shelf(sources).codes == ("en", "hi")


def test_a_po_file_that_lost_its_head_is_a_problem(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    path = po(sources, "ar")
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith('"X-')), "utf-8")

    assert [p.rule for p in compile_all(sources, tmp_path / "build")] == ["catalogue-head"]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("xx-nowhere", '"xx-nowhere" is not the code of a language'),
        ("", "is not the code of a language"),
        ("../ar", "is not the code of a language"),
        ("AR", 'Did you mean "ar"?'),
        ("en", "Everything is written in English"),
    ],
)
def test_a_language_is_named_by_its_code_and_english_needs_none(
    tmp_path: Path, code: str, said: str
) -> None:
    sources = build(tmp_path)
    problems = update(sources, [code])

    assert [problem.rule for problem in problems] == ["unknown-language"]
    assert said in problems[0].message
    assert sources.codes() == ()


@pytest.mark.parametrize(
    ("there", "wrong", "said"),
    [
        ("X-Digits: ٠١", "X-Digits: ٠", "the ten digits"),
        ("X-Direction: rtl", "X-Direction: left", "ltr or rtl"),
        ("X-State: draft", "X-State: perfect", "draft or reviewed or approved"),
    ],
)
def test_a_head_the_game_could_not_open_is_a_problem(
    tmp_path: Path, there: str, wrong: str, said: str
) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    path = po(sources, "ar")
    path.write_text(path.read_text("utf-8").replace(there, wrong), "utf-8")

    (problem,) = compile_all(sources, tmp_path / "build")

    assert problem.rule == "catalogue-head"
    assert said in problem.message


def test_a_head_that_names_another_encoding_spoils_no_words(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "hi", lambda _, text: f"{text} अ")
    path = po(sources, "hi")
    good = path.read_bytes()
    path.write_bytes(good.replace(b"charset=utf-8", b"charset=windows-1256"))

    assert compile_all(sources, tmp_path / "build") == ()
    assert update(sources) == ()
    assert path.read_bytes() == good
