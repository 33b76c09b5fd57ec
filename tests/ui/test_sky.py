"""Words hang free of everybody, right above whoever says them where that can be."""

from dataclasses import replace

from game.ui.context import Context
from game.ui.geometry import Rect
from game.ui.looks import TAIL
from game.ui.nodes import Box, Words
from game.ui.sky import Hanging, Sky, high_in
from tests.ui.rough import english

HERE = Context(english)
SIZE = (1280.0, 640.0)


def hanging(*taken: Rect, speaker: Rect | None = None, high: float = 100) -> Hanging:
    found = Sky(taken, SIZE, lambda wide: high, speaker).hanging()
    assert found is not None
    return found


def free(found: Hanging, *taken: Rect, high: float = 100) -> bool:
    """Whether words on the lower edge of their room touch nobody."""
    words = Rect(found.rect.x, found.rect.bottom - high, found.rect.w, high)
    return all(not (both.w and both.h) for both in map(words.meets, taken))


def test_words_hang_right_above_the_speaker_and_their_tail_points_at_her() -> None:
    amina = Rect(300, 300, 100, 300)
    found = hanging(amina, speaker=amina)
    tail = {"start": found.rect.x + TAIL.inset, "end": found.rect.right - TAIL.inset}
    assert abs(tail[found.tail] - amina.centre[0]) < 1
    assert amina.y - 20 < found.rect.bottom <= amina.y


def test_words_hang_between_a_thing_on_the_wall_and_the_head_below_it() -> None:
    goat, amina = Rect(500, 100, 200, 60), Rect(560, 320, 100, 300)
    found = hanging(goat, amina, speaker=amina)
    assert free(found, goat, amina)
    assert found.rect.bottom > goat.bottom


def test_words_go_beside_a_head_that_reaches_into_the_sky() -> None:
    tall = Rect(560, 40, 160, 560)
    found = hanging(tall, speaker=tall)
    assert free(found, tall)
    assert found.tail == ""


def test_nobody_speaks_and_words_hang_in_the_middle_without_a_tail() -> None:
    found = hanging(Rect(100, 300, 100, 300))
    assert found.tail == ""
    assert abs(found.rect.centre[0] - SIZE[0] / 2) < 1


def test_there_may_be_no_room_at_all() -> None:
    assert Sky((Rect(0, 20, 1280, 600),), SIZE, lambda wide: 100).hanging() is None
    assert Sky((), SIZE, lambda wide: 900).hanging() is None


def test_words_are_higher_in_less_width_with_larger_letters_and_in_taller_scripts() -> None:
    said = Box((Words("The phone has not stopped ringing since this morning."),))
    assert high_in(said, HERE)(300) > high_in(said, HERE)(900)
    assert high_in(said, replace(HERE, text=1.4))(900) > high_in(said, HERE)(900)
    arabic = Box((Words("هاتفٌ" + " هاتف" * 4),))
    latin = Box((Words("phone" + " abcd" * 4),))
    assert high_in(arabic, HERE)(900) > high_in(latin, HERE)(900)


def test_words_with_air_between_letters_and_lines_are_wider_and_higher() -> None:
    """They were hung in a sky ten pixels too low for them, and cut."""
    airy = replace(HERE, airy=True)
    said = Box((Words("Any message, any time. Even during the last song."),))
    one, two = high_in(said, HERE), high_in(said, airy)
    assert two(1200) > one(1200)
    assert two(700) > two(1200)
    assert one(700) == one(1200)


def test_a_line_is_as_full_as_its_words_allow_not_its_letters() -> None:
    whole, short = "everything " * 4, "to be " * 7
    four, three = (high_in(Box((Words(each),)), HERE)(244) for each in (whole, short))
    assert four > three
