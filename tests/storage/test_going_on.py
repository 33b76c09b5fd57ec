"""Levels left in the middle with version 0.1, whose files have changed since: a story that
remembers starts anew, any other in the scene where it was left."""

import sqlite3
from contextlib import closing
from pathlib import Path

from game.activities import rulebook
from game.core.level import Level
from game.core.play import Session, resume
from game.core.player_record import PlayerRecord, folded
from game.storage.database import APPLICATION, migrate, migrations
from game.storage.days import day_number
from tests.levels.shipped import library
from tests.storage.making import opened
from tests.storage.test_migrations import DATA

FACTS = (DATA / "half_played.sql").read_text("utf-8")
"""The rows of a child who played three levels half-way with the code of 29 November 2026."""
LEFT = (DATA / "half_played.txt").read_text("utf-8")
"""Where she goes on: level, scene, scenes entered, the way back, and every act possible."""


def built(path: Path) -> None:
    """The file as version 0.1 left it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        migrate(connection, migrations()[:1])
        connection.executescript(FACTS)


def goes_on(level: Level, record: PlayerRecord) -> Session:
    session = resume(level, rulebook(), record.runs.of(level.id))
    assert session is not None
    return session


def told(level: Level, session: Session) -> str:
    """Where a player is, as LEFT says it."""
    scene = level.scenes[session.scene]
    offers = rulebook()[scene.activity].offers(scene.spec, session.rooms[scene.id])
    lines = (
        level.id,
        f"scene: {session.scene}",
        f"entered: {' '.join(session.rooms)}",
        f"path: {' '.join(session.path)}",
        *(f"  {act}" for act in sorted(map(str, offers))),
    )
    return "".join(f"{line}\n" for line in lines)


def test_levels_left_in_the_middle_with_the_first_version_go_on_or_start_anew(
    tmp_path: Path,
) -> None:
    built(tmp_path / "progress.db")
    store = opened(tmp_path)
    (child,) = store.profiles()
    kept = store.facts(child.id)
    assert store.recovered is None
    assert store.close()
    shipped = library()
    record = folded(shipped.level_files.lessons, ((one.fact, day_number(one.day)) for one in kept))
    begun = [id_ for id_ in LEFT.splitlines() if id_ in record.progress.begun]
    assert len(begun) == len(record.progress.begun) == 3
    there = [level for id_ in begun if (level := shipped.level(id_, "en"))]
    assert "\n".join(told(level, goes_on(level, record)) for level in there) == LEFT
    assert record.progress.toured
