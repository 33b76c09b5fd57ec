"""Which marker colours stand in a drawn part, and how they turn into a person's own inks."""

import re
from collections.abc import Mapping

MARKERS: Mapping[str, tuple[str, ...]] = {
    "skin": ("#f0f001", "#f0f002", "#f0f00d", "#f0f00e"),  # base, shade, blush, line
    "hair": ("#f0f003", "#f0f004", "#f0f00f"),  # base, shade, brow
    "top": ("#f0f005", "#f0f006"),
    "accent": ("#f0f007", "#f0f008"),
    "trim": ("#f0f009", "#f0f00a"),
    "sleeve": ("#f0f00b", "#f0f00c"),
    "iris": ("#f0f010",),
    "bottom": ("#f0f011", "#f0f012"),  # below the hips
    "shoe": ("#f0f013", "#f0f014"),
}
ANIMAL_MARKERS = ("#f0f001", "#f0f002")
MARKER = re.compile(r"#f0f0[01][0-9a-f]")


def recolour(drawing: str, inks: Mapping[str, str]) -> str:
    """The drawing with each marker replaced by its ink; a marker without one stays."""
    return MARKER.sub(lambda found: inks.get(found[0], found[0]), drawing)
