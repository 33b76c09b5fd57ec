"""The methods of the dataclasses that the first picture needs, compiled beforehand.

`dataclasses` writes the source of each method and compiles it anew at every start: for a program
with some hundred small records that is half of what importing it costs. What is compiled here is
handed out by `quick_records`, which the frozen program runs first.
"""

import builtins
import dataclasses
import marshal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

FIRST = "game.playing"
"""Whatever the first picture needs is imported by this module."""
_NO_REFERENCES = 2
"""The version of marshal whose bytes are the same each time."""
_OPTIMIZE = 1
"""As `build.spec` compiles everything else."""


def record_methods() -> bytes:
    """What `quick_records` reads: source of each method → its code. Made in a process of its own,
    since a module is imported once."""
    made = subprocess.run(
        [sys.executable, "-m", __name__], cwd=_top(), capture_output=True, check=True
    )
    return made.stdout


def _top() -> Path:
    return Path(__file__).parents[2]


def _collected() -> dict[str, bytes]:
    """Imports everything, noting each source that is run."""
    codes: dict[str, bytes] = {}

    def run(source: str, names: dict[str, Any], into: Mapping[str, Any]) -> None:
        code = compile(source, "<dataclass>", "exec", dont_inherit=True, optimize=_OPTIMIZE)
        codes[source] = marshal.dumps(code, _NO_REFERENCES)
        builtins.exec(code, names, into)  # noqa: S102  its own source

    dataclasses.exec = run  # type: ignore[attr-defined]  # found before the built-in one
    __import__(FIRST)
    return codes


if __name__ == "__main__":
    sys.stdout.buffer.write(marshal.dumps(_collected(), _NO_REFERENCES))
