"""Nothing on a page spills over, is cut off or loses words, and all of it can be hit."""

from collections.abc import Iterator

from game.authoring.page_troubles import troubles
from game.ui.page import Page


def problems(page: Page) -> Iterator[str]:
    """What does not fit, as sentences."""
    yield from troubles(page)
