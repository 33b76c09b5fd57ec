"""Drawings by name as SVG text, from one folder of assets."""

import re
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from game.drawings.missing import FRAME
from game.files import read_file

if TYPE_CHECKING:
    from game.drawings.people import Cast

_FOLDERS = {"place": "places", "thing": "things", "bay": "bay", "icon": "icons"}
_VIEW_BOX = re.compile(rb'viewBox="\s*[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)')
LARGEST = 1 << 20
"""The most bytes of a drawing, ten times the largest."""
_NOT_DRAWN = (OSError, LookupError, TypeError, ValueError, AttributeError)
"""What reading a drawing raises that is not there."""
_LONGEST = 100
"""No drawing is so many times longer than high; one that says so is broken."""


@dataclass(slots=True)
class SvgSource:
    """The drawings of one folder. One that is missing is a grey frame and is noted once in
    `problems`; the game goes on."""

    folder: Path
    more: Path | None = None
    """A folder of the same shape, for what the first one lacks."""
    problems: list[str] = field(default_factory=list)
    _cast: "Cast | None" = None
    _shapes: dict[str, float] = field(default_factory=dict)
    _there: dict[str, bool] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Whether there is such a drawing; that there is none is no problem."""
        if name not in self._there:
            with suppress(*_NOT_DRAWN):
                self._there[name] = bool(self._read(name))
        return self._there.setdefault(name, False)

    def svg(self, name: str) -> bytes:
        """The drawing as an SVG document in UTF-8."""
        try:
            return self._read(name)
        except _NOT_DRAWN:
            self.note(name, "there is no such drawing.")
            return FRAME

    def _read(self, name: str) -> bytes:
        """The drawing; raises one of _NOT_DRAWN where there is none."""
        kind, _, rest = name.partition("/")
        match kind:
            case "cast" | "whole":
                return self._figure(*rest.split("/"), whole=kind == "whole")
            case "face":
                return self._people().face_svg(*rest.split("/", 1))
            case "shell":
                return self._shell(*rest.split("/"))
            case "animal":
                return self._animal(*rest.split("/"))
            case "keeper":
                return self._keeper(self._animal(*rest.split("/")))
            case "place" if "/" in rest:
                return self._place(*rest.split("/"))
        return read_file(self._file(_FOLDERS[kind], f"{rest}.svg"), LARGEST)

    def shape(self, name: str) -> float:
        """Width divided by height; 1 for a drawing that does not say."""
        if name not in self._shapes:
            shape = _shape_of(self.svg(name))
            if shape is None:
                self.note(name, "this drawing does not say how wide and high it is.")
            self._shapes[name] = shape or 1.0
        return self._shapes[name]

    def note(self, name: str, problem: str) -> None:
        """Keeps what is wrong with a drawing, the first time only."""
        if not any(noted.startswith(f"{name}: ") for noted in self.problems):
            self.problems.append(f"{name}: {problem}")

    def _file(self, kind: str, name: str) -> Path:
        ours = self.folder / kind / name
        return self.more / kind / name if self.more and not ours.is_file() else ours

    def _figure(
        self,
        who: str,
        feeling: str,
        pose: str = "stand",
        facing: str = "front",
        holds: str = "",
        *,
        whole: bool,
    ) -> bytes:
        from game.drawings.holding import HeldThing  # with the people, whom the first picture lacks

        held = HeldThing(holds, self.svg(f"thing/{holds}").decode()) if holds else None
        return self._people().figure_svg(who, feeling, pose, facing, held, whole=whole)

    def _shell(self, colour: str, pattern: str) -> bytes:
        from game.drawings.shells import coloured_shell  # nor any shell

        drawing = read_file(self._file("cast/shells", f"{pattern}.svg"), LARGEST).decode()
        return coloured_shell(drawing, colour)

    def _place(self, place: str, hour: str, near: str = "") -> bytes:
        from game.drawings.hours import at_hour  # the first picture is as drawn
        from game.drawings.near import seen_from_near

        turned = at_hour(self._read(f"place/{place}").decode(), hour)
        return (seen_from_near(turned, near) if near else turned).encode()

    def _animal(self, animal: str, colour: str, carries: str = "") -> bytes:
        thing = self.svg(f"thing/{carries}").decode() if carries else ""
        return self._people().animal_svg(animal, colour, thing)

    def _keeper(self, animal: bytes) -> bytes:
        from game.drawings.keeper import keeper_svg  # when a story has been told

        return keeper_svg(animal, self._read("bay/keeper-coat"))

    def _people(self) -> "Cast":
        if self._cast is None:
            from game.drawings.people import Cast  # the first picture shows nobody

            more = self.more / "cast" if self.more else None
            self._cast = Cast(self.folder / "cast", more)
        return self._cast


def _shape_of(svg: bytes) -> float | None:
    """Width divided by height, or None when the drawing does not tell anything sensible."""
    found = _VIEW_BOX.search(svg[:2000])
    with suppress(ValueError, ZeroDivisionError):
        shape = float(found[1]) / float(found[2]) if found else 0.0
        return shape if 1 / _LONGEST <= shape <= _LONGEST else None
    return None
