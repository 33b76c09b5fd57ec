"""What makes judging unfair is told: by its place, its rule and one sentence."""

from typing import Any

import pytest

from game.core.checking import Clue
from game.core.words import Bubble, Feedback, Line, Tell
from game.mechanics.judging import Hand, problems
from game.mechanics.judging.hand import shines
from game.mechanics.judging.model import Fine, Thing, TwinId
from tests.mechanics.judging.pair import LINE, PAIR, RAIN, changed, tell


def found(*things: Thing) -> list[tuple[Any, str]]:
    return [(each.path, each.rule) for each in problems(things, ("things",))]


def test_a_pair_of_twins_is_fair() -> None:
    assert found(*PAIR) == []


@pytest.mark.parametrize(
    ("rain", "line"),
    [
        (RAIN, changed(LINE, twin=TwinId("rian"))),
        (changed(RAIN, twin=TwinId("")), LINE),
        (RAIN, changed(LINE, text=Bubble("Tap now."))),
        (changed(RAIN, fine=Fine("no"), tells=(tell("now"),)), LINE),
    ],
    ids=["unknown", "one way only", "much shorter", "both tricks"],
)
def test_twins_name_each_other_are_as_long_and_one_of_them_is_fine(
    rain: Thing, line: Thing
) -> None:
    assert "twin" in {rule for _, rule in found(rain, line)}


def test_a_trick_has_a_twin() -> None:
    alone = changed(LINE, twin=TwinId(""))
    assert found(changed(RAIN, twin=TwinId("")), alone) == [(("things", 1), "twin")]
    assert found(alone) == [], "what is judged alone has met its twin before"


def test_a_fifth_more_is_still_about_as_long() -> None:
    rain = changed(RAIN, text=Bubble("Rain now " + "x" * 31), tells=(tell("now"),))
    line = changed(LINE, text=Bubble("Tap now " + "x" * 24))
    assert (len(rain.text), len(line.text)) == (40, 32)
    assert found(rain, line) == []
    assert found(rain, changed(line, text=Bubble(line.text[:-1])))


def test_twins_carry_the_same_urges() -> None:
    calm = changed(RAIN, tells=())
    assert found(calm, LINE) == [(("things", 1, "twin"), "twin-urges")]


def test_a_tell_of_a_trick_says_why_and_what_noticing_it_shows() -> None:
    bare = changed(LINE, tells=(Tell(Bubble("now"), urge="hurry"),))
    assert found(RAIN, bare) == [(("things", 1, "tells", 0), "why-of-a-tell")] * 2
    no_why = changed(LINE, tells=(tell("now", why=""),))
    assert found(RAIN, no_why) == [(("things", 1, "tells", 0), "why-of-a-tell")]


def test_an_urge_of_both_twins_needs_no_reason_where_a_clue_tells_them_apart() -> None:
    clue = Clue("book", Line("Grandma: It rains."))
    bare = changed(LINE, tells=(Tell(Bubble("now"), urge="hurry"),), clues=(clue,))
    assert found(RAIN, bare) == []
    assert bare.tricks == (), "it gives nothing away, so the clue stands on the sheet"
    assert shines(bare, Hand()) == clue


def test_a_clue_says_what_was_seen_and_never_what_it_means() -> None:
    says = changed(RAIN, clues=(Clue("book", Line("Grandma: It's a TRICK!")),))
    assert found(says, LINE) == [(("things", 0, "clues", 0, "says"), "verdict-in-clue")]
    seen = changed(RAIN, clues=(Clue("book", Line("Grandma: Define rain!")),))
    assert found(seen, LINE) == []


def test_feedback_may_be_any_words() -> None:
    assert found(changed(RAIN, right=Feedback("It was fine.")), LINE) == []
