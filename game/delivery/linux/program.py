"""The program for Linux: a folder that starts anywhere, from a stick without links or rights."""

import platform
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from game import __version__
from game.content.catalogue import Language
from game.content.places import Places
from game.delivery.freeze import TOP, Plan, bare_plan, freeze, game_plan
from game.delivery.licences import gather
from game.delivery.linux import sentences
from game.delivery.linux.glibc import glibc_needed
from game.delivery.linux.shell_words import shell_words
from game.delivery.program_inputs import Inputs
from game.delivery.start_here import (
    Section,
    Words,
    a_class,
    copying,
    licences,
    progress,
    removing_folder,
)
from game.delivery.start_here_page import languages_of, write_start_here
from game.delivery.voice_part import make_voice

HERE = Path(__file__).parent
PRESSED = "Lantern Bay.desktop"


def make_program(inputs: Inputs) -> Path:
    """The frozen game with all that lies beside it. Raises CannotBuild or NoEngine."""
    if inputs.voice:
        source = Places(TOP, TOP / "build").voice
        for code in make_voice(source, inputs.prepared / "voice", inputs.spoken):
            print(f"{code} has no voice: nothing is read aloud in it.", file=sys.stderr)
    frozen = _frozen(game_plan(inputs.prepared, voice=inputs.voice), inputs)
    gather(frozen, inputs.work / "pyinstaller", inputs.prepared / "fonts")
    shutil.copytree(inputs.beside, frozen, dirs_exist_ok=True)
    folder = inputs.work / named(inputs.languages)
    shutil.rmtree(folder, ignore_errors=True)
    frozen.rename(folder)
    _add_ways_in(folder, inputs)
    return folder


def bare_window(inputs: Inputs) -> Path:
    """The frozen window that starts are measured against."""
    return _frozen(bare_plan(), inputs) / "bare"


def named(languages: Sequence[str]) -> str:
    """What the program's folder and its files are called."""
    return f"lantern-bay-{__version__}-{'-'.join(languages)}-linux-{platform.machine()}"


def launcher(languages: Sequence[Language], glibc: str, machine: str) -> str:
    """The script that starts the program, or says in one sentence why it can't."""
    script = (HERE / sentences.LAUNCHER).read_text(encoding="utf-8")
    words = shell_words(languages, lambda words: sentences.launcher_sentences(words, glibc))
    loader = sentences.LOADERS.get(machine, "false")
    filled = script.replace("@WORDS@", words).replace("@MACHINE@", machine)
    return filled.replace("@GLIBC@", glibc).replace("@LOADER@", loader)


def _add_ways_in(folder: Path, inputs: Inputs) -> None:
    """START HERE, the launcher, and what a file manager can be pressed on."""
    glibc = glibc_needed(folder)
    languages = languages_of(inputs.languages, inputs.prepared / "locales")
    script = folder / sentences.LAUNCHER
    script.write_text(launcher(languages, glibc, platform.machine()), encoding="utf-8")
    script.chmod(0o755)
    shutil.copyfile(HERE / "pressed.desktop", folder / PRESSED)
    (folder / PRESSED).chmod(0o755)

    def sections(words: Words) -> Sequence[Section]:
        return (
            sentences.starting(words, glibc),
            a_class(words),
            copying(words),
            progress(words, sentences.PROGRESS),
            removing_folder(words, sentences.PROGRESS),
            licences(words, inputs.voice),
        )

    write_start_here(folder, languages, sections)


def _frozen(plan: Plan, inputs: Inputs) -> Path:
    same = {"SOURCE_DATE_EPOCH": str(inputs.when), "PYTHONHASHSEED": "0"}
    return freeze(plan, inputs.work, same)
