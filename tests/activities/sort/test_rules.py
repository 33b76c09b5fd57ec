"""Sorting cards: what every act does."""

from dataclasses import replace

from game.activities.sort import ROOM
from game.activities.sort.model import Show, Spot
from game.activities.sort.state import lying_in, pile, showing
from game.core.acts import Act
from game.core.ids import CastId, SkillId, ThingId
from game.core.rules import Note
from game.core.words import Choice, Line
from tests.activities.explore import all_ways, leading_to
from tests.activities.sort.writing import (
    BOARD,
    LLAMA,
    SOUP,
    after,
    sort,
    state_after,
)

SPEC = sort()


def test_a_picked_card_is_in_the_hand_and_can_be_put_down_again() -> None:
    assert state_after(SPEC, "pick llama").held == "llama"
    assert state_after(SPEC, "pick llama", "drop") == state_after(SPEC)


def test_another_card_can_be_picked_instead() -> None:
    assert state_after(SPEC, "pick llama", "pick path").held == "path"


def test_a_place_that_is_pressed_with_an_empty_hand_asks_for_a_card() -> None:
    state = state_after(SPEC, "ask board")
    assert state.asked == "board"
    assert after(SPEC, "ask board", "put llama board") == after(SPEC, "put llama board")


def test_a_card_lies_where_it_was_put_at_once_right_or_wrong() -> None:
    for card, spot in (("llama", "board"), ("llama", "box")):
        state = state_after(SPEC, f"pick {card}", f"put {card} {spot}")
        assert [each.id for each in lying_in(SPEC, state, spot)] == [card]


def test_a_right_card_stays_once_its_why_was_read() -> None:
    state = state_after(SPEC, "put llama board", "ok")
    assert state.put is None
    assert [each.id for each in lying_in(SPEC, state, "board")] == ["llama"]
    assert [each.id for each in pile(SPEC, state)] == ["path"]


def test_a_wrong_card_can_only_be_taken_back() -> None:
    state = state_after(SPEC, "put llama box")
    assert ROOM.rules.offers(SPEC, state) == (Act("back", "llama"),)


def test_a_card_that_went_wrong_waits_at_the_end_of_the_pile_with_its_tells_lit() -> None:
    state = state_after(SPEC, "put llama box", "back llama")
    assert [each.id for each in pile(SPEC, state)] == ["path", "llama"]
    assert state.attempts.lit == {"llama"}


def test_a_slip_with_a_scene_of_its_own_ends_as_it_and_the_card_still_lies_there() -> None:
    done = after(SPEC, "put path board")
    assert done.outcome == "waves"
    assert [each.id for each in lying_in(SPEC, done.state, "board")] == ["path"]
    assert after(SPEC, "put path board", "back path").outcome == ""


def test_a_card_may_be_right_in_several_places() -> None:
    spec = sort(SOUP)
    for spot in ("board", "box"):
        assert after(spec, f"put soup {spot}").notes == (Note("acted", "soup", "right"),)


def test_a_right_card_can_be_taken_back_and_put_elsewhere() -> None:
    spec = sort(SOUP, LLAMA)
    state = state_after(
        spec, "put soup board", "ok", *["pick soup", "back soup", "put soup box", "ok"]
    )
    assert [each.id for each in lying_in(spec, state, "box")] == ["soup"]


def test_a_card_that_lies_right_can_be_looked_at_and_left_there() -> None:
    before = state_after(SPEC, "put llama board", "ok")
    looked = state_after(SPEC, "put llama board", "ok", "pick llama")
    assert ROOM.rules.offers(SPEC, looked) == (Act("back", "llama"), Act("drop"))
    assert after(SPEC, "put llama board", "ok", "pick llama", "drop").state == before


def test_only_the_first_verdict_on_a_card_is_noted() -> None:
    assert after(SPEC, "put path board").notes[0] == Note("acted", "path", "slip")
    assert after(SPEC, "put path board", "back path", "put path box").notes == ()


def test_a_card_to_keep_says_whether_its_skill_was_seen_and_a_twin_only_the_verdict() -> None:
    skill = "privacy.personal-info"
    assert after(SPEC, "put path box").notes == (
        Note("acted", "path", "right"),
        Note("noticed", "path", "right", skill),
    )
    assert [note.kind for note in after(SPEC, "put path board").notes] == ["acted", "missed"]
    assert after(SPEC, "put llama box").notes == (Note("acted", "llama", "slip"),)


def test_a_match_without_tells_still_shows_its_skill() -> None:
    spec = sort(replace(LLAMA, skill=SkillId("rights.my-rights")))
    assert after(spec, "put llama board").notes[1] == Note(
        "noticed", "llama", "right", "rights.my-rights"
    )


def test_handing_a_card_to_a_person_tells_her() -> None:
    grandpa = Spot("board", Choice("Grandpa"), ThingId("noticeboard"), CastId("grandpa"))
    spec = replace(SPEC, spots=(grandpa, SPEC.spots[1]))
    assert Note("told", "grandpa") in after(spec, "put llama board").notes


def test_asking_is_never_wrong_and_says_the_hint_until_the_next_act() -> None:
    done = after(SPEC, "hint")
    assert done.state.hinted
    assert done.notes == ()
    assert not state_after(SPEC, "hint", "pick llama").hinted


def test_the_last_right_card_ends_the_scene_sorted() -> None:
    assert after(SPEC, "put llama board", "ok", "put path box", "ok").outcome == "sorted"


def test_more_slips_than_allowed_end_as_muddled_once() -> None:
    wrong = ("put llama box", "back llama")
    assert after(SPEC, *wrong).outcome == ""
    assert after(SPEC, *wrong, *wrong).outcome == "muddled"
    assert after(SPEC, *wrong, *wrong, *wrong).outcome == ""


def test_trying_elsewhere_what_lay_right_before_is_no_slip_to_count() -> None:
    right = ("put llama board", "ok", "pick llama", "back llama")
    assert state_after(SPEC, *right, "put llama box").slips.many == 0


def test_the_drawing_follows_what_lies_where() -> None:
    def seen(*acts: str) -> list[str]:
        return [show.picture for show in showing(SPEC, state_after(SPEC, *acts))]

    assert seen() == ["window-quiet"]
    assert seen("put llama board") == ["window-one"]
    assert seen("put path board") == ["window-waving"]
    assert seen("put path board", "back path") == ["window-quiet"]


def test_parts_of_a_drawing_are_seen_together() -> None:
    ramp = Show(ThingId("home-path"), Line("A path."), BOARD, least=1, part="path")
    spec = sort(shows=(*SPEC.shows, ramp))
    seen = [show.picture for show in showing(spec, state_after(spec, "put llama board"))]
    assert seen == ["window-one", "home-path"]


def test_the_ends_of_a_sort_are_sorted_muddled_and_those_of_its_slips() -> None:
    assert ROOM.outcomes(SPEC) == {"sorted", "muddled", "waves"}


def test_a_card_without_tells_is_genuine() -> None:
    items = ROOM.items(SPEC)
    assert [(item.id, item.genuine) for item in items] == [("llama", True), ("path", False)]
    assert items[1].text == "Over the bridge, the blue door."


def test_cards_that_are_only_matched_are_not_judged() -> None:
    assert ROOM.items(replace(SPEC, judges="no")) == ()


def test_nobody_gets_stuck_in_a_sort() -> None:
    ways = all_ways(ROOM.rules, SPEC)
    assert leading_to(ways, "sorted") == set(ways)
    assert leading_to(ways, "waves") == set(ways)
    assert {state.slips.many for state in ways} == {0, 1, 2}
