"""What PCs hand in comes to the desk once, whoever brings it, and nothing else does."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from game.core.facts import Fact
from game.storage import machine
from game.storage.database import FURTHEST
from game.storage.hand_in.merging import open_hand_in
from game.storage.hand_in.packing import MOST_BYTES, packed
from game.storage.hand_in.sealing import sealed
from game.storage.hand_in.writing import ENDING
from game.storage.keeper import Keeper
from game.storage.troubles import CannotCollect, CannotHandIn, NoClass
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
from tests.storage.making import FOX, PATIENCE, items, opened


@dataclass(slots=True)
class School:
    """A desk and a PC that took in its class."""

    desk: Keeper
    pc: Keeper
    class_id: str
    stick: Path

    @property
    def ann(self) -> str:
        return children_of(self.pc, self.class_id)[0]

    def forged(self, seed: bytes, **changes: object) -> None:
        """Every hand-in on the stick becomes one that says something else, signed with a key."""
        key = self.desk.classes.private_key(self.class_id)
        public = bytes.fromhex(self.desk.classes.get(self.class_id).public_key)
        for file in self.stick.glob(f"*{ENDING}"):
            hand_in = open_hand_in(file.read_bytes(), lambda _: key).hand_in
            content = packed(replace(hand_in, **changes))  # type: ignore[arg-type]
            file.write_bytes(sealed(content, self.class_id, public, seed))


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    with ExitStack() as open_:
        teachers, made = desk(tmp_path / "desk")
        open_.callback(teachers.close)
        childrens = pc(tmp_path / "pc", class_file(teachers, made, tmp_path / "it.class"))
        open_.callback(childrens.close)
        (tmp_path / "stick").mkdir()
        yield School(teachers, childrens, made, tmp_path / "stick")


def test_what_was_done_comes_to_the_desk_and_twice_is_once(school: School) -> None:
    play(school.pc, school.ann, 1, 2, 3)
    assert handed_in(school.pc, school.stick).facts == 3
    found = only_pc(collected(school.desk, school.stick))
    assert (found.device, found.came, found.facts, found.left_out) == (school.pc.device, True, 3, 0)
    assert not found.missing
    assert items(school.desk, school.ann) == ["mail-1", "mail-2", "mail-3"]
    assert only_pc(collected(school.desk, school.stick)).facts == 0
    assert items(school.desk, school.ann) == ["mail-1", "mail-2", "mail-3"]


def test_only_what_is_new_is_handed_in_and_all_again_when_asked(school: School) -> None:
    play(school.pc, school.ann, 1, 2)
    handed_in(school.pc, school.stick)
    play(school.pc, school.ann, 3)
    assert handed_in(school.pc, school.stick).facts == 1
    assert handed_in(school.pc, school.stick, again=True).facts == 3
    assert only_pc(collected(school.desk, school.stick)).facts == 3


def test_a_lost_stick_is_missed_until_all_is_handed_in_again(
    school: School, tmp_path: Path
) -> None:
    play(school.pc, school.ann, 1, 2)
    handed_in(school.pc, tmp_path)  # the stick that is lost
    handed_in(school.pc, school.stick)
    assert only_pc(collected(school.desk, school.stick)).missing
    play(school.pc, school.ann, 3)
    handed_in(school.pc, school.stick)
    found = only_pc(collected(school.desk, school.stick))
    assert found.facts == 1
    assert found.missing
    handed_in(school.pc, school.stick, again=True)
    found = only_pc(collected(school.desk, school.stick))
    assert found.facts == 2
    assert not found.missing


def test_what_a_pc_forgot_is_not_missed_when_all_is_handed_in_again(
    school: School, tmp_path: Path
) -> None:
    ben = children_of(school.pc, school.class_id)[1]
    play(school.pc, school.ann, 1)
    play(school.pc, ben, 2)
    handed_in(school.pc, tmp_path)  # the stick that is lost
    handed_in(school.pc, school.stick)
    school.pc.forget(ben)
    handed_in(school.pc, school.stick, again=True)
    found = only_pc(collected(school.desk, school.stick))
    assert (found.facts, found.missing) == (1, ())


def test_a_pc_with_nothing_new_is_seen_and_one_that_does_not_come_is_named(school: School) -> None:
    handed_in(school.pc, school.stick)
    found = only_pc(collected(school.desk, school.stick))
    assert (found.came, found.facts) == (True, 0)
    for file in school.stick.iterdir():
        file.unlink()
    found = only_pc(collected(school.desk, school.stick))
    assert (found.device, found.came, found.day) == (school.pc.device, False, "2026-11-23")


def test_whoever_is_not_in_the_class_is_not_handed_in(school: School) -> None:
    guest = school.pc.add("bee", "plum", "7-9", "en")
    play(school.pc, guest.id, 7)
    assert handed_in(school.pc, school.stick).facts == 0


def test_a_pc_that_was_made_up_does_not_carry_the_desk_away(school: School, tmp_path: Path) -> None:
    """Whoever has a class file can make up a PC. What the desk writes is still taken in."""
    for device, through in (("ab" * 16, FURTHEST), ("cd" * 16, 10**8)):
        handed_in(school.pc, school.stick)
        school.forged(b"f" * 32, device=device, through=through)
        collected(school.desk, school.stick)
        pc(tmp_path / device, class_file(school.desk, school.class_id, tmp_path / "new")).close()
    play(school.pc, school.ann, 1)
    handed_in(school.pc, school.stick, again=True)
    collected(school.desk, school.stick)
    assert items(school.desk, school.ann) == ["mail-1"]


def test_a_forgotten_child_does_not_come_back_with_an_old_stick(school: School) -> None:
    ben = children_of(school.pc, school.class_id)[1]
    play(school.pc, school.ann, 1)
    play(school.pc, ben, 2, 3)
    handed_in(school.pc, school.stick)
    school.desk.forget(ben)
    found = only_pc(collected(school.desk, school.stick))
    assert (found.facts, found.left_out) == (1, 2)
    assert ben not in {profile.id for profile in school.desk.profiles()}


def test_a_sensitive_level_is_handed_in_as_done_and_no_more(school: School) -> None:
    school.pc.keep(school.ann, [Fact("acted", "heavy-1", item="what-she-chose")], hold=True)
    school.pc.keep(school.ann, [Fact("done", "heavy-1", 3, 99)], hold=True)
    assert handed_in(school.pc, school.stick).facts == 1
    collected(school.desk, school.stick)
    assert [one.fact for one in school.desk.facts(school.ann)] == [Fact("done", "heavy-1", 3)]


def test_what_the_desk_keeps_next_comes_after_what_came(school: School) -> None:
    play(school.pc, school.ann, *range(40))
    handed_in(school.pc, school.stick)
    collected(school.desk, school.stick)
    play(school.desk, school.ann, 99)
    assert items(school.desk, school.ann)[-1] == "mail-99"
    assert school.desk.flush(PATIENCE)


def test_children_play_at_the_desk_while_it_collects_and_nothing_is_lost(school: School) -> None:
    play(school.pc, school.ann, *range(30))
    handed_in(school.pc, school.stick)
    ben = children_of(school.desk, school.class_id)[1]
    work = school.desk.collect(school.stick)
    play(school.desk, ben, *range(30))
    assert work.wait(PATIENCE)
    play(school.desk, ben, 30)
    assert school.desk.flush(PATIENCE)
    assert len(items(school.desk, ben)) == 31
    assert len(items(school.desk, school.ann)) == 30


def test_whoever_was_signed_in_at_the_desk_sees_what_came(school: School) -> None:
    assert items(school.desk, school.ann) == []
    play(school.pc, school.ann, 5)
    handed_in(school.pc, school.stick)
    collected(school.desk, school.stick)
    assert items(school.desk, school.ann) == ["mail-5"]


def refused(school: School) -> list[str]:
    found = collected(school.desk, school.stick)
    assert found.facts == 0
    return [one.why for one in found.refused]


def test_one_damaged_file_keeps_no_other_from_coming(school: School) -> None:
    play(school.pc, school.ann, 1)
    (whole,) = handed_in(school.pc, school.stick).files
    data = whole.read_bytes()
    (school.stick / f"a{ENDING}").write_bytes(data[:-1])
    (school.stick / f"b{ENDING}").write_bytes(b"")
    (school.stick / f"c{ENDING}").write_bytes(data[:20] + b"\x07" + data[21:])
    (school.stick / f"d{ENDING}").mkdir()
    with (school.stick / f"e{ENDING}").open("wb") as large:
        large.truncate(MOST_BYTES + 2000)
    found = collected(school.desk, school.stick)
    assert [(one.file[0], one.why) for one in found.refused] == [
        ("a", "not-a-hand-in"),
        ("b", "not-a-hand-in"),
        ("c", "hand-in-too-new"),
        ("d", "not-a-hand-in"),
        ("e", "not-a-hand-in"),
    ]
    assert found.facts == 1


def test_a_class_of_another_desk_is_refused(school: School, tmp_path: Path) -> None:
    other, made = desk(tmp_path / "other")
    with closing(other), closing(pc(tmp_path / "p", class_file(other, made, tmp_path / "c"))) as at:
        handed_in(at, school.stick)
    assert refused(school) == ["other-class"]


def test_what_was_sealed_for_a_key_that_is_lost_is_refused(school: School) -> None:
    play(school.pc, school.ann, 1)
    handed_in(school.pc, school.stick)
    school.desk.classes.renew_key(school.class_id)
    assert refused(school) == ["other-desk"]


def test_another_key_cannot_speak_for_a_pc_that_was_seen_before(school: School) -> None:
    handed_in(school.pc, school.stick)
    collected(school.desk, school.stick)
    play(school.pc, school.ann, 1)
    handed_in(school.pc, school.stick, again=True)
    school.forged(bytes(SigningKey.generate()))
    assert set(refused(school)) == {"wrong-key"}


def test_nobody_can_speak_for_the_desk_itself(school: School) -> None:
    play(school.pc, school.ann, 1)
    (file,) = handed_in(school.pc, school.stick).files
    hand_in = open_hand_in(file.read_bytes(), school.desk.classes.private_key).hand_in
    rows = tuple((school.desk.device, *row[1:]) for row in hand_in.facts)
    school.forged(bytes(32), device=school.desk.device, facts=rows)
    assert refused(school) == ["wrong-key"]


def test_facts_of_a_stranger_are_left_out_and_counted(school: School) -> None:
    play(school.pc, school.ann, 1)
    (file,) = handed_in(school.pc, school.stick).files
    hand_in = open_hand_in(file.read_bytes(), school.desk.classes.private_key).hand_in
    school.forged(bytes(32), facts=tuple((*row[:2], FOX, *row[3:]) for row in hand_in.facts))
    found = only_pc(collected(school.desk, school.stick))
    assert (found.facts, found.left_out) == (0, 1)


def test_what_lies_in_a_folder_of_the_stick_and_a_file_by_itself_is_found(school: School) -> None:
    play(school.pc, school.ann, 1)
    inside = school.stick / "class"
    inside.mkdir()
    (file,) = handed_in(school.pc, inside).files
    assert collected(school.desk, file).facts == 1
    assert only_pc(collected(school.desk, school.stick)).came


def test_a_place_that_is_not_there_is_said_so(school: School, tmp_path: Path) -> None:
    with pytest.raises(CannotCollect):
        collected(school.desk, tmp_path / "pulled-out")
    with pytest.raises(CannotHandIn):
        handed_in(school.pc, tmp_path / "pulled-out")


def test_without_a_class_and_at_its_own_desk_nothing_is_handed_in(school: School) -> None:
    with pytest.raises(NoClass):
        handed_in(school.desk, school.stick)


def test_a_pc_that_has_another_id_now_hands_in_what_it_kept_before(
    school: School, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    play(school.pc, school.ann, 1)
    first = school.pc.device
    school.pc.close()
    monkeypatch.setattr(machine, "this_machine", lambda: b"another board")
    with closing(opened(tmp_path / "pc")) as moved:
        play(moved, school.ann, 2)
        assert moved.device != first
        assert len(handed_in(moved, school.stick).files) == 2
        found = collected(school.desk, school.stick)
        assert {pc.device: pc.facts for pc in found.pcs} == {first: 1, moved.device: 1}
        assert len(handed_in(moved, school.stick).files) == 1


def test_a_class_goes_on_at_a_new_desk_from_a_copy_of_the_old_one(
    school: School, tmp_path: Path
) -> None:
    play(school.pc, school.ann, 1)
    handed_in(school.pc, school.stick)
    collected(school.desk, school.stick)
    copy = school.desk.back_up_to(tmp_path / "copy.db")
    assert copy.wait(PATIENCE)
    play(school.pc, school.ann, 2)
    handed_in(school.pc, school.stick)
    collected(school.desk, school.stick)  # after the copy: it is lost with the old desk
    with closing(opened(tmp_path / "new desk")) as new:
        assert new.bring_in(copy.outcome(), instead=True).wait(PATIENCE)
        new.classes.renew_key(school.class_id)
        assert {one.why for one in collected(new, school.stick).refused} == {"other-desk"}
        file = class_file(new, school.class_id, tmp_path / "new.class")
        assert school.pc.take_in(file).wait(PATIENCE)
        play(school.pc, school.ann, 3)
        (latest,) = handed_in(school.pc, school.stick).files
        assert only_pc(collected(new, latest)).missing
        (latest,) = handed_in(school.pc, school.stick, again=True).files
        assert not only_pc(collected(new, latest)).missing
        assert items(new, school.ann) == ["mail-1", "mail-2", "mail-3"]
