"""What a browser keeps: it comes back, a full one loses nothing, and a file carries it on."""

import json
from dataclasses import dataclass, replace

from hypothesis import given
from hypothesis import strategies as st

from game.storage.browser_store import OURS, BrowserStore
from game.storage.options import Options
from game.storage.store import Store
from game.storage.taken_along import InMemory, as_file, bring
from tests.storage.making import acted, expected, items, today

MANY = 600
"""More facts than one entry holds."""


def played(shelf: InMemory, facts: int, animal: str = "fox", *code: str) -> str:
    store = BrowserStore(shelf, today)
    profile = store.add(animal, "red", "7-9", "ar", code)
    store.change(replace(profile, options=Options(text=150)))
    for number in range(facts):
        assert store.keep(profile.id, [acted(number)]).state == "saved"
    return profile.id


def all_items(store: Store) -> dict[str, list[str]]:
    return {profile.id: items(store, profile.id) for profile in store.profiles()}


def test_everything_is_there_when_the_page_is_opened_again() -> None:
    shelf = InMemory()
    fox = played(shelf, MANY, "fox", "sun", "fish", "cup")
    again = BrowserStore(shelf, today)
    assert items(again, fox) == expected(MANY)
    (profile,) = again.profiles()
    assert (profile.language, profile.options.text) == ("ar", 150)
    assert again.check_code(fox, ("sun", "fish", "cup"))
    assert not again.check_code(fox, ("sun", "fish", "fish"))
    more = again.keep(fox, [acted(MANY)])
    assert more.state == "saved"
    assert items(BrowserStore(shelf, today), fox) == expected(MANY + 1)
    assert again.device == BrowserStore(shelf, today).device


def test_an_answer_writes_little() -> None:
    shelf = InMemory()
    fox = played(shelf, MANY)
    before = dict(shelf.entries)
    BrowserStore(shelf, today).keep(fox, [acted(MANY)])
    changed = [key for key, text in shelf.entries.items() if before.get(key) != text]
    assert len(changed) == 1
    assert len(shelf.entries[changed[0]]) < 64_000


@dataclass
class Full(InMemory):
    """A shelf that takes nothing while it is full."""

    full: bool = False

    def put(self, key: str, text: str) -> bool:
        return not self.full and super().put(key, text)


def test_what_a_full_browser_did_not_take_is_kept_when_there_is_room_again() -> None:
    shelf = Full()
    fox = played(shelf, 3)
    store = BrowserStore(shelf, today)
    shelf.full = True
    assert store.keep(fox, [acted(3)]).state == "held"
    assert store.trouble == "not-kept"
    assert not store.flush(1)
    assert items(store, fox) == expected(4)
    shelf.full = False
    store.remember("language", "hi")
    assert store.trouble is None
    assert store.flush(1)
    assert items(BrowserStore(shelf, today), fox) == expected(4)


def test_a_forgotten_child_leaves_no_byte() -> None:
    shelf = InMemory()
    fox = played(shelf, MANY)
    owl = played(shelf, 2, "owl")
    BrowserStore(shelf, today).forget(fox)
    assert fox not in json.dumps(shelf.entries)
    assert items(BrowserStore(shelf, today), owl) == expected(2)


@given(st.text(st.characters(codec="utf-8"), max_size=60), st.integers(0, 400))
def test_what_cannot_be_read_is_left_out_and_left_there(rubbish: str, cut: int) -> None:
    shelf = InMemory()
    fox = played(shelf, 3)
    played(shelf, 2, "owl")
    key = next(key for key in shelf.entries if key.startswith(f"{OURS}facts/{fox}"))
    shelf.entries[key] = rubbish + shelf.entries[key][:cut]
    shelf.entries[f"{OURS}player/unreadable"] = rubbish
    shelf.entries[rubbish] = rubbish
    store = BrowserStore(shelf, today)
    assert len(store.profiles()) == 2
    assert set(items(store, fox)) <= set(expected(3))
    assert shelf.entries[f"{OURS}player/unreadable"] == rubbish


def test_a_file_brings_progress_to_another_browser_once_however_often_it_is_read() -> None:
    here, there = InMemory(), InMemory()
    fox = played(here, MANY)
    twin = played(there, 2)  # another child who chose the same signs
    file = as_file(here)
    for _ in range(2):
        assert bring(there, file)
        both = BrowserStore(there, today)
        assert all_items(both) == {fox: expected(MANY), twin: expected(2)}
        assert len({profile.signs for profile in both.profiles()}) == 2
    assert bring(here, as_file(there))
    assert all_items(BrowserStore(here, today)) == all_items(BrowserStore(there, today))


@given(
    st.recursive(st.none() | st.integers() | st.text(), lambda inner: st.lists(inner)), st.text()
)
def test_a_file_that_is_none_of_ours_changes_nothing(value: object, text: str) -> None:
    shelf = InMemory()
    played(shelf, 2)
    before = dict(shelf.entries)
    for strange in (text, json.dumps(value), json.dumps({"entries": {}})):
        assert not bring(shelf, strange)
    assert not bring(shelf, "[" * 99)
    assert shelf.entries == before


def test_a_file_of_before_brings_no_forgotten_child_back() -> None:
    here, there, other = InMemory(), InMemory(), InMemory()
    fox = played(here, 2)
    file = as_file(here)
    assert bring(other, file)
    BrowserStore(here, today).forget(fox)
    assert bring(here, file)
    assert fox not in json.dumps(here.entries)
    assert bring(there, as_file(here))
    assert bring(there, file)
    assert fox not in json.dumps(there.entries)
    assert fox in json.dumps(other.entries)
    assert bring(other, as_file(here))
    assert fox not in json.dumps(other.entries)


def test_half_a_file_changes_nothing() -> None:
    here, there = InMemory(), InMemory()
    played(here, 5)
    file = as_file(here)
    assert not any(bring(there, file[:length]) for length in range(0, len(file) - 1, 37))
    assert there.entries == {}
