"""Words a child can read: a reading grade in English, sentences of a bearable length in every
language, and no screen that talks over a child's head (A27; limits from the writing guide)."""

import pytest

from game.activities import ROOMS_BY_KIND
from game.authoring.screen_words import screen_words
from game.authoring.to_translate import Sources
from game.authoring.translation import Translation, read_translation
from game.content.rules.wording import LIMITS, count_words
from tests.content.reading_grade import grade, sentences
from tests.levels.shipped import ROOT, heads

CODES = sorted(path.name for path in (ROOT / "locales").glob("??"))
YOUNGEST = LIMITS["7-9"]
LONGER: dict[str, str] = {
    "At home or near: someone who listens, believes you and helps.": "help, word by word",
    "Or a community worker, or a police desk you feel safe with.": "help, word by word",
    "All your lanterns and answers on this computer will be gone.": "nothing may be left out",
    "* A first draft. Nobody who grew up with this language has read it yet.": "for a grown-up",
    "Not these three. Try again, or ask a grown-up to make new ones.": "two ways on",
    "Three secret pictures keep your lanterns yours on a shared computer.": "why, in one",
    "When you looked for help, left a story or chose another.": "a list",
    "A light card comes when you spot what gives a trick away.": "one thought",
    "Your lanterns are kept, but no safety copy can be made. Please tell a grown-up.": "both",
    "It can be a button of a game pad, too.": "small words only",
}
"""Screens' texts with a sentence longer than the youngest's nine words, and why it stays."""


GROWN_UPS = (
    "for grown-ups",
    "doctor",
    "setup",
    "which file for which PC",
    "under the name of a page",
)
"""So begins the note of a text that no child is meant to read; the limits of the oldest hold."""
FOR_TEACHERS = (
    "desk/pages/", "printing/", "delivery/", "doctor/", "screens/options/grown_ups/",
    "giving_class.py", "handing_in.py",
)  # fmt: skip
"""Folders and files of which every text is for grown-ups."""


def screens_words(*, grown_ups: bool) -> set[str]:
    """Every text of the game's own screens and pages, for children or for grown-ups."""
    top = ROOT / "game"
    return {
        text
        for path in top.rglob("*.py")
        for _, note, text in screen_words(path.read_text("utf-8"))
        if grown_ups
        == (note.startswith(GROWN_UPS) or path.relative_to(top).as_posix().startswith(FOR_TEACHERS))
    }


def test_hard_words_and_long_sentences_have_a_high_grade() -> None:
    assert grade(["The goat is here. Come and see it."]) < 1
    assert grade(["Verification of institutional credentials necessitates deliberation."]) > 15


def test_no_sentence_for_a_grown_up_is_too_long_for_a_child_of_fifteen() -> None:
    most = LIMITS["13-15"]
    texts = screens_words(grown_ups=True)
    assert len(texts) > 20
    assert [t for t in texts if max(map(count_words, sentences(t))) > most.sentence] == []


def test_no_sentence_of_a_screen_is_too_long_for_the_youngest() -> None:
    texts = screens_words(grown_ups=False)
    long = {
        text
        for text in texts
        if max(map(count_words, sentences(text))) > YOUNGEST.sentence
        or count_words(text) > YOUNGEST.feedback
    }
    assert long - LONGER.keys() == set(), "say it shorter, or say in LONGER why it stays"
    assert LONGER.keys() - long == set(), "this is short now: take it out of LONGER"
    assert all(count_words(text) <= YOUNGEST.bubble for text in long)


@pytest.mark.parametrize("code", CODES)
def test_a_translation_is_not_much_wordier_than_its_reader_can_bear(code: str) -> None:
    there = read_translation(Sources(ROOT, ROOMS_BY_KIND), code)
    assert isinstance(there, Translation)
    wordy = []
    bands = {id_: head.band for id_, head in heads().items()}
    for message in there.all():
        if not (isinstance(message.id, str) and message.id and message.string):
            continue
        parts = (message.context or "").split("/")
        band = bands.get(parts[0], parts[-1])
        most = max(LIMITS.get(band, YOUNGEST).sentence, *map(count_words, sentences(message.id)))  # type: ignore[call-overload] # a context that names no band
        if max(map(count_words, sentences(str(message.string)))) > 1.5 * most:
            wordy.append(f"{message.context}: {message.string}")
    assert wordy == []
