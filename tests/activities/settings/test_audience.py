"""Who sees what: every way the panel can be set, against the table of what it promises."""

from itertools import product

from game.activities.settings.audience import Values, can, preview, unmet
from game.activities.settings.state import SettingsState, controls, values_of
from tests.activities.settings.sample import panel, state_after

SPEC = panel()
PROMISED = {
    ("friends", "clips"): "clips go to everyone or to friends, or are sent on, or he is a star",
    ("far", "clips"): "clips go to everyone, or are sent on, or he is a star",
    ("friends", "write"): "everyone or friends may write, or fans say hello, or he is a star",
    ("far", "write"): "everyone may write, or fans say hello, or he is a star",
    ("players", "club"): "the club page is open to everyone",
    ("far", "club"): "the club page is open to everyone",
}
"""The table in words; `promised` is the same once more, and knows nothing of the level's rules."""


def promised(now: Values) -> dict[tuple[str, str], bool]:
    star, sent, hello = (now[name] == "yes" for name in ("famous", "send-on", "fans"))
    sees, writes = now["who-sees"], now["who-writes"]
    club = now["club-page"] == "everyone"
    return {
        ("friends", "clips"): star or sent or sees != "nobody",
        ("far", "clips"): star or sent or sees == "everyone",
        ("friends", "write"): star or hello or writes != "nobody",
        ("far", "write"): star or hello or writes == "everyone",
        ("players", "club"): club,
        ("far", "club"): club,
    }


def every_setting() -> list[dict[str, str]]:
    """Every way the seven switches and choices can stand."""
    turning = [each for each in controls(SPEC) if each.options]
    ways = product(*([option.id for option in each.options] for each in turning))
    names = [each.id for each in turning]
    return [dict(zip(names, way, strict=True)) for way in ways]


def test_all_settings_are_tried() -> None:
    assert len(every_setting()) == 2 * 2 * 2 * 3 * 2 * 3 * 2


def test_every_setting_gives_the_preview_that_the_table_promises() -> None:
    for now in every_setting():
        shown = {(each.viewer.id, each.thing.id): each.can for each in preview(SPEC, now)}
        assert shown == promised(now), now
        assert shown.keys() == PROMISED.keys()


def test_only_friends_and_an_open_club_page_are_what_is_wanted() -> None:
    good = [now for now in every_setting() if not unmet(SPEC, now)]
    for now in good:
        assert (now["who-sees"], now["send-on"]) == ("friends", "no")
        assert (now["who-writes"], now["fans"]) == ("friends", "no")
        assert (now["famous"], now["club-page"]) == ("no", "everyone")
    assert {now["badge"] for now in good} == {"yes", "no"}


def test_the_lock_on_the_picture_changes_nothing() -> None:
    for now in every_setting():
        other = now | {"badge": "no"}
        assert preview(SPEC, now) == preview(SPEC, other)


def test_the_preview_changes_with_the_very_act_that_changes_a_setting() -> None:
    before = values_of(SPEC, state_after(SPEC, "open more", "set who-sees nobody"))
    now = values_of(SPEC, state_after(SPEC, "open more", "set who-sees nobody", "set send-on no"))
    assert can(SPEC, before, "far", "clips")
    assert not can(SPEC, now, "far", "clips")


def test_a_setting_put_back_is_as_it_was_found() -> None:
    assert state_after(SPEC, "set famous yes", "set famous no").values == SettingsState().values


def test_what_no_rule_names_stays_closed() -> None:
    assert not can(SPEC, values_of(SPEC, SettingsState()), "players", "clips")
