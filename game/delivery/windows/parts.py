"""What of other people's work is inside the program for Windows."""

import platform
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from game.delivery.fonts import font_packages
from game.delivery.freeze import CannotBuild
from game.delivery.licences import libraries, packages
from game.delivery.program_inputs import Inputs
from game.delivery.program_parts import Part, library_parts, package_parts
from game.delivery.windows.program import workplace
from game.delivery.windows.python import make_python
from game.delivery.windows.python import packages as packages_of
from game.delivery.windows.wine import WindowsPc

_KEY = "ProductVersion".encode("utf-16-le") + b"\0\0"
_RESOURCE = re.compile(re.escape(_KEY) + rb"(?:\0\0)*((?:[\d., ]\0)+)")
_SAYS: Mapping[str, bytes] = {
    "libpng": rb"libpng version (\d+\.\d+\.\d+)",
    "libespeak": rb"\0(\d+\.\d+\.\d+)\0",
}
"""A text that holds the version, inside libraries that don't tell it as Windows does."""
_INSIDE = """\
import ctypes, os, sys
os.add_dll_directory(os.path.dirname(sys.argv[1]))
ttf = ctypes.CDLL(sys.argv[1])
ttf.TTF_Init()
for ask in (ttf.TTF_GetFreeTypeVersion, ttf.TTF_GetHarfBuzzVersion):
    three = [ctypes.c_int() for _ in range(3)]
    ask(*map(ctypes.byref, three))
    print(".".join(str(one.value) for one in three))
"""
"""Asks the library for letters which others it was built with: no file of theirs is to be seen."""


def windows_parts(program: Path, inputs: Inputs, pc: WindowsPc) -> Iterator[Part]:
    """Packages, libraries, letters, and Python itself."""
    work = workplace(inputs)
    ours = platform.python_version()
    yield Part("Python's standard library", ours, "PSF-2.0", "https://www.python.org")
    yield from package_parts(packages(work / "pyinstaller"))
    yield from package_parts(font_packages(inputs.prepared / "fonts"))
    once = {
        path.name.lower(): path for path in libraries(program)
    }  # the voice has its own run time
    yield from library_parts(once.values(), library_version)
    yield from _built_into_letters(make_python(work), pc)


def library_version(library: Path, name: str) -> str:
    """Its version, as Windows would show it, or as a text inside has it. Where only its interface
    is known, from its name, it says so."""
    data = library.read_bytes()
    if told := _RESOURCE.search(data):
        numbers = told[1].decode("utf-16-le").replace(",", ".").replace(" ", "")
        return re.sub(r"(\d+\.\d+\.\d+)\.0$", r"\1", numbers)
    if said := re.search(_SAYS.get(name, rb"(?!)"), data):
        return said[1].decode()
    interface = re.search(r"-(\d+)\.dll$", library.name)
    return f"interface {interface[1]}" if interface else "unknown"


def _built_into_letters(python: Path, pc: WindowsPc) -> Iterator[Part]:
    library = packages_of(python) / "pygame/SDL2_ttf.dll"
    done = pc.run(python / "python.exe", "-c", _INSIDE, pc.named(library))
    versions = done.stdout.split()
    if done.returncode or len(versions) != 2:
        raise CannotBuild(f"{library.name} does not tell what it was built with: {done.stdout}")
    yield Part("FreeType", versions[0], "FTL", "https://freetype.org")
    yield Part(
        "HarfBuzz", versions[1], "MIT-Modern-Variant", "https://github.com/harfbuzz/harfbuzz"
    )
