"""Who sees what: every way the panel can be set, against the table of what it promises."""

from itertools import product

from game.activities.settings.audience import (
    Values,
    can,
    controls,
    lit,
    nearest_good,
    preview,
    settings_of,
    unmet,
)
from game.activities.settings.state import SettingsState, values_of
from tests.activities.settings.sample import NEW, panel, state_after

SPEC = panel()


def promised(now: Values) -> dict[tuple[str, str], bool]:
    """The same once more, by somebody who knows nothing of the level's rules."""
    star, sent = (now[name] == "yes" for name in ("famous", "send-on"))
    sees, writes = now["who-sees"], now["who-writes"]
    return {
        ("friends", "clips"): star or sent or sees != "nobody",
        ("far", "clips"): star or sent or sees == "everyone",
        ("friends", "write"): star or writes != "nobody",
        ("far", "write"): star or writes == "everyone",
        ("players", "club"): True,
        ("far", "club"): now["club-page"] == "everyone",
    }


def every_setting() -> list[dict[str, str]]:
    """Every way the switches and choices can stand."""
    turning = [each for each in controls(SPEC) if each.options]
    ways = product(*([option.id for option in each.options] for each in turning))
    names = [each.id for each in turning]
    return [dict(zip(names, way, strict=True)) for way in ways]


def test_every_setting_gives_the_preview_that_the_table_promises() -> None:
    assert len(every_setting()) == 2 * 2 * 3 * 2 * 3
    for now in every_setting():
        shown = {(each.viewer.id, each.thing.id): each.can for each in preview(SPEC, now)}
        assert shown == promised(now), now


def test_only_friends_and_an_open_club_page_are_what_is_wanted() -> None:
    (good,) = [now for now in every_setting() if not unmet(SPEC, now)]
    assert (good["who-sees"], good["send-on"], good["who-writes"]) == ("friends", "no", "friends")
    assert (good["famous"], good["club-page"]) == ("no", "everyone")


def test_what_is_still_open_is_told_before_what_is_shut_too_far() -> None:
    shut = values_of(SPEC, state_after(SPEC, "open club", "set club-page team"))
    assert [want.can for want in unmet(SPEC, shut)] == ["no", "no", "yes"]


def test_the_windows_are_lit_of_those_who_can_see() -> None:
    now = values_of(SPEC, SettingsState())
    assert lit(SPEC, now, "clips").rings == {"friends", "far"}
    assert lit(SPEC, now | {"who-sees": "nobody", "send-on": "no"}, "clips").rings == set()


def test_the_preview_changes_with_the_very_act_that_changes_a_setting() -> None:
    before = values_of(SPEC, state_after(SPEC, "open more", *NEW, "set who-sees nobody"))
    now = values_of(
        SPEC, state_after(SPEC, "open more", *NEW, "set who-sees nobody", "set send-on no")
    )
    assert can(SPEC, before, "far", "clips")
    assert not can(SPEC, now, "far", "clips")


def test_a_setting_put_back_is_as_it_was_found() -> None:
    assert state_after(SPEC, "set famous yes", "set famous no").values == SettingsState().values


def test_what_no_rule_names_stays_closed() -> None:
    assert not can(SPEC, values_of(SPEC, SettingsState()), "players", "clips")


def test_the_nearest_good_setting_leaves_alone_what_stands_right() -> None:
    for now in every_setting():
        good = nearest_good(SPEC, now)
        assert not unmet(SPEC, good)
    assert len([*settings_of(SPEC)]) == len(every_setting())
