"""What is older than a term is folded, and every answer stays the same."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.facts import BOOSTER, Fact, FactKind
from game.core.lesson import Lesson
from game.core.player_record import PlayerRecord, folded
from game.storage import folding
from game.storage.database import connect
from game.storage.days import day_number
from game.storage.device import create, id_of
from game.storage.facts import as_row, from_row
from game.storage.folding import fold
from game.storage.seal import is_unbroken, keep_sealed
from game.storage.store import Kept
from game.summaries.answer_key import AnswerKey
from game.summaries.checkup_answers import answers
from game.summaries.checkup_runs import occasions
from game.summaries.how_is_it_going import how_it_goes
from game.summaries.members import MemberFacts
from tests.storage.making import FOX, PATIENCE, is_whole, opened
from tests.summaries.made_up import Head

LESSONS = {"a": Lesson(("s", "t"), frozenset({"s"})), "b": Lesson(("t",))}
TERM = 3
KINDS: tuple[FactKind, ...] = (
    "came", "started", "acted", "acted", "acted", "judged", "noticed", "missed", "told", "ended",
    "done", "boosted", "together",
)  # fmt: skip
OF_NO_LEVEL = ("came", "boosted", "together")
ACTS = ("", "put x y", "say z", "sure one 3", "rate one ok", "fault me", BOOSTER)
facts = st.lists(
    st.builds(
        lambda kind, level, item, action, skill, verdict: Fact(
            kind, "" if kind in OF_NO_LEVEL else level, 7, 0, "s", item, action, verdict,
            skill if kind in ("noticed", "missed") else "",
        ),
        st.sampled_from(KINDS),
        st.sampled_from(("a", "b")),
        st.sampled_from(("x", "y")),
        st.sampled_from(ACTS),
        st.sampled_from(("s", "t")),
        st.sampled_from(("", "", "right", "slip")),
    ),
    min_size=30,
    max_size=80,
)  # fmt: skip


@contextmanager
def store() -> Iterator[sqlite3.Connection]:
    with TemporaryDirectory() as place:
        create(Path(place) / "progress.db")
        with closing(connect(Path(place) / "progress.db")) as connection:
            yield connection


def keep(connection: sqlite3.Connection, kept: Sequence[Kept]) -> None:
    profile = (FOX, "fox", "coral", "7-9", "en", "", "{}", 1, "")
    rows = [as_row(one, FOX) for one in kept]
    keep_sealed(connection, [("keep_a_profile", [profile]), ("keep_a_fact", rows)])


def all_of(connection: sqlite3.Connection) -> list[Kept]:
    rows = connection.execute("SELECT * FROM fact ORDER BY number, device").fetchall()
    return [from_row(row) for row in rows]


def seen(kept: Sequence[Kept]) -> tuple[object, ...]:
    """Every answer that facts give: to the screens, to going on, to a grown-up."""
    record: PlayerRecord = folded(LESSONS, ((one.fact, day_number(one.day)) for one in kept))
    checks = [
        answers([fact for fact in run if fact.kind != "started"], {"x": True, "y": False})
        for run in _runs([one.fact for one in kept])
    ]
    return (
        record.visits, record.progress, [record.runs.of(level) for level in LESSONS],
        record.practice, record.cards, record.boosters, record.checkups, checks,
        occasions(
            AnswerKey("a", "7-9", "three", {"x": (), "y": ("s",)}), MemberFacts(1, "7-9", kept)
        ),
        how_it_goes([Head("a"), Head("b")], [MemberFacts(1, "7-9", kept)]),
    )  # fmt: skip


def _runs(facts: Sequence[Fact]) -> list[list[Fact]]:
    starts = [at for at, fact in enumerate(facts) if fact.kind == "started"]
    return [list(facts[a:b]) for a, b in zip(starts, [*starts[1:], len(facts)])]


def numbered(facts: Sequence[Fact], device: str, step: int = 1) -> list[Kept]:
    days = ("2026-11-23", "2026-12-24", "1970-01-01")
    return [
        Kept(fact, step * at + 1, days[at // 30 % 3], device) for at, fact in enumerate(facts, 1)
    ]


@settings(deadline=None, max_examples=60)
@given(facts=facts)
def test_every_answer_is_the_same_after_folding(facts: list[Fact]) -> None:
    with store() as connection, pytest.MonkeyPatch.context() as patch:
        patch.setattr(folding, "VISITS", TERM)
        keep(connection, numbered(facts, id_of(connection)))
        before = all_of(connection)
        gone = fold(connection, lambda: None)
        after = all_of(connection)
        assert len(after) == len(before) - gone
        assert seen(after) == seen(before)
        assert is_unbroken(connection)
        assert fold(connection, lambda: None) == 0


@settings(deadline=None, max_examples=25)
@given(mine=facts, other=facts)
def test_folded_copies_of_two_pcs_merge_to_the_same_answers(
    mine: list[Fact], other: list[Fact]
) -> None:
    with store() as connection, pytest.MonkeyPatch.context() as patch:
        patch.setattr(folding, "VISITS", TERM)
        here, there = numbered(mine, "a" * 32, 2), numbered(other, "b" * 32, 3)
        keep(connection, [*here, *there])
        whole = seen(all_of(connection))
        connection.execute("DELETE FROM fact")
        keep(connection, here)
        fold(connection, lambda: None)
        keep(connection, [*there, *here])  # unfolded facts come back with a copy
        assert seen(all_of(connection)) == whole
        fold(connection, lambda: None)
        assert seen(all_of(connection)) == whole


def visits(many: int) -> list[Fact]:
    one = Fact("acted", "a", 7, 3, "inbox", "mail", "put goat show")
    play = [Fact("started", "a", 7), *(replace(one, item=f"mail-{n}") for n in range(9))]
    return [fact for _ in range(many) for fact in (Fact("came", ""), *play, Fact("done", "a", 7))]


def test_a_story_left_in_the_middle_goes_on_however_long_ago_that_was() -> None:
    began = [Fact("came", ""), Fact("started", "b", 7), Fact("acted", "b", 7, 3, "inbox", "mail")]
    with store() as connection:
        keep(connection, numbered([*began, *visits(2 * folding.VISITS)], id_of(connection)))
        assert fold(connection, lambda: None) > 0
        assert began[2] in [one.fact for one in all_of(connection)]


def test_a_store_folds_by_itself_after_it_was_copied(tmp_path: Path) -> None:
    store = opened(tmp_path)
    profile = store.add("fox", "coral", "7-9", "en").id
    store.keep(profile, visits(folding.VISITS + 20))
    assert store.close()
    again = opened(tmp_path)
    assert again.flush(PATIENCE)
    assert again.flush(PATIENCE)
    kept = len(again.facts(profile))
    assert kept < 12 * (folding.VISITS + 20) - 9 * 15
    copies = again.copies()
    assert copies.wait(PATIENCE)
    assert max(copy.facts for copy in copies.outcome()) == 12 * (folding.VISITS + 20), (
        "copied before it was folded"
    )
    assert again.close()
    assert is_whole(tmp_path / "progress.db")
    last = opened(tmp_path)
    assert last.recovered is None
    assert last.flush(PATIENCE)
    assert last.trouble is None
    assert len(last.facts(profile)) == kept
    last.close()
