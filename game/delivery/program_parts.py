"""One thing of somebody else's inside a program, as the bill of materials names it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Part:
    """A package, a library inside one, a family of letters.

    licence: an SPDX expression, or the name by which `LICENSES/libraries.txt` knows its text.
    file: where it lies in the program, when it is one file; its digest then goes into the bill.
    """

    name: str
    version: str
    licence: str
    file: Path | None = None
    source: str = ""
