"""Builds the program a school carries home: one folder and one .tar.xz, for the chosen languages.

`python3 run.py build --language ar --for linux --try`
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path

from game import __version__
from game.activities import ROOMS_BY_KIND
from game.assembly import BUILT_FOR
from game.authoring.pages import read_pages
from game.authoring.to_translate import Sources
from game.authoring.translation import po_file
from game.content.alphabets import LANGUAGES
from game.content.places import Places
from game.content.problems import Problem
from game.delivery.archive import pack, sha256, size
from game.delivery.features import PAGE, beside_the_program
from game.delivery.fonts import FontProblem
from game.delivery.freeze import CannotBuild, Plan, bare_plan, freeze, game_plan
from game.delivery.licences import gather
from game.delivery.prepare import plainly, prepare
from game.delivery.trial import Failed, trial
from game.delivery.voice_part import NoEngine, make_voice

TOP = Path(__file__).parents[2]
ABOUT = """\
Builds Lantern Bay as a folder that starts without Python, and the same as a .tar.xz.

It holds the languages named here, their letters and nothing of other languages. English is always
among them, since every level is written in English; it takes no room. `--language all` means every
language that a native speaker has reviewed; a draft must be named. The game starts in the
language of the system if it was named, else in the first one named."""


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line. 0: built, and tried if that was asked for; 1: not; 2: wrongly asked."""
    chosen = _parser().parse_args(arguments)
    if chosen.target != "linux":
        print(f"There is no build for {chosen.target} yet: only for linux.", file=sys.stderr)
        return 2
    if not sys.platform.startswith("linux"):
        print("A build for linux is made on linux.", file=sys.stderr)
        return 2
    languages, wrong = wanted(chosen.languages)
    if wrong:
        print(wrong, file=sys.stderr)
        return 2
    try:
        return _build(languages, chosen.out, tried=chosen.tried, voice=chosen.voice)
    except (FontProblem, CannotBuild, NoEngine, Failed) as why:
        print(why, file=sys.stderr)
    except OSError as error:
        print(plainly(error, chosen.out), file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="run.py build",
        description=ABOUT,
        epilog="example: python3 run.py build --language ar --language hi --for linux --try",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--language", action="append", dest="languages", required=True, metavar="CODE")
    add("--for", dest="target", default="linux", choices=("linux", "windows", "mac"))
    add("--out", type=Path, default=TOP / "dist", metavar="DIR", help="where to (default: dist)")
    add("--try", action="store_true", dest="tried", help="unpack it elsewhere and play the tour")
    add(
        "--without-voice",
        action="store_false",
        dest="voice",
        help="leave the voice out: nothing is read aloud, and no GPL-3.0 library is inside",
    )
    return parser


def wanted(asked: Iterable[str]) -> tuple[tuple[str, ...], str]:
    """The languages to build for, each once; or what is wrong with them, as a sentence."""
    states = {"en": "approved", **_states()}
    if "all" in asked:
        asked = [*asked, *(code for code, state in states.items() if state != "draft")]
    codes = tuple(dict.fromkeys(code for code in asked if code != "all"))
    for code in codes:
        if code not in states:
            close = get_close_matches(code, states, 1)
            hint = f' Did you mean "{close[0]}"?' if close else ""
            return (), f'There is no language "{code}" in locales/.{hint}'
        if code not in LANGUAGES:
            return (), f'There is no alphabet for "{code}" in game/content/alphabets.py.'
        if states[code] not in ("draft", "reviewed", "approved"):
            return (), states[code]
        if states[code] == "draft":
            print(f"{code} is a draft: no native speaker has read it yet.", file=sys.stderr)
    return codes, ""


def _states() -> dict[str, str]:
    """How far each language is: draft, reviewed or approved; or why its words cannot be read."""
    sources = Sources(TOP, ROOMS_BY_KIND)
    states: dict[str, str] = {}
    for code in sources.codes():
        pages = read_pages(po_file(sources, code), code)
        if isinstance(pages, Problem):
            states[code] = str(pages)
        else:
            states[code] = pages.ours.get("X-State", "draft")
    return states


def named(languages: Sequence[str]) -> str:
    """What the folder and the archive are called."""
    return f"lantern-bay-{__version__}-{'-'.join(languages)}-linux-{platform.machine()}"


def _build(languages: tuple[str, ...], out: Path, *, tried: bool, voice: bool = True) -> int:
    work = Path(os.environ.get("LANTERN_BAY_BUILD") or TOP / "build") / "program"
    work.mkdir(parents=True, exist_ok=True)
    out.mkdir(parents=True, exist_ok=True)
    said = prepare(work / "prepared", languages)
    if said:
        raise CannotBuild("\n".join(said))
    (work / "prepared/locales" / BUILT_FOR).write_text(" ".join(languages), encoding="utf-8")
    if voice:
        _add_voice(work / "prepared/voice", languages)
    when = _moment()
    _say("Freezing the program.")
    made = _frozen(game_plan(work / "prepared", voice=voice), work, when)
    gather(made, work / "pyinstaller", work / "prepared" / "fonts")
    (made / PAGE.name).write_text(_who_can_play(), encoding="utf-8")
    folder = out / named(languages)
    if folder.exists():
        shutil.rmtree(folder)
    shutil.move(made, folder)
    _say("Packing it.")
    archive = folder.with_name(folder.name + ".tar.xz")
    pack(folder, archive, when)
    print(f"{folder}  {size(folder) / 2**20:.1f} MiB")
    print(f"{archive}  {size(archive) / 2**20:.1f} MiB")
    print(f"sha256 {sha256(archive)}", flush=True)
    if tried:
        _say("Trying it in an empty place.")
        print(trial(archive, languages[0], _frozen(bare_plan(), work, when)))
    return 0


def _add_voice(folder: Path, languages: tuple[str, ...]) -> None:
    """English is always on board, so its voice is too."""
    spoken = tuple(dict.fromkeys(("en", *languages)))
    for code in make_voice(Places(TOP, TOP / "build").voice, folder, spoken):
        print(f"{code} has no voice: nothing is read aloud in it.", file=sys.stderr)


def _frozen(plan: Plan, work: Path, when: int) -> Path:
    return freeze(plan, work, {"SOURCE_DATE_EPOCH": str(when), "PYTHONHASHSEED": "0"})


def _who_can_play() -> str:
    return beside_the_program(PAGE.read_text(encoding="utf-8"))


def _moment() -> int:
    """The one time all files carry: SOURCE_DATE_EPOCH, else that of the last change, else 1980."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    git = shutil.which("git")
    if git and (TOP / ".git").exists():
        asked = [git, "-C", str(TOP), "log", "-1", "--format=%ct"]
        found = subprocess.run(asked, capture_output=True, text=True).stdout.strip()
        if found.isdigit():
            return int(found)
    return 315532800


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit("\nStopped; nothing half-made is left under its final name.")
