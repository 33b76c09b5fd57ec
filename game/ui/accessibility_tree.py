"""The page as a screen reader walks it: what each thing is, is called and says, and where it is.

Plain values in reading order. Boxes are logical pixels, cut to what is in sight; a thing that is
scrolled away keeps its place in the order and says so.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from game.ui.commands import TurnPage
from game.ui.geometry import Rect
from game.ui.layout import Page, Placed
from game.ui.nodes import Box, Button, Meaning, Picture, Words, name_of

Role = Literal["window", "toolbar", "group", "text", "image", "button", "switch", "radio", "link",
               "tab", "scroll"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class AccessNode:
    """One thing of the page. id: stays the same while it is there; 0 is the window. name: of the
    button, for focus. means: what pressing it does. hidden: scrolled out of sight."""

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

    def all(self) -> Iterator["AccessNode"]:
        """This and everything inside, in reading order."""
        yield self
        for child in self.children:
            yield from child.all()


def tree(page: Page, title: str, words: dict[str, str] | None = None) -> AccessNode:
    """The page of that title. `words`: what labels that are only ids are called in the language,
    such as those of the arrows of a scrolling area."""
    making = _Making(page, words or {})
    placed = list(enumerate(page.placed, 1))
    children = making.of(placed)
    return AccessNode(0, "window", title, Rect(0, 0, *page.size), tuple(children))


@dataclass(frozen=True, slots=True)
class _Making:
    page: Page
    words: dict[str, str]

    def of(self, placed: list[tuple[int, Placed]]) -> Iterator[AccessNode]:
        """Nodes of what was placed; what a group or a button holds comes inside it. Layout places
        the outer thing first and whatever is in it right after."""
        at = 0
        while at < len(placed):
            number, here = placed[at]
            inside = placed[at + 1 : self._end(placed, at)] if _holds(here) else []
            item = self._item(number, here, inside)
            if item is not None:
                yield item
            at += 1 + len(inside)

    def _end(self, placed: list[tuple[int, Placed]], at: int) -> int:
        outer = placed[at][1]
        for end in range(at + 1, len(placed)):
            inner = placed[end][1]
            # No button is part of another one, even when it lies upon it.
            two_buttons = isinstance(outer.node, Button) and isinstance(inner.node, Button)
            if two_buttons or not _within(inner, outer):
                return end
        return len(placed)

    def _item(self, id_: int, here: Placed, inside: list[tuple[int, Placed]]) -> AccessNode | None:
        seen = here.rect.meets(here.clip)
        base = AccessNode(id_, "text", "", seen, hidden=seen.w < 1 or seen.h < 1)
        match here.node:
            case Words(text=text) if text:
                return replace(base, label=text)
            case Picture(label=label) if label:
                return replace(base, role="image", label=label)
            case Button() as button:
                return self._button(base, button, inside)
            case Box() as box if box.role or box.label:
                role: Role = "toolbar" if box.role == "toolbar" else "group"
                return replace(base, role=role, label=box.label, children=tuple(self.of(inside)))
        return None

    def _button(
        self, base: AccessNode, button: Button, inside: list[tuple[int, Placed]]
    ) -> AccessNode:
        shown = tuple(self.of(inside))
        label = button.label or " ".join(i.label for one in shown for i in one.all() if i.label)
        if isinstance(button.means, TurnPage):
            label = self.words.get(button.label, button.label)
        return replace(
            base,
            role=button.role,
            label=label,
            name=name_of(button),
            means=button.means,
            chosen=button.chosen,
            off=not button.on,
        )


def _holds(placed: Placed) -> bool:
    """Whether it is read as one with what is in it."""
    return isinstance(placed.node, Button) or (
        isinstance(placed.node, Box) and bool(placed.node.role or placed.node.label)
    )


def _within(one: Placed, outer: Placed) -> bool:
    same_area = one.inside[: len(outer.inside)] == outer.inside
    return same_area and one.rect.within(outer.rect)
