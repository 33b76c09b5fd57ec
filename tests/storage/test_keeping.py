"""What any store does, on the disk or in memory."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.core.facts import Fact
from game.storage.browser_store import BrowserStore
from game.storage.keeper import Keeper
from game.storage.long_values import LONGEST
from game.storage.memory import MemoryStore
from game.storage.opening import open_store
from game.storage.store import Store
from game.storage.taken_along import InMemory
from tests.storage.making import PATIENCE, acted, expected, filled, items, opened, today


@pytest.fixture(params=["disk", "memory", "browser"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    makers: dict[str, Callable[[], Store]] = {
        "disk": lambda: opened(tmp_path),
        "memory": lambda: MemoryStore(today),
        "browser": lambda: BrowserStore(InMemory(), today),
    }
    made = makers[request.param]()
    yield made
    made.close()


def test_facts_come_back_in_the_order_they_happened(store: Store) -> None:
    profile = store.add("fox", "red", "7-9", "en")
    for number in range(9):
        store.keep(profile.id, [acted(number)])
    assert items(store, profile.id) == expected(9)
    numbers = [kept.number for kept in store.facts(profile.id)]
    assert numbers == sorted(set(numbers))


def test_each_child_sees_only_what_that_child_did(store: Store) -> None:
    fox, owl = store.add("fox", "red", "7-9", "en"), store.add("owl", "blue", "10-12", "ar")
    store.keep(fox.id, [acted(0)])
    store.keep(owl.id, [acted(1)])
    store.keep(fox.id, [acted(2)])
    assert items(store, fox.id) == ["mail-0", "mail-2"]
    assert items(store, owl.id) == ["mail-1"]
    store.keep(fox.id, [acted(3)])
    assert items(store, fox.id) == ["mail-0", "mail-2", "mail-3"]


def test_a_sensitive_level_is_remembered_until_it_is_done_and_then_only_as_done(
    store: Store,
) -> None:
    profile = store.add("fox", "red", "7-9", "en")
    ticket = store.keep(profile.id, [acted(0, "told-1"), acted(1, "told-1")], hold=True)
    assert ticket.state == "held"
    assert items(store, profile.id) == expected(2)
    done = Fact("done", "told-1", 7, 3, "home", "mail-9", "put goat show", "right", "links")
    store.keep(profile.id, [done], hold=True)
    assert [kept.fact for kept in store.facts(profile.id)] == [Fact("done", "told-1", 7)]


def test_a_fact_of_somebody_unknown_is_refused(store: Store) -> None:
    with pytest.raises(KeyError):
        store.keep("nobody", [acted(0)])


@pytest.mark.parametrize(
    "fact",
    [
        Fact("acted", "scam-1", item="my name is Amina"),
        Fact("acted", "scam-1", action="say my name is Amina"),
        Fact("acted", "scam-1", action="say\nhello"),
        Fact("acted", "رسالة"),
        Fact("acted", "x" * 121),
        Fact("acted", "scam-1", seed=1 << 63),
    ],
)
def test_free_text_never_becomes_a_fact(store: Store, fact: Fact) -> None:
    profile = store.add("fox", "red", "7-9", "en")
    with pytest.raises(ValueError):
        store.keep(profile.id, [fact])
    assert store.facts(profile.id) == ()


def test_what_the_pc_remembers_needs_no_profile(store: Store) -> None:
    assert store.recall("language") is None
    store.remember("language", "ar")
    assert store.recall("language") == "ar"
    with pytest.raises(ValueError):
        store.remember("language", "a long story about somebody")


def test_a_long_value_is_remembered_whole_and_a_shorter_one_after_it(tmp_path: Path) -> None:
    store = opened(tmp_path)
    store.remember("keys", "k" * 500)
    store.remember("keys", "".join(f"{n:03}," for n in range(50)))
    store.close()
    again = opened(tmp_path)
    assert again.recall("keys") == "".join(f"{n:03}," for n in range(50))
    again.remember("keys", "e=j")
    assert again.recall("keys") == "e=j"
    again.close()
    last = opened(tmp_path)
    assert last.recall("keys") == "e=j"
    with pytest.raises(ValueError):
        last.remember("keys", "k" * (LONGEST + 1))
    last.close()


def test_everything_is_there_when_the_store_is_opened_again(tmp_path: Path) -> None:
    profile = filled(tmp_path, 30)
    store = opened(tmp_path)
    store.remember("language", "hi")
    assert items(store, profile) == expected(30)
    first = {kept.device for kept in store.facts(profile)}
    store.keep(profile, [acted(30)])
    store.close()
    again = opened(tmp_path)
    assert items(again, profile) == expected(31)
    assert {kept.device for kept in again.facts(profile)} == first
    assert again.recall("language") == "hi"
    again.close()


def test_nothing_of_an_unfinished_sensitive_level_reaches_the_disk(tmp_path: Path) -> None:
    profile = filled(tmp_path, 1)
    store = opened(tmp_path)
    store.keep(profile, [acted(0, "told-1")], hold=True)
    store.keep(profile, [acted(1)])
    store.close()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(b"told-1" in path.read_bytes() for path in files)
    again = opened(tmp_path)
    numbers = [kept.number for kept in again.facts(profile)]
    assert numbers == [2, 3], "not even a gap tells that something was held"
    again.close()


def test_a_ticket_says_saved_only_after_the_commit(tmp_path: Path) -> None:
    heard: list[str] = []
    store: Keeper = open_store(tmp_path, today, notify=lambda: heard.append("woken"))
    profile = store.add("fox", "red", "7-9", "en")
    ticket = store.keep(profile.id, [acted(0)])
    assert ticket.state in ("waiting", "saved")
    assert store.flush(PATIENCE)
    assert ticket.state == "saved"
    assert heard, "a sleeping frame loop is woken"
    store.close()


def test_memory_says_that_nothing_is_kept() -> None:
    store = MemoryStore(today)
    profile = store.add("fox", "red", "7-9", "en")
    assert store.keep(profile.id, [acted(0)]).state == "held"
    assert store.trouble == "not-kept"
    assert not store.flush(PATIENCE)
    assert MemoryStore(today, None).trouble is None


def test_only_the_claimed_day_is_kept(tmp_path: Path) -> None:
    days = iter(["2026-11-23", "1970-01-01", "2106-02-07", "yesterday"])
    store = open_store(tmp_path, lambda: next(days))
    profile = store.add("fox", "red", "7-9", "en")
    for number in range(3):
        store.keep(profile.id, [acted(number)])
    assert items(store, profile.id) == expected(3), "a clock that jumps changes no order"
    with pytest.raises(ValueError):
        store.keep(profile.id, [acted(3)])
    assert [kept.day for kept in store.facts(profile.id)][1:] == ["1970-01-01", "2106-02-07"]
    store.close()


def test_a_quiet_moment_leaves_everything_in_the_one_file(tmp_path: Path) -> None:
    store = opened(tmp_path)
    profile = store.add("fox", "red", "7-9", "en")
    store.keep(profile.id, [acted(0), Fact("done", "scam-1", 7)])
    assert store.flush(PATIENCE)
    assert (tmp_path / "progress.db-wal").stat().st_size == 0
    store.close()


Contract = Callable[[Keeper], Store]


def test_a_keeper_is_a_store() -> None:
    """Read by the type checker: both kinds satisfy the protocol."""
    as_store: Contract = lambda keeper: keeper  # noqa: E731  (the assignment is the test)
    assert as_store(MemoryStore(today)).profiles() == ()
