"""What a browser may fetch while a child reads: the drawings of the pages that may come next.

A press then brings words and little else. Each page is looked at on trial, which changes nothing;
one that was looked at lately is passed over.
"""

from collections import deque
from collections.abc import Iterable, Iterator

from game.ui.context import Context
from game.ui.drawing_names import DrawingName
from game.ui.nodes import Box, Button, Node, Picture, Pin, Scroll, Words
from game.web.next_pages import NextPage

Lately = deque[int]
"""The pages that were looked at, by their hashes: few bytes for each child of a class."""
MANY = 64


def soon(
    pages: Iterable[NextPage], ctx: Context, lately: Lately
) -> Iterator[frozenset[DrawingName]]:
    """The drawings of one page after the other. Whoever takes the next one lets it be looked at."""
    for page in pages:
        if (known := hash(page.known_by)) not in lately:
            names = frozenset(_drawings(page.made().view(ctx)))
            lately.append(known)
            yield names


def _drawings(node: Node) -> Iterator[DrawingName]:
    match node:
        case Picture(name):
            yield name
        case Box(children):
            for child in children:
                yield from _drawings(child)
        case Button(child) | Scroll(child) | Pin(child):
            yield from _drawings(child)
        case Words():
            return
