"""The setup.exe: what it says in each language, and how NSIS makes it of a program."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from game import __version__
from game.content.catalogue import Language
from game.delivery.freeze import CannotBuild
from game.delivery.windows.version_info import numbered

SCRIPT = Path(__file__).with_name("setup.nsi")
_INSTALL = "NSIS is not installed: `sudo apt install nsis` on Debian and Ubuntu."
SPOKEN: Mapping[str, str] = {"en": "English", "ar": "Arabic", "hi": "Hindi"}
"""What NSIS calls the languages whose buttons it knows; a new language of ours is added here."""


def missing_nsis() -> tuple[str, ...]:
    """Why no setup.exe can be made, and what to do about it."""
    return () if shutil.which("makensis") else (_INSTALL,)


def installer_words(words: Callable[..., str]) -> Mapping[str, str]:
    """All it says, by the names of `setup.nsi`. words: `Language.words` of one language."""
    title = "Lantern Bay"
    return {
        "FOR_WHOM": words("Who is it for?", "setup: heading"),
        "FOR_WHOM_MORE": words(
            "Each account on this PC keeps its own progress.", "setup: under the heading"
        ),
        "FOR_ME": words("Only for me (no password needed)", "setup: one of two choices"),
        "FOR_ALL": words(
            "For everyone on this PC (Windows asks for an administrator)",
            "setup: one of two choices",
        ),
        "LET_IN": words(
            "Let phones and other PCs in the same room join a class on this PC. This opens "
            "Windows' firewall to them, and to nobody else.",
            "setup: to be ticked",
        ),
        "ON_DESKTOP": words("Put an icon on the desktop", "setup: to be ticked"),
        "STILL_OPEN": words(
            "{game} is still open. Close it, then go on.", "setup: a message", game=title
        ),
        "NO_PRESET": words(
            "The file with what was chosen beforehand isn't there:",
            "setup: a message; the name of the file follows",
        ),
        "NOT_WRITTEN": words(
            "Not every file could be written. Make some room on the disk, or choose another place, "
            "and start this again.",
            "setup: a message",
        ),
        "DONE": words("{game} is ready", "setup: heading of the last page", game=title),
        "DONE_MORE": words(
            "It needs no internet. You'll find it on the desktop or in the start menu.",
            "setup: the last page",
        ),
        "START": words("Start it now", "setup: to be ticked on the last page"),
        "REMOVE_PROGRESS": words(
            "Remove the children's progress from this PC, too? It can't be brought back. If you "
            "say no, it's still here when the game is installed again.",
            "setup: a question when the game is removed",
        ),
    }


def words_script(languages: Iterable[Language]) -> str:
    """What each language says, for NSIS to include; the first language stands in for others."""
    lines: list[str] = []
    for language in languages:
        name = SPOKEN.get(language.code)
        if name is None:
            print(f"{language.code}: the game speaks it, its installer can't.", file=sys.stderr)
            continue
        lines.append(f'!insertmacro MUI_LANGUAGE "{name}"')
        for key, text in installer_words(language.words).items():
            lines.append(f'LangString {key} ${{LANG_{name.upper()}}} "{quoted(text)}"')
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    """A text inside quotes, as NSIS reads it. Isolates are for our own painter."""
    plain = "".join(letter for letter in text if letter not in "\u2066\u2067\u2068\u2069")
    return plain.replace("$", "$$").replace('"', '$\\"').replace("\n", "$\\r$\\n")


def contents_script(program: Path) -> str:
    """How the uninstaller takes away what lies in the program's folder, and nothing else."""
    lines = []
    for path in sorted(program.iterdir()):
        how = "RMDir /r" if path.is_dir() else "Delete"
        lines.append(f'  {how} "$INSTDIR\\{path.name}"')
    return "\n".join(("!macro RemoveContents", *lines, "!macroend", ""))


def make_installer(
    program: Path, icon: Path, setup: Path, languages: Sequence[Language], work: Path, when: int
) -> None:
    """The setup.exe of a program's folder. when: the time its files carry, seconds since 1970.

    Raises CannotBuild or OSError.
    """
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    # The mark at the beginning tells NSIS that this is UTF-8.
    (work / "words.nsh").write_text(words_script(languages), encoding="utf-8-sig")
    (work / "contents.nsh").write_text(contents_script(program), encoding="utf-8-sig")
    for path in _inside_out(program):
        os.utime(path, (when, when))
    told = {
        "VERSION": __version__,
        "NUMBER": ".".join(map(str, numbered(__version__))),
        "PROGRAM": str(program.absolute()),
        "ICON": str(icon.absolute()),
        "SETUP": str(setup.absolute()),
        "MADE": str(work.absolute()),
    }
    done = subprocess.run(
        [
            *("makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8"),
            *(f"-D{name}={value}" for name, value in told.items()),
            str(SCRIPT),
        ],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(when)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode:
        faults = [line for line in done.stdout.splitlines() if "arning" in line or "rror" in line]
        raise CannotBuild(f"NSIS stopped: {(faults or ['it said nothing'])[0]}")


def _inside_out(folder: Path) -> Iterator[Path]:
    """Everything in a folder before the folder itself."""
    yield from sorted(folder.rglob("*"), reverse=True)
    yield folder
