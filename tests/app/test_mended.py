"""What went wrong with keeping is told in sentences, until somebody has seen them."""

import shutil
from pathlib import Path

import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.storage.memory import MemoryStore
from game.storage.recovered import Recovered, as_value, from_value
from game.ui.choices import PickPlayer
from game.ui.commands import Command
from tests.app.making import becomes, kept_in, robot_at, today
from tests.storage.making import PATIENCE, filled

LOST = "Some of what was played since 23 November 2026 is lost. It can be played again."
BACK = "Something was damaged. Your lanterns are back as they were on 23 November 2026."


def damaged(folder: Path) -> None:
    """A store of twenty facts of which the backup knows ten, and then zeros."""
    filled(folder, 10)
    with kept_in(folder) as store:
        assert store.flush(PATIENCE)
        (fox,) = store.profiles()
        from tests.storage.making import acted

        for number in range(10):
            store.keep(fox.id, [acted(number)])
        assert store.flush(PATIENCE)
    newest = max((folder / "backups").glob("*.db"))
    if newest.stem.endswith("21"):
        newest.unlink()
    (folder / "progress.db").write_bytes(bytes(8192))


def test_two_sentences_tell_what_is_back_and_what_is_lost_until_they_were_seen(
    shipped: Places, tmp_path: Path
) -> None:
    damaged(tmp_path)
    for _ in range(2):  # the power goes before anybody has read them
        with kept_in(tmp_path) as store:
            robot = robot_at(shipped, store)
            assert robot.sees(BACK)
            assert robot.sees(LOST)
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        robot.press("Play")
        robot.press("Back")
        assert robot.sees(LOST), "for the rest of this visit"
    with kept_in(tmp_path) as store:
        assert store.recovered is None
        assert not robot_at(shipped, store).sees("lost")


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (Recovered(True, 3, None, "2026-11-23", ""), "All lanterns are here, up to 23"),
        (Recovered(False, 0, None, "", "ever"), "Lanterns that were kept here are lost."),
    ],
)  # fmt: skip
def test_each_outcome_of_a_repair_has_its_sentence(
    shipped: Places, told: Recovered, sentence: str
) -> None:
    assert from_value(as_value(told), None) == told
    store = MemoryStore(today, trouble=None)
    store._recovered = told
    assert robot_at(shipped, store).sees(sentence)


def test_a_safety_copy_that_cannot_be_made_is_told_and_the_lantern_stays_lit(
    shipped: Places, tmp_path: Path
) -> None:
    filled(tmp_path, 3)
    shutil.rmtree(tmp_path / "backups", ignore_errors=True)
    (tmp_path / "backups").write_text("in the way")
    with kept_in(tmp_path) as store:
        store.flush(PATIENCE)
        robot = robot_at(shipped, store)
        assert robot.sees("no safety copy can be made")
        assert robot.game.state.player.saving == "saved"


def test_options_that_cannot_be_read_are_told_and_everybody_plays(
    shipped: Places, tmp_path: Path
) -> None:
    import sqlite3
    from contextlib import closing

    filled(tmp_path, 3)
    with closing(sqlite3.connect(tmp_path / "progress.db", isolation_level=None)) as connection:
        connection.execute("DELETE FROM here WHERE key = 'seal'")
        connection.execute("UPDATE profile SET options = ?, code = 'ab:cd:ef'", ("[" * 1000,))
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        assert robot.sees("Some choices of a player could not be read.")
        robot.press("Play")
        robot.press(PickPlayer(store.profiles()[0].id))
        for picture in ("Boat", "Kite", "Bell"):
            robot.press(picture)
        assert robot.sees("ask a grown-up to make new ones")
        store.set_code(store.profiles()[0].id, ())
        robot.press(Command.BACK)
        robot.press(PickPlayer(store.profiles()[0].id))
        assert robot.screen == "bay"


class SlowStore(MemoryStore):
    """A disk that needs four looks before it has read what a player did."""

    looks = 4

    def fetch(self, profile_id: str, patience: float = 0.0) -> bool:
        self.looks -= 1
        return self.looks <= 0 and super().fetch(profile_id, patience)


def test_while_a_slow_disk_reads_there_is_a_picture_and_a_way_back(shipped: Places) -> None:
    store = SlowStore(today, trouble=None)
    fox = store.add("fox", "coral", "7-9", "en")
    robot = robot_at(shipped, store)
    _choose(robot, fox.id)
    assert robot.screen == "wait"
    assert robot.sees("This computer needs a moment.")
    robot.press("Back")
    assert robot.screen == "who"
    store.looks = 3
    _pick(robot, fox.id)
    robot.game.app.tick(16)
    assert robot.screen == "wait"
    robot.game.app.tick(16)
    assert robot.screen == "bay"


def _choose(robot: Robot, who: str) -> None:
    robot.press("Play")
    _pick(robot, who)


def _pick(robot: Robot, who: str) -> None:
    robot.press(PickPlayer(who))


def test_a_new_player_never_waits(shipped: Places, tmp_path: Path) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        becomes(robot)
        assert robot.screen == "bay"
