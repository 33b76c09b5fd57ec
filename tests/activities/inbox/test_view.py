"""How an inbox looks: one message large in front, and what is settled in its pile."""

from dataclasses import replace

from game.activities.inbox import ROOM
from game.ui.nodes import Picture
from game.ui.outline import outline
from game.ui.stage import Front
from tests.activities.inbox.writing import INBOX, after
from tests.activities.roaming import CONTEXT
from tests.ui.rough import nodes_of

SETTLED = ("judge clinic fine", "on clinic")


def front(*acts: str) -> Front:
    return ROOM.view(INBOX, after(*acts).state, CONTEXT)


def keys(*acts: str) -> list[str]:
    shown = front(*acts)
    assert shown.device
    parts = (shown.device.body, *(each.shown for each in shown.stage.standing))
    found = (getattr(node, "key", "") for each in parts for node in nodes_of(each))
    return [key for key in found if key]


def test_what_there_is_to_do_is_said_once_before_the_first_message() -> None:
    assert front().said
    assert front("stop clinic").said is None
    assert front(*SETTLED).said is None


def test_a_settled_message_flies_to_its_pile() -> None:
    assert "letter-clinic" in keys()
    assert keys(*SETTLED).count("letter-clinic") == 1
    kept = front(*SETTLED, "judge goat not-fine", "to-show goat")
    labels = {each.shown.label for each in kept.stage.standing}
    assert {"To show", "Laid aside"} <= labels, "the baskets stand at the place"
    assert kept.device
    assert kept.device.foot == ()


def test_where_there_is_no_room_beside_the_phone_the_baskets_are_at_its_foot() -> None:
    acts = (*SETTLED, "judge goat not-fine", "to-show goat")
    shown = ROOM.view(INBOX, after(*acts).state, replace(CONTEXT, size=(360, 640)))
    assert shown.device
    assert [outline(each) for each in shown.device.foot] == [
        "picture thing/basket-show: To show\npicture thing/basket-fine: Laid aside"
    ]


def test_with_nothing_settled_there_is_no_pile() -> None:
    device = front().device
    assert device
    assert device.foot == ()


def test_the_picture_answers_only_after_a_verdict() -> None:
    def shown(*acts: str) -> set[str]:
        things = (*front(*acts).stage.things, *(each.shown for each in front(*acts).stage.standing))
        return {each.name for each in things if isinstance(each, Picture)}

    assert shown("check clinic", "ask clinic book") == shown()
    assert shown("judge clinic not-fine") == shown()
    wet = shown("judge clinic not-fine", "let-be clinic")
    assert wet - shown() == {"thing/clock"}
    laid = {"thing/basket-fine", "thing/envelope"}
    assert shown("judge clinic not-fine", "let-be clinic", "on clinic") - laid == wet


def test_its_paper_twin_has_cards_and_answers_and_its_key_what_each_way_says() -> None:
    paper = outline(ROOM.paper(INBOX, CONTEXT))
    for words in ("Come now, please.", "Not sure", "Ring someone", "Answer"):
        assert words in paper
    for words in ("The clinic: Monday!", "She comes on time."):
        assert words not in paper
        assert words in outline(ROOM.key(INBOX, CONTEXT))
