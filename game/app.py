"""The stack of screens: a press, a key or the wheel leads to another picture; no window here."""

from collections.abc import Callable
from dataclasses import dataclass, field

from game.screens.aside import aside, is_aside
from game.screens.moves import Back, Go, Home, Move, Quit, Screen, Stay, Swap
from game.screens.quiet import here
from game.screens.title import TitleScreen
from game.screens.visit import Visit
from game.ui import captions, focus, paging
from game.ui.context import Context, Voice
from game.ui.keymap import SWITCHES, from_text, is_pad
from game.ui.keys import Key
from game.ui.layout import Page, ScrollArea, lay_out
from game.ui.measure import Measure
from game.ui.nodes import Button, Meaning, Wish, name_of
from game.ui.reading import Mute, Reader
from game.ui.scanner import Scanner
from game.ui.spoken import Lit
from game.ui.tree import Item, tree

_WHEEL = 90.0
_ASIDE = ("pause", "help", "door-", "hide", "calm")
_STEADY = 500.0
"""Milliseconds in which nothing is taken after a press, for hands that ask for it (PROMISES A8)."""


@dataclass(slots=True)
class App:
    """What is on the screen and what happens when it is touched.

    size: logical pixels. `fresh` turns true whenever the picture may have changed; whoever paints
    turns it off. `ring` tells whether the keys are in use, so that their place is shown.
    """

    visit: Visit
    measure: Measure
    size: tuple[float, float] = (1280, 720)
    running: bool = True
    fresh: bool = True
    ring: bool = False
    focus: str = ""
    stack: list[Screen] = field(default_factory=list)
    reader: Reader = field(default_factory=lambda: Reader(Mute()))
    voice: Callable[[], Voice] = lambda: "left-out"
    """Whether there is a voice for the language of now; see `ui.context`."""
    heard: str = ""
    """The sound that came last, so that it can be read what it was."""
    _read_at: int | None = None
    _offsets: dict[str, dict[str, float]] = field(default_factory=dict)
    _page: Page | None = None
    _shown: tuple[str, ...] = ()
    _scan: Scanner = field(default_factory=Scanner)
    _shone: tuple[str, ...] = ()
    _now: float = 0
    _taken: float = -_STEADY

    def __post_init__(self) -> None:
        if not self.stack:
            self.stack.append(TitleScreen(self.visit))

    @property
    def screen(self) -> Screen:
        """The screen on top."""
        return self.stack[-1]

    @property
    def page(self) -> Page:
        """The laid-out picture of the screen on top."""
        if self._page is None:
            self._page = self._lay_out()
        return self._page

    @property
    def lit(self) -> tuple[str, ...]:
        """The names of what has a ring around it now."""
        if scanner := self.scanner:
            return scanner.lit
        return (self.focus,) if self.ring else ()

    @property
    def tree(self) -> Item:
        """The page as a screen reader walks it."""
        words = self.visit.language.words
        arrows = {
            "scroll-up": words("A page up", "what a key is for: a page up"),
            "scroll-down": words("A page down", "what a key is for: a page down"),
        }
        return tree(self.page, words("Lantern Bay", "name of the game"), arrows)

    def stand_on(self, name: str, *, press: bool) -> None:
        """A screen reader goes to a button, or presses it."""
        self._focus_on(name)
        self.fresh = True
        if press:
            self._press_focused()

    @property
    def scanner(self) -> Scanner | None:
        """What lights up one after the other on the page as it is now, for switches."""
        if self.visit.options.scan == "off":
            return None
        self._scan.look(self.page, rows=self.visit.options.rows)
        return self._scan

    @property
    def spoken(self) -> Lit | None:
        """The word that is being read aloud."""
        return self.reader.lit

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
        if self._too_soon():
            return
        scanner, alone = self.scanner, self.visit.options.scan == "auto"
        key = from_text(self.visit.options.keys).means(name, scanning=scanner is not None)
        if getattr(self.screen, "catches", False) and name != "mouse-right":
            self.ring = True
            self._do(Wish("struck", name))
        elif scanner and (key == "select-switch" or (alone and (is_pad(name) or key in SWITCHES))):
            self._switch(scanner)
        elif scanner and not alone and (name == "mouse-right" or key == "next-switch"):
            self.reader.acted()
            scanner.go_on()
            self._follow_scan(scanner)
        elif key is not None:
            self.key(key)
        else:
            return
        self._taken = self._now

    def key(self, key: Key) -> None:
        """A key, by what it is for."""
        match key:
            case "help" | "hide" | "pause" | "read" as name:
                self._do(Wish(name))
            case "escape":
                self._do(self._way_out())
            case "enter":
                self._press_focused()
            case "page-up" | "page-down":
                self._turn(
                    self._area_here(), self.size[1] * 0.6 * (1 if key == "page-down" else -1)
                )
            case "tab" | "back-tab":
                self._focus_on(focus.tabbed(self.page, self.focus, back=key == "back-tab"))
                self._scan_from(self.focus)
            case _:
                self._arrow(key)
                self._scan_from(self.focus)
        self.ring = True
        self.fresh = True

    def wheel(self, x: float, y: float, turns: float) -> None:
        """The wheel at a point; `turns` below 0 goes down the page."""
        for area in reversed(self.page.scrolls):
            if area.rect.holds(x, y):
                self._turn(area.key, -turns * _WHEEL)
                return

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

    def changed(self) -> None:
        """Lay out and paint anew."""
        self._page = None
        self.fresh = True

    def _lay_out(self) -> Page:
        v = self.visit
        context = Context(
            words=v.language.words,
            size=self.size,
            text=v.options.text / 100,
            direction=v.language.direction,
            names=v.shelf.names(v.language.code),
            digits=v.language.digits,
            voice=self._voice_now(),
            money=v.shelf.money(v.language.code),
        )
        page = lay_out(
            captions.with_caption(self.screen.view(context), context, self._caption()),
            self.size,
            self.measure,
            scale=context.text,
            direction=context.direction,
            offsets=self._offsets.get(self.screen.name, {}),
        )
        if page.named(self.focus) is None:
            self.focus = focus.first(page)
        at = here(self.screen, v, can_read=context.can_read)
        self.reader.laid_out(page, at, v.language.words)
        return page

    def _voice_now(self) -> Voice:
        voice = self.voice()
        return "reading" if voice == "ready" and self.reader.reading else voice

    def _caption(self) -> str:
        """What the last sound is called, for whoever wants to read it."""
        v = self.visit
        return captions.caption(v.language.words, self.heard) if v.options.captions else ""

    def _follow_reading(self) -> None:
        """What is read is brought into sight once, when its turn comes."""
        at = self.reader.at
        if at == self._read_at:
            return
        self._read_at = at
        if at is not None and at < len(self.page.placed):
            moved = focus.into_sight(self.page, self.page.placed[at])
            if moved:
                self._offsets.setdefault(self.screen.name, {}).update(moved)
                self.changed()

    def _too_soon(self) -> bool:
        return self.visit.options.steady and self._now - self._taken < _STEADY

    def _way_out(self) -> Wish:
        """What Escape is for. While something is scanned it leads to where that can be ended."""
        name = self.screen.name
        if self.visit.options.scan != "off" and not name.startswith(_ASIDE):
            return Wish("pause")
        return Wish("leave" if name.startswith("play-") else "back")

    def _follow_scan(self, scanner: Scanner) -> None:
        """The keys stand where the light is."""
        if scanner.lit != self._shone:
            self.focus = scanner.lit[0] if scanner.lit else self.focus
            self._shone = scanner.lit
            self.reader.passed(self.focus)
            self.fresh = True

    def _switch(self, scanner: Scanner) -> None:
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

    def _do(self, means: Meaning) -> None:
        if means == Wish("read"):
            _ = self.page  # what is asked for is what is there now
            if self._voice_now() in ("ready", "reading"):
                self.reader.asked()
                self.changed()
            return
        self.reader.acted()
        known = len(self.visit.sounds)
        match means:
            case Wish("back"):
                self._go(Back())
            case Wish("help" | "hide" | "calm" | "pause" as name):
                if not is_aside(name, self.screen):
                    self._go(Go(aside(name, self.visit)))
                    if name == "pause":
                        self._scan.rest()
            case Wish("bay"):
                del self.stack[1:]
            case Wish("title" | "part"):
                self.visit.part()
                self._go(Home(TitleScreen(self.visit)))
            case Wish("scroll", where):
                key, _, way = where.rpartition(":")
                area = next((a for a in self.page.scrolls if a.key == key), None)
                if area is not None:
                    self._turn_to(area, paging.turned(self.page, area, down=way == "down"))
                return
            case _:
                self._newest_first()
                self.visit.sounds.append("tap")
                self._go(self.screen.act(means))
        self.heard = captions.heard_most(self.visit.sounds[known:])
        self.changed()

    def _newest_first(self) -> None:
        """A list that shows its newest line goes back there when something happens."""
        moved = self._offsets.get(self.screen.name, {})
        for area in self.page.scrolls:
            if area.from_end:
                moved.pop(area.key, None)

    def _go(self, move: Move) -> None:
        if isinstance(move, Go | Swap | Home):
            self._offsets.pop(move.to.name, None)
        match move:
            case Stay():
                pass
            case Go(to):
                self.stack.append(to)
            case Swap(to):
                self.stack[-1] = to
            case Home(to):
                self.stack[:] = [to]
            case Back():
                if len(self.stack) > 1:
                    self.stack.pop()
            case Quit():
                self.running = False

    def _press_focused(self) -> None:
        here = self.page.named(self.focus)
        if here is not None and isinstance(here.node, Button):
            self._do(here.node.means)

    def _focus_on(self, name: str) -> None:
        self.focus = name
        self.reader.focused(name)
        moved = focus.revealed(self.page, name)
        if moved:
            self._offsets.setdefault(self.screen.name, {}).update(moved)
            self.changed()

    def _arrow(self, way: str) -> None:
        target = focus.moved(self.page, self.focus, way)
        if target != self.focus:
            self._focus_on(target)
        elif way in ("up", "down"):
            self._turn(self._area_here(), _WHEEL if way == "down" else -_WHEEL)

    def _area_here(self) -> str:
        here = self.page.named(self.focus)
        if here is not None and here.inside:
            return here.inside[-1]
        return self.page.scrolls[0].key if self.page.scrolls else ""

    def _turn(self, key: str, by: float) -> None:
        area = next((a for a in self.page.scrolls if a.key == key), None)
        if area is not None:
            self._turn_to(area, min(max(0.0, area.offset + by), area.furthest))

    def _turn_to(self, area: ScrollArea, offset: float) -> None:
        self._offsets.setdefault(self.screen.name, {})[area.key] = offset
        self.changed()
