"""Booster rounds: when they are offered, what they ask, and that leaving one harms nothing."""

import random
from itertools import count
from pathlib import Path

import pytest

from game.activities import rulebook
from game.app import open_app
from game.assembly import app_state_of, library_of
from game.authoring.robot import Robot
from game.content.places import Places
from game.core.facts import BOOSTER as IN_A_BOOSTER
from game.core.facts import Fact
from game.core.play import resume
from game.screens.practice.booster import BoosterScreen, open_booster
from game.screens.practice.booster_items import asked_of
from game.storage.opening import open_store
from game.ui.choices import JudgeItem, NotNow, OpenDistrict
from game.ui.commands import Command
from tests.app.lasting import (
    BOOSTER,
    GOAT,
    ROOM,
    Clock,
    answers,
    at_the_bay,
    comes_again,
    finishes,
    round_of,
)
from tests.app.making import PATIENCE, kept_in, opens, presses
from tests.core.lives import last_run
from tests.levels.finishing import finished_well
from tests.levels.shipped import levels
from tests.storage.killing import Acknowledge, kill_at_random
from tests.storage.making import is_whole
from tests.ui.rough import Rough


def test_a_booster_is_offered_a_week_after_a_level_and_not_a_day_before(shipped: Places) -> None:
    clock = Clock()
    robot = at_the_bay(shipped, clock)
    finishes(robot, GOAT)
    assert not robot.can(BOOSTER)
    clock.passes(6)
    comes_again(robot)
    assert not robot.can(BOOSTER)
    clock.passes(1)
    comes_again(robot)
    robot.press(BOOSTER)
    assert robot.sees("Is this fine, or should I be careful?")


@pytest.mark.parametrize("dead", ["2015-01-01", "1970-01-01"])
def test_with_a_dead_clock_it_is_offered_after_two_visits(shipped: Places, dead: str) -> None:
    robot = at_the_bay(shipped, Clock(dead))
    finishes(robot, GOAT)
    comes_again(robot)
    assert not robot.can(BOOSTER)
    comes_again(robot)
    assert robot.can(BOOSTER)


def week_later(shipped: Places, *played: str) -> tuple[Clock, Robot]:
    clock = Clock()
    robot = at_the_bay(shipped, clock)
    for level in played:
        finishes(robot, level)
    clock.passes(7)
    comes_again(robot)
    return clock, robot


def test_a_round_is_three_pairs_one_fine_and_one_a_trick_of_different_skills(
    shipped: Places,
) -> None:
    _, robot = week_later(shipped, GOAT, ROOM)
    robot.press(BOOSTER)
    asked = round_of(robot).ahead
    assert sorted(one.item.genuine for one in asked) == [False] * 3 + [True] * 3
    assert len({one.key for one in asked}) == 6
    assert {one.level for one in asked} == {GOAT, ROOM}
    skills = [set(one.skills) for one in asked if not one.item.genuine]
    assert len(set[str]().union(*skills)) >= 3


def test_a_finished_round_glows_says_what_was_remembered_and_is_not_offered_again(
    shipped: Places,
) -> None:
    clock, robot = week_later(shipped, GOAT)
    robot.press(BOOSTER)
    while robot.can(JudgeItem("fine")):
        answers(robot)
    assert robot.sees("Your lanterns shine on.")
    assert robot.sees("I can spot hurry and fear words, and wait.")
    robot.press("To the bay")
    assert not robot.can(BOOSTER)
    comes_again(robot)
    assert not robot.can(BOOSTER)
    clock.passes(21)
    comes_again(robot)
    assert robot.can(BOOSTER), "four weeks after it was learned"
    assert robot.complaints == []


def test_what_went_wrong_is_explained_and_tried_again_with_something_else(shipped: Places) -> None:
    _, robot = week_later(shipped, GOAT)
    robot.press(BOOSTER)
    while robot.can(JudgeItem("fine")):
        one = round_of(robot).ahead[round_of(robot).at]
        robot.press(JudgeItem("trick" if one.item.genuine else "fine"))
        assert robot.sees("Look again")
        if one.item.genuine:
            assert robot.sees(one.item.why)
        assert all(robot.sees(tell.why) for tell in one.item.tells)
        robot.press(Command.NEXT_ITEM)
    asked = [one.key for one in round_of(robot).ahead]
    assert len(asked) == len(set(asked)) == 8
    assert robot.sees("You looked again. That helps you remember.")


def test_asking_to_be_shown_is_welcome_and_counts_as_not_seen(shipped: Places) -> None:
    _, robot = week_later(shipped, GOAT)
    robot.press(BOOSTER)
    while round_of(robot).ahead[round_of(robot).at].item.genuine:
        answers(robot)
    robot.press("Not sure. Show me")
    assert robot.sees("Good to ask. Be careful with this one.")
    asked = [f for f in robot.game.state.player.facts() if f.action == IN_A_BOOSTER][-2:]
    assert [fact.verdict for fact in asked] == ["asked", "asked"]
    assert asked[-1].kind == "missed"


def test_a_round_left_in_the_middle_keeps_what_was_answered_and_disturbs_no_level(
    shipped: Places,
) -> None:
    _, robot = week_later(shipped, GOAT, ROOM)
    state = robot.game.state
    opens(robot, GOAT)
    presses(robot, ("next",))
    robot.press(Command.LEAVE_STORY)
    robot.press(Command.BACK)
    before = state.player.facts()
    level = levels()[GOAT]
    left = resume(level, rulebook(), before)
    robot.press(NotNow(GOAT))
    robot.press(BOOSTER)
    answers(robot, well=False)
    answers(robot)
    robot.press(Command.BACK)
    assert robot.screen == "bay"
    assert len(state.player.facts()) > len(before)
    assert not any(fact.kind == "boosted" for fact in state.player.facts())
    assert robot.can(BOOSTER), "what was not asked is still due"
    assert resume(level, rulebook(), state.player.facts()) == left
    for played in (GOAT, ROOM):
        assert last_run(played, state.player.facts()) == last_run(played, before)
    assert finished_well(last_run(ROOM, state.player.facts()))
    assert state.record.progress.begun == {GOAT}


def test_the_lighthouse_has_three_minutes_for_whoever_wants_them_now(shipped: Places) -> None:
    robot = at_the_bay(shipped, Clock())
    robot.press(OpenDistrict("help"))
    robot.press("Three minutes")
    assert robot.sees("Play a story first.")
    robot.press("To the bay")
    finishes(robot, GOAT)
    assert not robot.can(BOOSTER)
    robot.press(OpenDistrict("help"))
    robot.press("Three minutes")
    assert len(round_of(robot).ahead) == 6


def test_another_round_asks_what_was_asked_least(shipped: Places) -> None:
    _, robot = week_later(shipped, GOAT)
    robot.press(BOOSTER)
    first = {one.key for one in round_of(robot).ahead}
    while robot.can(JudgeItem("fine")):
        answers(robot)
    second = {one.key for one in open_booster(robot.game.state).ahead}
    fresh = {one.key for one in asked_of(levels()[GOAT])} - first
    assert fresh <= second


def test_no_scene_of_a_check_up_is_ever_practised(shipped: Places) -> None:
    assert asked_of(levels()["check-7"]) == ()


def test_of_a_sensitive_level_nothing_is_asked_again(shipped: Places, tmp_path: Path) -> None:
    text = (shipped.levels / ROOM / "level.yaml").read_text("utf-8")
    robot = at_the_bay(shipped, Clock())
    state = robot.game.state
    made = text.replace("intensity: i1", "intensity: i2\nnote: A friend asks for too much.")
    folder = tmp_path / "heavy-room"
    folder.mkdir()
    (folder / "level.yaml").write_text(made.replace(ROOM, "heavy-room"), "utf-8")
    state.library = library_of(shipped, extra=tmp_path)
    assert state.library.level("heavy-room", "en") is not None
    state.player.keep([Fact("done", "heavy-room")])
    assert open_booster(state).ahead == []


def test_a_round_in_a_level_that_has_changed_since_asks_what_is_there_now(shipped: Places) -> None:
    _, robot = week_later(shipped, GOAT)
    state = robot.game.state
    state.player.keep(
        [Fact("missed", GOAT, 1, 0, "gone", "gone", IN_A_BOOSTER, "slip", "scam.urgency")]
    )
    assert len(open_booster(state).ahead) == 6


def through_boosters(at: Places, folder: Path, seed: int, acknowledge: Acknowledge) -> None:
    """Round after round until the power goes."""
    store = open_store(folder, Clock())
    state = app_state_of(library_of(at), store, "en", day=Clock())
    state.sign_in(store.profiles()[0])
    app, dice = open_app(state, Rough()), random.Random(seed)
    for _ in count():
        screen = open_booster(state)
        app.navigator.stack[:] = [screen]
        while screen.at < len(screen.ahead):
            before = state.player.ticket
            screen.act(JudgeItem(dice.choice(["fine", "trick", "show"])))
            screen.act(Command.NEXT_ITEM)
            store.flush(PATIENCE)
            if state.player.ticket is not None and state.player.ticket is not before:
                for number in state.player.ticket.numbers:
                    acknowledge(number)


def test_a_power_cut_in_the_middle_of_a_round_takes_no_kept_answer(
    shipped: Places, tmp_path: Path
) -> None:
    with kept_in(tmp_path) as store:
        robot = at_the_bay(shipped, Clock(), store)
        finishes(robot, GOAT)
    library_of(shipped)
    dice, promised = random.Random(7), set[int]()
    for kill in range(8):
        killed = kill_at_random(
            lambda said, seed=kill: through_boosters(shipped, tmp_path, seed, said),  # type: ignore[misc] # each player has dice of its own
            dice,
            most=12,
        )
        promised |= set(killed.acknowledged)
    store = open_store(tmp_path, Clock())
    try:
        kept = store.facts(store.profiles()[0].id)
        assert promised
        assert promised <= {one.number for one in kept}
        assert store.recovered is None
        facts = [one.fact for one in kept]
        assert finished_well(last_run(GOAT, facts))
        assert resume(levels()[GOAT], rulebook(), facts) is None
    finally:
        assert store.close()
    assert is_whole(tmp_path / "progress.db")


def test_the_screen_ignores_what_cannot_be_pressed_now(shipped: Places) -> None:
    _, robot = week_later(shipped, GOAT)
    screen = open_booster(robot.game.state)
    before = robot.game.state.player.facts()
    screen.act(Command.NEXT_ITEM)
    screen.act(Command.PRINT_CARDS)
    assert robot.game.state.player.facts() == before
    screen.act(JudgeItem("show"))
    after = robot.game.state.player.facts()
    screen.act(JudgeItem("fine"))
    assert robot.game.state.player.facts() == after
    assert isinstance(screen, BoosterScreen)
    assert screen.at == 0
