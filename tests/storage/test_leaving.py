"""Who asked to be forgotten is taken away at a later start, whatever the clock claims."""

from pathlib import Path

import pytest

from game.storage.keeper import Keeper
from game.storage.leaving import asked, is_leaving, stays
from game.storage.opening import open_store
from game.storage.troubles import CannotForget
from tests.storage.making import acted, holding

DAY = "2026-11-23"


def asks(folder: Path) -> str:
    """A fox who has asked to be forgotten, and an owl; the fox's id."""
    store = open_store(folder, lambda: DAY)
    fox = store.add("fennec", "scarlet", "7-9", "en")
    store.add("owl", "blue", "7-9", "en")
    store.keep(fox.id, [acted(1)])
    store.change(asked(fox, DAY))
    assert store.close()
    return fox.id


def starts(folder: Path, day: str) -> list[str]:
    """Who plays here after a start on that day."""
    store = open_store(folder, lambda: day)
    there = [profile.animal for profile in store.profiles()]
    assert store.close()
    return there


@pytest.mark.parametrize("day", ["2026-11-24", "2026-11-22", "1970-01-01", "9998-12-31"])
def test_at_a_start_on_any_other_day_nothing_of_her_is_left(tmp_path: Path, day: str) -> None:
    fox = asks(tmp_path)
    assert starts(tmp_path, day) == ["owl"]
    assert holding(tmp_path, fox, "fennec", "scarlet") == set()


def test_a_clock_that_stands_still_keeps_nobody_beyond_the_third_start(tmp_path: Path) -> None:
    fox = asks(tmp_path)
    assert starts(tmp_path, DAY) == ["fennec", "owl"]
    assert starts(tmp_path, DAY) == ["fennec", "owl"]
    assert starts(tmp_path, DAY) == ["owl"]
    assert holding(tmp_path, fox, "fennec", "scarlet") == set()


def test_who_comes_back_on_the_same_day_stays(tmp_path: Path) -> None:
    fox = asks(tmp_path)
    store = open_store(tmp_path, lambda: DAY)
    mine = next(each for each in store.profiles() if each.id == fox)
    assert is_leaving(mine)
    assert not is_leaving(store.change(stays(mine)))
    assert store.close()
    assert starts(tmp_path, "2027-01-01") == ["fennec", "owl"]


def test_what_cannot_be_rewritten_just_now_goes_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asks(tmp_path)

    def refuses(self: Keeper, profile_id: str) -> None:
        raise CannotForget

    with monkeypatch.context() as broken:
        broken.setattr(Keeper, "forget", refuses)
        assert starts(tmp_path, "2026-11-24") == ["fennec", "owl"]
    assert starts(tmp_path, "2026-11-25") == ["owl"]
