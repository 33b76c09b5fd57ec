"""What happens when the screen is touched: a press, a key or the wheel; no window here."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.screens.help.aside import aside
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Push, Replace, Reset, Screen
from game.screens.shell.navigator import Navigator
from game.screens.shell.page_view import PageView
from game.screens.sign_in.title import TitleScreen
from game.ui import captions, focus, paging
from game.ui.commands import Command, TurnPage
from game.ui.context import Voice
from game.ui.keys import Key
from game.ui.measure import Measure
from game.ui.nodes import Button, Meaning, name_of
from game.ui.page import Page
from game.ui.read_aloud import PageReader

if TYPE_CHECKING:
    from game.ui.dragging import Carried
    from game.ui.scanner import Scanner

_WALKED: tuple[Key, ...] = ("tab", "back-tab", "left", "right", "up", "down")
_COMMANDS: dict[Key, Command] = {
    "help": Command.OPEN_HELP,
    "hide": Command.HIDE_SCREEN,
    "pause": Command.PAUSE,
    "read": Command.READ_ALOUD,
}
_WHEEL = 90.0
_STEADY = 500.0
"""Milliseconds in which nothing is taken after a press, for hands that ask for it (PROMISES A8)."""


def open_app(
    state: AppState,
    measure: Measure,
    reader: PageReader | None = None,
    voice: Callable[[], Voice] | None = None,
) -> "App":
    """The app at its first screen."""
    navigator = Navigator(state, TitleScreen, aside, [TitleScreen(state)])
    view = PageView(navigator, measure)
    view.reader, view.voice = reader or view.reader, voice or view.voice
    return App(state, navigator, view)


@dataclass(slots=True, eq=False, repr=False)
class App:
    """The app in the hands of a player: all that hands and time do to it."""

    state: AppState
    navigator: Navigator
    view: PageView
    _shown: tuple[object, ...] = ()
    _now: float = 0
    _taken: float = -_STEADY
    _held: str | None = None
    """The button that is held down, "" for none, or when something else was done meanwhile."""

    @property
    def running(self) -> bool:
        """Whether the window stays open."""
        return self.navigator.running

    def close(self) -> None:
        """The window is closed."""
        self.navigator.running = False

    @property
    def screen(self) -> Screen:
        """The screen on top."""
        return self.navigator.screen

    @property
    def page(self) -> Page:
        """The laid-out picture of the screen on top."""
        return self.view.page

    def under(self, x: float, y: float) -> str:
        """The name of the button at a point, "" where there is none."""
        hit = self.page.button_at(x, y)
        return hit.name if hit else ""

    def hold(self, x: float, y: float, *, aimed: bool) -> bool:
        """A mouse or a finger comes down at a point. aimed: the mouse was moved there. While
        something is scanned, one that was not aimed at a button is the switch, wherever it falls,
        and acts at once; whether it did."""
        hit, scanner = self.page.button_at(x, y), self.view.scanner
        self._held = self.under(x, y)
        if scanner is None or (aimed and hit is not None):
            return False
        if not self._too_soon():
            self.view.ring = False
            self._switch(scanner)
            self._taken = self._now
        return True

    def press(self, x: float, y: float) -> None:
        """A mouse or a finger lets go at a point: the button there is pressed, unless it came down
        on another one, or on another page."""
        held, self._held = self._held, None
        view = self.view
        hit = view.page.button_at(x, y)
        if self._too_soon() or (held is not None and held != self.under(x, y)):
            return
        view.ring, view.fresh = False, True
        if hit is not None and isinstance(hit.node, Button):
            self._press(hit.node)

    def lift(self, began: tuple[float, float], to: tuple[float, float]) -> str:
        """What came down at a point pulls away from it: the name of the thing it lifts, "" where it
        turns what lies there, or nothing."""
        from game.ui.dragging import lifted  # not on the way to the first picture

        name = lifted(self.page, began, to)
        self._held = name or self._held
        return name

    def drop(self, carried: "Carried") -> bool:
        """A thing is let go of: above its place what puts it there is pressed, unless something
        else was done since it was lifted. Whether anything was."""
        from game.ui.dragging import landing  # not on the way to the first picture

        held, self._held = self._held, None
        there = landing(self.page, carried)
        if there is None or held != carried.name or self._too_soon():
            return False
        self.view.ring = False
        for name in there.presses:
            placed = self.page.named(name)
            if placed is not None and isinstance(placed.node, Button):
                self._press(placed.node)
        return True

    def pull(self, x: float, y: float, by: float) -> None:
        """What lies at a point is pulled `by` logical pixels up, or down below 0."""
        self._turn(paging.area_at(self.page, x, y), by)

    def struck(self, name: str, *, again: bool = False) -> None:
        """A key of the keyboard, a button of a pad or the other button of the mouse, by the name
        `ui.keymap` knows it by. again: it was struck just before, too soon for the answer to have
        been looked at: nothing is pressed by it."""
        from game.screens.shell.key_meaning import meaning  # not on the way to the first picture

        if self._too_soon():
            return
        if hot := self._hot(name):
            self._press(hot)
            self.view.ring = self.view.fresh = True
        elif self.screen.manner.catches_keys and name != "mouse-right":
            from game.ui.choices import CatchKey

            self.view.ring = True
            self._do(CatchKey(name))
        elif key := meaning(name, self.state.player.options):
            if again and key == "enter":
                return
            self.key(key)
        else:
            return
        self._taken = self._now

    def _hot(self, name: str) -> Button | None:
        """The button of this page that a key presses at once."""
        found = (one.node for one in self.page.buttons() if isinstance(one.node, Button))
        return next((each for each in found if each.hotkey == name and each.on), None)

    def key(self, key: Key) -> None:
        """A key, by what it is for."""
        view = self.view
        match key:
            case "next-switch" | "select-switch":
                self._scanned(key)
                return
            case "help" | "hide" | "pause" | "read":
                self._do(_COMMANDS[key])
            case "escape":
                self._do(self._way_out())
            case "enter":
                self._press_focused()
            case "page-up" | "page-down":
                by = view.size[1] * (0.6 if key == "page-down" else -0.6)
                self._turn(paging.area_of(view.page, view.focus), by)
            case "tab" | "back-tab":
                view.focus_on(focus.tabbed(view.page, view.focus, back=key == "back-tab"))
            case "left" | "right" | "up" | "down":
                self._arrow(key)
        if key in _WALKED:
            self.view.scan_from(view.focus)
        view.ring = view.fresh = True

    def wheel(self, x: float, y: float, turns: float) -> None:
        """The wheel at a point; `turns` below 0 goes down the page."""
        self._turn(paging.area_at(self.page, x, y), -turns * _WHEEL)

    @property
    def full_screen(self) -> bool:
        """Whether the window is to fill the screen."""
        return bool(self.state.this_pc.full_screen)

    def toggle_full_screen(self) -> None:
        """Full screen, or a window again."""
        self.state.use_this_pc(replace(self.state.this_pc, full_screen=not self.full_screen))
        self.view.changed()  # a page of options may show it

    def stand_on(self, name: str, *, press: bool) -> None:
        """A screen reader goes to a button, or presses it."""
        self.view.focus_on(name)
        self.view.fresh = True
        if press:
            self._press_focused()

    def resize(self, size: tuple[float, float]) -> None:
        """The window has another size, in logical pixels."""
        self.view.size = size
        self.view.changed()  # also at the same size: letters are measured anew in other pixels

    def put_away(self) -> None:
        """The window is out of sight: what is read breaks off, and waits to be asked for again.
        No time passes until the window is back, so a scan rests as well."""
        self.view.reader.acted()
        self.view.changed()

    def tick(self, passed: float = 0) -> None:
        """So many milliseconds have passed: an answer may have reached the disk, and what is
        scanned may be lit next."""
        self._now += passed
        view, player = self.view, self.state.player
        if player.options.scan == "auto" and (scanner := view.scanner):
            scanner.wait(passed, player.options.beat * 100)
            self.view.follow_scan(scanner)
        view.reader.tick()
        view.follow_reading()
        if view.waited or self.screen.manner.waits:
            self._look_again()
        now = (
            player.saving,
            player.store.trouble or "",
            view.voice_now,
            self.state.could_hand_in,
        )
        if now != self._shown:
            self._shown = now
            view.changed()

    def _look_again(self) -> None:
        """A screen that waits may show more, or lead on."""
        move = self.screen.act(Command.LOOK_AGAIN)
        self.navigator.go(move)
        if isinstance(move, Push | Replace | Reset):
            self.view.forget(move.to.name)
        self.view.changed()

    def _do(self, means: Meaning) -> None:
        """What a button means is done."""
        view = self.view
        self._held = None if self._held is None else ""
        if means is Command.READ_ALOUD:
            view.read()
            return
        view.reader.acted()
        if isinstance(means, TurnPage):
            view.scroll(paging.arrow(view.page, means))
            return
        known, screen, name = len(self.state.sounds), self.screen, self.screen.name
        move = self.navigator.follow(means)
        if self.screen is screen and self.navigator.concerns_screen(means):
            view.newest_first()
        if self.screen is screen and screen.name != name:
            view.forget(name)
        if isinstance(move, Push | Replace | Reset):
            view.forget(move.to.name)
            if move.to.manner.aside == "pause":
                view.rest_scanning()
        view.heard = captions.heard_most(self.state.sounds[known:])
        view.changed()

    def _press(self, button: Button) -> None:
        """A mouse or a finger presses a button."""
        self.view.focus = self.view.given = name_of(button)
        self._do(button.means)
        self.view.scan_from("")
        self._taken = self._now

    def _press_focused(self) -> Meaning | None:
        """Press the button the keys stand on; what it means, None where they stand on none."""
        standing = self.page.named(self.view.focus)
        if standing is None or not isinstance(standing.node, Button):
            return None
        self.view.given = self.view.focus
        self._do(standing.node.means)
        return standing.node.means

    def _too_soon(self) -> bool:
        return self.state.player.options.steady and self._now - self._taken < _STEADY

    def _way_out(self) -> Command:
        from game.screens.shell.key_meaning import way_out

        return way_out(self.screen, self.state.player.options)

    def _scanned(self, key: Key) -> None:
        scanner = self.view.scanner
        if scanner is None:
            return
        if key == "select-switch":
            self._switch(scanner)
            return
        self.view.reader.acted()
        scanner.go_on()
        self.view.follow_scan(scanner)

    def _switch(self, scanner: "Scanner") -> None:
        """The switch: presses what shines. Then it begins again from the top, or from the arrow
        that was pressed: it may be wanted once more."""
        self.view.fresh = True
        if name := scanner.press():
            self.view.focus = name
            pressed = self._press_focused()
            self.view.scan_from(name if isinstance(pressed, TurnPage) else "")
        self.view.follow_scan(scanner)

    def _arrow(self, way: str) -> None:
        view = self.view
        target = focus.moved(view.page, view.focus, way)
        if target != view.focus:
            view.focus_on(target)
        elif way in ("up", "down"):
            self._turn(paging.area_of(view.page, view.focus), _WHEEL if way == "down" else -_WHEEL)

    def _turn(self, area: str, by: float) -> None:
        self.view.scroll(paging.turned_by(self.page, area, by))
