"""A screen reader is told everything of a page, once, with names and with ids of its own."""

from collections import Counter
from collections.abc import Iterator
from typing import get_args

from game.ui.accessibility_tree import AccessNode
from game.ui.nodes import Button, Picture, Words
from game.ui.page import Page
from game.ui.roles import ButtonRole

_NAMED = ("window", "text", "image", *get_args(ButtonRole))


def problems(page: Page, root: AccessNode) -> Iterator[str]:
    """What of the page its tree does not tell, tells twice or tells without a name."""
    told = list(root.all())
    buttons = [p.name or str(p.node.means) for p in page.placed if isinstance(p.node, Button)]
    names = [each.name for each in told if each.name]
    if len(names) != len(buttons):
        yield f"the tree has {len(names)} buttons and the page {len(buttons)}"
    yield from (f"“{name}” is told twice" for name, n in Counter(names).items() if n > 1)
    yield from _untold(page, " ".join(each.label for each in told))
    yield from (f"a {e.role} has no name" for e in told if e.role in _NAMED and not e.label)
    ids = Counter(each.id for each in told)
    yield from (f"“{each.label}” shares its id" for each in told if ids[each.id] > 1)


def _untold(page: Page, told: str) -> Iterator[str]:
    for at, placed in enumerate(page.placed):
        if any(isinstance(outer.node, Button) for outer in page.around(at)):
            continue
        match placed.node:
            case Words(text=said) | Picture(label=said) if said not in told:
                yield f"“{said}” is not told"
