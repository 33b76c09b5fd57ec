"""A message opens into phrases in any language."""

from dataclasses import dataclass
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from game.core.words import Bubble, Tell
from game.mechanics.judging.phrases import phrases


@dataclass(frozen=True)
class Said:
    """A text with tells."""

    text: str
    tells: tuple[Tell, ...]


def said(_id: str, _who: str, text: str, *tells: Tell) -> Said:
    return Said(text, tells)


def tell(words: str) -> Tell:
    return Tell(Bubble(words))


def cut(message: Said) -> list[tuple[str, str]]:
    return [(p.id, message.text[p.start : p.end]) for p in phrases(message)]


def test_a_message_opens_into_its_tells_and_the_sentences_between_them() -> None:
    message = said("m", "fox", "Hi you! Come alone. Bye now.", tell("Come alone"))
    assert cut(message) == [("p1", "Hi you! "), ("t1", "Come alone. "), ("p2", "Bye now.")]


def test_a_tell_keeps_its_number_wherever_it_stands_in_the_sentence() -> None:
    message = said("m", "fox", "Two, then one.", tell("one"), tell("Two"))
    assert cut(message) == [("t2", "Two, "), ("p1", "then "), ("t1", "one.")]


def test_a_tell_is_a_whole_word() -> None:
    message = said("m", "fox", "You know it now.", tell("now"))
    assert cut(message) == [("p1", "You know it "), ("t1", "now.")]
    assert cut(said("m", "fox", "You know it.", tell("now"))) == [("p1", "You know it.")]


def test_a_long_tell_is_found_before_a_short_one_inside_it() -> None:
    message = said("m", "fox", "Come now or never, now!", tell("now"), tell("now or never"))
    assert [name for name, _ in cut(message)] == ["p1", "t2", "t1"]


def test_hindi_and_arabic_sentences_are_cut_at_their_own_marks() -> None:
    hindi = said("m", "fox", "तुम कहाँ रहते हो? किसी को मत बताना। ठीक है।", tell("किसी को मत बताना"))
    assert [name for name, _ in cut(hindi)] == ["p1", "t1", "p2"]
    arabic = said("m", "fox", "أين تسكن؟ لا تخبر أحدا.", tell("لا تخبر أحدا"))
    assert [name for name, _ in cut(arabic)] == ["p1", "t1"]


def test_a_number_with_a_point_is_not_cut() -> None:
    assert len(cut(said("m", "fox", "It is 3.5 long."))) == 1


def test_a_tell_that_is_not_in_the_text_is_left_out() -> None:
    assert [name for name, _ in cut(said("m", "fox", "Hello.", tell("Bye")))] == ["p1"]


@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=8), max_size=3))
def test_phrases_never_overlap_and_lose_no_letter(text: str, tells: list[str]) -> None:
    found = phrases(said("m", "fox", text, *(tell(words) for words in tells)))
    assert all(a.end <= b.start for a, b in pairwise(found))
    kept = "".join(text[p.start : p.end] for p in found)
    assert sorted(filter(str.isalnum, kept)) == sorted(filter(str.isalnum, text))
    assert len({p.id for p in found}) == len(found)
