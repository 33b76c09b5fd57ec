"""The house stays in shape: its import contract, its locks, and what its files may name."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
LINT = "from importlinter.cli import lint_imports_command as lint; lint(['--no-cache'])"
LOCKS = ("play", "test", "build", "windows")
PAINTERS = ("platform", "web", "printing", "authoring", "delivery")

# Spelt in pieces, so that this file does not name what it looks for.
PLACES = re.compile(
    r"(?<![\w.])/(?:work|farm|root|home/[a-z]+|Users/[a-z]+)/"
    r"|(?:pypi|pythonhosted|npmjs)" + r"\.(?:org|com)|deb\.debian" + r"\.org",
    re.IGNORECASE,
)


def imports_in(top: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", LINT], cwd=top, capture_output=True, text=True)


def test_the_import_contract_holds() -> None:
    done = imports_in(TOP)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("file", "line", "broken"),
    [
        ("core/play.py", "import random", "Playing is pure"),
        ("ui/nodes.py", "import pygame", "Only game/platform knows pygame"),
        ("drawings/people.py", "import pygame", "Only game/platform knows pygame"),
        ("screens/map/bay.py", "import game.drawings.people", "Only painters"),
        ("drawings/people.py", "import game.ui.nodes", "Imports run one way"),
        ("core/play.py", "import game.ui.nodes", "Imports run one way"),
        ("activities/chat/rules.py", "import game.activities.inbox.rules", "Rooms never import"),
        ("screens/map/bay.py", "import game.screens.sign_in.title", "Rooms of screens"),
        ("platform/window.py", "import socket", "Only game/desk opens sockets"),
        ("manager/__init__.py", "", "manager"),
    ],
)
def test_a_line_against_the_contract_is_found(
    tmp_path: Path, file: str, line: str, broken: str
) -> None:
    shutil.copy(TOP / "pyproject.toml", tmp_path)
    rooms = [f"activities/{room}/rules.py" for room in ("chat", "inbox")]
    painters = [f"{folder}/pictures.py" for folder in PAINTERS]
    screens = ["screens/shell/navigator.py", "screens/sign_in/title.py"]
    whole = [
        "core/play.py",
        "ui/nodes.py",
        "drawings/people.py",
        "mechanics/tiles.py",
        *screens,
        *rooms,
        *painters,
    ]
    for name in [*whole, file]:
        module = tmp_path / "game" / name
        module.parent.mkdir(parents=True, exist_ok=True)
        module.write_text(line if name == file else "", encoding="utf-8")
    for folder in (tmp_path / "game").rglob("*"):
        if folder.is_dir():
            (folder / "__init__.py").touch()
    (tmp_path / "game" / "__init__.py").touch()
    done = imports_in(tmp_path)
    assert done.returncode != 0
    assert broken in done.stdout + done.stderr


def test_every_folder_of_the_game_is_seen_by_the_contract() -> None:
    folders = {file.parent for file in (TOP / "game").rglob("*.py")}
    assert [str(f.relative_to(TOP)) for f in folders if not (f / "__init__.py").exists()] == []


def pins(lock: str) -> dict[str, str]:
    """Each package of a lock, and what stands behind its name: version, conditions, digests."""
    text = (TOP / "locks" / f"{lock}.lock").read_text(encoding="utf-8")
    parts = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)
    pairs = (part.partition("==") for part in parts if part.strip())
    return {name: rest for name, _, rest in pairs}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_part_of_a_lock_has_digests_and_no_lock_an_address(lock: str) -> None:
    assert "://" not in (TOP / "locks" / f"{lock}.lock").read_text(encoding="utf-8")
    assert [name for name, rest in pins(lock).items() if "--hash=sha256:" not in rest] == []


@pytest.mark.parametrize("lock", ["test", "build"])
def test_the_other_locks_hold_all_of_play_unchanged(lock: str) -> None:
    assert pins("play").items() <= pins(lock).items()


def test_every_part_we_ask_for_is_in_its_lock() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {"dependencies": project["dependencies"], **project["optional-dependencies"]}
    for part, lines in asked.items():
        names = {re.split(r"[ [<>=;]", line)[0].lower() for line in lines}
        if part == "reader":
            continue  # whoever wants a screen reader fetches it; no lock holds it
        # An extra that has no lock of its own, such as the voice, is on board for everybody.
        assert names <= pins(part if part in LOCKS else "play").keys()


def test_no_file_names_a_machine_or_where_packages_come_from() -> None:
    if not shutil.which("git") or not (TOP / ".git").exists():
        pytest.skip("not a checkout")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=TOP, capture_output=True, check=True)
    found = []
    for name in filter(None, listed.stdout.decode().split("\0")):
        data = (TOP / name).read_bytes() if (TOP / name).is_file() else b""
        if b"\0" not in data and (hit := PLACES.search(data.decode("utf-8", "replace"))):
            found.append(f"{name}: {hit.group()}")
    assert found == []
