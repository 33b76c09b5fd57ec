"""In which order a page is come to: what is suggested, the page, its bar, the way out, and places
that have nothing yet."""

from game.ui.accessibility_tree import tree
from game.ui.commands import Command
from game.ui.focus import first, tabbed
from game.ui.nodes import Box, Button, Words
from game.ui.scanning import lines
from tests.ui.plain import page, press

LEAVE = Button(Words("leave"), Command.LEAVE_STORY)
MADE = page(
    Box(
        (
            Box((LEAVE, press("help")), "row", role="toolbar"),
            Box((Box((press("bare"),), role="empty"), press("a")), "row"),
            press("b"),
            Box((press("boat"),), role="today"),
        )
    )
)
TURNS = ["boat?", "a?", "b?", "help?", "leave-story?", "bare?"]


def test_keys_switches_and_screen_readers_come_to_everything_in_the_same_order() -> None:
    assert [placed.name for placed in MADE.buttons()] == TURNS
    assert [name for row in lines(MADE, rows=False) for name in row] == TURNS
    assert [node.name for node in tree(MADE, "").all() if node.name] == TURNS
    walked = [first(MADE)]
    for _ in TURNS[1:]:
        walked.append(tabbed(MADE, walked[-1]))
    assert walked == TURNS


def test_a_way_out_that_stands_on_the_page_itself_has_the_turn_of_its_place() -> None:
    made = page(Box((LEAVE, press("a"))))
    assert [placed.name for placed in made.buttons()] == ["leave-story?", "a?"]
