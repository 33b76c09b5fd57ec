"""Nothing listens and nothing is asked for until a grown-up opens a class, and then only there."""

import os
import re
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

from game.content.library import Library
from game.desk import opening
from game.desk.opening import open_class
from game.desk.serving import Listening, serve
from game.screens.shell.ports import Ports
from game.storage.memory import MemoryStore
from game.web.assets import Assets
from tests.desk.test_killed import OURS, a_class

_TOP = Path(__file__).parents[2]
_TRACE = ("strace", "-f", "-qq", "-e", "trace=socket,bind,connect", "-o")
_WORKS = which("strace") is not None


@pytest.mark.skipif(not _WORKS, reason="no strace")
def test_playing_opens_no_socket_for_a_network(tmp_path: Path) -> None:
    log = tmp_path / "log"
    env = {
        **os.environ,
        "PYTHONPATH": str(_TOP),
        "SDL_VIDEODRIVER": "dummy",
        "LANTERN_BAY_FIRST_FRAME": "1",
    }
    command = (sys.executable, "-P", "-m", "game", "play", "--data", str(tmp_path / "data"))
    ran = subprocess.run([*_TRACE, str(log), *command], env=env, capture_output=True, timeout=60)
    assert b"first-frame" in ran.stdout
    assert "AF_INET" not in log.read_text(encoding="utf-8")


@pytest.mark.skipif(not _WORKS, reason="no strace")
def test_a_class_listens_on_this_pc_alone_and_asks_nobody(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with a_class(tmp_path / "data", (*_TRACE, str(log), *OURS)) as (_, port, _):
        lines = [line for line in log.read_text(encoding="utf-8").splitlines() if "AF_INET" in line]
    bound = [
        found[1] for line in lines if (found := re.search(r'bind\(.*inet_addr\("(.*?)"', line))
    ]
    assert set(bound) == {"127.0.0.1"}, "the room and the desk"
    assert str(port) in "".join(lines)
    assert not any("connect(" in line for line in lines)


def test_other_devices_are_served_only_where_a_grown_up_says_so(
    library: Library, assets: Assets, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def noted(app: object, host: str, ports: object) -> Listening:
        asked.append(host)
        return serve(lambda environ, start: [], "127.0.0.1", (0,))

    monkeypatch.setattr(opening, "serve", noted)
    for lan in (False, True):
        ports = Ports(lambda: "2026-11-30", lambda: 7)
        open_class(library, MemoryStore(ports.today), assets, ports, lan=lan).close()
    assert asked == ["127.0.0.1", "0.0.0.0"]
