"""Catalogues: merged without losing work, compiled when needed, and judged text by text."""

from pathlib import Path

import pytest

from game.authoring.catalogues import extract_all, update
from game.authoring.compiled import compile_all
from game.authoring.pages import po_bytes
from game.authoring.to_translate import Sources, template
from game.authoring.translation import PROMISED, Translation, read_translation
from game.authoring.updating import updated
from game.authoring.whole import Judged, judged
from game.authoring.words_status import status
from tests.content.world import LEVEL, build, library, pages, po, translate


def judge(sources: Sources, code: str) -> Judged:
    there = read_translation(sources, code)
    assert isinstance(there, Translation)
    return judged(template(sources), there)


def rules(sources: Sources, code: str) -> list[tuple[str, str]]:
    gaps = judge(sources, code).gaps
    return [(gap.fault.rule, str(gap.wanted.context)) for gap in gaps]


def test_there_is_a_template_for_the_app_and_one_for_each_level(tmp_path: Path) -> None:
    folder = extract_all(build(tmp_path))

    app = (folder / "lantern-bay.pot").read_text("utf-8")
    for context in ("cast/amina", "skills/scam.urgency/next", "chat", "regions/ke/name"):
        assert f'msgctxt "{context}"' in app
    assert "game/screens/one.py" in app
    assert LEVEL not in app
    level = (folder / f"{LEVEL}.pot").read_text("utf-8")
    assert f'msgctxt "{LEVEL}/title"' in level
    assert "cast/" not in level


def test_a_new_language_knows_its_name_direction_and_digits(tmp_path: Path) -> None:
    sources = build(tmp_path)

    assert update(sources, ["ar"]) == ()

    assert pages(sources, "ar").ours == {
        "X-Name": "العربية",
        "X-State": "draft",
        "X-Direction": "rtl",
        "X-Digits": "٠١٢٣٤٥٦٧٨٩",
        PROMISED: "",
    }
    assert pages(sources, "ar", LEVEL).ours == {}


def test_updating_twice_changes_nothing(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    update(sources)
    files = (po(sources, "ar"), po(sources, "ar", LEVEL))
    before = [path.read_bytes() for path in files]

    update(sources)

    assert [path.read_bytes() for path in files] == before


def test_an_update_says_which_files_it_changed_and_what_is_left_to_translate(
    tmp_path: Path,
) -> None:
    sources = build(tmp_path)

    said, failed = updated(sources, ["ar"])

    assert not failed
    assert "locales/ar/LC_MESSAGES/lantern-bay.po: brought up to date." in said
    assert "texts wait for a translator" in said
    translate(sources, "ar")
    updated(sources, [])
    assert updated(sources, []) == ("Every catalogue is up to date.", 0)


@pytest.mark.parametrize("begun", [False, True], ids=["no new file", "an empty new file"])
def test_a_text_finds_its_translation_in_whichever_file_it_stood_before(
    tmp_path: Path, begun: bool
) -> None:
    """As in the one file a language had before each level got its own."""
    sources = build(tmp_path)
    translate(sources, "ar")
    one, level = pages(sources, "ar"), pages(sources, "ar", LEVEL)
    for message in level:
        if message.id:
            one[message.id] = message
    po(sources, "ar").write_bytes(po_bytes(one))
    if begun:  # a translator's tool has made the new file from its template already
        po(sources, "ar", LEVEL).write_bytes(po_bytes(template(sources).levels[LEVEL].texts))
    else:
        po(sources, "ar", LEVEL).unlink()

    assert update(sources) == ()

    assert [(m.context, m.id, m.string) for m in pages(sources, "ar", LEVEL) if m.id] == [
        (m.context, m.id, m.string) for m in level if m.id
    ]
    assert LEVEL not in "".join(str(m.context) for m in pages(sources, "ar"))
    assert rules(sources, "ar") == []


def test_a_level_with_mistakes_keeps_its_translation(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    before = po(sources, "ar", LEVEL).read_bytes()
    level = sources.levels / LEVEL / "level.yaml"
    level.write_text(level.read_text("utf-8").replace("minutes: 5", "minutes: some"), "utf-8")

    update(sources)

    assert po(sources, "ar", LEVEL).read_bytes() == before
    assert [problem.rule for problem in judge(sources, "ar").lacking[LEVEL]] == ["level-mistakes"]


def test_a_reworded_button_keeps_its_words_to_be_read_again(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    screen = tmp_path / "game" / "screens" / "one.py"
    screen.write_text(screen.read_text().replace("Show {name}", "Show it to {name}"))

    update(sources)

    message = pages(sources, "ar").get("Show it to {name}", "chat")
    assert message is not None
    assert (message.string, message.fuzzy) == ("Show {name} ع", True)


def test_a_changed_text_keeps_its_translation_as_fuzzy(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    level = sources.levels / LEVEL / "level.yaml"
    level.write_text(level.read_text("utf-8").replace("Rain today.", "Sun today."), "utf-8")

    update(sources)

    message = pages(sources, "ar", LEVEL).get(
        "Sun today. Take a coat.", f"{LEVEL}/evening/lines/1/text"
    )
    assert message is not None
    assert message.string == "Rain today. Take a coat. ع"
    assert message.fuzzy
    assert rules(sources, "ar") == [("fuzzy", f"{LEVEL}/evening/lines/1/text")]


def test_a_changed_text_keeps_in_each_language_the_words_of_that_language(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    translate(sources, "hi")
    level = sources.levels / LEVEL / "level.yaml"
    level.write_text(level.read_text("utf-8").replace("Rain today.", "Sun today."), "utf-8")

    update(sources)

    context = f"{LEVEL}/evening/lines/1/text"
    changed = (
        pages(sources, code, LEVEL).get("Sun today. Take a coat.", context) for code in ("ar", "hi")
    )
    assert [each.string for each in changed if each] == [
        "Rain today. Take a coat. ع",
        "Rain today. Take a coat. अ",
    ]


def test_the_state_a_translator_set_stays(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    path = po(sources, "ar")
    head = path.read_text("utf-8").replace("X-State: draft", "X-State: reviewed")
    path.write_text(head, "utf-8")
    update(sources)
    assert library(sources).language("ar").state == "draft", "nobody has signed it"
    assert [problem.rule for problem in status(sources)[0].problems][:1] == ["unsigned"]

    head = head.replace("Last-Translator: ", "Last-Translator: Layla")
    path.write_text(head.replace("YEAR-MO-DA HO:MI+ZONE", "2026-11-22 10:00+0000"), "utf-8")
    update(sources)

    assert library(sources).language("ar").state == "reviewed"
    assert "unsigned" not in [problem.rule for problem in status(sources)[0].problems]


def test_every_wrong_translation_is_named(tmp_path: Path) -> None:
    wrong = {
        f"{LEVEL}/title": "",
        f"{LEVEL}/opening": "{amina} ع",
        f"{LEVEL}/messages/messages/goat/text": "{money:50} <1>ع</1>",
        f"{LEVEL}/messages/messages/boots/text": "<1> </1> ع",
        f"{LEVEL}/home": "ع " * 40 + "ع",
    }
    sources = build(tmp_path)
    translate(sources, "ar", lambda context, text: wrong.get(context, f"{text} ع"))

    assert sorted(rules(sources, "ar")) == [
        ("longer", f"{LEVEL}/home"),
        ("missing", f"{LEVEL}/title"),
        ("placeholders", f"{LEVEL}/opening"),
        ("tell-marks", f"{LEVEL}/messages/messages/boots/text"),
        ("tell-marks", f"{LEVEL}/messages/messages/goat/text"),
    ]


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
    assert [problem.rule for problem in status(sources)[0].problems] == ["not-po"]
    assert library(sources).codes == ("en", "hi")


def test_a_build_for_one_language_is_not_held_up_by_another(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    translate(sources, "hi")
    po(sources, "ar").write_text('msgid "a"\nmsgstr "b\n', "utf-8")

    assert compile_all(sources, tmp_path / "build", ("en", "hi")) == ()
    assert [path.name for path in (tmp_path / "build").iterdir() if path.is_dir()] == ["hi"]


def test_a_folder_that_is_no_room_has_nothing_to_translate(tmp_path: Path) -> None:
    sources = build(tmp_path)
    copied = tmp_path / "game" / "activities" / "template" / "view.py"
    copied.parent.mkdir(parents=True)
    copied.write_text('ctx.words("Press me", "template")\n')

    assert template(sources).app.get("Press me", "template") is None


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
    update(sources)
    path = po(sources, "hi")
    good = path.read_bytes()
    path.write_bytes(good.replace(b"charset=utf-8", b"charset=windows-1256"))

    assert compile_all(sources, tmp_path / "build") == ()
    assert update(sources) == ()
    assert path.read_bytes() == good
