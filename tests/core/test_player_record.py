"""A record fed fact by fact says what the whole list of facts says, whatever it holds."""

from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.facts import BOOSTER, Fact, FactKind
from game.core.lesson import Lesson
from game.core.player_record import folded
from game.core.review_schedule import weakest_first
from game.core.visits import FARTHEST, MADE, Moment
from tests.core.from_scratch import Life

LESSONS = {
    "goat": Lesson(("hurry", "telling"), frozenset(["hurry"])),
    "room": Lesson(("secret", "hurry"), frozenset(["secret", "hurry"])),
    "threat": Lesson(("threats",), frozenset(["threats"]), sensitive=True),
}
LEVELS = (*LESSONS, "check")
IN_LEVELS: tuple[FactKind, ...] = ("started", "acted", "judged", "noticed", "missed", "done")
DAYS = st.one_of(
    st.integers(MADE, MADE + 60),
    st.sampled_from([0, MADE - 1, MADE + 40 + FARTHEST, MADE + 41 + FARTHEST]),
)


@st.composite
def played(draw: st.DrawFn) -> Fact:
    kind = draw(st.sampled_from(IN_LEVELS))
    skilled = kind in ("noticed", "missed")
    return Fact(
        kind,
        draw(st.sampled_from(LEVELS)),
        seed=draw(st.integers(0, 8)),
        item=draw(st.sampled_from(("", "a", "b"))),
        action=draw(st.sampled_from(("", BOOSTER))) if skilled or kind == "judged" else "",
        skill=draw(st.sampled_from(("hurry", "secret", "threats", ""))) if skilled else "",
    )


ELSEWHERE = st.sampled_from([Fact("came", ""), Fact("boosted", ""), Fact("toured", "")])
KEPT = st.lists(st.tuples(st.one_of(played(), ELSEWHERE), DAYS), min_size=1, max_size=20)


@settings(max_examples=100, deadline=None)
@given(KEPT, DAYS)
def test_a_record_fed_fact_by_fact_says_what_all_facts_say(
    kept: list[tuple[Fact, int]], today: int
) -> None:
    record, life = folded(LESSONS, kept), Life(kept, LESSONS)
    assert record.facts == len(kept)
    assert record.visits.began == life.visits()
    assert (record.progress.done, record.progress.begun) == (life.done(), life.begun())
    assert record.progress.toured == any(fact.kind == "toured" for fact in life.facts)
    assert record.practice.strengths == life.strengths()
    held = life.strengths()
    weakness = [weakest_first(held[skill]) for skill in record.due(today)]
    assert sorted(record.due(today)) == sorted(life.due(today))
    assert weakness == sorted(weakness)
    assert list(record.cards.found) == life.cards()
    assert record.boosters.asked == life.asked()
    assert (record.boosters.ended_in == record.visits.now) == life.boosted_now()
    for level in LEVELS:
        assert record.runs.of(level) == life.last_run(level)
        assert list(record.cards.new_in(level)) == life.new_cards(level)
        assert record.checkups.taken(level) == life.checkups(level)


@settings(max_examples=150, deadline=None)
@given(st.lists(DAYS, max_size=9), DAYS, st.data())
def test_a_clock_is_trusted_by_what_it_claimed_since_a_moment(
    days: list[int], today: int, data: st.DataObject
) -> None:
    kept = [(Fact("toured", ""), MADE), *((Fact("came", ""), day) for day in days)]
    life, visits = Life(kept, LESSONS), folded(LESSONS, kept).visits
    start = Moment(data.draw(DAYS), data.draw(st.integers(0, len(days))))
    assert visits.trusted_since(start, today) == life.trusted(start, today)
