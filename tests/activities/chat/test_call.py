"""A call: it rings, takes turns, and can be ended at any time; it never shows a number."""

import re
from dataclasses import replace

import pytest

from game.activities.chat import ROOM, checks
from game.activities.chat.model import MomentId, Onward
from game.activities.chat.state import shut, threads
from game.core.words import Line
from game.ui.nodes import Box, Button, Picture
from game.ui.outline import outline
from tests.activities.chat.grown import CTX, drawn, offered, seen, spec, state
from tests.activities.explore import all_ways, played
from tests.activities.roaming import picture
from tests.activities.shipped import level
from tests.ui.rough import nodes_of

ASKED = ("say pick-up", "judge airtime not-fine")
ENGAGED = ("silence", "ok")
SIGNS = (*ENGAGED, "silence")


def test_a_call_rings_and_nobody_has_to_pick_up() -> None:
    assert offered("call") == {"silence", "say pick-up", "hang-up"}
    text = seen("call")
    assert text.index("Don't answer") < text.index("Pick up")
    assert "It's ringing." in text


def test_a_call_of_ones_own_rings_until_the_other_end_picks_up() -> None:
    call = spec("call")
    own = replace(
        call, moments={**call.moments, "rings": replace(call.moments["rings"], replies=())}
    )
    text = outline(picture(ROOM, own, ROOM.rules.start(own, 0), CTX))
    assert "It's ringing." in text
    assert "Go on" in text
    assert "Don't answer" not in text


def test_a_call_can_be_ended_whatever_is_going_on_in_it() -> None:
    call = spec("call")
    for before, acts in all_ways(ROOM.rules, replace(call, ways=())).items():
        ended = before.doing or before.hand.did == "hang-up"
        turned = ended or before.thread != call.moments[before.moment].thread
        assert turned or "hang-up" in acts, before


def test_whoever_hangs_up_is_told_that_it_is_fine_and_goes_on() -> None:
    assert "You can always end a call." in seen("call", *ASKED, "hang-up")
    assert played(ROOM.rules, spec("call"), *ASKED, "hang-up", "on airtime").outcome == "over"


def test_a_call_that_is_over_leaves_nothing_to_turn_back_to() -> None:
    during, after = state("call", *ASKED), state("call", *ASKED, "silence", "on airtime")
    assert [each.id for each in threads(spec("call"), during)] == ["line"]
    assert [each.id for each in threads(spec("call"), after)] == [after.thread] != ["line"]


def test_hanging_up_leads_on_as_silence_does_where_nothing_else_is_said() -> None:
    call = spec("call")
    plain = replace(call, phone={"hang-up": Onward(says=Line("Click."))})
    hung = played(ROOM.rules, plain, *ASKED, "hang-up", "on airtime").state
    assert hung.moment == played(ROOM.rules, plain, *ASKED, "silence", "on airtime").state.moment
    assert not list(checks.problems(plain))


def test_silence_is_a_turn_that_is_seen() -> None:
    text = seen("call", *ASKED, "silence")
    assert "Say nothing" in seen("call", *ASKED)
    assert "thing/quiet-snow" in drawn("call", *ASKED, "silence")
    assert text.index("It's quiet. Nobody has to speak.") < text.index("Only the line hums.")


def test_what_can_only_be_read_is_read_on_from_and_is_no_turn() -> None:
    call = spec("call")
    signs = replace(call.moments["signs"], judge=())
    call = replace(call, moments={**call.moments, "signs": signs})

    def words(*acts: str) -> str:
        return outline(picture(ROOM, call, played(ROOM.rules, call, *acts).state, CTX))

    assert "Go on" in words(*ENGAGED, "silence")
    assert "Say nothing" not in words(*ENGAGED, "silence")
    assert "It's quiet." not in words(*ENGAGED, "silence", "silence")
    assert "Later" in words(*ENGAGED)


def test_to_pick_up_or_not_is_no_turn() -> None:
    assert "thing/quiet-snow" not in drawn("call", "silence")
    assert "Pick up" not in seen("call", "say pick-up")


def test_a_call_shows_the_picture_it_was_given_and_who_really_calls() -> None:
    faces = [name.split("/")[1] for name in drawn("call") if name.startswith("face/")]
    assert set(faces) == {"auntie"}
    assert "Unknown number" in seen("call")


@pytest.mark.parametrize(
    ("acts", "said"), [(ENGAGED, "The line is engaged."), (SIGNS, "Someone near can hear this.")]
)
def test_how_the_line_stands_is_said(acts: tuple[str, ...], said: str) -> None:
    assert said in seen("call", *acts)


def test_whoever_signs_is_seen_and_her_words_are_captions() -> None:
    there = drawn("call", *SIGNS)
    assert "cast/yusuf/happy" in there
    assert "Let's sign together, I'm ready now!" in there
    assert "thing/voice-wave" not in there
    assert there.count("Yusuf") == 1, "his name stands at the top; he himself is in the call"


def test_upright_the_way_out_of_a_call_stands_above_whatever_is_said() -> None:
    """On a phone it was cut off by the lower edge as soon as much had been said."""
    for size, first in (((528.0, 860.0), "hang-up"), ((1280.0, 640.0), "It's ringing.")):
        text = outline(picture(ROOM, spec("call"), state("call"), replace(CTX, size=size)))
        assert min(("hang-up", "It's ringing."), key=text.index) == first


def test_after_a_goodbye_nothing_more_comes_on_that_line() -> None:
    assert shut(spec("call"), state("call", *ASKED, "say goodbye")) == {"line"}


def test_only_a_call_is_hung_up() -> None:
    group = spec("group")
    with_it = replace(group, phone={**group.phone, "hang-up": spec("call").phone["hang-up"]})
    offers = {act.verb for act in ROOM.rules.offers(with_it, ROOM.rules.start(with_it, 0))}
    assert "hang-up" not in offers
    assert [found.rule for found in checks.problems(with_it)] == ["no-call"]


def test_no_page_of_a_call_holds_a_digit_or_a_way_to_dial() -> None:
    call = replace(spec("call"), ways=())
    for known in all_ways(ROOM.rules, call):
        for node in nodes_of(picture(ROOM, call, known, CTX)):
            if isinstance(node, Button):
                assert "dial" not in str(node.means)
                assert not re.search(r"\d", node.label)


def test_where_tiles_need_the_room_what_sends_them_is_of_words_alone() -> None:
    """On a small phone the way out of the call lay below the edge."""
    call = level("help-free-call").scenes["line"].spec
    cards = played(ROOM.rules, call, "silence", "silence", "silence", "say point").state

    def signs(size: tuple[float, float], text: float) -> set[str]:
        node = picture(ROOM, call, cards, replace(CTX, size=size, text=text))
        return {each.name for each in nodes_of(node) if isinstance(each, Picture)}

    assert "icon/talk" in signs((1280, 640), 1.0)
    assert "icon/talk" not in signs((360, 640), 1.5)
    assert "icon/hang-up" in signs((360, 640), 1.5)


def test_beside_thin_walls_there_is_no_room_for_words_on_a_slim_page() -> None:
    call = spec("call")
    signs = replace(call, start=MomentId("signs"))
    for text, flow in ((1.0, "row"), (1.5, "column")):
        ctx = replace(CTX, size=(360, 640), text=text)
        node = picture(ROOM, signs, ROOM.rules.start(signs, 0), ctx)
        (walls,) = (
            each.flow
            for each in nodes_of(node)
            if isinstance(each, Box)
            and any(isinstance(c, Picture) and c.name == "thing/thin-wall" for c in each.children)
        )
        assert walls == flow
