"""Every button has a name to be read and heard, and no two have the same."""

from collections import Counter
from collections.abc import Iterator

from game.ui.nodes import Button, Picture, Words
from game.ui.page import Page


def problems(page: Page) -> Iterator[str]:
    """Buttons of one name, and buttons that show only a picture and have none."""
    for name, many in Counter(placed.name for placed in page.buttons()).items():
        if many > 1:
            yield f"{many} buttons are called “{name}”"
    shown = [p for p in page.placed if isinstance(p.node, Words | Picture)]
    for placed in page.placed:
        if isinstance(placed.node, Button) and not placed.node.label:
            texts = (p for p in shown if isinstance(p.node, Words))
            if not any(text.rect.within(placed.rect) for text in texts):
                yield f"“{placed.node.means}” is a picture without a name"
