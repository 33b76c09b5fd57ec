"""Stories: lines, things to try, and what comes of them."""

from dataclasses import replace

from game.activities.story import ROOM
from game.activities.story.rules import seen
from game.core.rules import Note
from tests.activities.explore import all_ways, leading_to
from tests.activities.story.writing import GOAT, SONG, after


def test_lines_are_read_one_after_another() -> None:
    assert after(SONG, "next").state.line == 1
    assert after(SONG, "next").outcome == ""


def test_a_story_without_tries_is_done_after_its_last_line() -> None:
    assert after(SONG, "next", "next").outcome == "done"
    assert ROOM.outcomes(SONG) == {"done"}


def test_tries_are_open_at_the_last_line_only() -> None:
    assert after(GOAT, "try tell") == after(GOAT)
    assert after(GOAT, "next", "try tell").state.chosen == "tell"


def test_what_comes_of_a_try_is_read_before_the_scene_ends() -> None:
    assert after(GOAT, "next", "try tell").outcome == ""
    assert after(GOAT, "next", "try tell", "ok").outcome == "told"


def test_a_try_without_an_end_leads_back_to_the_others() -> None:
    done = after(GOAT, "next", "try chase", "ok")
    assert done.outcome == ""
    assert done.state.tried == {"chase"}
    assert after(GOAT, "next", "try chase", "ok", "try tell", "ok").outcome == "told"


def test_telling_a_safe_adult_is_remembered() -> None:
    assert after(GOAT, "next", "try tell", "ok").notes == (Note("told", "grandma"),)
    assert after(SONG, "next", "next").notes == ()


def test_the_first_go_at_a_try_gives_its_verdict() -> None:
    assert after(GOAT, "next", "try tell").notes == (Note("acted", "tell", "right"),)
    assert after(GOAT, "next", "try chase").notes == (Note("acted", "chase", "slip"),)
    assert after(GOAT, "next", "try chase", "ok", "try chase").notes == ()


def test_a_story_that_ended_starts_anew() -> None:
    for spec, acts in ((SONG, ("next", "next")), (GOAT, ("next", "try tell", "ok"))):
        assert after(spec, *acts).state == ROOM.rules.start(spec, 7)


def test_nobody_gets_stuck_in_a_story() -> None:
    for spec in (SONG, GOAT):
        ways = all_ways(ROOM.rules, spec)
        assert all(ways.values())
        for outcome in ROOM.outcomes(spec):
            assert leading_to(ways, outcome) == set(ways)


def test_where_something_upsets_it_is_closed_and_breathed_before_the_story_is_read() -> None:
    stops = replace(SONG, stop=("close", "breathe"))
    calm = ("close", *("breathe tummy",) * 3)

    assert after(stops, "next") == after(stops)
    assert after(stops, "look-on", *calm, "next").state.line == 1
    assert after(stops, *calm, "next", "next").outcome == "done"
    ways = all_ways(ROOM.rules, stops)
    assert leading_to(ways, "done") == {*ways}


def test_until_it_is_breathed_away_nothing_that_comes_of_it_is_seen() -> None:
    """A stone lay in her hands before the message was closed."""
    first = replace(SONG, lines=SONG.lines[1:], stop=("breathe",))

    assert seen(first, after(first).state) == first.stage
    assert seen(first, after(first, *("breathe tummy",) * 3).state) != first.stage
