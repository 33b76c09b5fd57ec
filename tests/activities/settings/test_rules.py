"""Putting a panel right: what every act does, and what pops up over it."""

from game.activities.settings import ROOM
from game.activities.settings.state import SettingsState, page_of, values_of, watched
from game.core.acts import Act
from game.core.rules import Note
from tests.activities.settings.sample import (
    ALL_RIGHT,
    BIG,
    CLOSED,
    FANS,
    LIVE,
    NEW,
    after,
    panel,
    state_after,
)

SPEC = panel()
DARK, AUDIENCE = "design.dark-patterns", "privacy.audience"
POPPED = ("open more", *NEW, "set who-sees friends")


def test_a_link_opens_its_page_and_back_closes_it() -> None:
    assert page_of(SPEC, state_after(SPEC, "open club")).id == "club"
    assert page_of(SPEC, state_after(SPEC, "open club", "back")).id == "home"
    assert state_after(SPEC, "open club", "back") == SettingsState()


def test_a_control_can_only_be_set_on_its_own_page() -> None:
    away = ROOM.rules.apply(SPEC, SettingsState(), Act("set", "who-sees", "nobody"))
    assert away.state == SettingsState()


def test_what_pops_up_comes_after_the_switch_was_turned_and_takes_nothing_back() -> None:
    state = state_after(SPEC, *POPPED)
    assert state.pop == "fans"
    assert values_of(SPEC, state)["who-sees"] == "friends"
    after_it = state_after(SPEC, *POPPED, *FANS)
    assert (after_it.pop, values_of(SPEC, after_it)["who-sees"]) == ("", "friends")


def test_what_pops_up_is_judged_before_anything_else_can_be_done() -> None:
    verbs = {act.verb for act in ROOM.rules.offers(SPEC, state_after(SPEC, *POPPED))}
    assert verbs == {"stop", "judge"}


def test_a_verdict_on_it_is_noted_and_what_is_pressed_is_not() -> None:
    judged = after(SPEC, *POPPED, "judge fans fine")
    assert judged.notes == (
        Note("acted", "fans", "slip"),
        Note("missed", "fans", "slip", DARK),
    )
    assert after(SPEC, *POPPED, "judge fans fine", "do fans open-up").notes == ()


def test_its_huge_button_turns_what_it_turns() -> None:
    state = state_after(SPEC, *POPPED, "judge fans fine", "do fans open-up", "on fans")
    assert values_of(SPEC, state)["who-sees"] == "everyone"


def test_it_comes_once() -> None:
    assert state_after(SPEC, *POPPED, *FANS, "set who-sees nobody", "set who-sees friends").pop == (
        ""
    )


def test_a_page_may_bring_one_too() -> None:
    assert state_after(SPEC, "open more").pop == "new-switch"


def test_the_windows_show_what_has_just_changed() -> None:
    assert watched(SPEC, SettingsState()) == "clips"
    assert watched(SPEC, state_after(SPEC, "open club", "set club-page team")) == "club"
    assert watched(SPEC, state_after(SPEC, "watch write")) == "write"
    # what changes both leaves the windows where they are
    assert watched(SPEC, state_after(SPEC, "watch write", "set famous yes")) == "write"


def test_before_the_panel_is_left_everything_comes_up_that_has_not() -> None:
    assert state_after(SPEC, "done").pop == "new-switch"
    assert state_after(SPEC, "done", *NEW).pop == "fans"
    assert state_after(SPEC, *CLOSED, "done").pop == "live"


def test_when_all_is_as_wanted_the_scene_is_set() -> None:
    done = after(SPEC, *ALL_RIGHT)
    assert done.outcome == "set"
    assert done.notes == (Note("noticed", "done", "", AUDIENCE),)


LEFT = ("done", *NEW, *FANS, *BIG, *LIVE)


def test_what_is_left_open_is_told_and_then_the_scene_ends_so() -> None:
    told = after(SPEC, *LEFT)
    assert (told.outcome, told.state.missing) == ("", "far-sees-no-clips")
    assert told.notes == (Note("missed", "done", "", AUDIENCE),)
    assert after(SPEC, *LEFT, "ok").outcome == "left-open"


def test_what_is_shut_too_far_is_told_once_and_costs_nothing() -> None:
    shut = ("back", "back", "open club", "set club-page team", "done", *LIVE)
    told = after(SPEC, *CLOSED, *shut)
    assert (told.outcome, told.state.missing) == ("", "club-open")
    assert watched(SPEC, told.state) == "club"
    assert after(SPEC, *CLOSED, *shut, "ok", "done").outcome == "set"
    assert after(SPEC, *CLOSED, *shut, "ok", "done").notes == ()


def test_another_visit_finds_the_panel_as_it_was_left() -> None:
    again = state_after(SPEC, *LEFT, "ok")
    assert (again.pop, again.missing, again.path) == ("", "", ())
    assert not [*again.values]
    assert again.hand.settled == {"fans", "new-switch", "big-one", "live"}


def test_half_of_what_is_judged_is_genuine() -> None:
    assert [item.id for item in ROOM.items(SPEC) if item.genuine] == ["new-switch", "live"]
    assert len(ROOM.items(SPEC)) == 4


def test_from_anywhere_the_panel_leads_on_to_being_set() -> None:
    leads = ROOM.rules.leads
    assert leads
    state: SettingsState = state_after(SPEC, "set famous yes", "open club", "set club-page team")
    outcome = ""
    for _ in range(40):
        act = leads(SPEC, state) or first_calm_act(state)
        done = ROOM.rules.apply(SPEC, state, act)
        assert done.state != state or done.outcome, act
        state, outcome = done.state, done.outcome
        if outcome:
            break
    assert outcome == "set"


def first_calm_act(state: SettingsState) -> Act:
    """Whoever is not sure, asks, leaves it and reads on."""
    offered = ROOM.rules.offers(SPEC, state)
    calm = ("on", "let-be", "judge", "ask", "ok")
    return next(act for verb in calm for act in offered if act.verb == verb)
