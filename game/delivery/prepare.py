"""Makes what the game reads but nobody writes: fonts, compiled catalogues, sounds, pictures.

`python -m game.delivery.prepare build`. Does nothing for a part that is already made from the same
sources; a part stopped half way never counts as made.
"""

import argparse
import compileall
import errno
import hashlib
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from game.activities import ROOMS_BY_KIND
from game.authoring.compiled import compile_all
from game.authoring.to_translate import Sources
from game.content.alphabets import LANGUAGES, texts_of
from game.delivery.fonts import FontProblem, build_fonts
from game.delivery.ready_levels import make_ready
from game.delivery.ready_pictures import make_ready_pictures
from game.delivery.sounds import make_sounds

TOP = Path(__file__).parents[2]
STAMP = "made-from"


def prepare(target: Path, languages: Sequence[str] = (), top: Path = TOP) -> tuple[str, ...]:
    """Makes every part in `target` for these languages (all there are, if none is named).

    Returns what people should know, in sentences. Raises FontProblem or OSError.
    """
    sources = Sources(top, ROOMS_BY_KIND, target / "fonts")
    wanted = tuple(languages) or ("en", *(code for code in sources.codes() if code != "en"))
    written = tuple(code for code in wanted if code in LANGUAGES)
    said = [
        f"There is no alphabet for {code} in game/content/alphabets.py: plain letters are used."
        for code in wanted
        if code not in written
    ]
    target.mkdir(parents=True, exist_ok=True)
    build_fonts(target / "fonts", written, texts_of(top))
    tidied(target / "fonts")
    tunes = [TOP / "game/delivery/sounds.py", TOP / "game/delivery/music.py"]
    _part(target / "sounds", digest(tunes), make_sounds)
    prepare_levels(target, top)
    art = [*(top / "assets/bay").glob("*.svg"), *(top / "assets/places").glob("*.svg")]
    drawn = [*art, *_read_for_levels(top)]
    _part(
        target / "pictures",
        digest(drawn),
        lambda folder: make_ready_pictures(top, target / "levels", folder),
    )
    return (*said, *prepare_words(target, sources, wanted))


def prepare_levels(target: Path, top: Path = TOP) -> None:
    """Makes `target/levels`, the file from which our levels are read without YAML."""
    _part(target / "levels", levels_made_from(top), lambda folder: make_ready(top, folder))


def levels_made_from(top: Path = TOP) -> str:
    """What `target/levels` notes as its origin while nothing has changed since."""
    names = [path.name for path in sorted((top / "assets").rglob("*.svg"))]
    return digest(_read_for_levels(top), *names)


def prepare_words(target: Path, sources: Sources, languages: Sequence[str]) -> list[str]:
    """Makes `target/locales`, the compiled catalogues of these languages; says what is wrong."""
    words = _Words(sources, languages)
    _part(target / "locales", digest(words.made_from(), *languages), words.make)
    return words.said


def _read_for_levels(top: Path) -> list[Path]:
    """What is read while levels are made ready, and the code that reads it."""
    files = [*(top / "levels").rglob("*.yaml"), *(top / "assets").rglob("*.toml")]
    return [*files, *(TOP / "game").rglob("*.py")]


class _Words:
    """The compiled catalogues of the chosen languages."""

    def __init__(self, sources: Sources, languages: Sequence[str]) -> None:
        self.sources = sources
        self.languages = languages
        self.said: list[str] = []

    def made_from(self) -> Iterator[Path]:
        """Translations, levels, and the code that decides which levels are whole."""
        yield from self.sources.locales.rglob("*.po")
        yield from self.sources.levels.rglob("*.yaml")
        yield from (TOP / "game").rglob("*.py")

    def make(self, folder: Path) -> None:
        problems = compile_all(self.sources, folder, self.languages)
        self.said += [str(problem) for problem in problems]
        for made in [path for path in folder.iterdir() if path.name not in self.languages]:
            shutil.rmtree(made) if made.is_dir() else made.unlink()


def tidied(fonts: Path) -> None:
    """Removes font files of languages that were asked for an earlier time."""
    listed = (fonts / "fonts.json").read_text(encoding="utf-8")
    for path in fonts.glob("*.ttf"):
        if f'"{path.name}"' not in listed:
            path.unlink()
            (fonts / f"{path.stem.rpartition('-')[0]}-licence.txt").unlink(missing_ok=True)


def digest(paths: Iterable[Path], *words: str) -> str:
    """A hash of the files' bytes and the words; where this checkout lies does not count, since the
    hash goes into the program, and a program is the same wherever it is built."""
    sha = hashlib.sha256("\n".join(words).encode())
    for path in sorted(paths):
        name = path.relative_to(TOP) if path.is_relative_to(TOP) else path
        sha.update(name.as_posix().encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return sha.hexdigest()


def _part(folder: Path, stamp: str, make: Callable[[Path], None]) -> None:
    """Makes a folder anew, atomically: it takes its name when everything is in it."""
    noted = folder / STAMP
    if noted.is_file() and noted.read_text(encoding="utf-8") == stamp:
        return
    fresh, old = (folder.with_name(folder.name + ending) for ending in (".new", ".old"))
    for left in (fresh, old):
        shutil.rmtree(left, ignore_errors=True)
    fresh.mkdir()
    make(fresh)
    (fresh / STAMP).write_text(stamp, encoding="utf-8")
    if folder.exists():
        folder.rename(old)
    fresh.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def plainly(error: OSError, target: Path) -> str:
    """A fault of the disk or the folder, with the way out."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "The disk is full: make some room and start again."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"{error.filename or target} cannot be written: choose a folder of your own."
    if error.errno in (errno.EEXIST, errno.ENOTDIR):
        return f"{error.filename or target} is a file, and a folder must be there."
    return f"{error.filename or target}: {error.strerror or error}."


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line: 1 when a part could not be made."""
    parser = argparse.ArgumentParser(
        prog="python -m game.delivery.prepare",
        description="Make the fonts, the compiled words and the sounds the game reads.",
        epilog="Example: python -m game.delivery.prepare build",
    )
    parser.add_argument("folder", type=Path, help="the folder to make them in")
    target = parser.parse_args(arguments).folder
    try:
        said = prepare(target)
    except FontProblem as problem:
        print(problem, file=sys.stderr)
        return 1
    except OSError as error:
        print(plainly(error, target), file=sys.stderr)
        return 1
    # The first start is a quarter faster for it; where it cannot be written, nothing is lost.
    compileall.compile_dir(TOP / "game", quiet=2)
    for sentence in said:
        print(sentence, file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
