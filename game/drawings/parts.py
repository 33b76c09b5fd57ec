"""The drawn parts of people: one SVG file each, in a folder for each slot, read once."""

from dataclasses import dataclass, field
from pathlib import Path

from game.drawings.missing import NoSuchDrawing
from game.files import read_file

LARGEST = 1 << 20
"""The most bytes of a part."""


@dataclass(slots=True)
class Parts:
    """The parts of one folder; what it lacks may lie in another of the same shape."""

    folder: Path
    more: Path | None = None
    _drawn: dict[Path, str] = field(default_factory=dict)

    def drawn(self, slot: str, name: str) -> str:
        """The drawing elements of a part, without its own `<svg>` around them; "" has none.

        Raises `NoSuchDrawing`.
        """
        if not name:
            return ""
        path = self.folder / "parts" / slot / f"{name}.svg"
        if self.more and not path.is_file():
            path = self.more / "parts" / slot / f"{name}.svg"
        return self.read(path)

    def read(self, path: Path) -> str:
        """The inside of any drawing of the cast."""
        if path not in self._drawn:
            if not path.is_file():
                known = (other.stem for other in path.parent.glob("*.svg"))
                raise NoSuchDrawing(f"{path.parent.name} part", path.stem, known)
            text = read_file(path, LARGEST).decode().replace("\r\n", "\n")
            self._drawn[path] = inside(text)
        return self._drawn[path]


def inside(svg: str) -> str:
    """The drawing elements of an SVG document, without its own `<svg>` around them."""
    opening = svg.index(">", svg.index("<svg")) + 1
    return svg[opening : svg.rindex("</svg>")].lstrip("\n")
