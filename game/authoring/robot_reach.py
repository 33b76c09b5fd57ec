"""How a robot comes to a button without pointing at it: by Tab, by a pad, by one switch or two."""

from collections import deque
from dataclasses import dataclass
from typing import Literal

from game.app import App
from game.platform.robot_input import PadButton, RobotInput
from game.ui import focus
from game.ui.commands import TurnPage
from game.ui.nodes import Button, meaning_name
from game.ui.page import Page

_MOST_STEPS = 400
_WAYS: tuple[PadButton, ...] = ("down", "up", "right", "left")

Input = Literal["mouse", "finger", "keys", "pad", "switch", "steps"]
"""switch: one, and what is scanned lights up by itself; steps: two, one of them lights up what
comes next."""


class Stuck(Exception):
    """Something that should be there to be pressed is not, or cannot be reached."""


@dataclass(frozen=True, slots=True)
class Reach:
    """One child's way to a button: it knows what a child sees, and presses nothing else."""

    app: App
    hands: RobotInput

    def press(self, name: str, by: Input) -> None:
        """Come to the button of that name and press it; Stuck if that is not possible."""
        match by:
            case "keys":
                self._tab_to(name)
                self.hands.key("enter")
            case "pad":
                self._pad_to(name)
                self.hands.pad("a")
            case "switch" | "steps":
                self._scan_to(name, by)
            case _:
                raise ValueError(f"{by} points at what it presses")

    def _tab_to(self, name: str) -> None:
        for _ in range(_MOST_STEPS):
            if self.app.view.focus == name:
                return
            self.hands.key("tab")
        raise Stuck(f"{self.app.screen.name}: the keys never reach “{name}”")

    def _pad_to(self, name: str) -> None:
        for _ in range(_MOST_STEPS):
            page = self.app.page  # laid out anew, it may put the keys elsewhere
            if self.app.view.focus == name:
                return
            way = way_to(page, self.app.view.focus, name)
            if way is None:
                break
            self.hands.pad(way)
        raise Stuck(f"{self.app.screen.name}: the pad never reaches “{name}”")

    def _scan_to(self, name: str, by: Input) -> None:
        for _ in range(_MOST_STEPS):
            goal = self._in_sight(name)
            if not self._until_lit(goal, by):
                break
            self._switch(by)
            if goal == name:
                return
        raise Stuck(f"{self.app.screen.name}: “{name}” never lights up")

    def _until_lit(self, name: str, by: Input) -> bool:
        """Wait, or go on step by step, and enter the row of that name when it shines."""
        entered = False
        for _ in range(_MOST_STEPS):
            lit = self.app.view.lit
            if not lit:
                self._switch(by)  # wakes it
            elif lit == (name,):
                return True
            elif name in lit and not entered:
                entered = True
                self._switch(by)
            elif by == "steps":
                self.hands.key("next-switch")
            else:
                self.hands.wait(self.app.state.player.options.beat * 100)
        return False

    def _switch(self, by: Input) -> None:
        self.hands.key("select-switch" if by == "steps" else "next-switch")

    def _in_sight(self, name: str) -> str:
        """The button, or the arrow that brings it into sight."""
        page = self.app.page
        scanner = self.app.view.scanner
        if scanner is not None and any(name in row for row in scanner.rows):
            return name
        placed = page.named(name)
        if placed is None or not placed.inside:
            return name
        area = next(a for a in page.scrolls if a.key == placed.inside[-1])
        above = placed.rect.centre[1] < area.rect.centre[1]
        means = TurnPage(area.key, "up" if above else "down")
        there = any(isinstance(p.node, Button) and p.node.means == means for p in page.buttons())
        return meaning_name(means) if there else name


def way_to(page: Page, here: str, name: str) -> PadButton | None:
    """The first step of the shortest way from one button to another by the four ways alone."""
    leads = focus.ways(page)
    if page.named(here) is None:
        return _WAYS[0]  # any of them leads to where the keys start
    first: dict[str, PadButton | None] = {here: None}
    open_ = deque([here])
    while open_:
        at = open_.popleft()
        for way in _WAYS:
            after = leads[at, way]
            if after not in first:
                first[after] = first[at] or way
                open_.append(after)
        if name in first:
            return first[name]
    return None
