"""What happens when the screen is touched: a press, a key or the wheel; no window here."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.screens.shell.navigator import Navigator
from game.ui import focus, paging
from game.ui.keys import Key
from game.ui.nodes import AppCommand, Button, name_of

if TYPE_CHECKING:
    from game.ui.scanner import Scanner

_WALKED: tuple[Key, ...] = ("tab", "back-tab", "left", "right", "up", "down")
_WHEEL = 90.0
_STEADY = 500.0
"""Milliseconds in which nothing is taken after a press, for hands that ask for it (PROMISES A8)."""


@dataclass(slots=True)
class App(Navigator):
    """What is seen, in the hands of a player: all that hands and time do to it."""

    _read_key: str = ""
    _shown: tuple[str, ...] = ()
    _now: float = 0
    _taken: float = -_STEADY

    def press(self, x: float, y: float, *, aimed: bool = True) -> None:
        """A click or a touch at a point. aimed: the mouse was moved there. While something is
        scanned, a click that was not aimed at a button is the switch, wherever it falls."""
        if self._too_soon():
            return
        self.ring, self.fresh = False, True
        hit, scanner = self.page.button_at(x, y), self.scanner
        if scanner and not (aimed and hit is not None):
            self._switch(scanner)
        elif hit is not None and isinstance(hit.node, Button):
            self.focus = name_of(hit.node)
            self._do(hit.node.means)
            self._scan_from("")
        else:
            return
        self._taken = self._now

    def struck(self, name: str) -> None:
        """A key of the keyboard, a button of a pad or the other button of the mouse, by the name
        `ui.keymap` knows it by."""
        from game.screens.shell.key_meaning import meaning  # not on the way to the first picture

        if self._too_soon():
            return
        if getattr(self.screen, "catches", False) and name != "mouse-right":
            self.ring = True
            self._do(AppCommand("struck", name))
        elif key := meaning(name, self.visit.options):
            self.key(key)
        else:
            return
        self._taken = self._now

    def key(self, key: Key) -> None:
        """A key, by what it is for."""
        match key:
            case "next-switch" | "select-switch":
                self._scanned(key)
                return
            case "help" | "hide" | "pause" | "read":
                self._do(AppCommand(key))
            case "escape":
                self._do(self._way_out())
            case "enter":
                self._press_focused()
            case "page-up" | "page-down":
                by = self.size[1] * (0.6 if key == "page-down" else -0.6)
                self._turn(paging.area_of(self.page, self.focus), by)
            case "tab" | "back-tab":
                self._focus_on(focus.tabbed(self.page, self.focus, back=key == "back-tab"))
            case "left" | "right" | "up" | "down":
                self._arrow(key)
        if key in _WALKED:
            self._scan_from(self.focus)
        self.ring = self.fresh = True

    def wheel(self, x: float, y: float, turns: float) -> None:
        """The wheel at a point; `turns` below 0 goes down the page."""
        self._turn(paging.area_at(self.page, x, y), -turns * _WHEEL)

    def stand_on(self, name: str, *, press: bool) -> None:
        """A screen reader goes to a button, or presses it."""
        self._focus_on(name)
        self.fresh = True
        if press:
            self._press_focused()

    def resize(self, size: tuple[float, float]) -> None:
        """The window has another size."""
        self.size = size
        self.changed()  # also at the same size: letters are measured anew in other pixels

    def tick(self, passed: float = 0) -> None:
        """So many milliseconds have passed: an answer may have reached the disk, and what is
        scanned may be lit next."""
        self._now += passed
        if self.visit.options.scan == "auto" and (scanner := self.scanner):
            scanner.wait(passed, self.visit.options.beat * 100)
            self._follow_scan(scanner)
        self.reader.tick()
        self._follow_reading()
        now = (self.visit.saving, self.visit.store.trouble or "", self._voice_now())
        if now != self._shown:
            self._shown = now
            self.changed()

    def _too_soon(self) -> bool:
        return self.visit.options.steady and self._now - self._taken < _STEADY

    def _way_out(self) -> AppCommand:
        from game.screens.shell.key_meaning import way_out

        return way_out(self.screen, self.visit.options)

    def _scanned(self, key: Key) -> None:
        scanner = self.scanner
        if scanner is None:
            return
        if key == "select-switch":
            self._switch(scanner)
            return
        self.reader.acted()
        scanner.go_on()
        self._follow_scan(scanner)

    def _switch(self, scanner: "Scanner") -> None:
        """The switch: presses what shines. Then it begins again from the top, or from the arrow
        that was pressed: it may be wanted once more."""
        self.fresh = True
        if name := scanner.press():
            self.focus = name
            self._press_focused()
            self._scan_from(name if name.startswith("scroll?") else "")
        self._follow_scan(scanner)

    def _scan_from(self, at: str) -> None:
        """Scanning begins at that place, or from the top."""
        scanner = self.scanner
        if scanner and not (scanner.state.resting and self.screen.name == "pause"):
            scanner.begin(at)
            self._follow_scan(scanner)

    def _follow_scan(self, scanner: "Scanner") -> None:
        """The keys stand where the light is."""
        if scanner.shines_anew():
            self.focus = scanner.lit[0] if scanner.lit else self.focus
            self.reader.passed(self.focus)
            self.fresh = True

    def _follow_reading(self) -> None:
        """What is read is brought into sight once, when its turn comes."""
        if self.reader.key == self._read_key:
            return
        self._read_key = self.reader.key
        if placed := self.page.known(self._read_key):
            self._scroll(focus.into_sight(self.page, placed))

    def _arrow(self, way: str) -> None:
        target = focus.moved(self.page, self.focus, way)
        if target != self.focus:
            self._focus_on(target)
        elif way in ("up", "down"):
            area = paging.area_of(self.page, self.focus)
            self._turn(area, _WHEEL if way == "down" else -_WHEEL)

    def _turn(self, key: str, by: float) -> None:
        self._scroll(paging.turned_by(self.page, key, by))
