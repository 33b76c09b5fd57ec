"""Lays the licence of everything that is inside a frozen program beside it, or refuses."""

import ast
import re
import shutil
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution, packages_distributions
from itertools import chain
from pathlib import Path

from game.delivery.freeze import TOP, CannotBuild
from game.delivery.library_list import LIBRARIES, known_as, listed_libraries
from game.platform.voices import library

OURS = TOP / "LICENSES"
_LICENCE = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_ENGINES = {library(system) for system in ("linux", "win32")}
_OWN_TEXT = {"pygame-ce": "lgpl-2.1.txt"}
"""Packages that bring no licence file along; ours stands in."""


def gather(program: Path, work: Path, fonts: Path) -> None:
    """Fills `LICENSES` in the program's folder: ours, the packages', the libraries', the
    fonts', and the voice's where there is one."""
    target = program / "LICENSES"
    target.mkdir()
    shutil.copyfile(TOP / "LICENSE", target / "lantern-bay-code-gpl-3.0.txt")
    for path in sorted(OURS.glob("*.*")):
        shutil.copyfile(path, target / path.name)
    if any(path.name in _ENGINES for path in libraries(program)):
        for path in sorted((OURS / "voice").glob("*.txt")):
            shutil.copyfile(path, target / f"voice-{path.name}")
    for path in sorted(fonts.glob("*-licence.txt")):
        shutil.copyfile(path, target / f"font-{path.name}")
    for package in packages(work):
        _copy_package(package, target)
    if unknown := unlisted(program):
        raise CannotBuild(
            f"{LIBRARIES.relative_to(TOP)} does not say the licence of: {', '.join(unknown)}."
        )


def gather_pages(folder: Path, packages: Iterable[str]) -> None:
    """The same in a folder of pages: of ours, of Pyodide and Python, and of the packages inside."""
    target = folder / "LICENSES"
    target.mkdir()
    shutil.copyfile(TOP / "LICENSE", target / "lantern-bay-code-gpl-3.0.txt")
    for path in (OURS / "README.md", OURS / "python.txt"):
        shutil.copyfile(path, target / path.name)
    for path in sorted((OURS / "browser").glob("*.txt")):
        shutil.copyfile(path, target / f"pyodide-{path.name}")
    for package in packages:
        _copy_package(package, target)


def packages(work: Path) -> tuple[str, ...]:
    """The installed packages whose modules PyInstaller took, in Python or compiled; it noted them
    in lists."""
    owners = packages_distributions()
    noted = (_noted(next(work.rglob(f"{name}-00.toc"))) for name in ("PYZ", "COLLECT"))
    modules = {re.split(r"[./\\]", name)[0] for name in chain.from_iterable(noted)}
    found = {owner for module in modules for owner in owners.get(module, ())}
    return tuple(sorted((found - {"lantern-bay"}) | {"pyinstaller"}))


def _noted(file: Path) -> Iterator[str]:
    """The names of modules in one of PyInstaller's lists, which it writes as Python does."""
    for part in ast.literal_eval(file.read_text(encoding="utf-8")):
        entries = part if isinstance(part, list) else ()
        yield from (name for name, _, kind in entries if kind.startswith(("PYMODULE", "EXTENSION")))


def _copy_package(package: str, target: Path) -> None:
    texts = _texts(distribution(package))
    if package in _OWN_TEXT:
        texts = [OURS / _OWN_TEXT[package]]
    if not texts:
        raise CannotBuild(f"The package {package} brings no licence along: put one in LICENSES/.")
    for text in texts:
        shutil.copyfile(text, target / f"{package.lower()}-{text.stem.lower()}.txt")


def _texts(package: Distribution) -> list[Path]:
    """Licence files a package brings along; of its own ones, not those of parts left out."""
    own = (file for file in package.files or () if ".dist-info" in file.parts[0])
    return [Path(str(file.locate())) for file in own if _LICENCE.search(file.name)]


def unlisted(program: Path) -> tuple[str, ...]:
    """Libraries inside the program that the list of libraries does not name."""
    listed = listed_libraries(LIBRARIES.read_text(encoding="utf-8"))
    return tuple(sorted({path.name for path in libraries(program) if not known_as(path, listed)}))


def libraries(program: Path) -> Iterator[Path]:
    """The shared libraries inside a program for Linux or Windows; not Python's own modules."""
    for pattern in ("lib*.so*", "*.dll"):
        yield from (path for path in program.rglob(pattern) if path.is_file())
