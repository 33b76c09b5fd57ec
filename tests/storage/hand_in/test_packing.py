"""A hand-in is read as it was written, and nothing else is read as one."""

import json
import tracemalloc
import zlib
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.storage.database import FURTHEST
from game.storage.facts import Row
from game.storage.hand_in.packing import MOST_BYTES, MOST_FACTS, HandIn, packed, unpacked
from game.storage.troubles import NotAHandIn
from tests.storage.making import DEVICE, FOX

CLASS = "c1a55c1a55c1a55c1a55c1a55c1a55c1"
DAY = "2026-11-23"
IDS = st.text("0123456789abcdef", min_size=32, max_size=32)
PARTS = st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=120)
WORDS = st.text("abcdefgh", min_size=1, max_size=20)
WHOLE = st.integers(-(1 << 63), (1 << 63) - 1)


def row(number: int, profile: str = FOX) -> Row:
    done = ("acted", "scam-1", 7, 3, "inbox", f"mail-{number}", "put goat show", "right", "links")
    return (DEVICE, number, profile, DAY, *done)


def handed(*numbers: int, since: int = 0, through: int | None = None) -> HandIn:
    last = through if through is not None else max((since, *numbers))
    return HandIn(CLASS, DEVICE, since, last, DAY, tuple(map(row, numbers)))


@st.composite
def hand_ins(draw: st.DrawFn) -> HandIn:
    numbers = sorted(draw(st.sets(st.integers(1, FURTHEST), max_size=5)))
    since = draw(st.integers(0, numbers[0] - 1 if numbers else FURTHEST))
    through = draw(st.integers(numbers[-1] if numbers else since, FURTHEST))
    device = draw(IDS)
    parts = st.tuples(WORDS, PARTS, WHOLE, WHOLE, PARTS, PARTS, PARTS, WORDS, PARTS)
    rows = tuple((device, number, draw(IDS), DAY, *draw(parts)) for number in numbers)
    return HandIn(draw(IDS), device, since, through, DAY, rows)


@settings(max_examples=60, deadline=None)
@given(hand_ins())
def test_what_is_packed_comes_out_again(hand_in: HandIn) -> None:
    assert unpacked(packed(hand_in)) == hand_in


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_cut_and_no_changed_byte_is_more_than_a_refusal(data: st.DataObject) -> None:
    whole = packed(handed(2, 3, 9))
    at = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(NotAHandIn):
        unpacked(whole[:at])
    changed = bytearray(whole)
    changed[at] ^= data.draw(st.integers(1, 255))
    with suppress(NotAHandIn):
        unpacked(bytes(changed))


def test_as_many_facts_as_there_may_be_fit() -> None:
    long = "x" * 120
    start, end = -(1 << 63), 1 << 62
    most: tuple[Row, ...] = tuple(
        (DEVICE, at, FOX, DAY, "acted", long, start, end, long, long, "a b c", "", long)
        for at in range(1, MOST_FACTS + 1)
    )
    hand_in = HandIn(CLASS, DEVICE, 0, MOST_FACTS, DAY, most)
    assert unpacked(packed(hand_in)) == hand_in


@pytest.mark.parametrize(
    "wrong",
    [
        handed(*range(1, MOST_FACTS + 2)),
        handed(1, through=FURTHEST + 1),
        handed(since=5, through=4),
        handed(3, 3),
        handed(4, 3),
        handed(3, since=3),
        handed(3, through=2),
        replace(handed(1), class_id="c1a55"),
        replace(handed(1), device=DEVICE.upper()),
        replace(handed(1), day="today"),
        replace(handed(1), since=-1),
        replace(handed(), facts=(row(1, "a child's name"),)),
        replace(handed(through=1), facts=((*row(1)[:4], "acted", "two words", *row(1)[6:]),)),
        replace(handed(through=1), facts=((*row(1)[:5], 7, *row(1)[6:]),)),  # type: ignore[arg-type]
        replace(handed(through=1), facts=((*row(1), "and more"),)),  # type: ignore[arg-type]
    ],
    ids=lambda hand_in: f"{hand_in.since}-{hand_in.through}-{len(hand_in.facts)}",
)
def test_what_no_pc_of_ours_writes_is_refused(wrong: HandIn) -> None:
    with pytest.raises(NotAHandIn):
        unpacked(packed(wrong))


@pytest.mark.parametrize(
    "content",
    [None, [], {}, [1, 2], [[], []], [[CLASS, DEVICE, 0, True, DAY], []], [[1] * 5, [[]]], "text"],
)
def test_other_shapes_are_refused(content: Any) -> None:
    with pytest.raises(NotAHandIn):
        unpacked(zlib.compress(json.dumps(content).encode()))


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[" * 100_000,
        b"[" + b"9" * 10_000 + b",0]",
        b"\xff",
        b" " * (MOST_BYTES + 1),
        b"[" + b"[]," * 300_000 + b"[]]",
    ],
    ids=len,
)
def test_what_would_take_the_memory_or_the_stack_is_refused(text: bytes) -> None:
    with pytest.raises(NotAHandIn):
        unpacked(zlib.compress(text))


def test_what_is_read_takes_no_more_memory_than_what_is_handed_in() -> None:
    """16 kB on a stick become 16 MB, and would become a gigabyte of empty lists."""
    small = zlib.compress(b"[" + b"[]," * (MOST_BYTES // 3 - 1) + b"[]]", 9)
    assert len(small) < 20_000
    tracemalloc.start()
    with pytest.raises(NotAHandIn):
        unpacked(small)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 3 * MOST_BYTES
