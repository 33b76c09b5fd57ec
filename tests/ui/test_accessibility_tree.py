"""What a screen reader is told: everything on the page, what it is, and where."""

import pytest

from game.content.places import Places
from game.core.acts import Act
from game.ui.accessibility_tree import AccessNode, tree
from game.ui.geometry import Rect
from game.ui.nodes import Box, Button, Picture, Scroll, Words
from tests.app.making import NEWCOMER, robot_at
from tests.pages.tree import problems
from tests.ui.plain import page, press

SMALL = Box(
    (
        Box((press("back"),), "row", role="toolbar"),
        Words("Who plays?", level=1),
        Picture("icon/saved", 40, 40, label="Saved"),
        Picture("icon/sparkle", 40, 40),
        Box(
            (
                Button(Words("On"), Act("on"), label="Sound: On", role="radio", chosen=True),
                Button(Words("Off"), Act("off"), label="Sound: Off", role="radio", on=False),
            ),
            "row",
            role="radiogroup",
            label="Sound",
        ),
    )
)


def lines(item: AccessNode, inset: str = "") -> list[str]:
    state = (" chosen" if item.chosen else "") + (" off" if item.off else "")
    found = [f"{inset}{item.role} {item.label}{state}".rstrip()]
    for child in item.children:
        found += lines(child, inset + "  ")
    return found


def test_a_page_is_read_with_roles_labels_and_states_in_reading_order() -> None:
    assert lines(tree(page(SMALL), "Lantern Bay")) == [
        "window Lantern Bay",
        "  heading Who plays?",
        "  image Saved",
        "  radiogroup Sound",
        "    radio Sound: On chosen",
        "    radio Sound: Off off",
        "  toolbar",
        "    button back",
    ]


def test_each_choice_knows_which_of_how_many_it_is() -> None:
    found = {item.label: (item.place, item.of) for item in tree(page(SMALL), "").all()}
    assert found["Sound: On"] == (1, 2)
    assert found["Sound: Off"] == (2, 2)
    assert found["back"] == found["Sound"] == (0, 0)


def test_the_name_of_a_page_is_told_whether_it_is_shown_or_not() -> None:
    unseen = Box((Box((), role="heading", label="Who plays?"), press("one")), "row")
    for view in (SMALL, unseen):
        told = [item for item in tree(page(view), "").all() if item.level]
        assert [(item.role, item.level, item.label) for item in told] == [
            ("heading", 1, "Who plays?")
        ]


def test_everything_stands_where_it_is_painted_also_mirrored() -> None:
    boxes: dict[str, Rect] = {}
    for direction in ("ltr", "rtl"):
        made = page(SMALL, direction=direction)
        boxes = {item.name: item.rect for item in tree(made, "").all() if item.name}
        for placed in made.buttons():
            assert isinstance(placed.node, Button)
        named = made.named("on")
        assert named is not None
        assert boxes["on"] == named.rect
    assert boxes["on"].x > boxes["off"].x


def test_what_is_scrolled_away_is_still_read_and_says_so() -> None:
    long = Box((Scroll(Box(tuple(press(n) for n in "abcdefgh"), gap=8), "list"),))
    found = {item.name: item for item in tree(page(long), "").all() if item.name}
    assert list(found)[:8] == [f"{n}?" for n in "abcdefgh"]
    assert not found["a?"].hidden
    assert found["h?"].hidden
    assert found["h?"].rect.h == 0


def test_arrows_are_called_in_the_language_of_the_child() -> None:
    long = Box((Scroll(Box(tuple(press(n) for n in "abcdefgh"), gap=8), "list"),))
    found = tree(page(long), "", {"scroll-up": "Rauf", "scroll-down": "Runter"}).all()
    assert [i.label for i in found if i.name.startswith("turn-page?")] == ["Rauf", "Runter"]


def test_a_button_that_lies_upon_another_is_not_swallowed_by_it() -> None:
    both = Box(
        (Button(Picture("bay/back", grow=1), Act("all"), label="All", grow=1, h=200),
         press("spot")),
        flow="stack",
    )  # fmt: skip
    assert [i.name for i in tree(page(both), "").all() if i.name] == ["all", "spot?"]


def test_ids_stay_when_something_comes_above_and_belong_to_one_screen() -> None:
    def ids(made: AccessNode) -> dict[str, int]:
        return {item.label: item.id for item in made.all() if item.label}

    before = ids(tree(page(SMALL), ""))
    after = ids(tree(page(Box((Words("News!"), SMALL))), ""))
    assert {label: after[label] for label in before} == before
    other = ids(tree(page(SMALL), "", screen="another"))
    assert not set(other.values()) & set(before.values())


def test_a_group_holds_what_was_built_into_it_and_not_what_lies_upon_it() -> None:
    behind = Box((Words("Behind"),), label="Back", grow=1)
    assert lines(tree(page(Box((behind, press("spot")), "stack")), "")) == [
        "window",
        "  group Back",
        "    text Behind",
        "  button spot",
    ]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_screen_reader_is_told_everything_from_the_first_screen_to_the_bay(
    shipped: Places, language: str
) -> None:
    robot = robot_at(shipped, language=language)
    for means in NEWCOMER:
        assert list(problems(robot.page, robot.game.app.view.tree)) == []
        robot.press(means)
    assert list(problems(robot.page, robot.game.app.view.tree)) == []


def test_a_screen_reader_can_press_what_it_reads(shipped: Places) -> None:
    robot = robot_at(shipped)
    app = robot.game.app
    play = next(i for i in app.view.tree.all() if i.label == "Play")
    app.stand_on(play.name, press=False)
    assert app.view.focus == play.name
    app.stand_on(play.name, press=True)
    assert robot.screen == "who"
