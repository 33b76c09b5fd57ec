"""Which font files there are, what they can show, and which of them shows a character best."""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from unicodedata import category
from zlib import crc32

from game.files import read_file

LIST = "fonts.json"
LARGEST = 32 << 20
"""The most bytes of a font file; those of whole Chinese have ten million."""
Weight = Literal["regular", "bold"]
Look = Literal["story", "plain"]
"""Round letters of a picture book, or plain ones that some read more easily."""


@dataclass(frozen=True, slots=True)
class Face:
    """One font file of one weight. `scripts` are those it was made for; `covers` all it can show.

    `checksum` is the file's CRC-32. An empty `file` means the plain font pygame brings along.
    """

    file: str
    weight: Weight
    scripts: tuple[str, ...]
    covers: frozenset[int]
    checksum: int
    look: Look = "story"

    def shows(self, character: str) -> bool:
        return ord(character) in self.covers


PLAIN = Face("", "regular", ("Latn",), frozenset([*range(0x20, 0x7F), *range(0xA0, 0x180)]), 0)
"""What is left when our own fonts are gone."""


def is_unseen(character: str) -> bool:
    """Whether a character is never drawn itself: controls, joiners, direction marks, selectors."""
    return category(character) in ("Cc", "Cf", "Zl", "Zp") or "\ufe00" <= character <= "\ufe0f"


def missing(text: str, faces: Iterable[Face]) -> set[str]:
    """The characters of the text that none of the faces can show."""
    every = list(faces)
    letters = {letter for letter in text if not is_unseen(letter)}
    return {letter for letter in letters if not any(face.shows(letter) for face in every)}


def checksum(content: bytes) -> int:
    """CRC-32 of a font file, by which a damaged one is known."""
    return crc32(content)


def read_faces(folder: Path) -> tuple[tuple[Face, ...], tuple[str, ...]]:
    """The usable faces listed in the folder's fonts.json, and in plain words what is wrong."""
    path = folder / LIST
    try:
        entries = json.loads(read_file(path, LARGEST))["faces"]
        faces = [_face(entry) for entry in entries]
    except OSError:
        return (), (f"{path}: the list of fonts cannot be read; a plain font is used.",)
    except (ValueError, LookupError, TypeError, RecursionError):
        return (), (f"{path}: the list of fonts is damaged; a plain font is used.",)
    problems = {face: _problem(folder / face.file, face.checksum) for face in faces}
    return (
        tuple(face for face in faces if not problems[face]),
        tuple(problem for problem in problems.values() if problem),
    )


def _problem(path: Path, expected: int) -> str:
    # A damaged font file would not raise but end the whole game inside the text library.
    try:
        whole = checksum(read_file(path, LARGEST)) == expected
    except OSError:
        return f"{path}: this font cannot be read; another font is used for its letters."
    return "" if whole else f"{path}: this font is damaged; another font is used for its letters."


def written(faces: Iterable[Face]) -> str:
    """The text of fonts.json for these faces."""
    entries = [
        {
            "file": face.file,
            "weight": face.weight,
            "scripts": face.scripts,
            "covers": list(_ranges(face.covers)),
            "checksum": face.checksum,
            "look": face.look,
        }
        for face in faces
    ]
    return json.dumps({"faces": entries}, separators=(",", ":")) + "\n"


def best_first(
    faces: Iterable[Face], script: str, weight: Weight, look: Look = "story"
) -> tuple[Face, ...]:
    """All faces: those made for the script before others, then the wanted look, then weight."""

    def order(face: Face) -> tuple[bool, bool, bool]:
        return script not in face.scripts, face.look != look, face.weight != weight

    return tuple(sorted(faces, key=order))


def _face(entry: dict[str, object]) -> Face:
    match entry:
        case {
            "file": str(file),
            "weight": "regular" | "bold" as weight,
            "scripts": list(scripts),
            "covers": list(ranges),
            "checksum": int(checked),
            "look": "story" | "plain" as look,
        }:
            if Path(file).name != file:
                raise ValueError(file)
            if any(not 0 <= first <= last <= sys.maxunicode for first, last in ranges):
                raise ValueError(ranges)
            covers = frozenset(point for first, last in ranges for point in range(first, last + 1))
            return Face(file, weight, tuple(map(str, scripts)), covers, checked, look)
    raise ValueError("not a face")


def _ranges(points: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Sorted numbers as (first, last) pairs of unbroken runs."""
    start = last = None
    for point in sorted(points):
        if start is None or last is None:
            start = point
        elif point != last + 1:
            yield start, last
            start = point
        last = point
    if start is not None and last is not None:
        yield start, last
