"""A feed that learns: what is done moves what topics weigh, and the seed deals by that alone."""

from collections import Counter
from dataclasses import fields, replace

import pytest

from game.activities.feed import ROOM
from game.activities.feed.learning import GREYEST, Learnt, begun, dealt, is_wide
from game.activities.feed.model import Learns
from game.activities.feed.state import FeedState
from game.core.acts import parse
from game.core.facts import Fact
from game.ui.context import Context
from game.ui.nodes import Picture
from game.ui.outline import outline
from tests.activities.feed.learning import DUCKS, after, met, weights
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit
from tests.activities.roaming import CONTEXT, picture
from tests.ui.rough import nodes_of

FIRST = {"ducks": 6, "drums": 1, "songs": 1}
ALL = (*met("hat"), *met("sells", verdict="not-fine"), *met("beat"))


def learns() -> Learns:
    assert DUCKS.learns
    return DUCKS.learns


def offered(*acts: str) -> set[str]:
    return {str(act) for act in ROOM.rules.offers(DUCKS, after(*acts).state)}


def test_a_post_that_was_met_makes_its_topic_weigh_more_and_a_verdict_moves_nothing() -> None:
    assert weights() == weights("next", "judge hat not-fine") == FIRST
    assert weights(*met("hat")) == weights(*met("hat", verdict="not-fine")) == {**FIRST, "ducks": 7}


def test_liking_makes_it_weigh_more_hiding_less_and_searching_brings_another() -> None:
    assert weights(*met("hat", "like"))["ducks"] == 9
    assert weights(*met("hat", "hide"))["ducks"] == 3
    assert weights("search drums") == {**FIRST, "drums": 4}


def test_what_liking_leaves_behind_is_remembered_and_hiding_leaves_nothing() -> None:
    judged = (*met("hat"), "next", "judge sells not-fine")
    assert after(*judged, "do sells like").sets == ("liked-ducks",)
    assert after(*judged, "do sells hide").sets == ()


@pytest.mark.parametrize("seed", range(3))
def test_the_same_seed_and_acts_deal_the_same_posts_again(seed: int) -> None:
    acts = ("scroll", "search drums", *met("hat", "like"))

    def play() -> list[tuple[str, ...]]:
        state, shown = ROOM.rules.start(DUCKS, seed), []
        for act in acts:
            state = ROOM.rules.apply(DUCKS, state, parse(act)).state
            shown.append(dealt(learns(), state.learnt))
        return shown

    assert play() == play()
    others = {dealt(learns(), begun(learns(), other)) for other in range(20)}
    assert len(others) > 1, "another seed deals others"


def test_what_weighs_more_is_dealt_more_often_and_what_weighs_nothing_never() -> None:
    def many(**now: int) -> Counter[str]:
        start = begun(learns(), 0)
        found = replace(start, weights=tuple((id_, now.get(id_, 0)) for id_, _ in start.weights))
        return Counter(
            topic for seed in range(200) for topic in dealt(learns(), replace(found, seed=seed))
        )

    narrow = many(ducks=6, drums=1)
    assert narrow["ducks"] > 4 * narrow["drums"] > 0 == narrow["songs"]
    assert set(many()) == {"ducks", "drums", "songs"}, "where nothing weighs anything all come"


def test_what_was_searched_for_comes_first() -> None:
    assert dealt(learns(), after("search songs").state.learnt)[0] == "songs"
    assert not {act for act in offered("search songs") if act.startswith("search")}


def test_only_scrolling_on_brings_more_of_the_same_greyer_and_soon_no_more() -> None:
    grey = ("scroll",) * GREYEST
    assert weights(*grey) == FIRST
    assert after(*grey).state.learnt.grey == GREYEST
    assert "scroll" not in offered(*grey)
    for acts, glass in (((), ""), (("scroll",), "mist"), (("scroll", "search drums"), "")):
        assert ROOM.view(DUCKS, after(*acts).state, CONTEXT).stage.through == glass


@pytest.mark.parametrize(
    ("acts", "outcome"),
    [
        ((*ALL, "next"), "checked"),
        ((*ALL, "search drums", "next"), "checked"),
        (("search songs", *ALL, "search drums", "next"), "widened"),
    ],
)
def test_it_ends_as_wide_as_it_has_become(acts: tuple[str, ...], outcome: str) -> None:
    done = after(*acts)
    assert done.outcome == outcome
    assert done.state.learnt == begun(learns(), 0)


def test_after_a_rest_it_has_forgotten_all_and_goes_on_where_it_was_left() -> None:
    done = after(*met("hat", "like"), "rest")
    assert (done.outcome, set(dict(done.state.learnt.weights).values())) == ("rested", {1})
    assert done.state.hand.settled == {"hat"}
    assert after(*ALL, "rest", "next").outcome == "widened"


def test_a_led_robot_widens_it() -> None:
    state, outcome = ROOM.rules.start(DUCKS, 0), ""
    for _ in range(40):
        offers = ROOM.rules.offers(DUCKS, state)
        lead = ROOM.rules.leads(DUCKS, state) if ROOM.rules.leads else None
        plain = next(act for act in offers if act.verb in ("judge", "let-be", "on", "next"))
        done = ROOM.rules.apply(DUCKS, state, lead or plain)
        state, outcome = done.state, done.outcome
        if outcome:
            break
    assert outcome == "widened"


def test_no_time_is_kept_of_anything() -> None:
    kept = {each.name for part in (Learnt, FeedState, Fact) for each in fields(part)}
    assert not {name for name in kept if "time" in name or "second" in name or name == "clock"}


def test_the_jar_and_what_comes_next_are_seen_and_said() -> None:
    text = outline(picture(ROOM, DUCKS, after().state))
    assert "In the jar: Ducks 7, Drums 1, Songs 1" in text
    assert "Next: " in text
    jar = [
        node
        for node in nodes_of(picture(ROOM, DUCKS, after("search drums").state))
        if isinstance(node, Picture) and node.key.startswith("jar-")
    ]
    assert Counter(node.name for node in jar)["thing/drum"] == 3


def test_the_place_shows_the_mood() -> None:
    def feels(*acts: str) -> set[str]:
        return {each.name for each in ROOM.view(DUCKS, after(*acts).state, CONTEXT).stage.people}

    assert feels() == {"cast/yusuf/worried/stand/front/phone"}
    assert is_wide(after("search drums", *met("hat", "hide")).state.learnt)
    assert feels("search drums", *met("hat", "hide")) == {"cast/yusuf/happy/stand/front/phone"}


def test_a_feed_that_is_wide_already_is_a_mistake() -> None:
    even = tuple(replace(each, weight=2) for each in learns().topics)
    for topics in (even, learns().topics[:1]):
        wide = replace(DUCKS, learns=replace(learns(), topics=topics))
        assert "wide-already" in {found.rule for found in ROOM.problems(wide)}


def test_on_paper_the_feed_is_a_pile_of_cards() -> None:
    paper, key = outline(ROOM.paper(DUCKS, CONTEXT)), outline(ROOM.key(DUCKS, CONTEXT))
    assert paper.count("Ducks") == FIRST["ducks"]
    assert "Shuffle the pile" in key


MOMENTS: tuple[tuple[str, ...], ...] = (
    (),
    ("scroll",),
    ("search drums",),
    ("next", "judge hat fine"),
    (*met("hat"), "next", "judge sells not-fine", "do sells like"),
    ALL,
)


@pytest.mark.parametrize("combination", [*COMBINATIONS, ((360, 560), 1.0, "ltr")])
def test_everything_of_it_fits(combination: Combination) -> None:
    size, text, direction = combination
    ctx: Context = replace(CONTEXT, size=size, text=text, direction=direction)
    assert does_not_fit(ROOM, DUCKS, [after(*acts).state for acts in MOMENTS], ctx) == []
