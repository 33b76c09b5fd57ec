"""The game starts wherever it lies, whatever folders are called and systems lack."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from game.content.places import Places
from tests.levels.shipped import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="such names cannot be there")

ODD = (b"caf\xe9", "a b#c?d%20e'f\"g;$HOME\n\x1b[31mनाम".encode(), b"x" * 250)
"""A name that is not UTF-8, one with every sign that means something somewhere, and a long one."""


def starts(
    shipped: Places,
    program: bytes,
    data: bytes,
    env: Mapping[str, str | None] | None = None,
    before: str = "",
    after: str = "",
) -> None:
    """Start the game from that folder up to its first picture: it ends well and says nothing."""
    place = Path(os.fsdecode(program))
    place.mkdir(parents=True, exist_ok=True)
    for each in ("game", "levels", "assets"):
        if not (place / each).is_symlink():
            (place / each).symlink_to(ROOT / each)
    wanted: dict[bytes, bytes] = {os.fsencode(k): os.fsencode(v) for k, v in os.environ.items()}
    for name, value in (env or {}).items():
        wanted.pop(name.encode(), None)
        if value is not None:
            wanted[name.encode()] = os.fsencode(value)
    wanted |= {
        b"PYTHONPATH": program,
        b"PYTHONDONTWRITEBYTECODE": b"1",
        b"LANTERN_BAY_BUILD": os.fsencode(shipped.prepared),
        b"LANTERN_BAY_FIRST_FRAME": b"1",
        b"PROGRESS": data,
        b"PYTHON": os.fsencode(sys.executable),
    }
    play = f'{before} exec "$PYTHON" -P -m game play --data "$PROGRESS" {after}'
    done = subprocess.run(
        ["/bin/sh", "-c", play], env=wanted, capture_output=True, timeout=300, check=False
    )
    shown = after != "" or b"first-frame" in done.stdout
    assert (done.returncode, shown, done.stderr) == (0, True, b""), done.stderr.decode("latin-1")


@pytest.mark.parametrize("name", ODD, ids=["not-utf-8", "signs", "long"])
def test_a_folder_may_have_any_name(shipped: Places, tmp_path: Path, name: bytes) -> None:
    """FIELD D2: in a folder whose name is not UTF-8 the second start failed, for ever."""
    folder = os.fsencode(tmp_path) + b"/" + name
    for _ in range(3 if name == ODD[0] else 2):
        starts(shipped, folder, folder + b"/progress")
    assert Path(os.fsdecode(folder + b"/progress/progress.db")).exists()


def test_a_system_without_utf_8_starts_it_too(shipped: Places, tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path) + b"/" + ODD[0]
    plain = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    starts(shipped, folder, folder + b"/progress", plain)


def test_no_home_no_passing_folder_no_terminal_and_no_place_to_stand(
    shipped: Places, tmp_path: Path
) -> None:
    program, data = os.fsencode(tmp_path / "game"), os.fsencode(tmp_path / "data")
    gone = tmp_path / "gone"
    gone.mkdir()
    starts(
        shipped,
        program,
        data,
        {"HOME": None, "TMPDIR": "/proc"},
        before=f'cd "{gone}"; rmdir "{gone}";',
        after=">&- <&-",
    )


def test_a_name_too_long_for_any_file_is_a_sentence(shipped: Places, tmp_path: Path) -> None:
    from game.__main__ import main

    far = tmp_path.joinpath(*["y" * 200] * 25)
    assert main(["profile", "--data", str(far)]) == 1
