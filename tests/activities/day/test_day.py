"""A day: blocks are laid, hours pass by presses alone, what rolls goes on until somebody stops."""

from dataclasses import replace

import pytest

from game.activities.day import ROOM
from game.activities.day.hours import light, plan, shown
from game.activities.day.model import Day
from game.activities.day.state import DayState
from tests.activities.day.writing import BIG, LAID, OFF, OWN, SHOW_AT_FOUR, after, day, pulled


def offered(*acts: str, spec: Day = OWN) -> set[str]:
    return {str(act) for act in ROOM.rules.offers(spec, after(*acts, spec=spec).state)}


def test_what_stands_keeps_its_hour_and_the_first_free_hour_waits() -> None:
    assert plan(OWN, DayState().laid)[3] == "ball"
    assert {"put 0 show", "put 0 -", "put 0 nap"} <= offered()
    assert not {act for act in offered() if act.startswith("put 3")}
    assert "put 1 show" in offered("put 0 -")


def test_a_block_is_laid_only_where_all_of_it_has_room() -> None:
    assert "put 1 nap" in offered("put 0 -")
    assert "put 2 nap" not in offered("put 0 -", "put 1 -")


def test_whatever_was_laid_first_a_plan_is_the_same() -> None:
    one = after("put 0 show", "put 1 nap").state
    other = after("put 0 -", "put 1 nap", "take 0", "put 0 show").state
    assert one == other


def test_the_day_begins_once_nothing_that_is_needed_is_missing() -> None:
    assert "begin" not in offered()
    assert "begin" not in offered("put 0 story")
    assert "begin" in offered("put 0 show")


def test_a_sign_stands_after_what_goes_on_by_itself_and_goes_with_it() -> None:
    assert not {act for act in offered("put 0 story") if "plant" in act}
    assert "plant show" in offered("put 0 show")
    assert after("put 0 show", "plant show", "take 0").state.signs == frozenset()
    assert not {act for act in offered(spec=LAID) if "plant" in act}


def test_each_press_lets_one_hour_pass_and_nothing_else_does() -> None:
    states = [after(*("begin", *("pass",) * many), spec=LAID).state for many in range(5)]
    assert [state.now for state in states] == [0, 1, 2, 3, 4]


def test_what_rolls_goes_on_over_what_was_planned_until_somebody_leaves_off() -> None:
    on = [after(*("begin", *("pass",) * many), spec=LAID).state.on for many in range(4)]
    assert on == ["show"] * 4
    for hour in range(4):
        state = after("begin", *("pass",) * hour, "leave-off", spec=LAID).state
        assert "leave-off" not in {str(act) for act in ROOM.rules.offers(LAID, state)}
        rest = after("begin", *("pass",) * hour, "leave-off", "pass", spec=LAID).state
        assert rest.on == ("", "", "ball", "")[hour], "planned again, or free once it was over"


@pytest.mark.parametrize(
    ("acts", "outcome"),
    [
        (("pass", "pass", "pass", "pass"), "rolled-on"),
        (("pass", "leave-off", "pass", "pass", "pass"), "as-planned"),
        (("leave-off", "pass", "pass", "pass", "pass"), "as-planned"),
        (("pass", "pass", "leave-off", "pass", "pass"), "as-planned"),
    ],
)
def test_a_day_went_as_planned_where_nothing_rolled_over_a_block(
    acts: tuple[str, ...], outcome: str
) -> None:
    assert after("begin", *acts, "finish", spec=LAID).outcome == outcome


def test_a_sign_stops_by_itself_what_nobody_left_off() -> None:
    unsaid = ("judge next-part not-fine", "to-show next-part", "on next-part")
    assert after(*day(*unsaid)).state.said == "off"
    free = replace(OWN, blocks={**OWN.blocks, "show": replace(OWN.blocks["show"], pulls=())})
    for signs, on in ((("plant show",), "ball"), ((), "show")):
        acts = (*("put 0 -", "put 1 -", "put 2 show"), *signs, "begin", "pass", "pass", "pass")
        assert after(*acts, spec=free).state.on == on


def test_what_pulls_comes_in_the_last_hour_of_its_block_and_is_judged_before_time_goes_on() -> None:
    assert "judge last-page fine" in offered(*SHOW_AT_FOUR, "begin")
    assert "pass" not in offered(*SHOW_AT_FOUR, "begin")
    assert "judge next-part fine" in offered(*day())
    long = replace(OWN.blocks["show"], at=14, long=2)
    spec = replace(OWN, blocks={**OWN.blocks, "show": long})
    assert "pass" in offered("begin", spec=spec)
    assert "judge next-part fine" in offered("begin", "pass", spec=spec)


@pytest.mark.parametrize("sign", [(), ("plant show",)])
def test_the_big_button_plays_on_whatever_stands_there_and_the_small_one_leaves_off(
    sign: tuple[str, ...],
) -> None:
    assert after(*day(*sign, *pulled(OFF, OFF), "pass")).state.on == "ball"
    assert after(*day(*sign, *pulled(OFF, BIG), "pass")).state.on == "show"
    assert after(*day(*sign, *pulled(BIG, BIG), "pass", "leave-off", "pass")).state.on == ""


def test_a_big_button_that_does_not_play_leaves_off_and_taken_for_fine_nothing_is_left_to_do() -> (
    None
):
    show = OWN.blocks["show"]
    ends = replace(show, pulls=(show.pulls[0], replace(show.pulls[1], plays="no")))
    spec = replace(OWN, blocks={**OWN.blocks, "show": ends})
    first = ("judge next-part not-fine", "do next-part big", "on next-part")
    doubted = day(*first, "judge asks not-fine", "do asks big", "on asks", "pass")
    assert after(*doubted, spec=spec).state.on == "ball"
    assert after(*day(*first, "judge asks fine"), spec=spec).state.hand.at == "sheet"


def test_judging_moves_no_hour_and_what_was_done_is_no_verdict() -> None:
    done = after(*day("judge next-part fine"))
    assert [note.verdict for note in done.notes][:1] == ["slip"]
    assert done.state.now == 2
    assert after(*day("judge next-part fine", "do next-part big")).notes == ()


def test_after_looking_back_the_day_can_be_planned_anew_and_what_was_learned_stays() -> None:
    done = after("begin", *("pass",) * 4, "finish", spec=LAID)
    assert done.state == DayState()
    judged = day(*pulled(OFF, OFF), *("pass",) * 5, "finish")
    assert after(*judged).state.hand.attempts.judged == {"last-page", "next-part", "asks"}


def test_clocks_show_twelve_hours_and_the_light_goes_by_them() -> None:
    assert [shown(hour) for hour in (1, 11, 12, 13, 23)] == [1, 11, 12, 1, 11]
    lights = [light(hour) for hour in (8, 11, 17, 18, 20)]
    assert lights == ["morning", "day", "day", "evening", "night"]


def test_the_plan_of_a_robot_that_is_led_goes_as_planned() -> None:
    for spec in (LAID, OWN):
        state, outcome = ROOM.rules.start(spec, 0), ""
        for _ in range(60):
            possible = ROOM.rules.offers(spec, state)
            lead = ROOM.rules.leads(spec, state) if ROOM.rules.leads else None
            verbs = [act for act in possible if act.verb in ("judge", "let-be", "on")]
            done = ROOM.rules.apply(spec, state, lead or verbs[0])
            state, outcome = done.state, done.outcome
            if outcome:
                break
        assert outcome == "as-planned"


WRONG = {
    "past-midnight": replace(LAID, begins=21),
    "outside-the-day": replace(LAID, hours=3),
    "two-in-one-hour": replace(
        LAID, blocks={**LAID.blocks, "ball": replace(LAID.blocks["ball"], at=17)}
    ),
    "no-room-in-the-day": replace(OWN, hours=4),
    "nothing-rolls": replace(
        LAID, blocks={**LAID.blocks, "show": replace(LAID.blocks["show"], rolls="no")}
    ),
}


@pytest.mark.parametrize("rule", WRONG)
def test_a_strip_that_cannot_be_is_found(rule: str) -> None:
    assert rule in {found.rule for found in ROOM.problems(WRONG[rule])}
    assert set(WRONG) == set(ROOM.author_rules)
