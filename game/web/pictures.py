"""Where a browser finds a drawing."""

from dataclasses import dataclass, field

from game.drawings.svg_source import SvgSource
from game.web.files import SVG, Files


@dataclass(slots=True)
class Pictures:
    """The drawings as files."""

    source: SvgSource
    files: Files = field(default_factory=Files)

    def address(self, drawing: str) -> str:
        """The address of a drawing, by its name."""
        return self.files.address(f"drawing {drawing}", SVG, lambda: self.source.svg(drawing))

    def shape(self, drawing: str) -> float:
        """Its width divided by its height."""
        return self.source.shape(drawing)
