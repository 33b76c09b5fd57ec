#!/usr/bin/env python3
"""Starts Lantern Bay from a fresh checkout: makes what it needs once, then steps aside.

Uses the standard library alone. Everything it makes lies in `.venv` (or the folder named by
LANTERN_BAY_VENV) and in `build`; both can be deleted at any time and come back at the next start.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "Lantern Bay needs Python 3.11 or newer, and this is Python {}.{}. "
        "Install a newer Python and start with that one, for example: python3.11 run.py".format(
            *sys.version_info[:2]
        )
    )

import contextlib
import errno
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

HELP = """\
python3 run.py                play (on a machine with no screen: plays the tour by itself)
python3 run.py test           every test and check; more words go to pytest
python3 run.py bench          figures beside a bare pygame window, as ratios
python3 run.py build          the game for PCs without Python (see build --help)
python3 run.py COMMAND ...    any other command of the game, in the same environment

Examples
  python3 run.py play --language ar --text 150
  python3 run.py check levels/
  python3 run.py test tests/house -k lock
  python3 run.py -- --help                   every command of the game
  python3 run.py --version                   which version this is
  LANTERN_BAY_VENV=~/bay python3 run.py      when this folder cannot be written

The first start downloads the pinned parts and takes a few minutes; later ones need no network.
On a PC that never has one, take the same parts from a folder: PIP_NO_INDEX=1 PIP_FIND_LINKS=FOLDER
"""

# The lock each command needs, and the module that answers it.
COMMANDS = {
    "test": ("test", ["tests"]),
    "bench": ("play", ["game.delivery.bench"]),
    "build": ("build", ["game.delivery.build"]),
}

TOP = Path(__file__).resolve().parent
STAMP = "lantern-bay.json"
ROOM_NEEDED = 300_000_000  # bytes on the disk: the environment, and the downloads beside it

# What the prepared files (fonts, catalogues, sounds) are made from, and where that is noted.
SOURCES = ("levels", "locales", "game", "locks", "assets/bay")
SOURCE_KINDS = (".yaml", ".po", ".py", ".lock", ".svg")
PREPARED = ".prepared-from"

WRITE_ELSEWHERE = (
    "Copy Lantern Bay to a folder of your own, or set LANTERN_BAY_VENV to a folder you can write, "
    "and start again."
)
FULL = "The disk is full: make about 300 MB of room and start again."
OFFLINE = (
    "The parts Lantern Bay needs could not be fetched: connect this PC to a network once and start "
    "again. No network is needed after that. On a PC that never has one, see run.py --help."
)
COMPLAINTS = (  # the first sign found in what pip said, and what it means
    ("no space left", FULL),
    ("errno 28", FULL),
    (
        "do not match the hashes",
        "A part that was fetched is not the one Lantern Bay was tested with, so it was not "
        "installed. Try another network; if that does not help, tell the people who gave you this.",
    ),
    (
        "certificate_verify_failed",
        "The place the parts come from could not be trusted: set the clock of this PC right, or "
        "try another network, and start again.",
    ),
    ("connection broken", OFFLINE),
    ("timed out", OFFLINE),
    ("permission denied", "The environment cannot be written. " + WRITE_ELSEWHERE),
    (
        "no matching distribution",
        f"There is no ready-made part for this Python ({sys.version.split()[0]}, {sys.platform}): "
        "use a 64-bit CPython 3.11 to 3.14 and start again.",
    ),
)


class Stop(Exception):
    """Something a person must put right: one plain sentence that ends with the way out."""


# ---- what to run ----------------------------------------------------------------------------


def plan(arguments: list[str]) -> tuple[str, list[str]]:
    """The lock a command line needs, and what follows `python -m`."""
    if arguments[:1] == ["--"]:
        return "play", ["game", *arguments[1:]]
    if not arguments or arguments[0].startswith("-"):
        return "play", ["game", "play", *arguments]
    lock, module = COMMANDS.get(arguments[0], ("play", ["game", arguments[0]]))
    return lock, [*module, *arguments[1:]]


def main(arguments: list[str]) -> int:
    if arguments[:1] in (["--help"], ["-h"]):
        print(HELP, end="")
        return 0
    if arguments == ["--version"]:
        print(f"Lantern Bay {version()}")
        return 0
    try:
        lock, words = plan(arguments)
        home = environment(TOP, os.environ)
        ready(home, lock)
        os.environ["LANTERN_BAY_BUILD"] = str(build_folder(home))
        return start(home, words)
    except Stop as why:
        print(why, file=sys.stderr)
    except OSError as error:
        print(explain(error), file=sys.stderr)
    except KeyboardInterrupt:
        print("\nStopped. Start again to go on.", file=sys.stderr)
    return 1


def version() -> str:
    """The version of this copy, told without setting anything up."""
    import tomllib

    return str(tomllib.loads(project_file().read_text(encoding="utf-8"))["project"]["version"])


def environment(top: Path, env: Mapping[str, str]) -> Path:
    """The folder that holds the game's parts."""
    named = env.get("LANTERN_BAY_VENV", "")
    return Path(named).expanduser().absolute() if named else top / ".venv"


def start(home: Path, words: list[str]) -> int:
    """Hand over to the game. `-P`: a folder named `game` where the player stands is not ours."""
    # Names of languages print right on every PC, whatever its own code page is.
    os.environ.setdefault("PYTHONUTF8", "1")
    command = [str(interpreter(home)), "-P", "-m", *words]
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(command[0], command)
    return subprocess.run(command).returncode


def interpreter(home: Path) -> Path:
    return home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


# ---- is everything in place? ----------------------------------------------------------------


def ready(home: Path, lock: str) -> None:
    """Make or mend whatever is missing; when nothing is, touch and print nothing."""
    if installed(home, lock) and registered(home) and prepared(home):
        return
    with alone(home):  # what another start made while this one waited is not made again
        if not installed(home, lock):
            install(home, lock)
        if not registered(home):
            register(home)
        if not prepared(home):
            prepare(home)


def read_stamp(home: Path) -> dict[str, Any]:
    """What a finished set-up noted; nothing when it was stopped half way."""
    try:
        stamp = json.loads((home / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(home: Path, stamp: dict[str, Any]) -> None:
    """Note what is finished, after it has reached the disk: power cuts are normal operation."""
    if hasattr(os, "sync"):
        os.sync()
    fresh = home / (STAMP + ".new")
    fresh.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    fresh.replace(home / STAMP)


def usable(home: Path) -> bool:
    """Whether the Python inside still runs: the one it was made from may be updated or removed.

    Any other Python may start the game too, so only the one it was made from is compared.
    """
    stamp = read_stamp(home)
    base = stamp.get("base", "")
    if base == base_python() and stamp.get("python") != python_version():
        return False
    return bool(base) and Path(base).exists() and interpreter(home).exists()


def installed(home: Path, lock: str) -> bool:
    wanted = digest(lock)  # asked first: a copy without its locks is found before anything is made
    return usable(home) and read_stamp(home).get("locks", {}).get(lock) == wanted


def registered(home: Path) -> bool:
    return read_stamp(home).get("registered") == identity()


def digest(lock: str) -> str:
    return hashlib.sha256(lock_file(lock).read_bytes()).hexdigest()


def lock_file(lock: str) -> Path:
    return TOP / "locks" / (lock + ".lock")


def identity() -> str:
    """Changes when this folder moves, or when pyproject.toml names other commands."""
    return hashlib.sha256(ascii(str(TOP)).encode() + project_file().read_bytes()).hexdigest()


def project_file() -> Path:
    return TOP / "pyproject.toml"


def base_python() -> str:
    return os.path.realpath(getattr(sys, "_base_executable", sys.executable))


def python_version() -> str:
    return "{}.{}".format(*sys.version_info[:2])


@contextlib.contextmanager
def alone(home: Path) -> Iterator[None]:
    """Wait until no other start is setting up. The system lets go of the file even after a kill."""
    home.parent.mkdir(parents=True, exist_ok=True)
    with (home.parent / (home.name + ".lock")).open("a+b") as file:
        os.set_inheritable(file.fileno(), True)  # held too by a pip that outlives a killed start
        if not hold(file.fileno(), wait=False):
            say("Another start is setting up Lantern Bay; waiting for it.")
            while not hold(file.fileno(), wait=True):
                pass  # Windows gives up after ten seconds; we do not
        yield


def hold(file: int, wait: bool) -> bool:
    """Take the file for this start alone. A disk that knows no such locks is taken as ours."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError as error:
        return error.errno not in (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
    return True


# ---- making the environment -----------------------------------------------------------------


def install(home: Path, lock: str) -> None:
    """The pinned parts. Fetching changes nothing, so a failed download costs nothing."""
    if not usable(home):
        create(home)
    stamp = read_stamp(home)
    downloads = home / "downloads"
    shutil.rmtree(downloads, ignore_errors=True)
    wanted = ["--no-deps", "--require-hashes", "-r", str(lock_file(lock))]
    say("Fetching the parts Lantern Bay needs, once. This can take some minutes.")
    pip(home, ["download", "--only-binary=:all:", "-d", str(downloads), *wanted])
    write_stamp(home, {})  # killed from here on: made again from nothing
    say("Putting them in place.")
    pip(home, ["install", "--no-index", "--find-links", str(downloads), *wanted])
    shutil.rmtree(downloads, ignore_errors=True)
    locks = {**stamp.get("locks", {}), "play": digest("play"), lock: digest(lock)}
    write_stamp(home, {**stamp, "locks": locks})


def create(home: Path) -> None:
    """An empty environment with pip in it, marked as ours and unfinished from the first moment."""
    try:
        import ensurepip  # noqa: F401  venv finds out too late that it is missing
        import venv
    except ImportError:
        raise Stop(
            "This Python came without venv and ensurepip, which hold the game's parts: on Debian "
            f"and Ubuntu run `sudo apt install python{python_version()}-venv`, elsewhere install "
            "Python with all its standard parts, and start again."
        ) from None
    clear(home)
    if shutil.disk_usage(home.parent).free < ROOM_NEEDED:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(home))
    home.mkdir(parents=True)
    write_stamp(home, {})
    say(f"Setting up Lantern Bay in {home}.")
    try:
        venv.EnvBuilder(with_pip=True, symlinks=os.name != "nt").create(home)
    except subprocess.CalledProcessError as error:
        raise failed((error.output or b"").decode("utf-8", "replace").splitlines()) from None
    write_stamp(home, {"python": python_version(), "base": base_python()})


def clear(home: Path) -> None:
    """Remove what an interrupted set-up left, and never anything that is not ours."""
    if not os.path.lexists(home):
        return
    empty = home.is_dir() and not any(home.iterdir())
    if not (empty or home == TOP / ".venv" or (home / STAMP).exists()):
        raise Stop(
            f"LANTERN_BAY_VENV names {home}, where other things are already: "
            "name a new or an empty folder and start again."
        )
    try:
        if home.is_symlink() or not home.is_dir():
            home.unlink()
        else:
            shutil.rmtree(home)
    except OSError as error:
        raise Stop(
            f"The half-made folder {home} could not be removed ({error.strerror}): "
            "close what uses it, delete it and start again."
        ) from None


def register(home: Path) -> None:
    """Make this folder known inside: `import game`, `lantern-bay`, and our words to Babel."""
    stamp = read_stamp(home)
    with tempfile.TemporaryDirectory() as folder:
        wheel = pointer_wheel(Path(folder))
        pip(home, ["install", "--no-index", "--no-deps", "--force-reinstall", str(wheel)])
    write_stamp(home, {**stamp, "registered": identity()})


def pointer_wheel(folder: Path) -> Path:
    """A wheel that holds no code, only where the code is and what it answers to."""
    import zipfile

    import tomllib

    project: dict[str, Any] = tomllib.loads(project_file().read_text(encoding="utf-8"))["project"]
    groups = {"console_scripts": project["scripts"], **project["entry-points"]}
    entries = [f"[{group}]\n" + lines(names) for group, names in groups.items()]
    name = f"lantern_bay-{project['version']}"
    files = {
        # Spelt in ASCII, since Python reads this file in the encoding of the PC.
        "lantern_bay.pth": f"import sys; sys.path.append({str(TOP)!a})\n",
        f"{name}.dist-info/METADATA": (
            f"Metadata-Version: 2.1\nName: lantern-bay\nVersion: {project['version']}\n"
        ),
        f"{name}.dist-info/WHEEL": (
            "Wheel-Version: 1.0\nGenerator: run.py\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        ),
        f"{name}.dist-info/entry_points.txt": "\n".join(entries),
    }
    record = f"{name}.dist-info/RECORD"
    files[record] = "".join(f"{file},,\n" for file in [*files, record])
    wheel = folder / (name + "-py3-none-any.whl")
    with zipfile.ZipFile(wheel, "w") as archive:
        for file, text in files.items():
            archive.writestr(file, text)
    return wheel


def lines(names: dict[str, str]) -> str:
    return "".join(f"{name} = {target}\n" for name, target in names.items())


def pip(home: Path, words: list[str]) -> None:
    """Run pip quietly, counting the parts on a terminal; its complaint becomes one sentence."""
    options = ["--disable-pip-version-check", "--no-input", "--retries=2", "--timeout=30"]
    command = [str(interpreter(home)), "-I", "-m", "pip", words[0], *options, *words[1:]]
    heard: list[str] = []
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        close_fds=False,
        env={**os.environ, "PYTHONUTF8": "1", "PIP_USER": "0"},
    ) as process:
        for line in process.stdout or ():
            heard.append(line.rstrip())
            if line.startswith("Collecting ") and sys.stderr.isatty():
                part = line.split()[1].split("==")[0]
                print(f"\r\033[K  {part}", end="", file=sys.stderr, flush=True)
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)
    if process.returncode:
        raise failed(heard)


# ---- prepared files -------------------------------------------------------------------------


def build_folder(home: Path) -> Path:
    """Where prepared files go: beside the code, or beside the environment if that is elsewhere."""
    return TOP / "build" if home == TOP / ".venv" else home / "build"


def sources() -> str:
    """Changes when a file changes that fonts, catalogues or sounds are made from."""
    sha = hashlib.sha256()
    for name in SOURCES:
        for file in sorted((TOP / name).rglob("*")):
            if file.suffix in SOURCE_KINDS:
                facts = file.stat()
                sha.update(ascii((str(file), facts.st_size, facts.st_mtime_ns)).encode())
    return sha.hexdigest()


def prepared(home: Path) -> bool:
    if not (TOP / "game/delivery/prepare.py").exists():
        return True
    try:
        return (build_folder(home) / PREPARED).read_text(encoding="utf-8") == sources()
    except OSError:
        return False


def prepare(home: Path) -> None:
    """Fonts, compiled words and sounds, made again when what they are made from has changed."""
    before = sources()
    folder = build_folder(home)
    folder.mkdir(parents=True, exist_ok=True)
    say("Preparing fonts, words and sounds.")
    command = [str(interpreter(home)), "-P", "-m", "game.delivery.prepare", str(folder)]
    if subprocess.run(command, stdout=sys.stderr.fileno()).returncode:
        raise Stop("The fonts, words and sounds could not be prepared, for the reason above.")
    (folder / PREPARED).write_text(before, encoding="utf-8")


# ---- plain sentences ------------------------------------------------------------------------


def say(sentence: str) -> None:
    """To the error stream: what a command prints may be read by another program."""
    print(sentence, file=sys.stderr, flush=True)


def failed(heard: list[str]) -> Stop:
    """What pip complained about, in words that say what to do."""
    text = "\n".join(heard)
    for sign, sentence in COMPLAINTS:
        if sign.lower() in text.lower():
            return Stop(sentence)
    last = next((line for line in reversed(heard) if "ERROR" in line), heard[-1] if heard else "")
    return Stop(f"Setting up stopped: {last.strip()} Put that right and start again.")


def explain(error: OSError) -> str:
    """A fault of the disk or the folder, with the way out."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return FULL
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"{error.filename} cannot be written. {WRITE_ELSEWHERE}"
    if error.errno == errno.ENOENT:
        return f"{error.filename} is missing: this copy of Lantern Bay is not whole. Copy it again."
    return f"Setting up stopped: {error}. Put that right and start again."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
