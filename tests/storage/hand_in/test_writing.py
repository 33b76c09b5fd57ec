"""What is handed in is written whole or not at all, and the command line says what comes of it."""

from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path
from random import Random

import pytest

from game.__main__ import main
from game.storage.hand_in.packing import MOST_FACTS
from game.storage.hand_in.sealing import from_file
from game.storage.hand_in.writing import ENDING
from game.storage.troubles import CannotHandIn
from tests.storage.hand_in.making import (
    children_of,
    class_file,
    collected,
    desk,
    handed_in,
    only_pc,
    pc,
    play,
)
from tests.storage.killing import Acknowledge, kill_at_random
from tests.storage.making import PATIENCE, acted, in_child, opened
from tests.storage.test_trouble import files_may_be


def school(tmp_path: Path) -> tuple[str, Path]:
    """A desk and a PC with its class, both closed; the class, and an empty stick."""
    teachers, made = desk(tmp_path / "desk")
    pc(tmp_path / "pc", class_file(teachers, made, tmp_path / "file")).close()
    teachers.close()
    (tmp_path / "stick").mkdir()
    return made, tmp_path / "stick"


@pytest.mark.parametrize("seed", range(3))
def test_a_pc_killed_while_it_writes_leaves_whole_files_and_loses_nothing(
    tmp_path: Path, seed: int
) -> None:
    made, stick = school(tmp_path)
    killed = kill_at_random(partial(_play_on, tmp_path / "pc", made, stick), Random(seed), 4)
    for file in stick.glob(f"*{ENDING}"):
        from_file(file.read_bytes())
    with closing(opened(tmp_path / "pc")) as store, closing(opened(tmp_path / "desk")) as teachers:
        handed_in(store, stick)
        found = only_pc(collected(teachers, stick))
        ann = children_of(store, made)[0]
        assert found.missing == ()
        assert teachers.facts(ann) == store.facts(ann)
        assert found.facts >= len(killed.acknowledged)


def _play_on(folder: Path, made: str, stick: Path, acknowledge: Acknowledge) -> None:
    store = opened(folder)
    ann = children_of(store, made)[0]
    for number in count():
        play(store, ann, number)
        handed_in(store, stick)
        acknowledge(number)


def test_a_full_stick_gets_nothing_and_the_next_one_all(tmp_path: Path) -> None:
    made, stick = school(tmp_path)

    def hand_in_twice() -> tuple[list[str], int]:
        with closing(opened(tmp_path / "pc")) as store:
            play(store, children_of(store, made)[0], *range(50))
            store.flush(PATIENCE)
            files_may_be(200)
            with pytest.raises(CannotHandIn):
                handed_in(store, stick)
            left = [path.name for path in stick.iterdir()]
            files_may_be(0)
            return left, handed_in(store, stick).facts

    assert in_child(hand_in_twice) == ([], 50)


def test_more_facts_than_one_file_may_hold_go_into_several(tmp_path: Path) -> None:
    made, stick = school(tmp_path)
    with closing(opened(tmp_path / "pc")) as store:
        ann = children_of(store, made)[0]
        store.keep(ann, [acted(number % 9) for number in range(MOST_FACTS + 1)])
        assert len(handed_in(store, stick).files) == 2
        with closing(opened(tmp_path / "desk")) as teachers:
            found = only_pc(collected(teachers, stick))
    assert (found.facts, found.missing) == (MOST_FACTS + 1, ())


def test_on_the_command_line_a_pc_hands_in_and_the_desk_collects(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made, stick = school(tmp_path)
    here = ["--data", str(tmp_path / "pc")]
    with closing(opened(tmp_path / "pc")) as store:
        play(store, children_of(store, made)[0], 1, 2)
        name = store.device[:6]
    assert main(["hand-in", str(stick), *here]) == 0
    assert capsys.readouterr().out.endswith(f"Computer {name} handed in 2 answers.\n")
    assert main(["hand-in", *here]) == 0  # to where it was handed in before
    assert str(stick) in capsys.readouterr().out
    there = ["--data", str(tmp_path / "desk")]
    assert main(["collect", str(stick), *there]) == 0
    said = f"Computer {name}: 2 new answers.\n2 new answers came in.\n"
    assert capsys.readouterr().out == said
    (stick / f"torn{ENDING}").write_bytes(b"torn")
    assert main(["collect", str(stick), *there]) == 1
    told = capsys.readouterr()
    assert told.err == f"torn{ENDING}: This file is no whole hand-in, so nothing of it was taken.\n"
    assert main(["collect", str(tmp_path / "none"), *there]) == 1
    assert main(["hand-in", str(stick), *there]) == 1
    assert main(["hand-in", "--data", str(tmp_path / "new")]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 3
