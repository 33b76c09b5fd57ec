"""A sort without a board: cards are laid into places of the story, and none of them is wrong."""

from dataclasses import replace

import pytest

from game.activities.sort import ROOM
from game.activities.sort.laying import leads
from game.activities.sort.model import PocketId
from game.core.acts import Act
from game.core.checking import Way
from game.core.words import Choice, Line
from game.mechanics.lights import Audience
from game.ui.nodes import Box, Picture
from game.ui.outline import outline
from game.ui.stage import Front, bubble
from tests.activities.explore import all_ways, leading_to
from tests.activities.roaming import CONTEXT
from tests.activities.sort.laying import BARE, CAKE, CHATS, LAID
from tests.activities.sort.test_view import pressable
from tests.activities.sort.writing import after, offered
from tests.ui.rough import nodes_of

ASKED = replace(LAID, ways=(Way("look", "look", Choice("Look around")),))
CAKE_TIED = ("judge cake fine", "lay cake kite")
TO_STONE = (*CAKE_TIED, "ok", "judge chats not-fine")


def front(*acts: str) -> Front:
    return ROOM.view(LAID, after(*acts, spec=LAID).state, CONTEXT)


@pytest.mark.parametrize("verdict", ["fine", "not-fine", "not-sure"])
def test_after_any_verdict_a_card_may_be_laid_into_any_place(verdict: str) -> None:
    judged = ("check cake", "ask cake look", f"judge cake {verdict}")
    assert offered(*judged, spec=ASKED) == [
        f"lay cake {each}" for each in ("kite", "pocket", "hands")
    ]


def test_only_what_lies_to_be_shown_is_kept() -> None:
    verdict = "judge cake fine"
    assert after(verdict, "lay cake hands", spec=LAID).state.hand.kept == {"cake"}
    assert after(verdict, "lay cake pocket", spec=LAID).state.hand.kept == frozenset()


def test_where_a_card_is_laid_is_remembered_as_its_author_says() -> None:
    assert after(*TO_STONE, "lay chats pocket", spec=LAID).sets == ("kept-stone",)
    assert after(*TO_STONE, "lay chats hands", spec=LAID).sets == ()


def test_what_came_of_it_has_a_page_on_which_no_other_card_is_in_sight() -> None:
    """The joke on the last card stood beside the next one, and answered for it."""
    page = front(*CAKE_TIED)
    assert page.said
    assert outline(page.said) == outline(bubble(CONTEXT, "A ribbon!"))
    assert (page.device, page.beats, page.does) == (None, (), ())
    assert offered(*CAKE_TIED, spec=LAID) == ["ok"]
    after_it = front(*CAKE_TIED, "ok")
    assert (after_it.said, after_it.moment) == (None, "chats-look")


def test_a_feeling_stays_on_that_page_and_what_hangs_there_stays() -> None:
    def faces(page: Front) -> set[str]:
        return {
            each.name.split("/")[2]
            for part in page.stage.people
            for each in nodes_of(part)
            if isinstance(each, Picture) and each.name.startswith("cast/hana/")
        }

    def things(page: Front) -> set[str]:
        shown = (each for part in page.stage.things for each in nodes_of(part))
        return {each.name for each in shown if isinstance(each, Picture)}

    pages = (front("judge cake fine"), front(*CAKE_TIED), front(*CAKE_TIED, "ok"))
    assert [things(page) for page in pages] == [
        set(),
        {"thing/kite", "thing/crumbs"},  # crumbs only meanwhile
        {"thing/kite"},
    ]
    assert ["happy" in faces(page) for page in pages] == [False, True, False]


def test_where_nothing_is_said_the_next_card_comes_at_once() -> None:
    assert front("judge cake fine", "lay cake pocket").moment == "chats-look"


def test_what_came_of_the_last_card_is_read_before_the_end() -> None:
    last = after(*TO_STONE, "lay chats pocket", spec=LAID)
    assert (last.outcome, last.sets) == ("", ("kept-stone",))
    assert after(*TO_STONE, "lay chats pocket", "ok", spec=LAID).outcome == "sorted"


def test_what_can_be_done_with_a_card_is_said_beside_the_first_sheet() -> None:
    spec = replace(LAID, lay=Line("Tie it on, or put it down?"))

    def said(*acts: str) -> str:
        words = ROOM.view(spec, after(*acts, spec=spec).state, CONTEXT).said
        return outline(words) if words else ""

    assert spec.lay in said("judge cake fine")
    assert spec.goal in said()
    assert said("stop cake") == said(*TO_STONE) == ""


@pytest.mark.parametrize(("text", "there"), [(1.5, True), (2.0, False)])
def test_on_a_small_phone_it_stands_above_the_places_where_there_is_room(
    text: float, there: bool
) -> None:
    spec = replace(LAID, lay=Line("Tie it on, or put it down?"))
    phone = replace(CONTEXT, size=(360, 640), text=text)
    sheet = ROOM.view(spec, after("judge cake fine", spec=spec).state, phone).sheet
    assert sheet
    assert (spec.lay in outline(sheet)) is there


def test_a_card_turns_into_what_it_is_where_it_lies() -> None:
    device = front(*CAKE_TIED, "ok").device
    assert device
    assert "kite: On the kite" in outline(device.foot[0])


def test_the_places_lie_below_what_is_told_and_bring_the_next_card() -> None:
    labels = [each.label for each in LAID.pockets]
    page = front("judge cake fine")
    assert page.device
    assert (pressable(page.device.foot), page.on) == (labels, None)

    phone = replace(CONTEXT, size=(360, 640))
    small = ROOM.view(LAID, after("judge cake fine", spec=LAID).state, phone)
    assert small.sheet
    assert pressable((small.sheet,)) == labels


def test_it_ends_when_all_is_laid_and_can_be_gone_through_anew() -> None:
    done = after(*TO_STONE, "lay chats hands", spec=LAID)
    assert (done.outcome, done.state.laid) == ("sorted", ())
    ways = all_ways(ROOM.rules, LAID)
    assert leading_to(ways, "sorted") == set(ways)


def test_robots_are_led_to_the_place_a_card_is_made_for() -> None:
    assert leads(LAID, after("judge cake fine", spec=LAID).state) == Act("lay", "cake", "kite")
    assert leads(LAID, after(spec=LAID).state) is None


def test_without_places_there_is_nothing_to_lay() -> None:
    assert offered("judge cake fine", spec=BARE) == ["on cake"]
    acts = ["let-be cake", "to-show cake"]
    assert offered("judge cake not-fine", spec=BARE) == acts
    page = ROOM.view(BARE, after("judge cake not-fine", spec=BARE).state, CONTEXT)
    assert pressable(page.does) == ["Leave it", "Keep it to show"]


def test_its_paper_twin_names_the_places_and_no_windows() -> None:
    paper = ROOM.paper(LAID, CONTEXT)
    assert isinstance(paper, Box)
    text = outline(paper)
    assert "Put it down, to show" in text
    assert "Far away" not in text


def test_a_place_that_cannot_be_is_told() -> None:
    assert [*ROOM.problems(LAID)] == []
    tied, lost = replace(CHATS, suits=PocketId("kite")), replace(CAKE, suits=PocketId(""))
    wrong = replace(LAID, cards=(lost, tied), audience=Audience("valley"))
    rules = [found.rule for found in ROOM.problems(wrong)]
    assert rules == ["board-and-pockets", "no-suiting-pocket", "heavy-is-shown"]
