"""A rota: equal turns for everybody, for girls and boys, and nothing heavy near the bell."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from game.summaries.heavy_levels import CALM
from game.summaries.rota import CLOSING, OPENING, Rota, RotaWish, Seat, rota, sides, trouble

wishes = st.builds(
    RotaWish,
    minutes=st.integers(15, 120),
    screens=st.integers(0, 12),
    here=st.lists(st.integers(1, 60), min_size=1, max_size=45, unique=True).map(tuple),
    sharing=st.integers(1, 3),
    turn=st.integers(5, 20),
    had=st.dictionaries(st.integers(1, 60), st.integers(0, 5)),
    confirmed=st.booleans(),
).filter(lambda wish: not trouble(wish))


def turns(made: Rota) -> Counter[Seat]:
    return Counter(seat for each in made.rounds for screen in each.screens for seat in screen)


@given(wishes)
def test_everybody_has_as_many_turns_as_anybody_give_or_take_one(wish: RotaWish) -> None:
    had = turns(rota(wish))
    counts = [had[Seat(member)] for member in wish.here]
    assert max(counts) - min(counts) <= 1


@given(wishes)
def test_everybody_is_somewhere_once_in_each_round(wish: RotaWish) -> None:
    for each in rota(wish).rounds:
        seats = [*(seat for screen in each.screens for seat in screen), *each.paper, *each.talk]
        assert sorted(seat.number for seat in seats) == sorted(wish.here)
        assert len(each.screens) == wish.screens
        assert all(len(screen) <= wish.sharing for screen in each.screens)


@given(wishes)
def test_no_screen_stands_empty_while_somebody_waits(wish: RotaWish) -> None:
    for each in rota(wish).rounds:
        seated = sum(map(len, each.screens))
        assert seated == min(len(wish.here), wish.screens * wish.sharing)


@given(wishes)
def test_away_from_the_screens_paper_and_talk_change(wish: RotaWish) -> None:
    made = rota(wish)
    paper = Counter(seat for each in made.rounds for seat in each.paper)
    talk = Counter(seat for each in made.rounds for seat in each.talk)
    assert all(abs(paper[Seat(member)] - talk[Seat(member)]) <= 1 for member in wish.here)


@given(wishes)
def test_whoever_had_fewer_turns_has_no_fewer_now(wish: RotaWish) -> None:
    made = rota(wish)
    now, before = turns(made), [wish.had.get(member, 0) for member in wish.here]
    for fewer in made.catch_up:
        assert wish.had.get(fewer, 0) < max(before)
        assert all(
            now[Seat(fewer)] >= now[Seat(other)]
            for other in wish.here
            if wish.had.get(other, 0) > wish.had.get(fewer, 0)
        )


def test_over_some_lessons_turns_even_out_for_whoever_was_absent() -> None:
    had: Counter[int] = Counter(dict.fromkeys(range(1, 12), 2))  # 12 was away twice
    for _ in range(6):
        wish = RotaWish(35, 3, tuple(range(1, 13)), had=had, turn=12)
        for seat, more in turns(rota(wish)).items():
            had[seat.number] += more
    assert max(had.values()) - min(had.values()) <= 1


@given(wishes, st.integers(0, 45))
def test_girls_and_boys_have_equal_turns(wish: RotaWish, pick: int) -> None:
    assume(len(wish.here) > 1)
    girls = 1 + pick % (len(wish.here) - 1)
    boys = len(wish.here) - girls
    had = turns(rota(replace(wish, girls=girls, boys=boys)))
    of = {side: sum(had[s] for s in had if s.side == side) for side in ("girl", "boy")}
    assert abs(of["girl"] / girls - of["boy"] / boys) <= 1
    assert {seat.side for seat in sides(girls, boys)} == {"girl", "boy"}


@given(st.integers(1, 30), st.integers(1, 30), st.integers(0, 60), st.integers(1, 12))
def test_places_of_girls_and_boys_alternate(girls: int, boys: int, at: int, size: int) -> None:
    """Wherever a round begins and ends, each side has its share of it, give or take one."""
    places = sides(girls, boys)
    everyone = len(places)
    assume(at < everyone and size <= everyone)
    some = [places[(at + more) % everyone] for more in range(size)]
    share = size * girls / everyone
    assert abs(sum(seat.side == "girl" for seat in some) - share) < 1
    assert len(set(places)) == everyone


@given(wishes)
def test_no_heavy_level_begins_a_lesson_or_runs_into_its_last_minutes(wish: RotaWish) -> None:
    made = rota(wish)
    for at, each in enumerate(made.rounds):
        in_time = each.begins + wish.turn <= wish.minutes - CALM
        assert each.heavy == (wish.confirmed and at > 0 and in_time)
        assert each.begins == OPENING + at * wish.turn
        assert each.begins + wish.turn <= wish.minutes - CLOSING


def test_a_lesson_with_three_pcs() -> None:
    made = rota(RotaWish(40, 3, (1, 2, 3, 4, 5, 6, 7), turn=10, whole_class=True))
    rounds = [[seat.number for screen in each.screens for seat in screen] for each in made.rounds]
    assert rounds == [[1, 2, 3], [4, 5, 6], [7, 1, 2]]
    assert [each.begins for each in made.rounds] == [5, 15, 25]
    assert made.whole_class


def test_whoever_shares_a_screen_is_a_girl_and_a_boy_where_they_are_as_many() -> None:
    made = rota(RotaWish(30, 2, tuple(range(8)), girls=4, boys=4, sharing=2))
    for each in made.rounds:
        assert sorted(seat.side for screen in each.screens for seat in screen) == [
            "boy", "boy", "girl", "girl",
        ]  # fmt: skip


@pytest.mark.parametrize(
    ("wish", "why"),
    [
        (RotaWish(45, 6, ()), "nobody"),
        (RotaWish(19, 6, (1,)), "too-short"),
        (RotaWish(-5, 6, (1,)), "too-short"),
        (RotaWish(45, 6, (1,), turn=0), "too-short"),
        (RotaWish(100_000, 6, (1,)), "too-long"),
        (RotaWish(45, 6, (1, 2, 3), girls=1, boys=1), "counts"),
        (RotaWish(45, 6, (1, 2, 3), girls=4, boys=-1), "counts"),
        (RotaWish(45, 6, (1, 2, 3), girls=3), "counts"),
        (RotaWish(45, 6, (1, 2, 3), girls=3, boys=0), ""),
        (RotaWish(20, 0, (1,)), ""),
    ],
)
def test_what_stands_in_the_way_of_a_rota(wish: RotaWish, why: str) -> None:
    assert trouble(wish) == why
