"""Which levels a language has, which it lacks and why; and that a promise is never lost unsaid."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from game.activities import ROOMS_BY_KIND
from game.authoring.catalogues import update
from game.authoring.compiled import compile_all
from game.authoring.needed import key, needed_by
from game.authoring.pages import read_pages
from game.authoring.to_translate import Sources, template
from game.authoring.translation import PROMISED, po_file
from game.authoring.words_command import work
from game.authoring.words_status import LanguageStatus, status
from game.content.library import Folders, open_library
from game.content.problems import Problem
from tests.content.world import LEVEL, build, library, pages, po, translate

ROOT = Path(__file__).parents[2]
QUIET = "test-quiet"
"""A level with no inbox, no grandma and no money in it."""
QUIET_LEVEL = """\
level: test-quiet
title: Quiet Day
band: 7-9
strand: scams
minutes: 2
intensity: i0
skills: [scam.urgency]
cast: [amina]
opening: "{amina} sits by the sea."
reviewed: {date: "2026-11-22", by: [], status: draft}
home: What is quiet for you?
talk: ["Where is it quiet?"]
start: sea
scenes:
  sea:
    activity: story
    stage: {place: street-market, people: [{who: amina}]}
    lines: [{text: The sea is calm.}]
    next: {done: end}
"""
LABELS = {
    "game/activities/inbox/view.py": 'ctx.words("Open", "inbox")\n',
    "game/activities/story/view.py": 'ctx.words("Go on", "story")\n',
    "game/ui/parts.py": 'ctx.words("Onward", "everywhere")\n',
    "game/screens/help/help.py": 'ctx.words("Help now", "help")\n',
    "game/screens/options/sound.py": 'ctx.words("Louder", "options")\n',
}


def two_levels(root: Path) -> Sources:
    """One level with an inbox and one without, and a label in every part of the app."""
    sources = build(root)
    (sources.levels / QUIET).mkdir()
    (sources.levels / QUIET / "level.yaml").write_text(QUIET_LEVEL, "utf-8")
    for file, code in LABELS.items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(code)
    return sources


def lacking(context: str) -> Callable[[str, str], str]:
    return lambda found, text: "" if found == context else f"{text} w"


def of(sources: Sources, code: str = "sw") -> LanguageStatus:
    return next(each for each in status(sources) if each.language == code)


@pytest.mark.parametrize(
    ("context", "left"),
    [
        ("inbox", [QUIET]),
        ("story", []),
        ("everywhere", []),
        ("help", []),
        ("options", [QUIET, LEVEL]),
        ("cast/grandma", [QUIET]),
        ("cast/amina", []),
        ("cast/luka", [QUIET, LEVEL]),
        ("apps/zuri-sms", [QUIET]),
        ("regions/ke/money/words", [QUIET]),
        ("regions/ke/name", [QUIET, LEVEL]),
        ("skills/scam.urgency/can/7-9", []),
        ("skills/scam.urgency/can/10-12", [QUIET, LEVEL]),
        ("skills/scam.too-good/tell", [QUIET]),
        (f"{LEVEL}/home", [QUIET]),
    ],
)
def test_a_missing_word_takes_away_only_the_levels_that_show_it(
    tmp_path: Path, context: str, left: list[str]
) -> None:
    sources = two_levels(tmp_path)
    translate(sources, "sw", lacking(context))

    found = of(sources)

    assert sorted(found.levels) == sorted(left)
    assert set(found.missing) == {LEVEL, QUIET} - set(left)
    here = library(sources)
    assert here.codes == (("en", "sw") if left else ("en",))
    if left:
        assert sorted(head.id for head in here.summaries("sw")) == sorted(left)
    for why in found.missing.values():
        assert all(context in problem.message for problem in why)


def test_a_word_of_the_app_that_no_level_needs_is_marked_as_english(tmp_path: Path) -> None:
    sources = two_levels(tmp_path)
    translate(sources, "sw", lacking("options"))
    update(sources)

    (problem,) = of(sources).problems

    assert problem.severity == "warning"
    assert problem.message == (
        'options: "Louder" has no translation. No level needs it: it is shown in English. '
        "See game/screens/options/sound.py:1."
    )


def test_a_script_that_no_font_has_is_told_once_and_nothing_in_it_is_offered(
    tmp_path: Path,
) -> None:
    sources = two_levels(tmp_path)
    translate(sources, "bn", lambda _, text: f"{text} আম")

    found = of(sources, "bn")

    (problem,) = found.problems
    assert problem.rule == "no-glyph"
    assert 'No font has the letters of "bn"' in problem.message
    assert found.levels == ()
    assert library(sources).codes == ("en",)


def test_the_level_that_lacks_least_is_named_as_the_next_to_be_offered(tmp_path: Path) -> None:
    """A new language: what to translate first, and how much of it there is."""
    sources = two_levels(tmp_path)
    update(sources, ["sw"])

    lines = list(of(sources).lines())

    assert lines[0] == "sw: 0 %, draft, 0 of 2 levels"
    lacking = {id_: len(why) for id_, why in of(sources).missing.items()}
    assert lacking[QUIET] < lacking[LEVEL]
    many = lacking[QUIET] - 5
    said = f"  Next can be {QUIET}: it lacks texts, 5 of its own and {many} of the app."
    assert lines[1] == said


@pytest.mark.parametrize("context", ["options", "help", ""])
def test_a_language_with_pages_in_english_is_marked(tmp_path: Path, context: str) -> None:
    """What no story needs may be in English, and is marked; help never is."""
    sources = two_levels(tmp_path)
    translate(sources, "sw", lacking(context) if context else None)

    here = library(sources)

    assert here.codes == (("en",) if context == "help" else ("en", "sw"))
    if context != "help":
        assert here.described("sw").partly is (context == "options")
        assert here.language("sw").partly is (context == "options")


@pytest.mark.parametrize("folder", ["story", "help"])
def test_leaving_telling_help_and_a_calm_moment_are_part_of_every_level(folder: str) -> None:
    current = template(Sources(ROOT, ROOMS_BY_KIND))
    needed = needed_by(current)
    everywhere = set(current.levels)

    of_folder = [
        wanted
        for wanted in current.app
        if any(file.startswith(f"game/screens/{folder}/") for file, _ in wanted.locations)
    ]

    assert len(of_folder) > 10
    assert all(set(needed[key(wanted)]) == everywhere for wanted in of_folder)


def test_the_status_is_what_other_programs_read(tmp_path: Path) -> None:
    sources = two_levels(tmp_path)
    translate(sources, "sw")
    update(sources)
    translate(sources, "hi", lacking(f"{LEVEL}/title"))

    text, failed = work("status", [], "json", tmp_path, tmp_path / "p", sources.kinds)

    hindi, swahili = json.loads(text)["languages"]
    assert swahili == {
        "language": "sw",
        "percent": 100,
        "state": "draft",
        "levels": [LEVEL, QUIET],
        "missing": [],
        "problems": [],
    }
    assert failed == 0, "Hindi has promised nothing yet"
    (missing,) = hindi["missing"]
    assert (missing["level"], missing["promised"], hindi["percent"]) == (LEVEL, False, 99)
    assert (missing["why"][0]["file"], missing["why"][0]["line"]) == (
        f"levels/{LEVEL}/level.yaml",
        3,
    )
    promise, problem = hindi["problems"]
    assert promise["message"] == f"{QUIET}: whole, and not promised yet: run `words update`."
    assert (problem["rule"], problem["severity"]) == ("missing", "warning")
    assert problem["file"] == f"locales/hi/LC_MESSAGES/{LEVEL}.po"
    lines = po(sources, "hi", LEVEL).read_text("utf-8").splitlines()
    assert 'msgid "Market Day"' in lines[problem["line"] - 1 : problem["line"] + 3]


@pytest.mark.parametrize("updated", [False, True], ids=["at once", "after words update"])
def test_a_reworded_button_breaks_the_promise_of_its_levels_alone(
    tmp_path: Path, updated: bool
) -> None:
    sources = two_levels(tmp_path)
    translate(sources, "sw")
    update(sources)
    (tmp_path / "game/activities/inbox/view.py").write_text('ctx.words("Open it", "inbox")\n')
    if updated:
        update(sources)

    text, failed = work("status", [], "text", tmp_path, tmp_path / "p", sources.kinds)

    assert failed == 1
    assert text.splitlines()[:4] == [
        "sw: 99 %, draft, 1 of 2 levels",
        f"  Next can be {LEVEL}: it lacks texts, 0 of its own and 1 of the app.",
        f"  {LEVEL} is missing, although promised:",
        "    " + next(line.strip() for line in text.splitlines() if "inbox/view.py:1:1: " in line),
    ]
    assert f"Needed by {LEVEL}. See game/activities/inbox/view.py:1." in text
    assert pages(sources, "sw").ours[PROMISED] == f"{LEVEL} {QUIET}", "no promise is taken back"
    problems = compile_all(sources, tmp_path / "build" / "locales")
    assert [p.message for p in problems] == [
        f"{LEVEL}: promised in sw and not whole. `words status sw` says why."
    ]


def test_a_promise_ends_with_its_level_and_that_is_said(tmp_path: Path) -> None:
    sources = two_levels(tmp_path)
    translate(sources, "sw")
    update(sources)
    shutil.rmtree(sources.levels / QUIET)

    assert [problem.rule for problem in of(sources).problems] == ["promise"]
    (said,) = update(sources)

    assert f"There is no level {QUIET} any more." in said.message
    assert pages(sources, "sw").ours[PROMISED] == LEVEL
    assert [problem.rule for problem in of(sources).problems] == ["stray-file"]


def test_a_broken_file_of_a_level_takes_that_level_alone_and_is_left_as_it_is(
    tmp_path: Path,
) -> None:
    sources = two_levels(tmp_path)
    translate(sources, "sw")
    update(sources)
    po(sources, "sw", LEVEL).write_text('msgid "a"\nmsgstr "b\n', "utf-8")

    found = of(sources)

    assert (found.levels, [p.rule for p in found.missing[LEVEL]]) == ((QUIET,), ["not-po"])
    assert not found.kept
    assert [problem.rule for problem in update(sources)] == ["not-po"]
    assert po(sources, "sw", LEVEL).read_text("utf-8") == 'msgid "a"\nmsgstr "b\n'
    assert [head.id for head in library(sources).summaries("sw")] == [QUIET]


def test_arabic_and_hindi_keep_every_promise() -> None:
    found = {each.language: each for each in status(Sources(ROOT, ROOMS_BY_KIND))}

    assert set(found) == {"ar", "hi"}
    for each in found.values():
        assert each.problems == ()
        assert each.missing == {}


def test_no_arabic_name_with_an_article_follows_a_letter_that_swallows_it() -> None:
    """To the teacher is one word, للمعلمة, which no place for a name can make of لـ."""
    names = read_pages(po_file(Sources(ROOT, ROOMS_BY_KIND), "ar"), "ar")
    assert not isinstance(names, Problem)
    begin = {
        f"لـ{{{str(each.context).removeprefix('cast/')}}}"
        for each in names
        if str(each.context).startswith("cast/") and str(each.string).startswith("ال")
    }
    folder = ROOT / "locales/ar/LC_MESSAGES"
    texts = {path.name: path.read_text("utf-8") for path in folder.glob("*.po")}
    found = {(name, glued) for name, text in texts.items() for glued in begin if glued in text}
    assert found == set()


def test_a_button_of_the_parrot_reworded_leaves_all_other_stories_in_arabic_and_hindi(
    tmp_path: Path,
) -> None:
    """In a copy of our own tree with three of its stories, as a translator would meet it."""
    for name in ("game", "levels", "locales"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("*.pyc"))
    sources = Sources(tmp_path, ROOMS_BY_KIND)
    theirs, others = {"privacy-three-words"}, {"help-uh-oh", "info-flying-cow"}
    for path in list(sources.levels.glob("*/level.yaml")):
        if path.parent.name not in theirs | others:
            shutil.rmtree(path.parent)
    update(sources)
    _reword(sources, "passphrase")

    for _ in ("at once", "after `words update`"):
        text, failed = work("status", [], "text", tmp_path, tmp_path / "p", sources.kinds)
        assert failed == 1
        missing = {line.split()[0] for line in text.splitlines() if " is missing, although" in line}
        assert missing == theirs
        compile_all(sources, tmp_path / "locales.mo")
        folders = Folders(sources.levels, ROOT / "assets", tmp_path / "locales.mo")
        here = open_library(folders, ROOMS_BY_KIND)
        for code in ("ar", "hi"):
            offered = {head.id for head in here.summaries(code)}
            assert offered == others - set(here.paths.withdrawn)
            assert here.level(min(others), code) is not None
            assert po_file(sources, code).is_file()
        update(sources)


def _reword(sources: Sources, room: str) -> None:
    """Changes one label that stands in one file of a room and nowhere else."""
    for message in template(sources).app:
        files = {file for file, _ in message.locations}
        path = sources.root / min(files, default="")
        if len(files) == 1 and f"/{room}/" in path.as_posix():
            code, literal = path.read_text("utf-8"), f'"{message.id}"'
            if code.count(literal) == 1:
                path.write_text(code.replace(literal, f'"{message.id} now"'), "utf-8")
                return
    raise AssertionError(f"{room} has no label of its own")
