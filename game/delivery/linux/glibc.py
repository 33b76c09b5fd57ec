"""Which version of the system's C library a program needs: an older Linux cannot start it."""

import re
from pathlib import Path

_NEEDS = re.compile(rb"\0GLIBC_(\d+)\.(\d+)(?=[.\d]*\0)")
"""How a library names, among its texts, a version of the C library that it links to."""


def glibc_needed(program: Path) -> str:
    """The newest version that a file of the program asks for, such as "2.35"."""
    found = (_needed(path) for path in program.rglob("*") if _is_binary(path))
    major, minor = max((version for versions in found for version in versions), default=(2, 17))
    return f"{major}.{minor}"


def _needed(path: Path) -> list[tuple[int, int]]:
    return [(int(major), int(minor)) for major, minor in _NEEDS.findall(path.read_bytes())]


def _is_binary(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
