"""What being in a class changes: neighbours meet other forms, and a class that begins later plays
no story yet, but is asked when others are."""

from dataclasses import replace
from pathlib import Path

from game.authoring.robot import Robot
from game.content.places import Places
from game.core.checkup import BEFORE, FORMS, form_of, occasion_of
from game.core.facts import Fact
from game.screens.practice.whats_next import check_seed, today
from game.screens.shell.app_state import AppState
from game.storage.class_records import Member, SchoolClass, Teacher
from game.ui.choices import OpenDistrict, OpenLevel
from tests.app.lasting import Clock, at_the_bay
from tests.app.making import kept_in, meanings

CHECK, SOUP = "check-7", "privacy-three-words"


def in_class(state: AppState, number: int = 1, begins: str = "") -> None:
    """Puts the one who plays on the list of a class, for whose ages there is a check-up."""
    player = state.player
    assert player.profile is not None
    player.profile = player.store.change(replace(player.profile, band="7-9"))
    teacher = player.store.classes.keep(Teacher("d" * 32, "owl", "coral"))
    one = SchoolClass("e" * 32, teacher.id, "kite", "coral", "0" * 64, begins=begins)
    player.store.classes.keep(one)
    player.store.classes.keep(Member(player.profile.id, one.id, number))


def opens_stories(robot: Robot) -> bool:
    return bool(meanings(robot, lambda means: isinstance(means, OpenLevel)))


def test_neighbours_on_the_list_meet_different_forms_on_any_pc(shipped: Places) -> None:
    state = at_the_bay(shipped, Clock()).game.state
    forms = []
    for number in (1, 2, 3, 4):
        in_class(state, number)
        forms.append(form_of(check_seed(state, CHECK, "7-9")))
    assert set(forms[:3]) == set(FORMS)
    assert forms[3] == forms[0]
    state.player.store._device = "7" * 32  # type: ignore[attr-defined] # another PC
    assert form_of(check_seed(state, CHECK, "7-9")) == forms[3]


def test_a_class_that_begins_later_has_its_check_up_and_no_story(shipped: Places) -> None:
    clock = Clock("2026-12-01")
    robot = at_the_bay(shipped, clock)
    state = robot.game.state
    in_class(state, begins="2026-12-15")
    robot.game.app.view.changed()
    found = today(state)
    assert found is not None
    assert (found.kind, found.level) == ("check", CHECK)
    assert occasion_of(check_seed(state, CHECK, "7-9")) == BEFORE
    robot.press(OpenDistrict("privacy"))
    assert not opens_stories(robot)

    state.player.keep([Fact("done", CHECK, seed=check_seed(state, CHECK, "7-9"))])
    assert today(state) is None, "nothing to do until it begins"

    clock.passes(14)
    robot.game.app.view.changed()
    assert opens_stories(robot)
    found = today(state)
    assert found is not None
    assert (found.kind, found.level) == ("play", SOUP)


def test_where_no_class_ever_was_nothing_of_classes_is_loaded(tmp_path: Path) -> None:
    with kept_in(tmp_path) as store:
        who = store.add("fox", "coral", "7-9", "en")
    with kept_in(tmp_path) as store:
        assert store.member(who.id) is None
        assert store.roll._register is None  # type: ignore[attr-defined] # what is loaded
        teacher = store.classes.keep(Teacher("d" * 32, "owl", "coral"))
        one = store.classes.keep(SchoolClass("e" * 32, teacher.id, "kite", "coral", "0" * 64))
        store.classes.keep(Member(who.id, one.id, 7))
    with kept_in(tmp_path) as store:
        assert store.member(who.id) == Member(who.id, one.id, 7)
