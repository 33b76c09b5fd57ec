"""Tries the files for Linux: installed, started, played by the robot and removed."""

import os
import sys
from pathlib import Path

from game.delivery.clean_place import clean_place, empty_pc, run_plainly
from game.delivery.files_handed_out import Artefact
from game.delivery.linux.installing import installed
from game.delivery.linux.sentences import LAUNCHER
from game.delivery.linux.stick import copy_onto, stick
from game.delivery.robot_trial import levels_played, start_ratio
from game.delivery.target import Failed, TrialRow


def trial(artefact: Artefact, language: str, bare: Path) -> TrialRow:
    """One file. Raises Failed when it can't be installed, started or played to the end."""
    with clean_place() as place:
        with installed(artefact.path, place) as command:
            played = levels_played(command, language, place)
            ratio = start_ratio(command, bare, place)
        left = place.left_behind()
    for path in left:
        print(f"{artefact.path.name} left {path} behind.", file=sys.stderr)
    return TrialRow(artefact, ratio, played, removed_cleanly=not left)


def stick_trial(archive: Path, language: str) -> str:
    """The archive on a stick without links and rights, started by its launcher; what was tried, in
    a sentence. Raises Failed."""
    tried = []
    with clean_place() as place:
        with stick(place.folder, runs=True) as (folder, kind):
            _starts(copy_onto(archive, folder), language, place.home)
            tried.append(f"From {kind} it starts.")
        with stick(place.folder, runs=False) as (folder, kind):
            if kind:
                _says_why_not(copy_onto(archive, folder), place.home)
                tried.append(f"From {kind} it says so.")
    return " ".join(tried)


def _starts(program: Path, language: str, home: Path) -> None:
    if os.access(program / "lantern-bay", os.X_OK):
        raise Failed("The stick to try on has rights after all.")
    shown = {"SDL_VIDEODRIVER": "dummy", "LANTERN_BAY_FIRST_FRAME": "1"}
    asked = ("play", "--language", language, "--data", str(home / "data"))
    done = run_plainly(["sh", program / LAUNCHER, *asked], _plain_pc(home) | shown)
    if done.returncode or "first-frame" not in done.stdout:
        raise Failed(f"From a stick it does not start: {done.stdout.strip()}")


def _says_why_not(program: Path, home: Path) -> None:
    done = run_plainly(["sh", program / LAUNCHER], _plain_pc(home))
    if done.returncode != 1 or "Copy the whole folder" not in done.stdout:
        raise Failed(f"Where nothing may run, the launcher does not say so: {done.stdout.strip()}")


def _plain_pc(home: Path) -> dict[str, str]:
    """An empty PC again, but with the tools that every Linux has: the launcher asks two of them."""
    return {**empty_pc(home), "PATH": os.defpath}
