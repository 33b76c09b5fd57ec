"""Methods of dataclasses that come compiled do what those made at every start do."""

import dataclasses
import marshal
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.delivery.freeze import METHODS, TOP
from game.delivery.record_methods import record_methods

HOOK = str(TOP / "game/delivery/quick_records.py")
SOURCE = "@dataclass(frozen=True, slots=True)\nclass Pair:\n    one: int\n    other: str = 'o'\n"


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The file the hook reads, in a program that is not frozen."""
    (tmp_path / "build").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    yield tmp_path / "build" / METHODS
    vars(dataclasses).pop("exec", None)


def made() -> type:
    names: dict[str, type] = {"dataclass": dataclasses.dataclass}  # type: ignore[dict-item]
    exec(SOURCE, names)  # noqa: S102
    return names["Pair"]


def behaves(pair: type) -> bool:
    one = pair(1)
    assert (repr(one), one == pair(1, "o"), hash(one)) == (
        "Pair(one=1, other='o')",
        True,
        hash(pair(1)),
    )
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.one = 2
    return True


def test_what_the_first_picture_needs_is_compiled_the_same_each_time() -> None:
    first = record_methods()
    assert first == record_methods()
    codes = marshal.loads(first)
    assert len(codes) > 200
    assert any("Profile" in source or "__init__" in source for source in codes)


def test_methods_come_from_the_file_and_work(program: Path) -> None:
    program.write_bytes(record_methods())
    runpy.run_path(HOOK)
    run = dataclasses.exec  # type: ignore[attr-defined]
    (codes,) = (cell.cell_contents for cell in run.__closure__)
    sample = next(source for source in codes if "def __eq__" in source)
    into: dict[str, object] = {}
    run(sample, {}, into)
    assert into, "a compiled source leaves its function"
    assert behaves(made())


@pytest.mark.parametrize("broken", [b"", b"\x00", marshal.dumps(7)])
def test_a_missing_or_broken_file_costs_nothing_but_time(program: Path, broken: bytes) -> None:
    if broken:
        program.write_bytes(broken)
    runpy.run_path(HOOK)
    assert "exec" not in vars(dataclasses)
    assert behaves(made())
