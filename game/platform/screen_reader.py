"""Tells the system's screen reader what is on the page, where AccessKit's package is installed.

Nothing depends on it: whatever goes wrong here, the game goes on without.
"""

import os
import sys
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pygame

from game.ui.accessibility_tree import AccessNode
from game.ui.geometry import Rect
from game.ui.roles import NAMES

_REMEMBERED = 8
"""How many pages back an id that was shown is given to nothing else."""


def _empty(title: str = "") -> AccessNode:
    return AccessNode(0, "window", title, Rect(0, 0, 0, 0))


@dataclass(slots=True)
class ScreenReader:
    """The window's page for whoever reads it aloud.

    The system asks from threads of its own: it gets the last page shown, as values, and what it
    asks to be pressed waits until the window looks. It asks by id, and perhaps late: what is no
    longer there then is not pressed, nor is anything else in its place.
    """

    kit: Any
    page: AccessNode = field(default_factory=_empty)
    focus: str = ""
    scale: float = 1.0
    adapter: Any = None
    _asked: deque[tuple[int, bool]] = field(default_factory=deque)
    _shown: tuple[dict[int, str], ...] = ()
    """The keys of the last pages by id."""

    def show(self, page: AccessNode, focus: str, scale: float) -> None:
        """The page is this one now, and the keys stand on the button named `focus`; `scale`: pixels
        for one logical pixel."""
        if (page, focus, scale) == (self.page, self.focus, self.scale):
            return
        self.page, self.focus, self.scale = page, focus, scale
        self._shown = (*self._shown, {node.id: node.key for node in page.all()})[-_REMEMBERED:]
        if self.adapter is not None and not _safely(self._tell):
            self.adapter = None  # said once; the game goes on without

    def looked_at(self, focused: bool) -> None:
        """The window is in front, or no longer."""
        if self.adapter is not None:
            name = "update_view_focus_state" if sys.platform == "darwin" else ""
            name = name or "update_window_focus_state"
            if hasattr(self.adapter, name):
                _safely(lambda: getattr(self.adapter, name)(focused))

    def asked(self) -> Iterator[tuple[str, bool]]:
        """Names of buttons on the page of now that the reader wants to stand on (False) or to press
        (True)."""
        while self._asked:
            target, click = self._asked.popleft()
            if name := self._name_of(target):
                yield name, click

    def take(self, request: Any) -> None:
        """What the reader asks for, from its own thread."""
        click = request.action == self.kit.Action.CLICK
        if click or request.action == self.kit.Action.FOCUS:
            self._asked.append((int(request.target), click))

    def _name_of(self, target: int) -> str:
        """The button with that id; "" when it is gone, or the id was another thing's lately."""
        if len({page[target] for page in self._shown if target in page}) != 1:
            return ""
        return next((node.name for node in self.page.all() if node.id == target), "")

    def update(self) -> Any:
        """The whole page as AccessKit wants it."""
        items = list(self.page.all())
        here = next((i.id for i in items if i.name and i.name == self.focus), self.page.id)
        made = self.kit.TreeUpdate(here)
        tree = self.kit.Tree(self.page.id)
        tree.toolkit_name = self.page.label
        made.tree = tree
        for item in items:
            made.nodes.append((item.id, self._node(item)))
        return made

    def _node(self, item: AccessNode) -> Any:
        kit, s = self.kit, self.scale
        node = kit.Node(getattr(kit.Role, NAMES[item.role].accesskit))
        if item.role == "text":
            node.set_value(item.label)
        elif item.label:
            node.set_label(item.label)
        r = item.rect
        node.set_bounds(kit.Rect(r.x * s, r.y * s, r.right * s, r.bottom * s))
        node.set_children([child.id for child in item.children])
        if item.level:
            node.set_level(item.level)
        if item.of:
            node.set_position_in_set(item.place)
            node.set_size_of_set(item.of)
        if item.role in ("radio", "switch"):
            node.set_toggled(kit.Toggled.TRUE if item.chosen else kit.Toggled.FALSE)
        elif item.role == "tab":
            node.set_selected(item.chosen)
        elif item.chosen:
            node.set_toggled(kit.Toggled.TRUE)
        if item.off:
            node.set_disabled()
        elif item.name:
            node.add_action(kit.Action.CLICK)
            node.add_action(kit.Action.FOCUS)
        return node

    def _tell(self) -> None:
        events = self.adapter.update_if_active(self.update)
        if events is not None:
            events.raise_events()


def installed() -> Any:
    """AccessKit's package, or None."""
    try:
        import accesskit
    except ImportError:
        return None
    return accesskit


def open_reader(title: str) -> ScreenReader | None:
    """A reader for the window of that title, which is open and on Windows not yet to be seen; None
    where there is none to be had."""
    kit = installed()
    if kit is None:
        return None
    reader = ScreenReader(kit, _empty(title))
    _safely(lambda: _attach(reader))
    return reader if reader.adapter is not None else None


def _attach(reader: ScreenReader) -> None:
    kit = reader.kit
    if sys.platform == "win32":
        window = pygame.display.get_wm_info()["window"]
        reader.adapter = kit.windows.SubclassingAdapter(window, reader.update, reader.take)
    elif sys.platform == "darwin":
        kit.macos.add_focus_forwarder_to_window_class("SDLWindow")
        window = pygame.display.get_wm_info()["window"]
        made = kit.macos.SubclassingAdapter.for_window(window, reader.update, reader.take)
        reader.adapter = made
    elif os.name == "posix" and os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        reader.adapter = kit.unix.Adapter(reader.update, reader.take, lambda: None)


def _safely(do: Callable[[], None]) -> bool:
    """Whether it could be done. The package panics rather than raises; only what ends the game on
    purpose goes through."""
    try:
        do()
        return True
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as why:  # its panics are no Exception
        if isinstance(why, GeneratorExit):
            raise
        print(f"The screen reader could not be told: {why}", file=sys.stderr)
        return False
