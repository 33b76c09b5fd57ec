"""What a child sees and hears of a passphrase scene."""

import pytest

from game.activities.passphrase import ROOM
from game.ui.nodes import Picture
from game.ui.outline import outline
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit
from tests.activities.passphrase.writing import (
    STRONG,
    WHOLE,
    context,
    guessed,
    passphrase,
    state_after,
)
from tests.activities.roaming import picture
from tests.activities.shipped import scene
from tests.ui.rough import nodes_of

SPEC = passphrase(**WHOLE)
NAME = "privacy-three-words"
JUDGED = ("judge bea not-fine", "let-be bea", "on bea", "judge helper fine", "on helper")


def seen(*acts: str, **changes: object) -> str:
    return outline(picture(ROOM, SPEC, state_after(SPEC, *acts), context(**changes)))


def drawn(*acts: str, **changes: object) -> list[str]:
    """The drawings of things on a page, as often as they are there."""
    shown = picture(ROOM, SPEC, state_after(SPEC, *acts), context(**changes))
    names = (node.name for node in nodes_of(shown) if isinstance(node, Picture))
    return [name.removeprefix("thing/") for name in names if name.startswith("thing/")]


def test_all_tiles_lie_in_one_tray_and_the_parrot_waits() -> None:
    text = seen()
    assert "parrot-calm" in drawn()
    assert [line for line in text.splitlines() if "-> add" in line] == [
        f"button {word} -> add {word}"
        for word in ("crab", "ladder", "soup", "boot", "snail", "drum", "name", "seven")
    ]
    assert "Let Parrot guess (off)" in text


def test_the_chosen_words_make_a_picture_and_can_be_taken_out() -> None:
    text = seen("add crab", "add soup")
    assert "picture: crab-soup" in text
    assert "button Take out: crab -> out crab" in text
    assert "button Let Parrot guess -> guess" in text


def test_the_parrot_acts_each_guess() -> None:
    first, second = seen("add seven", "guess"), seen("add seven", "guess", "more")
    assert "Ribbit!" in first
    assert "parrot-frog" in drawn("add seven", "guess")
    assert "Candles!" in second
    assert "Candles!" not in first
    assert "parrot-seven" in drawn("add crab", "add ladder", "add seven", "guess", "more")


@pytest.mark.parametrize("size", [(1280.0, 640.0), (800.0, 520.0), (528.0, 860.0)])
def test_its_act_is_seen_on_every_page_beside_the_sheet_too(size: tuple[float, float]) -> None:
    for acts in (("add boot", "add seven", "guess"), guessed("boot", "ladder", "seven")):
        acted = "parrot-frog" if acts[-1] == "guess" else "parrot-seven"
        assert acted in drawn(*acts, size=size)


def test_one_sheet_says_which_word_was_known_and_how_and_what_came() -> None:
    text = seen(*guessed("name", "seven"))
    told = text.index("«name»"), text.index("Everyone knows it."), text.index("The parrot is in.")
    assert list(told) == sorted(told)
    assert "A few breaths" not in text
    assert "lantern-stop-lit" in drawn(*guessed("name", "seven"))
    assert "Everyone can count." not in text


def test_what_holds_is_told_with_how_long_it_does() -> None:
    text = seen(*guessed("crab", "ladder", "soup"))
    assert "It lasts." in text
    assert "Longer than the oldest tree" in text
    assert not [name for name in drawn(*guessed("crab", "ladder", "soup")) if "lantern" in name]


def test_a_known_word_among_odd_ones_and_too_few_words_are_told_apart() -> None:
    assert "It got one." in seen(*guessed("crab", "ladder", "name"))
    assert "Take one more." in seen(*guessed("crab", "ladder"))


def test_of_words_it_has_heard_the_parrot_says_so() -> None:
    said = (*STRONG, "judge bea fine", "on bea", *JUDGED[3:])
    assert "They dance." not in seen(*said)
    told = (*STRONG, "judge bea not-fine", "do bea say", "add crab", "guess")
    assert "Is it crab?" in seen(*told)
    assert "It heard that word before." in seen(*told, "more")


def test_who_asks_writes_on_the_tablet_and_the_lanterns_hang_there() -> None:
    text = seen(*STRONG)
    assert "Story Whale" in text
    assert "What are your words?" in text
    assert "-> stop bea" in text


def test_in_the_joy_the_childs_own_words_dance() -> None:
    text = seen(*STRONG, *JUDGED, "next")
    assert "They dance." in text
    for word in ("crab", "ladder", "soup"):
        assert f"picture thing/{word}" in text
    assert drawn(*STRONG, *JUDGED, "next").count("dancing-legs") == 3
    assert "crab" not in drawn(*STRONG, *JUDGED)


def test_the_paper_twin_holds_every_tile_guess_and_message_and_nothing_to_press() -> None:
    text = outline(ROOM.paper(SPEC, context()))
    for words in ("ladder", "Ribbit!", "Longer than the oldest tree", "What are your words?"):
        assert words in text
    assert "->" not in text


MOMENTS: tuple[tuple[str, ...], ...] = (
    (),
    ("add ladder", "add seven"),
    ("add boot", "add seven", "guess"),
    guessed("name", "seven"),
    guessed("ladder", "name"),
    guessed("ladder", "soup"),
    (*guessed("ladder", "soup"), "ok"),
    (*guessed("ladder", "soup"), "ok", "stop mixer"),
    (*guessed("ladder", "soup"), "ok", "check mixer", "ask mixer parrot", "judge mixer fine"),
)


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_everything_fits(combination: Combination) -> None:
    size, text, direction = combination
    spec = scene(NAME, "build")
    ctx = context(size=size, text=text, direction=direction)
    assert does_not_fit(ROOM, spec, [state_after(spec, *acts) for acts in MOMENTS], ctx) == []
