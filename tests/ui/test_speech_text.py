"""What is said of a page: everything there is, in reading order, each word with its place."""

from game.core.acts import Act
from game.ui.commands import Command
from game.ui.nodes import Box, Button, Node, Picture, Scroll, Words
from game.ui.page import Page
from game.ui.speech_text import Lit, clip_id, lit_word, plain, spans, spoken_nodes
from tests.ui.plain import page


def english(text: str, context: str = "", /, **values: str) -> str:
    return text.format(**values)


def said(made: Page) -> list[str]:
    return [phrase.text for thing in spoken_nodes(made, english) for phrase in thing.phrases]


def made(*nodes: Node, h: float = 600) -> Page:
    return page(Box(nodes), size=(600, h))


def test_texts_and_pictures_are_said_in_reading_order_and_decoration_is_not() -> None:
    assert said(
        made(Words("One day."), Picture("thing/goat", 9, 9), Picture("thing/cow", 9, 9, "A hen"))
    ) == ["One day.", "A hen"]


def test_a_button_says_its_words_and_what_state_it_is_in() -> None:
    button = Button(Words("Large"), Act("large"), chosen=True, on=False, role="radio")
    assert said(made(button)) == ["Large", "Chosen", "Not now"]
    [thing] = spoken_nodes(made(button), english)
    assert thing.name == "large"
    assert thing.kind is not None
    assert thing.kind.text == "Choice"


def test_a_switch_says_whether_it_is_on() -> None:
    assert said(made(Button(Words("Lock"), Act("a"), role="switch"))) == ["Lock", "Off"]


def test_what_a_button_shows_besides_its_name_is_said_as_well_but_nothing_twice() -> None:
    inside = Box((Words("100%"), Words("as it is"), Picture("icon/eye", 9, 9, "An eye")))
    button = Button(inside, Act("a"), label="Size of letters: 100%")
    assert said(made(button)) == ["Size of letters: 100%", "as it is", "An eye"]


def test_a_sign_after_the_name_is_not_said_and_the_name_is_lit_before_it() -> None:
    shown = made(Button(Words("* Hausa *"), Act("a"), label="Hausa"))
    assert said(shown) == ["Hausa"]
    [thing] = spoken_nodes(shown, english)
    assert lit_word(shown, thing.phrases[0], 0) == Lit(shown.placed[1].key, 2, 7)


def test_a_word_of_a_longer_name_is_lit_where_it_is_shown() -> None:
    shown = made(Button(Words("very large"), Act("a"), label="Letters: very large"))
    [thing] = spoken_nodes(shown, english)
    [phrase] = thing.phrases
    button, words = (placed.key for placed in shown.placed)
    assert lit_word(shown, phrase, 0) == Lit(button), "not shown as text: the button itself"
    assert lit_word(shown, phrase, 1) == Lit(words, 0, 4)
    assert lit_word(shown, phrase, 2) == Lit(words, 5, 10)


def test_a_group_is_named_unless_its_name_is_shown_in_it() -> None:
    named = Box((Words("Yes"),), label="Answers")
    shown = Box((Words("Answers"), Words("Yes")), label="Answers", role="group")
    assert said(made(named)) == ["Answers", "Yes"]
    assert said(made(shown)) == ["Answers", "Yes"]


def test_the_bar_is_said_last() -> None:
    bar = Box((Button(Words("Back"), Command.BACK),), "row", role="toolbar", fill="night")
    assert said(made(bar, Words("One day."))) == ["One day.", "Back"]


def test_the_arrows_of_a_long_text_have_names() -> None:
    long = Scroll(Box(tuple(Words(f"line {n}") for n in range(20))), "text")
    shown = said(made(long, h=200))
    assert shown[:2] == ["line 0", "line 1"]
    assert shown[-3:] == ["Further up", "Not now", "Further down"]


def test_dots_alone_are_not_said() -> None:
    assert said(made(Words("…"), Words("Hm?"))) == ["Hm?"]


def test_a_no_width_space_parts_words_and_steering_signs_are_not_said() -> None:
    assert spans("สวัสดี\u200bครับ") == ((0, 6), (7, 11))
    assert plain("\u2068Zuri\u2069 \u200b sms") == "Zuri sms"
    assert plain("می\u200cکارد") == "می\u200cکارد"


def test_a_recording_belongs_to_the_text_as_it_is_shown() -> None:
    assert clip_id("Play") == clip_id(" Play\u2069") != clip_id("Play!")
    assert len(clip_id("Play")) == 12
