"""The doctor says whether a class listens here, was reached, and what Windows thinks of it."""

from pathlib import Path

import pytest

from game.content.catalogue import english
from game.desk.room.reach import FILE, Reach, last_class
from game.desk.serving import serve
from game.doctor.network import classes, trust


def _said(data: Path) -> dict[str, tuple[str, str]]:
    return {each.id: (each.state, each.message) for each in classes(english(), data)}


def test_no_class_was_opened_yet_or_its_note_cannot_be_read(tmp_path: Path) -> None:
    assert _said(tmp_path)["class"][0] == "good"
    for nonsense in ("", "[]", "{}", '{"port": "x"}', "\0", '{"port": 1' * 500):
        (tmp_path / FILE).write_text(nonsense, encoding="utf-8")
        assert last_class(tmp_path) is None


def test_a_class_that_listens_that_nobody_reached_and_that_somebody_reached(
    tmp_path: Path,
) -> None:
    now = [0.0]
    reach = Reach(tmp_path, lan=True, clock=lambda: now[0])
    served = serve(lambda environ, start: [], "127.0.0.1", (0,))
    reach.open(served.port)
    assert str(served.port) in _said(tmp_path)["class"][1]
    assert _said(tmp_path)["reached"][0] == "mind"
    assert not reach.is_lonely
    now[0] = 61.0
    assert reach.is_lonely
    reach.note("192.168.1.20", "192.168.1.20")  # this very PC
    assert reach.is_lonely
    reach.note("192.168.1.31", "192.168.1.20")
    assert not reach.is_lonely
    assert _said(tmp_path)["reached"][0] == "good"
    assert b"192.168" not in (tmp_path / FILE).read_bytes()
    served.close()
    assert "No class is open" in _said(tmp_path)["class"][1], "cut off, it listens no more"
    reach.close()
    assert last_class(tmp_path) is not None


def test_a_class_for_this_pc_alone_is_not_lonely(tmp_path: Path) -> None:
    reach = Reach(tmp_path, lan=False, clock=lambda: 1000.0)
    reach.open(1)
    assert not reach.is_lonely
    assert _said(tmp_path)["reached"][0] == "good"


@pytest.mark.parametrize(
    ("told", "state"),
    [("Public\n", "mind"), ("Private\n", "good"), ("Private\nPublic\n", "mind"), ("", "good")],
)
def test_what_windows_takes_a_network_for(told: str, state: str) -> None:
    (found,) = trust(english(), lambda: told)
    assert found.state == state
    assert bool(found.advice) is (state == "mind")
