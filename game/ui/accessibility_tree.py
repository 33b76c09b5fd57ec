"""The accessibility tree of a page: what each node is, is called and says, and where it is.

Plain values in reading order. Boxes are logical pixels, cut to what is in sight; a node that is
scrolled away keeps its place in the order and says so.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from game.ui.commands import TurnPage
from game.ui.geometry import Rect
from game.ui.nodes import Box, Button, Meaning, Picture, Words, name_of
from game.ui.page import Page
from game.ui.roles import SETS, Role


@dataclass(frozen=True, slots=True)
class AccessNode:
    """One node of the page, as a screen reader knows it.

    key: what it is known by on every page of its screen (see `ui.node_keys`). id: a number made
    from the key; 0 is the window. name: of the button, for focus. means: what pressing it does.
    hidden: scrolled out of sight. level: of a heading, 1 or 2. place, of: which of how many it is,
    counted from 1, among the tabs or the choices of its group; 0 for what is not counted.
    """

    id: int
    role: Role
    label: str
    rect: Rect
    children: tuple["AccessNode", ...] = ()
    name: str = ""
    means: Meaning | None = None
    chosen: bool = False
    off: bool = False
    hidden: bool = False
    key: str = ""
    level: int = 0
    place: int = 0
    of: int = 0

    def all(self) -> Iterator["AccessNode"]:
        """This and everything inside, in reading order."""
        yield self
        for child in self.children:
            yield from child.all()


def number_of(key: str) -> int:
    """The number of a key, of 63 bits: two keys with one number are not to be expected.

    FNV-1a, written out since `hashlib` brings 3 MiB of cryptography along.
    """
    number = 0xCBF29CE484222325
    for byte in key.encode():
        number = (number ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return number >> 1


def tree(
    page: Page,
    title: str,
    words: dict[str, str] | None = None,
    screen: str = "",
    number: Callable[[str], int] = number_of,
) -> AccessNode:
    """The tree of a page with that title.

    words: labels that are only ids, such as those of the arrows of a scrolling area, in the child's
    language. screen: its stable name, so that no id of one screen means anything on another.
    """
    making = _Making(page, words or {}, screen, number)
    children = tuple(making.of(range(len(page.placed))))
    return AccessNode(0, "window", title, Rect(0, 0, *page.size), children)


@dataclass(frozen=True, slots=True)
class _Making:
    page: Page
    words: dict[str, str]
    screen: str
    number: Callable[[str], int]
    given: set[int] = field(default_factory=lambda: {0})

    def of(self, places: range) -> list[AccessNode]:
        """Nodes of what stands at these indices, each in its turn; what a group or a button holds
        comes inside it."""
        found: list[tuple[int, AccessNode]] = []
        at = places.start
        while at < places.stop:
            inside = self.page.within(at) if self._holds(at) else range(at + 1, at + 1)
            item = self._item(at, inside)
            if item is not None:
                found.append((self.page.placed[at].turn, item))
            at = inside.stop
        return [item for _, item in sorted(found, key=lambda one: one[0])]

    def _holds(self, at: int) -> bool:
        """Whether it is read as one with what is in it."""
        node = self.page.placed[at].node
        return isinstance(node, Button) or (isinstance(node, Box) and bool(node.role or node.label))

    def _item(self, at: int, inside: range) -> AccessNode | None:
        here = self.page.placed[at]
        match here.node:
            case Words(text=text, level=level) if text:
                return replace(self._made(at, "heading" if level else "text", text), level=level)
            case Picture(label=label) if label:
                return self._made(at, "image", label)
            case Button() as button:
                return self._button(at, button, inside)
            case Box() as box if box.role or box.label:
                group = self._made(at, box.role or "group", box.label)
                children = _counted(self.of(inside), SETS.get(box.role))
                return replace(group, children=children, level=int(box.role == "heading"))
        return None

    def _made(self, at: int, role: Role, label: str) -> AccessNode:
        here = self.page.placed[at]
        seen = here.rect.meets(here.clip)
        key = f"{self.screen}: {here.key}"
        hidden = seen.w < 1 or seen.h < 1
        return AccessNode(self._id(key), role, label, seen, hidden=hidden, key=key)

    def _id(self, key: str) -> int:
        """The number of a key, or when something else on the page has it, the next free one."""
        found = self.number(key)
        while found in self.given:
            found += 1
        self.given.add(found)
        return found

    def _button(self, at: int, button: Button, inside: range) -> AccessNode:
        shown = tuple(self.of(inside))
        label = button.label or " ".join(i.label for one in shown for i in one.all() if i.label)
        if isinstance(button.means, TurnPage):
            label = self.words.get(button.label, button.label)
        return replace(
            self._made(at, button.role, label),
            name=name_of(button),
            means=button.means,
            chosen=button.chosen,
            off=not button.on,
        )


def _counted(nodes: list[AccessNode], role: Role | None) -> tuple[AccessNode, ...]:
    """The nodes of a group; those of the role that it is made of know which of them they are."""
    of = sum(node.role == role for node in nodes)
    place, counted = 0, []
    for node in nodes:
        if node.role == role:
            place += 1
            node = replace(node, place=place, of=of)
        counted.append(node)
    return tuple(counted)
