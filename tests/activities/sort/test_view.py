"""How a sort looks: one card in its paper, and the valley itself once it was pinned up."""

from game.activities.sort import ROOM
from game.ui.nodes import Box, Button, Node
from game.ui.outline import outline
from game.ui.stage import Front
from tests.activities.roaming import CONTEXT
from tests.activities.sort.writing import JUDGED, PINNED, SORT, after
from tests.ui.rough import nodes_of


def front(*acts: str) -> Front:
    return ROOM.view(SORT, after(*acts).state, CONTEXT)


def pressable(parts: tuple[Node, ...]) -> list[str]:
    found = (node for each in parts for node in nodes_of(each))
    return [node.label for node in found if isinstance(node, Button)]


def test_what_there_is_to_do_is_said_once_before_the_first_card() -> None:
    assert front().said
    assert front("stop path").said is None


def test_box_showing_and_board_lie_side_by_side() -> None:
    assert pressable(front(JUDGED).does) == ["Into the box", "Keep it to show", "Pin it up"]


def test_no_card_lies_before_the_windows_of_whoever_reads_it() -> None:
    page = front(*PINNED)
    assert page.device is None
    assert sum(each.shown.name == "thing/valley-light" for each in page.stage.standing) == 40
    assert pressable(page.does) == ["Leave it up", "Take it down"]
    assert page.on is None


def test_what_came_of_pinning_is_said_once_and_how_many_see_it_always() -> None:
    def said(*acts: str) -> str:
        words = front(*PINNED, *acts).said
        assert words
        return outline(words)

    assert "Up it goes!" in said()
    assert "40 windows are lit." in said()
    assert "Up it goes!" not in said("wait")
    assert "2 windows keep a copy." in said("wait", "take-down")


def test_a_settled_card_flies_to_its_pile() -> None:
    def piles(*acts: str) -> list[str]:
        device = front(*acts, "on path").device
        assert device
        return [outline(each) for each in device.foot]

    assert "family-box: In the box" in piles(JUDGED, "let-be path")[0]
    assert "basket-show: To show" in piles(JUDGED, "to-show path")[0]
    up = ("do path pin", "wait", "ok")
    assert "noticeboard: On the board" in piles(JUDGED, *up)[0]
    nothing = front().device
    assert nothing
    assert nothing.foot == ()


def test_its_paper_twin_has_cards_board_box_and_windows() -> None:
    paper = ROOM.paper(SORT, CONTEXT)
    assert isinstance(paper, Box)
    text = outline(paper)
    for words in ("I live by the bridge.", "Pin it up", "On the board", "In the box", "Far away"):
        assert words in text
    assert "Family knows the way." not in text
