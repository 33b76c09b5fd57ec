"""The first and every later start from a fresh checkout, in a small house of its own."""

import ast
import errno
import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

import run

TOP = Path(__file__).resolve().parents[2]
GAME = "import json, sys\nimport part\nprint(json.dumps(sys.argv[1:]))\ndef main(): ...\n"


@dataclass(frozen=True, slots=True)
class House:
    """A checkout with our run.py, a game of four lines and a lock of one tiny part."""

    top: Path
    wheels: Path

    @property
    def stamp(self) -> Path:
        return self.top / ".venv" / run.STAMP

    def environment(self, more: Mapping[str, str]) -> dict[str, str]:
        own = {name: text for name, text in os.environ.items() if not name.startswith("PIP_")}
        own.pop("LANTERN_BAY_VENV", None)
        offline = {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1"}
        return own | offline | {"PIP_FIND_LINKS": self.wheels.as_uri()} | dict(more)

    def start(
        self, *words: str, before: tuple[str, ...] = (), **more: str
    ) -> subprocess.CompletedProcess[str]:
        command = [*before, sys.executable, str(self.top / "run.py"), *words]
        return subprocess.run(
            command,
            env=self.environment(more),
            cwd=self.top.parent,
            capture_output=True,
            encoding="utf-8",
        )


def build(top: Path) -> House:
    (top / "game").mkdir(parents=True)
    (top / "locks").mkdir()
    (top / "game" / "__main__.py").write_text(GAME, encoding="utf-8")
    (top / "game" / "__init__.py").touch()
    for name in ("run.py", "pyproject.toml"):
        shutil.copy(TOP / name, top / name)
    wheel = part_wheel(top / "wheels")
    lock(top, hashlib.sha256(wheel.read_bytes()).hexdigest())
    return House(top, wheel.parent)


def part_wheel(folder: Path) -> Path:
    """The smallest thing pip can install."""
    folder.mkdir()
    files = {
        "part.py": "",
        "part-1.dist-info/METADATA": "Metadata-Version: 2.1\nName: part\nVersion: 1\n",
        "part-1.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "part-1.dist-info/RECORD"
    files[record] = "".join(f"{name},,\n" for name in [*files, record])
    wheel = folder / "part-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return wheel


def lock(top: Path, digest: str) -> None:
    for name in ("play", "test"):
        text = f"part==1 \\\n    --hash=sha256:{digest}\n"
        (top / "locks" / f"{name}.lock").write_text(text, encoding="utf-8")


@pytest.fixture
def house(tmp_path: Path) -> House:
    return build(tmp_path / "Bucht der Lämpchen فانوس")


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> House:
    """One house where the first start is over; its tests leave it in order."""
    house = build(tmp_path_factory.mktemp("a b") / "Bucht der Lämpchen فانوس")
    first = house.start("check", "levels", "--format", "json")
    assert first.returncode == 0, first.stderr
    assert json.loads(first.stdout) == ["check", "levels", "--format", "json"]
    return house


def test_a_later_start_says_nothing_of_its_own(lived_in: House) -> None:
    again = lived_in.start()
    assert (again.returncode, again.stdout, again.stderr) == (0, '["play"]\n', "")


def test_a_finished_house_needs_no_writing(lived_in: House) -> None:
    lived_in.top.chmod(0o555)
    try:
        assert lived_in.start("graph", before=unprivileged()).stdout == '["graph"]\n'
    finally:
        lived_in.top.chmod(0o755)


def test_babel_finds_our_extractor_inside(lived_in: House) -> None:
    ask = "from importlib.metadata import entry_points as e; print(*e(group='babel.extractors'))"
    python = run.interpreter(lived_in.top / ".venv")
    said = subprocess.run([python, "-c", ask], capture_output=True, text=True, check=True)
    assert "game.authoring.extract:extract" in said.stdout


def test_a_half_made_environment_is_made_again(lived_in: House) -> None:
    lived_in.stamp.write_text("{}", encoding="utf-8")
    leftover = lived_in.top / ".venv" / "leftover"
    leftover.touch()
    again = lived_in.start("map")
    assert (again.returncode, again.stdout) == (0, '["map"]\n'), again.stderr
    assert not leftover.exists()


def test_a_moved_house_finds_itself_without_a_network(lived_in: House, tmp_path: Path) -> None:
    there = tmp_path / "moved"
    shutil.copytree(lived_in.top, there, symlinks=True)
    moved = House(there, there / "nowhere").start("map")
    assert (moved.returncode, moved.stdout) == (0, '["map"]\n'), moved.stderr
    assert "Fetching" not in moved.stderr


def test_two_first_starts_at_once_both_play(house: House) -> None:
    command = [sys.executable, str(house.top / "run.py"), "map"]
    env = house.environment({})
    both = [subprocess.Popen(command, env=env, stdout=subprocess.PIPE) for _ in range(2)]
    assert [start.communicate()[0].strip() for start in both] == [b'["map"]'] * 2


def stopped(done: subprocess.CompletedProcess[str]) -> str:
    """The one sentence of a start that could not go on, after what it was busy with."""
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    return done.stderr.strip().splitlines()[-1]


def test_a_python_without_ensurepip_is_told_what_to_install(house: House, tmp_path: Path) -> None:
    (tmp_path / "ensurepip.py").write_text("raise ImportError", encoding="utf-8")
    sentence = stopped(house.start(PYTHONPATH=str(tmp_path)))
    assert f"sudo apt install python{run.python_version()}-venv" in sentence
    assert not (house.top / ".venv").exists()


def test_without_a_network_it_asks_for_one_and_goes_on_later(house: House) -> None:
    nowhere = "http://127.0.0.1:9/"
    done = house.start(PIP_NO_INDEX="0", PIP_INDEX_URL=nowhere, PIP_FIND_LINKS="")
    assert stopped(done) == run.OFFLINE
    assert house.start("map").stdout == '["map"]\n'


def test_a_part_with_another_digest_is_not_installed(house: House) -> None:
    lock(house.top, "0" * 64)
    assert "so it was not installed" in stopped(house.start())


def test_a_folder_that_cannot_be_written_names_two_ways_out(house: House, tmp_path: Path) -> None:
    house.top.chmod(0o555)
    assert stopped(house.start(before=unprivileged())).endswith(run.WRITE_ELSEWHERE)
    elsewhere = str(tmp_path / "else where")
    done = house.start("map", before=unprivileged(), LANTERN_BAY_VENV=elsewhere)
    assert (done.returncode, done.stdout) == (0, '["map"]\n'), done.stderr


def test_a_folder_with_other_things_in_it_is_never_removed(house: House, tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    (photos / "us.png").touch()
    assert "where other things are already" in stopped(house.start(LANTERN_BAY_VENV=str(photos)))
    assert (photos / "us.png").exists()


def test_a_copy_without_its_locks_says_what_is_missing(house: House) -> None:
    shutil.rmtree(house.top / "locks")
    assert "this copy of Lantern Bay is not whole" in stopped(house.start())


def unprivileged() -> tuple[str, ...]:
    """What makes root obey the modes of folders, as everybody else does."""
    if os.geteuid() != 0:
        return ()
    words = ("setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override")
    if not shutil.which("setpriv") or subprocess.run([*words, "true"]).returncode:
        pytest.skip("root ignores the modes of folders, and setpriv is not here")
    return words


@pytest.mark.parametrize(
    ("words", "lock", "module"),
    [
        ("", "play", "game play"),
        ("--language ar", "play", "game play --language ar"),
        ("check levels", "play", "game check levels"),
        ("-- check levels", "play", "game check levels"),
        ("-- --help", "play", "game --help"),
        ("test -k lock", "test", "tests -k lock"),
        ("build --help", "build", "game.delivery.build --help"),
    ],
)
def test_each_command_has_its_lock_and_module(words: str, lock: str, module: str) -> None:
    assert run.plan(words.split()) == (lock, module.split())


def test_an_old_python_can_read_the_sentence_that_turns_it_away() -> None:
    ast.parse((TOP / "run.py").read_text(encoding="utf-8"), feature_version=(3, 7))


def test_a_full_disk_is_named_wherever_it_is_noticed() -> None:
    assert run.explain(OSError(errno.ENOSPC, "x", "y")) == run.FULL
    assert str(run.failed(["ERROR: [Errno 28] No space left on device"])) == run.FULL


def test_a_wrong_clock_is_suspected_when_nothing_is_trusted() -> None:
    assert "clock" in str(run.failed(["SSLError: CERTIFICATE_VERIFY_FAILED: not yet valid"]))
