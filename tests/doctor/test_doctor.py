"""The doctor says what a PC can and cannot do, whatever PC that is."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.assembly import library_of
from game.content.library import Library
from game.content.places import Places
from game.core.health import Examination, HealthCheck
from game.doctor import blocked, clock, keeping, machine, paths, restarts
from game.doctor.command import answer
from game.doctor.elsewhere import elsewhere
from game.doctor.examination import Patient, examined
from game.platform import capabilities
from game.storage.place import NAME, choose, chosen
from tests.levels.shipped import ROOT
from tests.storage.making import filled

DAY = "2026-11-30"


@pytest.fixture
def library(shipped: Places) -> Library:
    return library_of(shipped)


def only(found: Iterator[HealthCheck]) -> HealthCheck:
    (check,) = found
    return check


@pytest.mark.parametrize("code", ["en", "ar", "hi"])
def test_every_answer_is_a_sentence_in_the_language_of_the_pc(
    shipped: Places, library: Library, tmp_path: Path, code: str
) -> None:
    language = library.language(code)
    found = examined(Patient(shipped, library, tmp_path, language, DAY))
    ids = [check.id for check in found.checks]
    assert len(ids) == len(set(ids))
    wanted = ("screen", "sound", "store", "space", "restart", "clock", "languages", "files")
    assert {*wanted, "machine", "versions", "blocked", "voice-en"} <= set(ids)
    assert all(check.message for check in found.checks)
    assert all(check.advice for check in found.checks if check.state == "bad")
    if code != "en":
        english = examined(Patient(shipped, library, tmp_path, library.language("en"), DAY))
        same = {c.message for c in found.checks} & {c.message for c in english.checks}
        assert not same


def test_json_has_the_shape_other_programs_read_and_1_means_bad(library: Library) -> None:
    good, bad = HealthCheck("a", "good", "Fine."), HealthCheck("b", "bad", "Not.", "Do.")
    english = library.language("en")
    text, code = answer(Examination((good, bad)), english, "json")
    assert code == 1
    assert json.loads(text) == {
        "checks": [
            {"id": "a", "state": "good", "message": "Fine.", "advice": ""},
            {"id": "b", "state": "bad", "message": "Not.", "advice": "Do."},
        ]
    }
    assert answer(Examination((good,)), english, "text") == (" + Fine.", 0)


def test_the_command_answers(
    shipped: Places,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    from game.__main__ import main

    monkeypatch.setenv("LANTERN_BAY_BUILD", str(shipped.prepared))
    monkeypatch.setenv("LANGUAGE", "hi")
    assert main(["doctor", "--data", str(tmp_path), "--format", "json"]) == 1  # nobody sees it
    checks = json.loads(capsys.readouterr().out)["checks"]
    assert {check["id"]: check["state"] for check in checks}["screen"] == "bad"
    assert "स्क्रीन" in checks[0]["message"]
    assert not (tmp_path / "progress.db").exists()


def test_what_cannot_be_asked_is_an_answer_too(
    shipped: Places, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faints(*_: object) -> Iterator[HealthCheck]:
        raise OSError("no such device")

    monkeypatch.setattr(machine, "strength", faints)
    found = examined(Patient(shipped, library, tmp_path, library.language("en"), DAY))
    assert len([check.id for check in found.checks if check.id.startswith("unknown-")]) == 1
    assert "versions" in [check.id for check in found.checks]


def test_a_screen_is_told_by_its_size_and_colours(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    from game.doctor import senses

    english = library.language("en")
    for found, state in (
        (capabilities.Screen("x11", (1366, 768), 32), "good"),
        (capabilities.Screen("x11", (640, 480), 32), "mind"),
        (capabilities.Screen("windows", (1366, 768), 16), "mind"),
        (capabilities.Screen("offscreen", (1366, 768), 32), "bad"),
        (None, "bad"),
    ):
        monkeypatch.setattr(capabilities, "screen", lambda found=found: found)
        assert only(senses.screen(english)).state == state


def test_the_store_is_looked_at_and_not_changed(library: Library, tmp_path: Path) -> None:
    english = library.language("en")

    def states(data: Path, trouble: str | None = None) -> dict[str, str]:
        found = keeping.store(english, data, trouble, is_open=False)
        return {check.id: check.state for check in found}

    assert states(tmp_path / "new") == {"store": "good", "backup": "good"}
    assert not (tmp_path / "new").exists()
    filled(tmp_path / "kept", 3)
    assert states(tmp_path / "kept") == {"store": "good", "backup": "good"}
    file = tmp_path / "kept" / "progress.db"
    file.write_bytes(b"not a database at all")
    assert states(tmp_path / "kept")["store"] == "mind"
    assert file.read_bytes() == b"not a database at all"
    (tmp_path / "file").write_text("")
    assert states(tmp_path / "kept", "not-kept")["store"] == "bad"


def test_room_is_told_where_it_runs_out(library: Library, tmp_path: Path) -> None:
    english = library.language("en")
    assert only(keeping.space(english, tmp_path / "not" / "there")).id == "space"


@pytest.mark.parametrize(
    ("today", "state"),
    [(DAY, "good"), ("1970-01-01", "mind"), ("2106-02-07", "mind"), ("2026-11-05", "mind")],
)
def test_a_clock_that_lies_is_told(
    library: Library, tmp_path: Path, today: str, state: str
) -> None:
    restarts.leave_mark(tmp_path, "2026-11-29")
    assert only(clock.day(library.language("en"), tmp_path, today)).state == state


def test_a_mark_that_a_restart_takes_away_tells_a_frozen_lab(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    english, disk = library.language("en"), "/dev/sda1 / ext4 rw 0 0\n"

    def state(boot: str) -> str:
        return only(restarts.after_a_restart(english, tmp_path, boot, disk)).state

    assert state("monday") == "mind"
    for boot in ("monday", "tuesday", "wednesday", "thursday"):
        monkeypatch.setattr(restarts, "this_boot", lambda boot=boot: boot)
        restarts.leave_mark(tmp_path, DAY)
        restarts.leave_mark(tmp_path, DAY)
    assert [boot for boot, _ in restarts.marks_in(tmp_path)] == ["monday", "wednesday", "thursday"]
    assert state("thursday") == "good"
    (tmp_path / restarts.MARK).write_bytes(b"\xff\0 broken")
    assert state("friday") in ("mind", "good")
    (tmp_path / restarts.MARK).unlink()
    assert state("friday") == "mind"


@pytest.mark.parametrize(
    ("mounts", "forgets"),
    [
        ("/dev/sda1 / ext4 rw 0 0", False),
        ("overlay / overlay rw 0 0", True),
        ("/dev/sda1 / ext4 rw 0 0\ntmpfs /srv tmpfs rw 0 0", True),
        ("overlay / overlay rw 0 0\n/dev/sda2 /srv ext4 rw 0 0", False),
        ("/dev/sda1 / ext4 rw 0 0\ntmpfs /srv/pu tmpfs rw 0 0", False),
        ("overlay / overlay rw 0 0\n/dev/sdb /srv/pupil/a\\040stick vfat rw 0 0", True),
        ("nonsense", False),
    ],
)
def test_a_folder_that_lives_in_memory_is_told_by_the_mounts(mounts: str, forgets: bool) -> None:
    assert restarts.kept_in_memory(Path("/srv/pupil/data"), mounts) is forgets


def test_long_and_strange_names_of_folders_are_told(library: Library) -> None:
    english = library.language("en")

    def found(name: str) -> list[str]:
        return [check.state for check in paths.names(english, Path("/data") / name, Path("/game"))]

    assert found("progress") == ["good"]
    assert found("दादी का फ़ोल्डर") == ["good"]
    assert found("x" * 250) == ["mind"]
    assert found("caf\udce9\n") == ["mind"]


def test_rights_and_strength_are_told(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    english = library.language("en")
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(blocked, "is_noexec", lambda _: True)
    states = {check.id: check.state for check in blocked.rights(english, ROOT)}
    assert states == {"blocked": "mind", "rights": "mind"}
    monkeypatch.setattr(machine, "_megabytes", lambda: 512)
    assert only(machine.strength(english)).state == "mind"


def test_another_folder_is_offered_chosen_and_remembered(tmp_path: Path) -> None:
    program = tmp_path / "stick" / "game"
    program.mkdir(parents=True)
    places = elsewhere(tmp_path / "data", program)
    assert places[0] == str(program.parent / NAME)
    assert not (program.parent / NAME).exists()
    config = tmp_path / "config"
    assert chosen(config) is None
    assert choose(config, Path(places[0]))
    assert chosen(config) == Path(places[0])
    Path(places[0]).rmdir()  # the stick is not plugged in
    assert chosen(config) is None
    (config / "progress-folder").write_bytes(b"\0" * 9000)
    assert chosen(config) is None


def test_a_folder_beside_an_installed_game_holds_its_progress(tmp_path: Path) -> None:
    assert chosen(tmp_path, tmp_path) is None
    (tmp_path / NAME).mkdir()
    assert chosen(tmp_path, tmp_path) == tmp_path / NAME


@pytest.mark.skipif(sys.platform == "win32", reason="names on Windows are always text")
def test_a_chosen_folder_may_have_any_name(tmp_path: Path) -> None:
    place = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9"))
    assert choose(tmp_path / "config", place)
    assert chosen(tmp_path / "config") == place
