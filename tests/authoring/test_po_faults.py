"""A translator's mistake is told once, at its line in the PO file, with what to do."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from game.authoring.catalogues import update
from game.authoring.to_translate import Sources
from game.authoring.updating import updated
from game.authoring.words_status import status
from game.content.problems import Problem
from tests.content.world import LEVEL, build, po, translate

TITLE = f'msgctxt "{LEVEL}/title"\nmsgid "Market Day"\nmsgstr "Market Day ع"\n'
WON = "<1>YOU WON</1>"
SUN = "The sun goes down. It is not your fault."
RAIN = "Rain today. Take a coat."


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Sources:
    """A language that is whole and promised, without a mistake."""
    made = build(tmp_path_factory.mktemp("whole"))
    translate(made, "ar")
    update(made)
    assert told(made) == []
    return made


@pytest.fixture
def sources(whole: Sources, tmp_path: Path) -> Sources:
    """The same in a folder of the test's own."""
    shutil.copytree(whole.root, tmp_path / "own")
    return replace(whole, root=tmp_path / "own")


def told(sources: Sources) -> list[Problem]:
    return [problem for each in status(sources) for problem in each.problems]


def edited(sources: Sources, domain: str, old: str, new: str) -> int:
    """Changes a PO file by hand; the line at which it begins to differ."""
    path = po(sources, "ar", domain)
    good = path.read_text("utf-8")
    assert old in good
    path.write_text(good.replace(old, new, 1), "utf-8")
    return good[: good.index(old)].count("\n") + 1


@pytest.mark.parametrize(
    ("old", "new", "further", "rule", "said"),
    [
        ('msgstr "Market Day ع"', 'msgstr " "', -1, "unseen-text", "write words"),
        ('msgstr "Market Day ع"', 'msgstr "\u200b"', -1, "unseen-text", "write words"),
        ('msgstr "Market Day ع"', 'msgstr ""', -1, "missing", "has no translation"),
        ('msgstr "Market Day ع"', 'msgstr "a "b" c"', 0, "not-po", "needs a backslash"),
        ('msgstr "Market Day ع"', 'msgstr "a b', 0, "not-po", "save it again"),
        ('msgstr "Market Day ع"', "msgstr a b", 0, "not-po", "two quotation marks"),
        ('msgstr "Market Day ع"', 'msgstr "يوم {"', -1, "placeholders", "A curly bracket is open"),
        ('msgstr "Market Day ع"', 'msgstr "يوم }"', -1, "placeholders", "A curly bracket is open"),
        (f'msgstr "{WON} {{money:50}}', f'msgstr "{WON} 50', -1, "placeholders", "{money:50} of"),
        ('msgid "Market Day"', 'msgid "Marked Day"', 0, "missing", '"Marked Day"'),
        (TITLE, f"{TITLE}\n{TITLE}", 5, "doubled-entry", "keep one of the two"),
        ('"Language: ar\\n"', '"Language: hi\\n"', 0, "catalogue-head", 'this is "hi"'),
        ("nplurals=6", "nplurals=2", 0, "catalogue-head", "write nplurals=6"),
        (f"{RAIN} ع", RAIN, -1, "copied", "still English"),
        ("Market Day ع", "Market Day ৭", -1, "no-glyph", "U+09ED"),
        ("Market Day ع", "Market Day Я", -1, "no-glyph", "U+042F"),
        ("Market Day ع", "Market \u202e ع", -1, "direction-sign", "U+202E"),
        (f"{SUN} ع", "ع" * 62, -1, "long-word", "62 letters"),
        ("Market Day ع", "واتساب", -1, "real-name", "is real"),
        ("Market Day ع", "rain.com ع", -1, "real-address", "rain.com"),
        ("Market Day ع", "0712 345 678", -1, "real-number", "0712 345 678"),
        ("Market Day ع", "$20 ع", -1, "real-money", "{money:20}"),
    ],
)  # fmt: skip
def test_each_mistake_of_a_level_is_told_once_at_its_entry(
    sources: Sources, old: str, new: str, further: int, rule: str, said: str
) -> None:
    line = edited(sources, LEVEL, old, new)
    (problem,) = told(sources)

    assert (problem.rule, problem.severity) == (rule, "error")
    assert said in problem.message
    assert problem.line == line + further
    assert problem.file.endswith(f"{LEVEL}.po")


def test_a_bracket_that_is_not_the_english_one_is_named(sources: Sources) -> None:
    edited(sources, LEVEL, "{amina} sells fruit with {grandma}. ع", "{amena} ع {grandma}")

    (problem,) = told(sources)

    assert "{amena} is not in the English. Did you mean {amina}?" in problem.message


@pytest.mark.parametrize(
    ("name", "day", "signed"),
    [
        ("", "2026-11-22 10:00+0300", False),
        ("FULL NAME <EMAIL@ADDRESS>", "2026-11-22 10:00+0300", False),
        ("Layla", "YEAR-MO-DA HO:MI+ZONE", False),
        ("Layla", "2026-13-22", False),
        ("Layla", "2026-11-22 10:00+0300", True),
    ],
)
def test_a_state_above_draft_is_signed_with_a_name_and_a_day(
    sources: Sources, name: str, day: str, signed: bool
) -> None:
    domain = "lantern-bay"
    line = edited(sources, domain, "X-State: draft", "X-State: reviewed")
    edited(sources, domain, "Last-Translator: ", f"Last-Translator: {name}")
    edited(sources, domain, "YEAR-MO-DA HO:MI+ZONE", day)

    found = [(problem.rule, problem.line) for problem in told(sources)]

    assert found == ([] if signed else [("unsigned", line)])
    assert status(sources)[0].state == ("reviewed" if signed else "draft")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_by_the_name_of_a_catalogue_or_a_level_is_not_waited_for(sources: Sources) -> None:
    for path in (po(sources, "ar", LEVEL), sources.levels / LEVEL / "level.yaml"):
        path.unlink()
        os.mkfifo(path)

    assert [problem.rule for problem in told(sources)] == ["level-mistakes", "unreadable"]
    _, failed = updated(sources, [])
    assert failed


def test_names_and_single_words_may_stay_as_they_are(sources: Sources) -> None:
    edited(sources, LEVEL, "Market Day ع", "Market Day")

    assert told(sources) == []


def test_a_file_that_nobody_reads_is_named(sources: Sources) -> None:
    beside = po(sources, "ar", LEVEL)
    (beside.parent / f"{LEVEL}s.po").write_bytes(beside.read_bytes())
    (beside.parents[1] / "loose.po").write_bytes(beside.read_bytes())
    other = sources.locales / "sw" / "LC_MESSAGES" / f"{LEVEL}.po"
    other.parent.mkdir(parents=True)
    other.write_bytes(beside.read_bytes())

    found = {problem.file: problem.message for problem in told(sources)}

    assert found == {
        f"locales/ar/LC_MESSAGES/{LEVEL}s.po": (
            f'This file is not read: there is no level "{LEVEL}s". Did you mean "{LEVEL}"?'
        ),
        "locales/ar/loose.po": (
            "This file is not read: it belongs into locales/CODE/LC_MESSAGES/loose.po."
        ),
        f"locales/sw/LC_MESSAGES/{LEVEL}.po": (
            "This file is not read while lantern-bay.po is missing: run `words update sw`."
        ),
    }
    said, failed = updated(sources, [])
    assert "up to date." not in said
    assert not failed
    assert all(file in said for file in found)
