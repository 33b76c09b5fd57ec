"""Runs every row of Unicode's own tests of text direction; `python -m tests.bidi_all [FOLDER]`.

The files come with Debian's package unicode-data. Exit 0 when all rows hold or the files are not
there, 1 when a row fails.
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from unicodedata import bidirectional, unidata_version

from game.ui.bidi import Base, levels, order, paragraph_level

FOLDER = Path("/usr/share/unicode")
_BASES: tuple[Base, ...] = ("ltr", "rtl", "auto")
_SAMPLES = {
    "L": "a", "R": "א", "AL": "ب", "EN": "1", "AN": "٣", "ES": "+", "ET": "$", "CS": ",",
    "NSM": "\u0300", "BN": "\u00ad", "B": "\u2029", "S": "\t", "WS": " ", "ON": "!",
    "LRE": "\u202a", "RLE": "\u202b", "PDF": "\u202c", "LRO": "\u202d", "RLO": "\u202e",
    "LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068", "PDI": "\u2069",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One text, the direction of its paragraph and what must come of it; None for any level."""

    text: str
    base: Base
    paragraph: int | None
    levels: tuple[int | None, ...]
    order: tuple[int, ...]

    @property
    def holds(self) -> bool:
        if self.paragraph not in (None, paragraph_level(self.text, self.base)):
            return False
        found = levels(self.text, self.base)
        same = all(want in (None, got) for want, got in zip(self.levels, found, strict=True))
        return same and order(self.text, self.base) == self.order

    @property
    def unknown(self) -> bool:
        """Whether it has characters that this Python's older Unicode tables do not know."""
        return any(not bidirectional(character) for character in self.text)


def _numbers(field: str) -> tuple[int | None, ...]:
    return tuple(None if item == "x" else int(item) for item in field.split())


def character_rows(lines: Iterable[str]) -> Iterator[Row]:
    """The rows of BidiCharacterTest.txt."""
    for line in lines:
        if line.strip() and not line.startswith("#"):
            points, base, paragraph, deep, seen = line.strip().split(";")
            text = "".join(chr(int(point, 16)) for point in points.split())
            places = tuple(int(place) for place in seen.split())
            yield Row(text, _BASES[int(base)], int(paragraph), _numbers(deep), places)


def class_rows(lines: Iterable[str]) -> Iterator[Row]:
    """The rows of BidiTest.txt, with one character standing for each class."""
    deep: tuple[int | None, ...] = ()
    places: tuple[int, ...] = ()
    for line in lines:
        match line.split("#")[0].split(maxsplit=1):
            case ["@Levels:", *rest]:
                deep = _numbers("".join(rest))
            case ["@Reorder:", *rest]:
                places = tuple(int(place) for place in "".join(rest).split())
            case [_, *_] if ";" in line:
                kinds, bits = line.split(";")
                text = "".join(_SAMPLES[kind] for kind in kinds.split())
                for bit, base in ((1, "auto"), (2, "ltr"), (4, "rtl")):
                    if int(bits, 16) & bit:
                        yield Row(text, base, None, deep, places)  # type: ignore[arg-type]


def _report(name: str, rows: Iterable[Row]) -> bool:
    count = 0
    failed: list[Row] = []
    for row in rows:
        count += 1
        if not row.holds:
            failed.append(row)
    newer = sum(row.unknown for row in failed)
    print(f"{name}: {count} rows, {len(failed)} failed, {newer} of them for newer characters")
    for row in islice(failed, 10):
        got = (levels(row.text, row.base), order(row.text, row.base))
        print(f"  {row.text!a} {row.base}: wanted {row.levels} {row.order}, got {got}")
    return len(failed) == newer


def main(folder: Path) -> int:
    print(f"Unicode tables of this Python: {unidata_version}")
    good = True
    for name, read in (("BidiCharacterTest.txt", character_rows), ("BidiTest.txt", class_rows)):
        path = folder / name
        if path.exists():
            with path.open(encoding="utf-8") as lines:
                print(path, "says", lines.readline().strip("# \n"))
                good &= _report(name, read(lines))
        else:
            print(f"{name}: skipped, {path} is not there (Debian: unicode-data)")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER))
