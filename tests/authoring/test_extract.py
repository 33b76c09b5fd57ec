"""What translators get: every text once, at its line, with what they must know."""

from io import BytesIO

from game.authoring.extract import extract, messages
from game.authoring.screen_words import hidden_words, screen_words
from game.authoring.words_status import speaking
from tests.content.kinds import GOOD, KINDS, ROOT


def level_messages() -> dict[str, tuple[int, str, list[str]]]:
    found = messages(GOOD.read_bytes(), GOOD, KINDS)
    return {context: (line, text, notes) for line, _, (context, text), notes in found}


def test_a_text_comes_with_its_line_its_tells_marked_and_notes() -> None:
    assert level_messages()["test-market-day/messages/messages/goat/text"] == (
        48,
        "<1>YOU WON</1> {money:50}! You must answer me <2>now</2>!",
        [
            "Story: Market Day (ages 7-9)",
            "Bubble: in English at most 15 words",
            "Said or sent by: unknown-number",
            "Keep the marks <1>…</1> around the words that give it away.",
            "Keep what stands in {curly brackets} as it is.",
        ],
    )


def test_every_text_is_there_and_the_words_of_tells_are_not_twice() -> None:
    found = level_messages()

    assert found["test-market-day/title"][:2] == (3, "Market Day")
    assert found["test-market-day/talk/1"][:2] == (14, "What made the prize message feel odd?")
    assert found["test-market-day/stall/tries/look/why"][1] == "You look first."
    assert found["test-market-day/messages/messages/goat/tells/2/why"][0] == 53
    assert not [context for context in found if context.endswith("/words")]
    assert not [context for context in found if context.endswith("/skill")]


def test_a_name_comes_with_its_gender() -> None:
    path = ROOT / "levels" / "cast.yaml"
    found = {m[2][0]: m for m in messages(path.read_bytes(), path, KINDS)}

    line, _, (_, text), notes = found["cast/amina"]
    assert text == "Amina"
    assert path.read_text("utf-8").splitlines()[line - 1].startswith("amina:")
    assert "A girl: the gender must stay the same." in notes


def test_a_region_gives_its_names_and_money() -> None:
    path = ROOT / "levels" / "regions" / "ke.yaml"

    contexts = [context for _, _, (context, _), _ in messages(path.read_bytes(), path, KINDS)]
    assert "regions/ke/money/words" in contexts
    assert "regions/ke/names/luka/name" in contexts
    assert not [context for context in contexts if "helplines" in context]


def test_babel_can_call_the_extractor() -> None:
    class Named(BytesIO):
        name = GOOD.as_posix()

    found = list(extract(Named(GOOD.read_bytes()), {}, (), {}))

    assert found[0] == (3, "pgettext", ("test-market-day/title", "Market Day"), found[0][3])


def test_a_broken_file_gives_no_text_and_no_error() -> None:
    assert list(messages(b"level: [", GOOD, KINDS)) == []


def test_words_of_screens_are_found_with_and_without_a_note() -> None:
    source = (
        'ctx.words("One")\nctx.words(\n    "Two "\n    "words", "note", x=words("Three", "b"))\n'
    )

    assert sorted(screen_words(source)) == [
        (1, "", "One"),
        (2, "note", "Two words"),
        (4, "b", "Three"),
    ]


def test_no_screen_hides_its_words_from_translators() -> None:
    hidden = {
        path.relative_to(ROOT).as_posix(): lines
        for path in speaking(ROOT)
        if (lines := list(hidden_words(path.read_text("utf-8"))))
    }

    assert hidden == {}


def test_a_note_from_elsewhere_hides_words_from_translators() -> None:
    source = 'note = "a day"\nwords("Monday", note)\nwords("Tuesday", "a day")\nwords(text, note)'

    assert list(hidden_words(source)) == [2]
