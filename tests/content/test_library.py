"""What the screens get: levels, names and lines in a language and a region, or nothing at all."""

from datetime import date
from pathlib import Path

import pytest

from game.content.library import open_library
from game.ui.outline import outline
from game.ui.tells import lit_words
from tests.content.world import LEVEL, another_level, build, library, po, translate

FSI, PDI = "\u2068", "\u2069"


def backwards(context: str, text: str) -> str:
    """A language that marks other words than the English does, and has its own names."""
    if context == "cast/amina":
        return "أمينة"
    if context == "regions/default/money/words":
        return "{amount} قطعة"
    if context.endswith("goat/text"):
        return "أجب <2>الآن</2>! <1>ربحت</1> {money:50}!"
    return f"ع {text}"


def test_english_needs_no_catalogue(tmp_path: Path) -> None:
    here = library(build(tmp_path))

    assert here.codes == ("en",)
    assert [(head.id, head.title) for head in here.summaries("en")] == [(LEVEL, "Market Day")]
    level = here.level(LEVEL, "en")
    assert level is not None
    assert level.opening == "Amina sells fruit with Grandma."
    assert (
        level.scenes["messages"].spec.messages[1].text
        == "YOU WON 50 coins! You must answer me now!"
    )


def test_a_level_is_played_in_its_language_with_its_own_tells(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar", backwards)
    here = library(sources)

    arabic = here.language("ar")
    assert (arabic.name, arabic.direction, arabic.state) == ("العربية", "rtl", "draft")
    assert [head.title for head in here.summaries("ar")] == ["ع Market Day"]
    level = here.level(LEVEL, "ar")
    assert level is not None
    message = level.scenes["messages"].spec.messages[1]
    assert [tell.words for tell in message.tells] == ["ربحت", "الآن"]
    assert all(tell.words in message.text for tell in message.tells)
    assert message.tells[1].skill == "scam.urgency"
    assert level.opening.startswith(f"ع {FSI}أمينة{PDI} sells")
    money = f"{FSI}{FSI}٥٠{PDI} قطعة{PDI}"
    assert message.text == f"أجب الآن! ربحت {money}!"


@pytest.mark.parametrize(
    ("text", "lit"),
    [
        ("الآن {money:50} <2>الآن</2>! <1>ربحت</1>", "الآن «الآن»! «ربحت»"),
        ("ربحت {money:50} <1>ربحت</1>: و<2>الآن</2>!", "ربحت «ربحت»: و«الآن»!"),
    ],
    ids=["the same words stand earlier", "inside a longer word"],
)
def test_a_translation_lights_the_place_its_translator_marked(
    tmp_path: Path, text: str, lit: str
) -> None:
    sources = build(tmp_path)
    translate(sources, "ar", lambda c, t: text if c.endswith("goat/text") else backwards(c, t))
    level = library(sources).level(LEVEL, "ar")
    assert level is not None
    message = level.scenes["messages"].spec.messages[1]
    shown = outline(lit_words(message.text, message.tells, "body"))
    assert shown.replace(f"{FSI}{FSI}٥٠{PDI} قطعة{PDI} ", "") == lit


def test_an_untranslated_word_keeps_a_level_out_of_a_language(tmp_path: Path) -> None:
    sources = build(tmp_path)
    another_level(sources)
    left_out = f"{LEVEL}/messages/messages/star/right"
    translate(sources, "hi", lambda c, t: "" if c == left_out else f"{t} अ")
    here = library(sources)

    assert [head.id for head in here.summaries("hi")] == ["test-two"]
    level, problems = here.open_level(LEVEL, "hi")
    assert level is None
    assert [problem.message for problem in problems] == [
        f"{LEVEL} is not whole in हिन्दी: see `words status hi`."
    ]


def test_a_translation_that_marks_no_tells_keeps_a_level_out(tmp_path: Path) -> None:
    sources = build(tmp_path)
    another_level(sources)
    unmarked = f"{LEVEL}/messages/messages/goat/text"
    translate(sources, "hi", lambda c, t: "अ {money:50}" if c == unmarked else f"{t} अ")
    here = library(sources)

    assert [head.id for head in here.summaries("hi")] == ["test-two"]
    assert here.level(LEVEL, "hi") is None


@pytest.mark.parametrize("context", ["cast/grandma", "regions/default/money/words", "room"])
def test_a_name_or_button_without_words_leaves_no_level_half_in_english(
    tmp_path: Path, context: str
) -> None:
    sources = build(tmp_path)
    room = tmp_path / "game" / "activities" / "inbox"
    room.mkdir(parents=True)
    (room / "view.py").write_text('ctx.words("Open", "room")\n')
    translate(sources, "sw", lambda c, t: "" if c == context else f"{t} w")

    assert library(sources).codes == ("en",)


def test_a_level_changed_after_compiling_is_not_offered(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    here = library(sources)
    assert len(here.summaries("ar")) == 1
    path = sources.levels / LEVEL / "level.yaml"
    path.write_text(path.read_text("utf-8").replace("Rain today", "Sun today"), "utf-8")

    later = open_library(here.folders, here.kinds)
    assert later.summaries("ar") == ()


def test_a_region_swaps_names_and_money(tmp_path: Path) -> None:
    sources = build(tmp_path)
    here = library(sources, region="KE")

    assert here.names("en")["luka"] == "Juma"
    assert here.names("en")["amina"] == "Amina"
    assert here.names("en")["trainpal33"] == "TrainPal33"
    assert here.names("en")["chatnest"] == "ChatNest"
    level = here.level(LEVEL, "en")
    assert level is not None
    assert (
        level.scenes["messages"].spec.messages[1].text == "YOU WON KSh 500! You must answer me now!"
    )
    assert here.helplines(date(2026, 12, 24)) == ()


def test_a_sum_that_is_reckoned_is_said_in_the_money_of_the_region(tmp_path: Path) -> None:
    sources = build(tmp_path)

    assert library(sources, region="ke").money("en")(260) == "KSh 2600"
    assert library(sources).money("en")(260) == "260 coins"


def test_an_unknown_region_is_said_and_the_default_is_used(tmp_path: Path) -> None:
    here = library(build(tmp_path), region="defualt")

    assert here.region.id == "default"
    assert [p.message for p in here.problems if p.rule == "unknown-region"] == [
        'There is no region "defualt". Did you mean "default"?'
    ]


def test_skills_say_what_i_can_do_in_the_childs_words(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    here = library(sources)

    assert here.can("scam.urgency", "7-9", "en") == 'I can stop when a message says "Hurry!"'
    assert here.can("harm.jobs", "7-9", "en") == ""
    assert here.can("scam.urgency", "7-9", "ar").endswith(" ع")
    assert here.next_time("report.not-my-fault", "en") == "Tell anyway. It is not your fault."
    assert here.about_place("library", "en") == "A quiet library with many books."


def test_every_mistake_of_an_added_level_is_told_to_a_grown_up(tmp_path: Path) -> None:
    sources = build(tmp_path)
    extra = tmp_path / "stick" / "my-own"
    extra.mkdir(parents=True)
    ours = (sources.levels / LEVEL / "level.yaml").read_text("utf-8")
    mine = ours.replace(f"level: {LEVEL}", "level: my-own").replace("text: Look at it", "txt: Look")
    (extra / "level.yaml").write_text(mine, "utf-8")

    here = library(sources, extra=tmp_path / "stick")

    assert here.level("my-own", "en") is None
    said = [str(problem) for problem in here.problems if problem.file.startswith(extra.as_posix())]
    assert [line.removeprefix(f"{extra.as_posix()}/") for line in said] == [
        'level.yaml:27:20: There is no key "txt" here. Did you mean "text"? [unknown-key]',
    ]


def test_added_levels_are_on_the_map_and_can_be_played(tmp_path: Path) -> None:
    sources = build(tmp_path)
    extra = tmp_path / "stick" / "my-own"
    extra.mkdir(parents=True)
    ours = (sources.levels / LEVEL / "level.yaml").read_text("utf-8")
    (extra / "level.yaml").write_text(ours.replace(f"level: {LEVEL}", "level: my-own"), "utf-8")

    here = library(sources, extra=tmp_path / "stick")

    assert [(head.id, head.added) for head in here.summaries("en")] == [
        (LEVEL, False),
        ("my-own", True),
    ]
    assert here.level("my-own", "en") is not None


def test_an_unknown_language_is_said_with_a_suggestion(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")

    with pytest.raises(LookupError, match=r'no language "arr"\. Did you mean "ar"\?'):
        library(sources).language("arr")


def test_an_unknown_level_is_said_with_a_suggestion(tmp_path: Path) -> None:
    level, problems = library(build(tmp_path)).open_level("test-market-dai", "en")

    assert level is None
    assert problems[0].message == (
        f'No level "test-market-dai". Did you mean "{LEVEL}"?'
        " One of your own is found with --levels DIR."
    )


@pytest.mark.parametrize("damage", ["cut", "empty", "noise", "folder"])
def test_a_broken_catalogue_is_a_problem_and_its_language_is_not_offered(
    tmp_path: Path, damage: str
) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")
    translate(sources, "hi")
    library(sources)
    path = tmp_path / "build" / "locales" / "ar" / "LC_MESSAGES" / "lantern-bay.mo"
    data = path.read_bytes()
    broken = {"cut": data[: len(data) // 2], "empty": b"", "noise": b"\0" * 100, "folder": b""}
    path.write_bytes(broken[damage])
    if damage == "folder":
        path.unlink()
        path.mkdir()

    here = library(sources)

    assert here.codes == ("en", "hi")
    assert {problem.file for problem in here.problems if "mo" in problem.file} == {path.as_posix()}
    assert len(here.summaries("hi")) == 1


def test_nothing_shipped_at_all_is_problems_and_no_crash(tmp_path: Path) -> None:
    sources = build(tmp_path)
    for path in sorted(sources.levels.rglob("*.yaml")):
        path.unlink()
    here = library(sources)

    assert here.summaries("en") == ()
    assert here.region.id == "default"
    assert {problem.rule for problem in here.problems} >= {"missing-file"}


def test_po_files_stay_what_translators_see(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "ar")

    text = po(sources, "ar", LEVEL).read_text("utf-8")
    assert 'msgctxt "test-market-day/messages/messages/goat/text"' in text
    assert 'msgid "<1>YOU WON</1> {money:50}! You must answer me <2>now</2>!"' in text
