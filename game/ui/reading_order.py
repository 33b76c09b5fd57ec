"""In what order a page is read aloud: what is new and useful first, and each thing once."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from game.ui.roles import GroupRole
from game.ui.speech_text import SpokenNode
from game.ui.turns import PEOPLE

_TABLES: tuple[GroupRole | Literal[""], ...] = ("bar", "log", "notebook", "preview", "sum")
"""In these each text belongs to the one beside it: the same words may stand beside other ones."""


def in_order(found: Iterable[SpokenNode]) -> tuple[SpokenNode, ...]:
    """All there is on a page, in the order of its turns; what cannot be pressed now comes when all
    that counts is said. The arrows of a long text are left out: what is read comes into sight."""
    there = (node for node in found if not node.scrolls)
    return tuple(sorted(there, key=lambda node: node.turn if node.on else max(node.turn, PEOPLE)))


def once(nodes: Iterable[SpokenNode], page: Sequence[SpokenNode]) -> Iterator[SpokenNode]:
    """These nodes of a page without what repeats another one. Every button is said, since each
    answers a question of its own, and so is what stands in a table."""
    names = tuple(node.phrases[0].text for node in page if node.name and node.phrases)
    said: set[str] = set()
    for node in nodes:
        texts = [phrase.text for phrase in node.phrases]
        if not node.name and node.within not in _TABLES:
            if all(text in said or _begins(text, names) for text in texts):
                continue
            if node.within == "hint" and any(_stands_in(text, page) for text in texts):
                continue  # a tell: it was heard where it stands, and its reason comes next
        said.update(texts)
        yield node


def _begins(text: str, names: Iterable[str]) -> bool:
    """Whether a name is this text, or goes on after its last word, as "Music: Soft"."""
    return any(name.startswith(text) and not name[len(text) :][:1].isalnum() for name in names)


def _stands_in(text: str, page: Iterable[SpokenNode]) -> bool:
    """Whether this is a part of what something else on the page says."""
    return any(text in other.text != text for node in page for other in node.phrases)
