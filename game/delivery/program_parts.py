"""What of other people's work is inside a program: packages, libraries inside them, letters."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import distribution, metadata
from pathlib import Path

from game.delivery.freeze import CannotBuild
from game.delivery.library_list import LIBRARIES, known_as, listed_libraries

_LICENCES = {
    "pygame-ce": "LGPL-2.1-only",
    "PyYAML": "MIT",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "espeakng-loader": "MIT",
    "Jinja2": "BSD-3-Clause",
    "PyNaCl": "Apache-2.0",
    "blinker": "MIT",
    "itsdangerous": "BSD-3-Clause",
    "segno": "BSD-3-Clause",
    "waitress": "ZPL-2.1",
}
"""Of packages that don't say it as SPDX does."""
_INSIDE = {
    "PyNaCl": ("libsodium", "ISC", "https://libsodium.org"),
    "cffi": ("libffi", "MIT", "https://sourceware.org/libffi"),
}
"""Libraries that are part of a package's own one: name, licence, source."""
_SPDX = {
    "BSD-3-Clause and IJG": "BSD-3-Clause AND IJG",
    "LGPL-2.1": "LGPL-2.1-only",
    "MIT, old style": "MIT-Modern-Variant",
    "Microsoft redistributable": "LicenseRef-Microsoft-Redistributable",
    "libpng": "libpng-2.0",
    "public domain": "blessing",
    "GPL-3.0-or-later with the GCC Runtime Library Exception 3.1": (
        "GPL-3.0-or-later WITH GCC-exception-3.1"
    ),
}
"""How SPDX calls what the list of libraries says in words of its own."""


@dataclass(frozen=True, slots=True)
class Part:
    """One of them.

    licence: as SPDX writes it. source: an address. file: where it lies in the program, when it is
    one file; its digest goes into the bill. package: it can be fetched by this name and version.
    """

    name: str
    version: str
    licence: str
    source: str = ""
    file: Path | None = None
    package: bool = False


def package_parts(names: Iterable[str]) -> Iterator[Part]:
    """Installed packages, by name, and what is inside their libraries."""
    for name in names:
        said = metadata(name)
        licence = said["License-Expression"] or _LICENCES.get(said["Name"])
        if not licence:
            raise CannotBuild(f"The package {name} does not say its licence as SPDX writes it.")
        package = Part(said["Name"], distribution(name).version, licence, package=True)
        yield package
        if package.name in _INSIDE:
            library, licence, source = _INSIDE[package.name]
            yield Part(library, f"of {package.name} {package.version}", licence, source)


def library_parts(files: Iterable[Path], version: Callable[[Path, str], str]) -> Iterator[Part]:
    """Shared libraries that `LICENSES/libraries.txt` knows. version: tells it of a file and of the
    name of its entry there."""
    listed = listed_libraries(LIBRARIES.read_text(encoding="utf-8"))
    for file in sorted(files):
        stem = known_as(file, listed)
        if not stem:
            continue
        one = listed[stem]
        licence = one.licence.partition(", see")[0].partition(";")[0]
        licence = _SPDX.get(licence, licence)
        yield Part(one.title, version(file, stem), licence, one.source, file)
