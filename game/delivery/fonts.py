"""Builds the fonts we ship, each cut down to what the chosen languages need.

`python -m game.delivery.fonts build/fonts en ar hi`
"""

import argparse
import hashlib
import io
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from game.content.alphabets import LANGUAGES, needed, texts_of
from game.platform.fonts import LIST, Face, Look, Weight, checksum, missing, read_faces, written
from game.ui.scripts import script_of

STAMP = "fonts.stamp"
_RECIPE = "5"
"""Raise it when the way fonts are made changes, so that built ones are made anew."""
_WEIGHTS: tuple[tuple[Weight, int], ...] = (("regular", 500), ("bold", 700))


class FontProblem(Exception):
    """The fonts cannot be built; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Source:
    """A variable font from an installed package, and the scripts we take from it."""

    name: str
    package: str
    file: str
    scripts: tuple[str, ...]
    look: Look = "story"

    @property
    def content(self) -> bytes:
        """The variable font as the package holds it."""
        return self._read("files", self.file)

    @property
    def licence(self) -> bytes:
        """The package's licence text: it goes wherever the font goes."""
        return self._read("LICENSE")

    def _read(self, *path: str) -> bytes:
        try:
            return files(self.package.replace("-", "_")).joinpath(*path).read_bytes()
        except (ModuleNotFoundError, OSError):
            raise FontProblem(
                f"The font package {self.package} is not installed; install the build requirements."
            ) from None


SOURCES = (
    Source("latin-devanagari", "fontpkg-baloo-2", "Baloo2[wght].ttf", ("Latn", "Deva")),
    Source("arabic", "fontpkg-noto-sans-arabic", "NotoSansArabic[wdth,wght].ttf", ("Arab",)),
    Source("plain-latin", "fontpkg-noto-sans", "NotoSans[wdth,wght].ttf", ("Latn",), "plain"),
    Source(
        "plain-devanagari",
        "fontpkg-noto-sans-devanagari",
        "NotoSansDevanagari[wdth,wght].ttf",
        ("Deva",),
        "plain",
    ),
    Source(
        "plain-arabic",
        "fontpkg-noto-kufi-arabic",
        "NotoKufiArabic[wght].ttf",
        ("Arab",),
        "plain",
    ),
)


def font_packages(made: Path) -> tuple[str, ...]:
    """The packages that the fonts in a folder were cut from."""
    there = (one.package for one in SOURCES if (made / f"{one.name}-licence.txt").is_file())
    return tuple(dict.fromkeys(there))


def build_fonts(target: Path, languages: Sequence[str], extra_text: Iterable[str] = ()) -> None:
    """Writes the fonts for these languages and their list into `target`.

    Does nothing when they are already there, made from the same packages, languages and text.
    Raises FontProblem if a language is unknown, a package is missing or a letter of an alphabet
    is in no font; characters of `extra_text` that no font has are left to `missing`.
    """
    for language in languages:
        if language not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            raise FontProblem(f"There is no alphabet for the language {language}; known: {known}.")
    letters = needed(languages, extra_text)
    stamp = _stamp(languages, letters)
    if _is_built(target, stamp):
        return
    target.mkdir(parents=True, exist_ok=True)
    (target / STAMP).unlink(missing_ok=True)
    faces = tuple(_faces(target, languages, letters))
    if lost := missing("".join(needed(languages)), faces):
        raise FontProblem(f"No font has {' '.join(sorted(lost))}.")
    (target / LIST).write_text(written(faces), encoding="utf-8")
    (target / STAMP).write_text(stamp, encoding="utf-8")


def _stamp(languages: Sequence[str], letters: frozenset[str]) -> str:
    try:
        packages = [version(source.package) for source in SOURCES]
        parts = [_RECIPE, version("fonttools"), *packages, *sorted(languages), *sorted(letters)]
    except PackageNotFoundError as problem:
        raise FontProblem(
            f"{problem.name} is not installed; install the build requirements."
        ) from None
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _is_built(target: Path, stamp: str) -> bool:
    path = target / STAMP
    if not path.exists() or path.read_text(encoding="utf-8") != stamp:
        return False
    _, problems = read_faces(target)
    return not problems


def _faces(target: Path, languages: Sequence[str], letters: frozenset[str]) -> Iterator[Face]:
    wanted = {script for language in languages for script in LANGUAGES[language].scripts}
    for source in SOURCES:
        scripts = tuple(script for script in source.scripts if script in wanted)
        if not scripts:
            continue
        # Signs and digits come from every font, so that they match the letters beside them.
        taken = {letter for letter in letters if script_of(letter) in (None, *scripts)}
        (target / f"{source.name}-licence.txt").write_bytes(source.licence)
        every_weight = _cut(source.content, taken)
        for weight, number in _WEIGHTS:
            font = _instance(every_weight, number)
            name = f"{source.name}-{weight}.ttf"
            font.save(target / name)
            covers = frozenset(font.getBestCmap())
            whole = checksum((target / name).read_bytes())
            yield Face(name, weight, scripts, covers, whole, source.look)


def _cut(content: bytes, letters: Iterable[str]) -> TTFont:
    font = TTFont(io.BytesIO(content), recalcTimestamp=False)
    # Without hinting Arabic is drawn ten times faster; all features, or letters would not join.
    options = Options(hinting=False, layout_features=["*"], name_IDs=["*"])
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[ord(letter) for letter in letters])
    subsetter.subset(font)
    return font


def _instance(font: TTFont, weight: int) -> TTFont:
    """The font at one weight and full width: the game's text engine knows no variable fonts."""
    axes = {axis.axisTag: axis.maxValue for axis in font["fvar"].axes if axis.axisTag == "wdth"}
    return instantiateVariableFont(font, {**axes, "wght": weight}, updateFontNames=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line: prints each font's size, and what no font can show."""
    parser = argparse.ArgumentParser(
        prog="python -m game.delivery.fonts",
        description="Build the fonts for some languages.",
        epilog="Example: python -m game.delivery.fonts build/fonts en ar hi",
    )
    parser.add_argument("target", type=Path, help="the folder to write them to")
    parser.add_argument("languages", nargs="+", metavar="language", help=", ".join(LANGUAGES))
    chosen = parser.parse_args(arguments)
    texts = texts_of(Path(__file__).parents[2])
    try:
        build_fonts(chosen.target, chosen.languages, texts)
    except (FontProblem, OSError) as problem:
        print(problem, file=sys.stderr)
        return 1
    for path in sorted(chosen.target.glob("*.ttf")):
        print(f"{path.stat().st_size / 1000:7.1f} kB  {path}")
    faces, _ = read_faces(chosen.target)
    if lost := missing("".join(needed(chosen.languages, texts)), faces):
        print(f"No font has these, used in levels or locales: {' '.join(sorted(lost))}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
