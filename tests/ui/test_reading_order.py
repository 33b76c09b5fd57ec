"""A page is read in the order in which it is useful, and each thing once."""

import pytest

from game.core.acts import Act
from game.ui.commands import Command
from game.ui.drawing_names import figure_drawing
from game.ui.nodes import Box, Button, Node, Picture, Scroll, Words
from game.ui.reading_order import in_order, once
from game.ui.speech_text import spoken_nodes
from tests.ui.plain import page
from tests.ui.test_speech_text import english


def read(*nodes: Node, h: float = 600) -> list[str]:
    found = in_order(spoken_nodes(page(Box(nodes), size=(600, h)), english))
    return [phrase.text for node in once(found, found) for phrase in node.phrases]


def person(name: str) -> Picture:
    return Picture(figure_drawing("amina", "happy"), 9, 9, name)


def test_the_line_comes_before_the_name_of_who_says_it_and_of_who_stands_there() -> None:
    bubble = Box((Words("Amina", "small"), Words("Ting! A message.")), role="speech")
    next_ = Button(Words("Next"), Act("next"))
    assert read(person("Amina"), person("Grandma"), bubble, next_) == [
        "Ting! A message.", "Amina", "Next", "Grandma",
    ]  # fmt: skip


def test_what_is_said_of_an_act_comes_first_and_today_before_all() -> None:
    told = Box((Words("Grandma is on time."),), role="feedback")
    today = Box((Button(Words("Today"), Act("a")),), role="today")
    assert read(Words("A list"), told, today) == ["Today", "Grandma is on time.", "A list"]


def test_the_bar_comes_last_and_the_way_out_at_the_very_end() -> None:
    bar = Box(
        (Button(Words("Back"), Command.BACK), Words("Bay"), Button(Words("Help"), Act("h"))),
        role="toolbar",
    )
    assert read(bar, Words("One day.")) == ["One day.", "Bay", "Help", "Back"]


def test_what_cannot_be_pressed_now_comes_after_what_can() -> None:
    off = Button(Words("Bin"), Act("bin"), on=False)
    assert read(off, Button(Words("Open"), Act("open"))) == ["Open", "Bin", "Not now"]


def test_a_name_plate_is_not_read_beside_its_button() -> None:
    soft = Button(Words("Soft"), Act("soft"), label="Music: Soft")
    assert read(Words("Music"), soft, Words("School"), Button(Words("School"), Act("s"))) == [
        "Music: Soft", "School",
    ]  # fmt: skip
    assert read(Words("Mus"), soft)[0] == "Mus", "another word"


def test_a_sentence_is_read_once_but_every_button_is() -> None:
    questions = [Button(Words("Yes"), Act("yes", at)) for at in ("a", "b")]
    assert read(Words("A goat."), Words("A goat."), *questions) == ["A goat.", "Yes", "Yes"]


@pytest.mark.parametrize("role", ["notebook", "preview", "sum", "bar", "log"])
def test_in_a_table_the_same_words_may_stand_beside_others(role: str) -> None:
    cells = tuple(map(Words, ("See", "Friends: yes", "Write", "Friends: yes")))
    table = Box(cells, role=role)  # type: ignore[arg-type] # each of them
    assert read(table) == ["See", "Friends: yes", "Write", "Friends: yes"]


def test_the_words_of_a_tell_are_heard_where_they_stand_and_its_reason_after_them() -> None:
    hint = Box((Words("YOU WON", "small"), Words("Nobody joined a game.")), role="hint")
    assert read(Words("YOU WON A GOAT!"), hint) == ["YOU WON A GOAT!", "Nobody joined a game."]
    assert read(Words("A goat."), hint) == ["A goat.", "YOU WON", "Nobody joined a game."]


def test_the_arrows_of_a_long_text_are_not_read() -> None:
    lines = tuple(Words(f"line {n}") for n in range(20))
    assert read(Scroll(Box(lines), "text"), h=200) == [f"line {n}" for n in range(20)]
