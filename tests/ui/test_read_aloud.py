"""When something is read: all when asked, what is new by itself, silence at the next act."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.ui.commands import Command
from game.ui.nodes import Box, Button, Node, Words
from game.ui.page import Page
from game.ui.read_aloud import Here, PageReader
from game.ui.speech_text import Lit
from tests.ui.plain import page
from tests.ui.test_speech_text import english

ALOUD = Here("story", by_itself=True)


@dataclass
class SpeechOutput:
    """Says a word each time it is told to go on."""

    said: list[str] = field(default_factory=list)
    left: int = 0
    at: int | None = None

    def say(self, words: Sequence[str]) -> None:
        self.said.append(" ".join(words))
        self.at, self.left = -1, len(words)

    def hush(self) -> None:
        self.at = None

    def word(self) -> int | None:
        return self.at

    def on(self) -> None:
        if self.at is not None:
            self.left -= 1
            self.at = self.at + 1 if self.left >= 0 else None


def made(*nodes: Node) -> Page:
    bar = Box((Button(Words("Back"), Command.BACK),), "row", role="toolbar", fill="night")
    return page(Box((bar, *nodes)), size=(600, 600))


def to_the_end(reader: PageReader, speech: SpeechOutput) -> list[str]:
    for _ in range(200):
        reader.tick()
        speech.on()
    assert not reader.reading
    said, speech.said = speech.said, []
    return said


def test_nothing_is_read_until_asked_and_then_everything() -> None:
    reader = PageReader(speech := SpeechOutput())
    reader.laid_out(made(Words("One day."), Words("A goat came.")), Here("story"), english)
    assert to_the_end(reader, speech) == []
    reader.asked()
    assert to_the_end(reader, speech) == ["One day.", "A goat came.", "Back"]


def test_asking_while_it_reads_is_silence() -> None:
    reader = PageReader(speech := SpeechOutput())
    reader.laid_out(made(Words("One day.")), Here("story"), english)
    reader.asked()
    reader.tick()
    assert reader.reading
    reader.asked()
    assert speech.at is None
    assert to_the_end(reader, speech) == ["One day."]


def test_a_new_page_is_read_by_itself_and_then_only_what_is_new_on_it() -> None:
    reader = PageReader(speech := SpeechOutput())
    reader.laid_out(made(Words("One day.")), ALOUD, english)
    assert to_the_end(reader, speech) == ["One day."]
    reader.laid_out(made(Words("One day.")), ALOUD, english)
    assert to_the_end(reader, speech) == []
    reader.laid_out(made(Words("One day."), Words("A goat came.")), ALOUD, english)
    assert to_the_end(reader, speech) == ["A goat came."]
    reader.laid_out(made(Words("One day.")), Here("end", by_itself=True), english)
    assert to_the_end(reader, speech) == ["One day."]


def test_the_same_text_twice_is_new_the_second_time() -> None:
    reader = PageReader(speech := SpeechOutput())
    reader.laid_out(made(Words("Hi!")), ALOUD, english)
    to_the_end(reader, speech)
    reader.laid_out(made(Words("Hi!"), Words("Hi!")), ALOUD, english)
    assert to_the_end(reader, speech) == ["Hi!"]


def test_the_next_act_cuts_it_off_at_once() -> None:
    reader = PageReader(speech := SpeechOutput())
    reader.laid_out(made(Words("One day."), Words("A goat came.")), ALOUD, english)
    reader.tick()
    reader.acted()
    assert (speech.at, reader.lit, reader.reading) == (None, None, False)
    assert to_the_end(reader, speech) == ["One day."]


def test_the_keys_read_what_they_come_to_and_what_it_is() -> None:
    reader = PageReader(speech := SpeechOutput())
    reader.laid_out(
        made(Words("One day."), Button(Words("Go on"), Command.NEXT_ITEM)), ALOUD, english
    )
    reader.tick()
    reader.focused("next-item?")
    assert to_the_end(reader, speech) == ["One day.", "Go on", "Button"]
    reader.focused("back?")
    assert to_the_end(reader, speech) == ["Back", "Button"]


def test_a_light_that_goes_by_itself_waits_for_the_page_to_be_read() -> None:
    reader = PageReader(speech := SpeechOutput())
    shown = made(Words("One day."), Button(Words("Go on"), Command.NEXT_ITEM))
    reader.laid_out(shown, ALOUD, english)
    reader.tick()
    reader.passed("next-item?")
    assert to_the_end(reader, speech) == ["One day.", "Go on"]
    reader.passed("next-item?")
    reader.tick()
    reader.passed("back?")
    assert to_the_end(reader, speech) == ["Go on", "Back", "Button"], "from light to light at once"


def test_help_is_silent_until_asked() -> None:
    reader = PageReader(speech := SpeechOutput())
    here = Here("help", by_itself=True, quiet=True)
    shown = made(Words("It is not your fault."), Button(Words("Next"), Command.NEXT_STOP))
    reader.laid_out(shown, here, english)
    reader.focused("next-stop?")
    assert to_the_end(reader, speech) == []
    reader.asked()
    reader.laid_out(shown, here, english)
    assert to_the_end(reader, speech) == ["It is not your fault.", "Next", "Back"]
    reader.laid_out(made(Words("Behind a door")), here, english)
    assert to_the_end(reader, speech) == ["Behind a door"]
    reader.laid_out(shown, ALOUD, english)
    to_the_end(reader, speech)
    reader.laid_out(made(Words("Later")), here, english)
    assert to_the_end(reader, speech) == [], "each visit to help is asked for anew"


def test_the_quiet_picture_is_never_read() -> None:
    reader = PageReader(speech := SpeechOutput())
    reader.laid_out(made(Words("One day.")), Here("hide", True, never=True), english)
    reader.asked()
    reader.focused("back?")
    assert to_the_end(reader, speech) == []


def test_a_text_that_has_moved_is_lit_at_its_new_place() -> None:
    reader = PageReader(speech := SpeechOutput())
    reader.laid_out(made(Words("One day.")), ALOUD, english)
    reader.tick()
    speech.on()
    first = reader.lit
    assert first is not None
    reader.laid_out(made(Words("Before"), Words("One day.")), ALOUD, english)
    assert reader.lit == Lit(first.key, 0, 3)
    reader.laid_out(made(Box((Words("One day."),), key="letter")), ALOUD, english)
    assert reader.lit == Lit("thing letter > text One day.", 0, 3)
    reader.laid_out(made(Words("Something else")), ALOUD, english)
    assert reader.lit is None, "it is said to its end, but there is nothing to be lit"
