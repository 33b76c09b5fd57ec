"""The letters of a printed page, in the page itself: a PC that lacks a script prints it right."""

from base64 import b64encode
from pathlib import Path

from game.files import read_file
from game.platform.fonts import LARGEST, Face, read_faces
from game.ui.scripts import script_for

_WEIGHTS = {"regular": 400, "bold": 700}
_SYSTEM = '"Noto Sans", "Segoe UI", sans-serif'


def letters(folder: Path, language: str) -> tuple[str, str]:
    """CSS that brings the plain letters of a language and of Latin, and the families in their
    order. Where our fonts are gone, those of the PC have to do."""
    faces, _ = read_faces(folder)
    scripts = dict.fromkeys((script_for(language), "Latn"))
    wanted = [
        (f"letters-{script.lower()}", face)
        for script in scripts
        for face in faces
        if face.look == "plain" and script in face.scripts
    ]
    rules = "\n".join(_rule(family, folder, face) for family, face in wanted)
    families = dict.fromkeys(family for family, _ in wanted)
    return rules, ", ".join([*families, _SYSTEM])


def _rule(family: str, folder: Path, face: Face) -> str:
    data = b64encode(read_file(folder / face.file, LARGEST)).decode()
    return (
        f"@font-face {{ font-family: {family}; font-weight: {_WEIGHTS[face.weight]};"
        f' src: url("data:font/ttf;base64,{data}") }}'
    )
