"""Nothing on a page spills over, is cut off or loses words."""

from collections.abc import Iterator

from game.ui.page import Page


def problems(page: Page) -> Iterator[str]:
    """What does not fit, as sentences."""
    yield from page.spills
