"""The folder that any web server can hand out: a page that starts the game, and what it fetches."""

import json
import shutil
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

from game.content.catalogue import Language
from game.delivery.browser.sentences import starting
from game.delivery.freeze import TOP, CannotBuild
from game.delivery.icon import ICON
from game.delivery.licences import gather_pages
from game.delivery.npm_package import NpmPackage, fetched
from game.delivery.program_inputs import Inputs
from game.web.assets import script
from game.web.stylesheet import stylesheet

PYODIDE = NpmPackage(
    "pyodide",
    "0.29.3",
    "22UBuhOJawj7vKUnS7/F3xK+515LJdjiMAHoCfuS6/PbHiOrSQVnYwDe+2sbVwiOZ3sMMexdXICew6NqOMQGgA==",
)
"""CPython 3.13 for browsers: Chrome 95, Firefox 100, Safari 15.2 and newer."""
_PYODIDES = ("pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip")
_LOCK = "pyodide-lock.json"
_HERE = Path(__file__).parent
_PAGE = ("index.html", "start.css", "start.js", "play.js")
_LEFT_OUT = ("platform", "authoring", "delivery", "doctor", "desk", "printing")
"""Folders of the game that a browser has no use for."""
LIBRARIES = ("htpy", "markupsafe")
_BUNDLE = "bay.zip"
_KINDS = {
    ".js": "text/javascript",
    ".wasm": "application/wasm",
    ".zip": "application/zip",
    ".json": "application/json",
}


def make_site(inputs: Inputs, languages: Sequence[Language], folder: Path) -> None:
    """Fills the folder. Raises CannotBuild."""
    folder.mkdir(parents=True)
    pyodide = fetched(PYODIDE)
    for name in _PYODIDES:
        shutil.copyfile(pyodide / name, folder / name)
    # Of all the packages that Pyodide could fetch, none is.
    lock = json.loads((pyodide / _LOCK).read_text(encoding="utf-8"))
    _write(folder / _LOCK, json.dumps({**lock, "packages": {}}))
    for name in _PAGE:
        shutil.copyfile(_HERE / name, folder / name)
    shutil.copyfile(ICON, folder / "lantern-bay.svg")
    _write(folder / "style.css", stylesheet())
    (folder / "script.js").write_bytes(script())
    gather_pages(folder, LIBRARIES)
    _bundle(inputs, folder / _BUNDLE)
    fetched_first = [folder / name for name in (*_PYODIDES, _LOCK, _BUNDLE, "script.js")]
    _write(folder / "files.js", _listed(fetched_first, languages))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _listed(files: Sequence[Path], languages: Sequence[Language]) -> str:
    """What start.js is told: the files it fetches, and what it says in each language."""
    listed = [
        {
            "name": path.name,
            "size": path.stat().st_size,
            "crc": zlib.crc32(path.read_bytes()),
            "kind": _KINDS[path.suffix],
        }
        for path in files
    ]
    words = {one.code: {**starting(one.words), "dir": one.direction} for one in languages}
    values = {"FILES": listed, "LANGUAGES": list(words), "WORDS": words}
    lines = (f"var {name} = {json.dumps(value, indent=1)};\n" for name, value in values.items())
    return "".join(lines)


def _bundle(inputs: Inputs, archive: Path) -> None:
    """Everything that Python opens, in one file; the same content gives the same bytes."""
    moment = (1980, 1, 1, 0, 0, 0)
    with zipfile.ZipFile(archive, "w") as packed:
        for path, name in sorted(_inside(inputs.prepared), key=lambda pair: pair[1]):
            entry = zipfile.ZipInfo(name, moment)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            packed.writestr(entry, path.read_bytes(), compresslevel=9)


def _inside(prepared: Path) -> Iterator[tuple[Path, str]]:
    """Each file, and what it is called inside."""
    for path in (TOP / "game").rglob("*.py"):
        if path.relative_to(TOP / "game").parts[0] not in _LEFT_OUT:
            yield path, f"code/{path.relative_to(TOP).as_posix()}"
    for path in (TOP / "game" / "web").glob("*.js"):
        yield path, f"code/{path.relative_to(TOP).as_posix()}"
    yield _HERE / "sqlite3.py", "code/sqlite3.py"
    for library in LIBRARIES:
        for path in _package(library).rglob("*.py"):
            yield path, f"code/{library}/{path.relative_to(_package(library)).as_posix()}"
    for name, kinds in {"levels": ["yaml"], "assets": ["svg", "toml", "ogg"]}.items():
        for kind in kinds:
            for path in (TOP / name).rglob(f"*.{kind}"):
                yield path, path.relative_to(TOP).as_posix()
    for name in ("levels", "locales", "sounds"):
        for path in (prepared / name).rglob("*"):
            if path.is_file() and path.stem != "music":  # two megabytes, and pages have none
                yield path, f"build/{path.relative_to(prepared).as_posix()}"


def _package(name: str) -> Path:
    found = find_spec(name)
    if found is None or found.origin is None:
        raise CannotBuild(f"The package {name} is not installed: start with python3 run.py build.")
    return Path(found.origin).parent
