"""What comes with a message: a photo, a voice note, a link, a code card; and a program's badge."""

from dataclasses import replace

import pytest

from game.activities.chat import ROOM
from game.activities.chat.arrivals import Said
from game.activities.chat.cards import code_of, wee_numbers
from game.core.words import Bubble
from game.ui.gestures import Gesture
from game.ui.nodes import Box, Picture, Pin, Words
from game.ui.outline import outline
from game.ui.theme import text_size
from tests.activities.chat.grown import CTX, drawn, offered, seen, spec, state
from tests.activities.roaming import picture
from tests.ui.rough import nodes_of

GROUP, CARD = seen("group"), ("turn six",)


def test_a_photo_says_what_is_seen_on_it_and_a_voice_note_has_captions() -> None:
    assert "picture thing/cow: A cow in a film." in GROUP
    assert "picture thing/voice-note: Voice note" in GROUP
    assert "Banana is my favourite word now." in GROUP


def test_a_link_is_read_and_never_pressed() -> None:
    assert "films.example" in GROUP
    assert not [line for line in GROUP.splitlines() if "films.example" in line and "->" in line]


def test_a_code_card_is_turned_over_and_back() -> None:
    assert "turn six" in offered("code")
    front, back = drawn("code"), drawn("code", *CARD)
    assert ["thing/wee-numbers" in each for each in (front, back)] == [True, False]
    assert [word in front for word in ("Photos", "The group")] == [False, False]
    assert [word in back for word in ("Photos", "The group")] == [True, True]
    assert state("code", *CARD, *CARD) == state("code")


def test_a_card_flips_and_what_it_opens_comes_one_after_the_other() -> None:
    front, back = (_gestures("code", *acts) for acts in ((), CARD))
    assert front["thing/wee-numbers"] == back["thing/code-key"] == Gesture("flip")
    waits = [moves.after for name, moves in back.items() if moves.name == "grow"]
    assert waits == sorted(set(waits))
    assert waits[0] > 0


def test_turning_a_card_is_looking_and_lies_open_once_it_was_judged() -> None:
    assert ROOM.rules.kinds["turn"] == "look"
    judged = (*CARD, "judge six fine")
    assert "turn six" not in offered("code", *judged)
    assert "Photos" in drawn("code", *judged)


def test_a_notice_of_the_app_is_judged_as_one() -> None:
    wants = seen("code", "judge six fine", "on six")
    assert "icon/bell" in drawn("code", "judge six fine", "on six")
    assert "message: Linh" in wants


def test_a_program_is_called_so_wherever_its_name_stands() -> None:
    bot = seen(
        "code", "judge six fine", "on six", "judge support not-fine", "silence", "on support"
    )
    assert bot.count("a program") == 2  # on the bar, and beside its message
    assert "a program" not in GROUP


def test_on_paper_a_code_has_two_sides_and_tiles_are_cards() -> None:
    code, group = (outline(ROOM.paper(spec(name), CTX)) for name in ("code", "group"))
    assert code.index("A code of six numbers") < code.index("Photos")
    assert "Teach us more!" in group
    assert group.index("Yusuf") < group.index("A cow in a film.")


def _gestures(name: str, *acts: str) -> dict[str, Gesture]:
    """What moves on that page, by the names of the drawings."""
    nodes = nodes_of(picture(ROOM, spec(name), state(name, *acts), CTX))
    return {n.name: n.gesture for n in nodes if isinstance(n, Picture) and n.gesture}


def test_each_card_has_six_numbers_of_its_own() -> None:
    codes = [code_of(card) for card in ("card", "copy", "six")]
    assert all(len(code) == 6 and code.isdigit() for code in codes)
    assert len({*codes}) == len(codes)


@pytest.mark.parametrize("text", [1.0, 1.3])
@pytest.mark.parametrize("size", [(360, 640), (768, 1024), (800, 600), (1280, 720)])
def test_a_digit_stands_between_the_eyes_and_the_feet_of_its_number(
    size: tuple[int, int], text: float
) -> None:
    eyes, feet, tall = 0.355, 0.78, 0.72  # of the drawing; how tall a digit is in its letter size
    card = Said(id="card", text=Bubble("Your code."), notice="code")
    row = wee_numbers(card, replace(CTX, size=size, text=text))
    picture = next(each for each in nodes_of(row) if isinstance(each, Picture))
    drawn = picture.w * 162 / 600  # as wide as its row, in the middle of its height
    above = (row.h - drawn) / 2
    for pin in (each for each in row.children if isinstance(each, Pin)):
        digit = next(each for each in nodes_of(pin) if isinstance(each, Words))
        middle = (pin.y + pin.h / 2) * row.h
        half = text_size(digit.style, text) * tall / 2
        assert above + eyes * drawn <= middle - half
        assert middle + half <= above + feet * drawn


@pytest.mark.parametrize("text", [1.5, 2.0])
def test_a_large_digit_stands_on_a_card_of_its_own(text: float) -> None:
    card = Said(id="card", text=Bubble("Your code."), notice="code")
    row = wee_numbers(card, replace(CTX, size=(528, 940), text=text))
    cards = [each for each in nodes_of(row) if isinstance(each, Box) and each.fill == "paper"]
    assert [outline(each) for each in cards] == list(code_of("card"))
    assert any(isinstance(n, Picture) and n.name == "thing/wee-bellies" for n in nodes_of(row))
