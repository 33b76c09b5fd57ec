"""What the bay suggests, whose stories it shows, and check-ups that are only ever offered."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.authoring.robot import Robot
from game.content.paths import Paths
from game.content.places import Places
from game.core.checkup import AFTER, BEFORE, LATER, form_of, occasion_of, seed_for
from game.core.facts import Fact
from game.screens.practice import whats_next
from game.screens.practice.whats_next import check_seed, path_of, today
from game.screens.shell.districts import DISTRICTS
from game.ui.choices import NotNow, OpenDistrict, OpenLevel
from game.ui.commands import Command
from game.ui.nodes import Button, Picture
from tests.app.lasting import GOAT, ROOM, Clock, at_the_bay, comes_again, finishes
from tests.app.making import kept_in, meanings, opens, playing, presses, robot_at

SWITCH = "privacy-hidden-switch"
SOUP = "privacy-three-words"
DOOR = "help-keep-telling"


def suggested(robot: Robot) -> str:
    """The one main button of the bay."""
    (main,) = (
        p.node for p in robot.page.buttons() if isinstance(p.node, Button) and p.node.look == "main"
    )
    match main.means:
        case OpenLevel(level):
            return level
        case Command.OPEN_BOOSTER:
            return "booster"
    raise AssertionError(main.means)


def youngest(shipped: Places, clock: Clock | None = None) -> Robot:
    """A new player of 7 to 9, for whom there is a check-up."""
    robot = at_the_bay(shipped, clock or Clock())
    state = robot.game.state
    assert state.player.profile is not None
    state.player.profile = state.player.store.change(replace(state.player.profile, band="7-9"))
    robot.game.app.view.changed()
    return robot


def test_the_first_story_of_the_short_path_is_suggested_and_the_keys_stand_on_it(
    shipped: Places,
) -> None:
    robot = at_the_bay(shipped, Clock())
    assert suggested(robot) == SWITCH
    assert robot.sees("Today: Find the Real Switch")
    assert robot.game.app.view.focus == f"open-level? {SWITCH}"
    robot.hands.key("enter")
    while robot.screen.startswith("help-tour"):
        robot.press(Command.NEXT_STOP)
    assert robot.screen == f"hook-{SWITCH}"


def test_the_first_story_of_somebody_new_is_all_light_wherever_a_heavier_one_stands(
    shipped: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whats_next, "path_of", lambda *_: (ROOM, SWITCH, GOAT))
    robot = at_the_bay(shipped, Clock())
    assert suggested(robot) == SWITCH
    robot.game.state.player.keep([Fact("done", SWITCH)])
    robot.game.app.view.changed()
    assert suggested(robot) == ROOM, "then the path goes on as it is written"


def test_a_story_left_in_the_middle_is_suggested_first(shipped: Places) -> None:
    robot = at_the_bay(shipped, Clock())
    opens(robot, SWITCH)
    presses(robot, ("next",))
    robot.press(Command.LEAVE_STORY)
    robot.press(Command.BACK)
    assert robot.sees("Go on: Find the Real Switch")


def test_not_now_makes_room_for_the_next_suggestion_until_the_next_visit(shipped: Places) -> None:
    robot = at_the_bay(shipped, Clock())
    before = robot.game.state.player.facts()
    robot.press("Not now")
    assert suggested(robot) == DOOR
    assert robot.game.state.player.facts() == before, "declining is remembered nowhere"
    comes_again(robot)
    assert suggested(robot) == SWITCH


def test_when_everything_is_declined_the_bay_suggests_nothing_and_still_works(
    shipped: Places,
) -> None:
    robot = at_the_bay(shipped, Clock())
    while one := today(robot.game.state):
        robot.press(NotNow(one.id))
    assert today(robot.game.state) is None
    robot.press(OpenDistrict("scams"))
    assert robot.screen == "district-scams"


def test_a_check_up_is_offered_the_day_after_the_first_story_and_can_wait(shipped: Places) -> None:
    clock = Clock()
    robot = youngest(shipped, clock)
    assert suggested(robot) == SOUP, "a new child plays before she is asked"
    finishes(robot, SOUP)
    comes_again(robot)
    assert suggested(robot) not in (SOUP, "check-7"), "not on the day of her first story"
    clock.passes(1)
    comes_again(robot)
    assert suggested(robot) == "check-7"
    robot.press("Not now")
    assert suggested(robot) != "check-7"


def test_a_check_up_is_never_offered_to_a_guest(shipped: Places) -> None:
    robot = robot_at(shipped)
    robot.press("Play")
    robot.press("Guest")
    robot.press("7 to 9")
    assert suggested(robot) == SOUP


def test_before_after_and_later_each_show_another_form(shipped: Places) -> None:
    clock = Clock()
    robot = youngest(shipped, clock)
    state = robot.game.state
    seeds = [check_seed(state, "check-7", "7-9")]
    state.player.keep(
        [Fact("started", "check-7", seed=seeds[0]), Fact("done", "check-7", seed=seeds[0])]
    )
    short = [id_ for id_ in state.library.paths.short["7-9"] if id_ in path_of(state, "7-9")]
    state.player.keep([Fact("done", level) for level in short])
    robot.game.app.view.changed()
    assert suggested(robot) == "check-7"
    seeds.append(check_seed(state, "check-7", "7-9"))
    state.player.keep([Fact("done", "check-7", seed=seeds[1])])
    robot.game.app.view.changed()
    assert suggested(robot) != "check-7"
    clock.passes(28)
    comes_again(robot)
    assert suggested(robot) == "check-7"
    seeds.append(check_seed(state, "check-7", "7-9"))
    assert [occasion_of(seed) for seed in seeds] == [BEFORE, AFTER, LATER]
    assert len({form_of(seed) for seed in seeds}) == 3


def test_the_form_turns_from_pc_to_pc_and_stays_on_one(shipped: Places, tmp_path: Path) -> None:
    robot = youngest(shipped)
    state = robot.game.state
    store = state.player.store
    first = form_of(check_seed(state, "check-7", "7-9"))
    assert form_of(check_seed(state, "check-7", "7-9")) == first
    forms = set()
    for device in ("00000000", "00000001", "00000002"):
        store._device = device + "0" * 24  # type: ignore[attr-defined] # another PC
        forms.add(form_of(check_seed(state, "check-7", "7-9")))
    assert forms == {"a", "b", "c"}
    with kept_in(tmp_path) as kept:
        device = kept.device
    with kept_in(tmp_path) as kept:
        assert kept.device == device


def test_opening_a_check_up_begins_the_form_that_is_due(shipped: Places) -> None:
    clock = Clock()
    robot = youngest(shipped, clock)
    robot.game.state.player.keep([Fact("done", SOUP)])
    clock.passes(1)
    comes_again(robot)
    robot.press(OpenLevel("check-7"))
    while robot.screen.startswith("help-tour"):
        robot.press(Command.NEXT_STOP)
    robot.press(Command.START_STORY)
    session = playing(robot).session
    assert occasion_of(session.seed) == BEFORE
    assert session.seed == check_seed(robot.game.state, "check-7", "7-9")
    assert session.seed == seed_for(form_of(session.seed), BEFORE, 1)


def test_every_age_can_be_picked_and_its_stories_come_first(shipped: Places) -> None:
    robot = at_the_bay(shipped, Clock())
    assert stories(robot, "privacy")[0] == SWITCH
    robot.press("Ages 10 to 12")
    robot.press("Ages 7 to 9")
    assert robot.screen == "bay"
    first = stories(robot, "privacy")
    assert first[0] != SWITCH
    assert SWITCH in first, "every age is open"


def stories(robot: Robot, strand: str) -> list[str]:
    """The stories of a district from the top, seen from the bay."""
    robot.press(OpenDistrict(strand))
    found = meanings(robot, lambda means: isinstance(means, OpenLevel))
    robot.press(Command.BACK)
    return [means.level for means in found if isinstance(means, OpenLevel)]


def lanterns(robot: Robot) -> list[str]:
    names = [p.node.name for p in robot.page.placed if isinstance(p.node, Picture)]
    return sorted(name for name in names if name.startswith("bay/lantern-"))


def test_lanterns_of_the_picked_age_hang_there_and_every_one_that_was_lit(
    shipped: Places,
) -> None:
    robot = at_the_bay(shipped, Clock())
    own = len(lanterns(robot))
    robot.press(Command.OPEN_AGES)
    robot.press("All ages")
    assert len(lanterns(robot)) > own
    finishes(robot, GOAT)
    robot.press(Command.OPEN_AGES)
    robot.press("Ages 10 to 12")
    assert lanterns(robot).count("bay/lantern-lit") == 1
    assert len(lanterns(robot)) == own + 1


def test_nothing_of_the_heaviest_kind_is_suggested(shipped: Places) -> None:
    robot = at_the_bay(shipped, Clock())
    state = robot.game.state
    there = state.library.level_files
    heavy = tuple(
        replace(head, intensity="i3") if head.id == ROOM else head for head in there.all_summaries
    )
    state.library._level_files = replace(there, all_summaries=heavy)
    assert ROOM not in path_of(state, "10-12")


def test_without_paths_the_stories_of_the_age_are_suggested_all_the_same(shipped: Places) -> None:
    robot = at_the_bay(shipped, Clock())
    state = robot.game.state
    state.library._level_files = replace(state.library.level_files, paths=Paths())
    one = today(state)
    assert one is not None
    assert next(h for h in state.library.summaries("en") if h.id == one.level).band == "10-12"


@pytest.mark.parametrize("text", [100, 200])
def test_a_place_without_a_story_is_come_to_last_and_says_that_it_is_being_built(
    shipped: Places, text: int
) -> None:
    robot = at_the_bay(shipped, Clock(), text=text)
    heads = robot.game.state.library.summaries("en")
    empty = set(DISTRICTS) - {head.strand for head in heads}
    buttons = [p.node for p in robot.page.buttons() if isinstance(p.node, Button)]
    places = [node for node in buttons if isinstance(node.means, OpenDistrict)]
    last = places[-len(empty) :]
    assert {node.means for node in last} == {OpenDistrict(strand) for strand in empty}
    assert all("still being built" in node.label for node in last)
    for strand in sorted(empty):
        robot.press(OpenDistrict(strand))
        assert robot.sees("No story here yet. Shh, the painter is having a nap!")
        robot.press(Command.BACK)
