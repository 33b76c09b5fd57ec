"""A trial's clean place: nothing of this PC reaches the program, and its sockets are noticed."""

import os
import subprocess
from pathlib import Path
from shutil import which

import pytest

from game.delivery.clean_place import clean_place, empty_pc, run_plainly
from game.delivery.robot_trial import levels_played
from game.delivery.target import Failed


def test_a_tried_program_hears_nothing_of_the_pc_that_tries_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LANTERN_BAY_BUILD", "/somewhere")
    told = run_plainly(["/bin/sh", "-c", "echo $LANTERN_BAY_BUILD-$HOME"], empty_pc(tmp_path))
    assert told.stdout == f"-{tmp_path}\n"
    with clean_place() as place:
        assert "LANTERN_BAY_BUILD" not in place.env


@pytest.mark.skipif(os.geteuid() != 0 or which("unshare") is None, reason="it takes root, unshare")
def test_it_plays_as_nobody_without_a_network() -> None:
    with clean_place() as place:
        asked = ["/bin/sh", "-c", "id -u; cat /proc/net/dev | tail -n +3 | cut -d: -f1"]
        done = subprocess.run(place.confined(asked), capture_output=True, text=True)
    assert done.stdout.split() == ["65534", "lo"]


@pytest.mark.skipif(which("strace") is None or which("perl") is None, reason="no strace or perl")
@pytest.mark.parametrize(("family", "told"), [("INET", True), ("UNIX", False)])
def test_a_socket_for_a_network_is_noticed(family: str, told: bool) -> None:
    with clean_place() as place:
        asks = f"socket(S, PF_{family}, SOCK_STREAM, 0)"
        subprocess.run(place.confined(["perl", "-MSocket", "-e", asks]), check=True)
        assert bool(place.internet_sockets()) is told


def test_a_program_that_opens_one_fails_its_trial(monkeypatch: pytest.MonkeyPatch) -> None:
    with clean_place() as place:
        script = place.folder / "program"
        script.write_text(
            '#!/bin/sh\nmkdir -p "$3" && : > "$3/a.png"\necho "one-level: ok"\n', encoding="utf-8"
        )
        script.chmod(0o755)
        monkeypatch.setattr(type(place), "env", {**place.env, "PATH": os.defpath})
        monkeypatch.setattr(type(place), "confined", lambda _, command: [*command])
        assert levels_played([str(script)], "ar", place) == 1
        (place.home / "sockets.log").write_text("7 socket(AF_INET6, SOCK_STREAM) = 3\n", "utf-8")
        with pytest.raises(Failed, match="socket for a network"):
            levels_played([str(script)], "ar", place)


def test_what_is_left_behind_is_found() -> None:
    with clean_place() as place:
        room = place.room("programs")
        assert place.left_behind() == []
        (room / "forgotten").touch()
        assert place.left_behind() == [room / "forgotten"]
