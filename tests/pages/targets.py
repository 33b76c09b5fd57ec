"""What can be pressed is large and stands apart from everything else that can be pressed."""

from collections.abc import Iterator

from game.authoring.page_troubles import near, outside, small
from game.ui.page import Page


def problems(page: Page) -> Iterator[str]:
    """Targets that are too small, partly outside the window, or too near each other."""
    yield from small(page)
    yield from outside(page)
    yield from near(page)
