"""The program for Linux: a folder that starts anywhere, from a stick without links as well."""

import platform
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from game import __version__
from game.content.places import Places
from game.delivery.freeze import TOP, Plan, bare_plan, freeze, game_plan
from game.delivery.licences import gather
from game.delivery.program_inputs import Inputs
from game.delivery.voice_part import make_voice


def make_program(inputs: Inputs) -> Path:
    """The frozen game with all that lies beside it. Raises CannotBuild or NoEngine."""
    if inputs.voice:
        made = make_voice(
            Places(TOP, TOP / "build").voice, inputs.prepared / "voice", inputs.spoken
        )
        for code in made:
            print(f"{code} has no voice: nothing is read aloud in it.", file=sys.stderr)
    frozen = _frozen(game_plan(inputs.prepared, voice=inputs.voice), inputs)
    gather(frozen, inputs.work / "pyinstaller", inputs.prepared / "fonts")
    shutil.copytree(inputs.beside, frozen, dirs_exist_ok=True)
    return frozen


def bare_window(inputs: Inputs) -> Path:
    """The frozen window that starts are measured against."""
    return _frozen(bare_plan(), inputs) / "bare"


def named(languages: Sequence[str]) -> str:
    """What the program's folder and its files are called."""
    return f"lantern-bay-{__version__}-{'-'.join(languages)}-linux-{platform.machine()}"


def _frozen(plan: Plan, inputs: Inputs) -> Path:
    same = {"SOURCE_DATE_EPOCH": str(inputs.when), "PYTHONHASHSEED": "0"}
    return freeze(plan, inputs.work, same)
