"""No text of a page is left in English in the made-up language, whose letters all have accents."""

from collections.abc import Iterator

from game.ui.nodes import Words
from game.ui.page import Page


def problems(page: Page) -> Iterator[str]:
    """Texts of the page that no catalogue was asked for."""
    texts = (placed.node.text for placed in page.placed if isinstance(placed.node, Words))
    for text in texts:
        if text.isascii() and any(map(str.isalpha, text)):
            yield f"“{text}” is English still"
