"""Keys can be given to anything, and nothing is ever left without one."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from game.storage.options import Options, with_choice
from game.ui.keymap import KEPT, SWITCHES, USUAL, Keymap, as_text, from_text, is_pad, usual
from game.ui.keys import Key

NAMES = sorted(
    {name for names in USUAL.values() for name in names}
    | set("abcdefghijklmnopqrstuvwxyz0123456789")
    | {f"f{n}" for n in range(1, 13)}
    | {"backspace", "delete", "insert", "home", "end", "letter-e9", "letter-3b", "key-57"}
    | {f"letter-10fff{n:x}" for n in range(16)}
    | {"pad-stick-l", "pad-stick-r"}
)
CHANGES = some.lists(some.tuples(some.sampled_from(list(USUAL)), some.sampled_from(NAMES)))


def changed(changes: list[tuple[Key, str]]) -> Keymap:
    keymap = usual()
    for key, name in changes:
        keymap = keymap.given(key, name)
    return keymap


@given(CHANGES)
def test_after_any_changes_everything_still_has_a_key_and_no_key_is_for_two_things(
    changes: list[tuple[Key, str]],
) -> None:
    keymap = changed(changes)
    for key in USUAL:
        assert keymap.of(key, pad=False), f"{key} has no key"
        assert bool(keymap.of(key, pad=True)) >= bool(usual().of(key, pad=True)), key
    for switches in (True, False):
        names = [n for k in USUAL if (k in SWITCHES) == switches for n in keymap.keys[k]]
        assert len(names) == len(set(names))


@given(CHANGES)
def test_after_any_changes_help_hiding_and_the_way_back_are_where_they_always_are(
    changes: list[tuple[Key, str]],
) -> None:
    keymap = changed(changes)
    for name, key in KEPT.items():
        assert keymap.means(name) == key


@given(CHANGES, some.sampled_from(list(USUAL)), some.sampled_from(NAMES))
def test_a_key_means_what_it_was_given_to_or_the_clash_was_told_and_nothing_changed(
    changes: list[tuple[Key, str]], key: Key, name: str
) -> None:
    keymap = changed(changes)
    clash, owner = keymap.clash(key, name)
    after = keymap.given(key, name)
    if clash == "kept":
        assert after == keymap
        assert owner != key
        assert name in keymap.keys[owner]
    else:
        assert name in after.keys[key]
        assert after.means(name, scanning=key in SWITCHES) == key
    if clash in ("free", "mine"):
        others = {k: names for k, names in keymap.keys.items() if k != key}
        assert others == {k: names for k, names in after.keys.items() if k != key}


@given(CHANGES)
def test_changed_keys_are_kept_as_a_text_an_option_can_hold(
    changes: list[tuple[Key, str]],
) -> None:
    keymap = changed(changes)
    text = as_text(keymap)
    again = from_text(with_choice(Options(), "keys", text).keys)
    for key in USUAL:
        assert set(again.keys[key]) == set(keymap.keys[key])


@given(some.text(alphabet="abehlnx=:,.-f12pd", max_size=40))
def test_a_damaged_text_means_the_usual_keys_or_whole_others(text: str) -> None:
    keymap = from_text(text)
    assert all(keymap.of(key, pad=False) for key in USUAL)
    assert keymap.means("f1") == "help"


def test_nothing_changed_is_no_text_and_no_text_is_the_usual_keys() -> None:
    assert as_text(usual()) == ""
    assert from_text("") == usual()


def test_a_key_taken_from_another_changes_places_with_it() -> None:
    keymap = usual().given("left", "right")
    assert keymap.keys["left"] == ("pad-left", "right")
    assert set(keymap.keys["right"]) == {"pad-right", "left"}


def test_the_same_key_may_be_a_switch_and_something_else_but_not_both_switches() -> None:
    keymap = usual()
    assert keymap.means("space") == "enter"
    assert keymap.means("space", scanning=True) == "next-switch"
    assert keymap.clash("select-switch", "space") == ("other", "next-switch")
    after = keymap.given("select-switch", "space")
    assert after.means("space", scanning=True) == "select-switch"
    assert after.means("return", scanning=True) == "next-switch"


@pytest.mark.parametrize("name", [n for n in NAMES if is_pad(n)])
def test_the_last_pad_button_of_a_purpose_cannot_be_taken_by_one_that_has_none(name: str) -> None:
    keymap = usual()
    clash, _ = keymap.clash("tab", name)
    assert clash == ("kept" if keymap.means(name) else "free")


def test_a_text_is_made_of_what_an_option_may_hold() -> None:
    assert re.fullmatch(r"[a-z0-9=,.:-]+", as_text(usual().given("left", "a").given("read", "b")))
    assert as_text(usual().given("left", "a").given("enter", "pad-x")) == "l=a,e:x,s:a"
