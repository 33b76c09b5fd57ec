"""Checking a feed: what every act does."""

from dataclasses import replace

from game.activities.feed import ROOM
from game.activities.feed.model import Feed
from game.activities.feed.state import decided, mood, there, waiting
from game.core.rules import Note
from tests.activities.explore import all_ways, leading_to
from tests.activities.feed.writing import (
    COW,
    HIDE,
    JUICE,
    LAKE,
    MORE,
    MOVES,
    REPORT,
    after,
    feed,
    state_after,
)

SPEC = feed()
COW_SHARED = ("open cow", "share cow")
LAKE_LEFT = ("open lake", "pass lake", "ok")


def ids(spec: Feed, *acts: str) -> list[str]:
    """The posts that wait, in order."""
    return [post.id for post in waiting(spec, state_after(spec, *acts))]


def test_opening_a_post_shows_it_and_closing_goes_back_to_all() -> None:
    assert state_after(SPEC, "open cow").open == "cow"
    assert state_after(SPEC, "open cow", "close") == state_after(SPEC)


def test_looking_and_asking_find_things_out_and_are_never_a_verdict() -> None:
    state = state_after(SPEC, "open cow", "look cow closely", "look cow origin", "ask cow radio")
    assert state.found == {("cow", "closely"), ("cow", "origin"), ("cow", "radio")}
    assert state.reading == "radio"
    assert (state.slips.many, state.attempts.judged) == (0, frozenset())
    assert after(SPEC, "open cow", "ask cow radio").notes == (Note("acted", "cow", "asked"),)


def test_what_was_found_out_is_still_known_when_the_post_is_opened_again() -> None:
    state = state_after(SPEC, "open cow", "look cow origin", "close", "open cow")
    assert ("cow", "origin") in state.found
    assert state.reading == ""


def test_a_post_is_decided_well_once_its_why_was_read() -> None:
    assert decided(state_after(SPEC, "open lake", "share lake"), "lake") is None
    assert decided(state_after(SPEC, "open lake", "share lake", "ok"), "lake") == "share"


def test_a_decided_post_can_be_looked_at_again_but_not_decided_again() -> None:
    state = state_after(SPEC, "open lake", "share lake", "ok", "open lake")
    assert state.open == "lake"
    assert {act.verb for act in ROOM.rules.offers(SPEC, state)} == {"close", "look", "ask"}


def test_sharing_a_fake_ends_as_its_author_says_and_the_post_waits_lit() -> None:
    done = after(SPEC, *COW_SHARED)
    assert done.outcome == "looks-up"
    assert done.state.open == ""
    assert done.state.attempts.lit == {"cow"}
    assert [note.kind for note in done.notes] == ["acted", "missed", "missed"]


def test_passing_over_something_true_is_a_slip_too() -> None:
    assert after(SPEC, "open lake", "pass lake").notes == (Note("acted", "lake", "slip"),)
    assert ids(SPEC, *LAKE_LEFT) == ["cow", "lake"]


def test_several_ways_can_be_right_for_one_post() -> None:
    spec = feed(COW, moves=(*MOVES, REPORT, HIDE))
    for way in ("pass", "report", "hide"):
        assert after(spec, "open cow", f"{way} cow", "ok").outcome == "checked"


def test_every_skill_of_words_and_origin_is_noticed_when_a_fake_is_left() -> None:
    assert after(SPEC, "open cow", "pass cow").notes == (
        Note("acted", "cow", "right"),
        Note("noticed", "cow", "right", "info.check-forward"),
        Note("noticed", "cow", "right", "info.fakes-ai"),
    )


def test_only_the_first_judgement_of_a_post_counts() -> None:
    assert after(SPEC, *LAKE_LEFT, "open lake", "share lake").notes == ()
    assert after(SPEC, *COW_SHARED, "open cow", "pass cow").notes == ()


def test_more_slips_than_allowed_end_as_muddled_once() -> None:
    assert after(SPEC, *LAKE_LEFT).outcome == ""
    assert after(SPEC, *LAKE_LEFT, *LAKE_LEFT).outcome == "muddled"
    assert after(SPEC, *LAKE_LEFT, *LAKE_LEFT, *LAKE_LEFT).outcome == ""


def test_the_last_post_decided_well_ends_the_scene_checked() -> None:
    done = after(SPEC, "open lake", "share lake", "ok", "open cow", "pass cow", "ok")
    assert done.outcome == "checked"


def test_what_i_do_brings_other_posts() -> None:
    spec = feed(LAKE, COW, MORE)
    assert [post.id for post in there(spec, state_after(spec))] == ["lake", "cow"]
    assert ids(spec, "open lake", "share lake", "ok") == ["cow", "more"]


def test_a_feed_lifts_and_weighs_by_what_it_shows() -> None:
    dark, light = replace(COW, topic="gloom"), replace(LAKE, topic="music")
    spec = feed(light, dark, moves=(*MOVES, HIDE), moods={"gloom": "down", "music": "up"})
    assert mood(spec, state_after(spec)) == 0
    assert mood(spec, state_after(spec, "open cow", "hide cow", "ok")) == 1


def test_the_ends_of_a_feed_are_checked_muddled_and_what_its_posts_lead_to() -> None:
    assert ROOM.outcomes(SPEC) == {"checked", "muddled", "looks-up"}


def test_a_post_is_genuine_when_neither_it_nor_its_origin_has_a_tell() -> None:
    items = ROOM.items(feed(LAKE, COW))
    assert [(item.id, item.genuine, item.picture) for item in items] == [
        ("lake", True, "post-lake"),
        ("cow", False, "post-cow"),
    ]


def test_what_is_judged_holds_the_words_and_the_origin_with_every_tell_in_it() -> None:
    for item in ROOM.items(feed(LAKE, COW, JUICE)):
        assert item.who
        assert all(tell.words in item.text for tell in item.tells)


def test_the_picture_of_a_blurred_post_is_shown_nowhere() -> None:
    (item,) = ROOM.items(feed(replace(COW, blurred="yes")))
    assert item.picture == ""


def test_a_feed_entered_again_with_nothing_left_can_be_left_again() -> None:
    done = ("open lake", "share lake", "ok")
    spec = feed(LAKE)
    assert after(spec, *done).outcome == "checked"
    assert after(spec, *done, "open lake", "close").outcome == "checked"


def test_nobody_gets_stuck_in_a_feed() -> None:
    ways = all_ways(ROOM.rules, SPEC)
    assert leading_to(ways, "checked") == set(ways)
    waits = {state for state in ways if decided(state, "cow") is None}
    can_share = {s for s in waits if not (s.answer and s.open == "cow" and s.answer.right)}
    assert leading_to(ways, "looks-up") >= can_share
    assert leading_to(ways, "muddled") <= {state for state in ways if not state.slips.muddled}
