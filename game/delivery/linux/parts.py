"""What of other people's work is inside the program for Linux."""

import platform
from collections.abc import Iterator
from pathlib import Path

from game.delivery.fonts import font_packages
from game.delivery.licences import packages
from game.delivery.linux.library_versions import library_version
from game.delivery.program_inputs import Inputs
from game.delivery.program_parts import Part, library_parts, package_parts


def linux_parts(program: Path, inputs: Inputs) -> Iterator[Part]:
    """Packages, libraries, letters, and Python itself; asked before the next thing is frozen."""
    yield Part(
        "Python's standard library", platform.python_version(), "PSF-2.0", "https://www.python.org"
    )
    yield from package_parts(packages(inputs.work / "pyinstaller"))
    yield from package_parts(font_packages(inputs.prepared / "fonts"))
    libraries = (path for path in program.rglob("lib*.so*") if path.is_file())
    yield from library_parts(libraries, library_version)
