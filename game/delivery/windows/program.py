"""The program for Windows: frozen by a Python for Windows, with all that lies beside it."""

import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from game import __version__
from game.delivery.freeze import Plan, bare_plan, freeze, game_plan
from game.delivery.icon import write_ico
from game.delivery.licences import gather
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
from game.delivery.windows import sentences
from game.delivery.windows.python import RUN_TIME, make_python, packages
from game.delivery.windows.version_info import TITLE, version_info
from game.delivery.windows.wine import WindowsPc

CONSOLE, WINDOWED = "lantern-bay", TITLE
"""The two ways to start it: from a terminal, and by a double-click, without a black window."""


def named(languages: tuple[str, ...]) -> str:
    """What the files for Windows are called, without their endings."""
    return f"lantern-bay-{__version__}-{'-'.join(languages)}-windows-x86_64"


def workplace(inputs: Inputs) -> Path:
    """Where everything for Windows is made."""
    return inputs.work / "windows"


def icon(inputs: Inputs) -> Path:
    """Where the program's picture lies once the program is made."""
    return workplace(inputs) / "lantern-bay.ico"


def make_program(inputs: Inputs, pc: WindowsPc) -> Path:
    """The frozen game with all that lies beside it. Raises CannotBuild or NoEngine."""
    work = workplace(inputs)
    python = make_python(work)
    write_ico(icon(inputs))
    told = work / "version.txt"
    told.write_text(version_info(), encoding="utf-8")
    plan = replace(
        game_plan(inputs.prepared), windowed=WINDOWED, icon=str(icon(inputs)), version=str(told)
    )
    if inputs.voice:
        plan = _with_voice(plan, python, inputs)
    frozen = _frozen(plan, inputs, pc)
    gather(frozen, work / "pyinstaller", inputs.prepared / "fonts")
    shutil.copytree(inputs.beside, frozen, dirs_exist_ok=True)
    _add_start_here(frozen, inputs)
    folder = work / TITLE
    shutil.rmtree(folder, ignore_errors=True)
    return frozen.rename(folder)


def bare_window(inputs: Inputs, pc: WindowsPc) -> Path:
    """The frozen window that starts are measured against."""
    return _frozen(bare_plan(), inputs, pc) / "bare.exe"


def _add_start_here(folder: Path, inputs: Inputs) -> None:
    def sections(words: Words) -> Sequence[Section]:
        return (
            sentences.starting(words),
            a_class(words),
            copying(words),
            progress(words, sentences.PROGRESS),
            removing_folder(words, sentences.PROGRESS),
            licences(words, inputs.voice),
        )

    languages = languages_of(inputs.languages, inputs.prepared / "locales")
    write_start_here(folder, languages, sections)


def _with_voice(plan: Plan, python: Path, inputs: Inputs) -> Plan:
    """The voice's library is found by the game itself, so what it needs must lie beside it."""
    voice = workplace(inputs) / "voice"
    source = packages(python) / "espeakng_loader"
    for code in make_voice(source, voice, inputs.spoken, "win32"):
        print(f"{code} has no voice: nothing is read aloud in it.", file=sys.stderr)
    for name in RUN_TIME:
        shutil.copyfile(python / name, voice / name)
    return replace(plan, data=(*plan.data, (str(voice), "voice")), voice=True)


def _frozen(plan: Plan, inputs: Inputs, pc: WindowsPc) -> Path:
    work = workplace(inputs)
    python = make_python(work) / "python.exe"
    same = pc.environment(SOURCE_DATE_EPOCH=str(inputs.when), PYTHONHASHSEED="0")
    return freeze(plan, work, same, pc.command(python), lambda path: pc.named(Path(path)))
