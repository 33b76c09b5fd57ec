"""Builds what an organisation hands out: one folder, for the chosen languages and kinds of PCs.

`python3 run.py build --language ar,hi --for linux,windows --try`
"""

import argparse
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path

from game import __version__
from game.delivery.archive import size
from game.delivery.browser.build import Browser
from game.delivery.fonts import FontProblem
from game.delivery.freeze import TOP, CannotBuild
from game.delivery.languages_asked import wanted
from game.delivery.linux.build import Linux
from game.delivery.prepare import plainly
from game.delivery.program_inputs import make_inputs
from game.delivery.progress import Steps
from game.delivery.release import finish
from game.delivery.target import Failed, Target
from game.delivery.trial_table import trial_table
from game.delivery.voice_part import NoEngine
from game.delivery.windows.build import Windows

TARGETS: dict[str, Callable[[], Target]] = {
    "linux": Linux,
    "windows": Windows,
    "web": lambda: Browser("web"),
    "kolibri": lambda: Browser("kolibri"),
}
ABOUT = """\
Builds Lantern Bay as files that start without Python, all in one folder with their digests.

They hold the languages named here, their letters and nothing of other languages. English is always
among them, since every level is written in English; it takes no room. `--language all` means every
language that a native speaker has reviewed; a draft must be named. The game starts in the
language of the system if it was named, else in the first one named."""


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line. 0: built, and tried if that was asked for; 1: not; 2: wrongly asked."""
    chosen = _parser().parse_args(arguments)
    targets, wrong = _targets(_each(chosen.targets or ["linux"]))
    languages, unknown = ((), "") if wrong else wanted(_each(chosen.languages))
    lost = next((f"{path} is not there." for path in chosen.source if not path.is_file()), "")
    if wrong := wrong or unknown or lost:
        print(wrong, file=sys.stderr)
        return 2
    if lacking := [why for one in targets for why in one.missing(tried=chosen.tried)]:
        print("\n".join(lacking), file=sys.stderr)
        return 1
    try:
        return _build(languages, targets, chosen)
    except (FontProblem, CannotBuild, NoEngine, Failed) as why:
        print(why, file=sys.stderr)
    except OSError as error:
        print(plainly(error, chosen.out), file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="run.py build",
        description=ABOUT,
        epilog="example: python3 run.py build --language ar,hi --for linux,windows --try",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add(
        "--language",
        action="append",
        dest="languages",
        required=True,
        metavar="CODE,CODE",
        help="the languages to build for, such as ar,hi; all: those that are no draft",
    )
    add(
        "--for",
        action="append",
        dest="targets",
        metavar="SYSTEM,SYSTEM",
        help=f"{', '.join(TARGETS)} (default: linux)",
    )
    add("--out", type=Path, default=TOP / "dist", metavar="DIR", help="where to (default: dist)")
    add(
        "--try",
        action="store_true",
        dest="tried",
        help="install, start, play and remove each file in a clean place",
    )
    add(
        "--without-voice",
        action="store_false",
        dest="voice",
        help="leave the voice out: nothing is read aloud, and no GPL-3.0 library is inside",
    )
    add(
        "--with-source",
        action="append",
        dest="source",
        default=[],
        type=Path,
        metavar="FILE",
        help="source that rides along, such as espeak-ng-1.52.0.tar.gz for the voice (ours always "
        "does; without it the voice's is offered in writing)",
    )
    return parser


def _each(given: Iterable[str]) -> list[str]:
    """`--language ar,hi --language sw` names three."""
    return [part.strip() for words in given for part in words.split(",") if part.strip()]


def _targets(asked: Sequence[str]) -> tuple[tuple[Target, ...], str]:
    """The kinds of PCs to build for, each once; or what is wrong with them, as a sentence."""
    for name in asked:
        if name not in TARGETS:
            close = get_close_matches(name, TARGETS, 1)
            hint = f' Did you mean "{close[0]}"?' if close else ""
            return (), f"There is no build for {name} yet: only for {', '.join(TARGETS)}.{hint}"
    return tuple(TARGETS[name]() for name in dict.fromkeys(asked)), ""


def release_folder(out: Path, languages: Sequence[str]) -> Path:
    """Where everything for these languages is put."""
    return out / f"lantern-bay-{__version__}-{'-'.join(languages)}"


def _build(
    languages: tuple[str, ...], targets: Sequence[Target], chosen: argparse.Namespace
) -> int:
    """Made under another name first: a folder with its final name is whole, and tried if asked."""
    trials = sum(target.trying for target in targets) if chosen.tried else 0
    steps = Steps(2 + sum(target.making for target in targets) + trials)
    steps("Preparing words, letters, pictures and sounds.")
    inputs = make_inputs(languages, voice=chosen.voice)
    final = release_folder(chosen.out, languages)
    folder = final.with_name(final.name + ".new")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    made = {target.name: target.make(inputs, folder, steps) for target in targets}
    steps("Writing what stands beside them.")
    finish(folder, made, inputs, chosen.source)
    rows = [
        row
        for target in (targets if chosen.tried else ())
        for row in target.try_them(made[target.name], inputs, steps)
    ]
    table = trial_table(rows)
    shutil.rmtree(final, ignore_errors=True)
    folder.rename(final)
    for path in sorted(final.iterdir()):
        print(f"{path}  {size(path) / 2**20:.1f} MiB")
    if chosen.tried:
        print(table)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit("\nStopped; nothing half-made is left under its final name.")
