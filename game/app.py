"""The stack of screens: a press, a key or the wheel leads to another picture; no window here."""

from dataclasses import dataclass, field

from game.screens.aside import aside, is_aside
from game.screens.moves import Back, Go, Home, Move, Quit, Screen, Stay, Swap
from game.screens.title import TitleScreen
from game.screens.visit import Visit
from game.ui import focus
from game.ui.context import Context
from game.ui.keys import Key
from game.ui.layout import Page, lay_out
from game.ui.measure import Measure
from game.ui.nodes import Button, Meaning, Wish, name_of

_WHEEL = 90.0


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
    _offsets: dict[str, dict[str, float]] = field(default_factory=dict)
    _page: Page | None = None
    _shown: tuple[str, str] = ("", "")

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

    def press(self, x: float, y: float) -> None:
        """A click or a touch at a point."""
        self.ring = False
        hit = self.page.button_at(x, y)
        if hit is not None and isinstance(hit.node, Button):
            self.focus = name_of(hit.node)
            self._do(hit.node.means)
        self.fresh = True

    def key(self, key: Key) -> None:
        """A key of the keyboard, by what it is for."""
        match key:
            case "help":
                self._do(Wish("help"))
            case "hide":
                self._do(Wish("hide"))
            case "escape":
                self._do(Wish("leave" if self.screen.name.startswith("play-") else "back"))
            case "enter":
                self._press_focused()
            case "page-up" | "page-down":
                self._turn(
                    self._area_here(), self.size[1] * 0.6 * (1 if key == "page-down" else -1)
                )
            case "tab" | "back-tab":
                self._focus_on(focus.tabbed(self.page, self.focus, back=key == "back-tab"))
            case _:
                self._arrow(key)
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

    def tick(self) -> None:
        """A moment has passed: an answer may have reached the disk."""
        now = (self.visit.saving, self.visit.store.trouble or "")
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
            money=v.shelf.money(v.language.code),
        )
        page = lay_out(
            self.screen.view(context),
            self.size,
            self.measure,
            scale=context.text,
            direction=context.direction,
            offsets=self._offsets.get(self.screen.name, {}),
        )
        if page.named(self.focus) is None:
            self.focus = focus.first(page)
        return page

    def _do(self, means: Meaning) -> None:
        match means:
            case Wish("back"):
                self._go(Back())
            case Wish("help" | "hide" | "calm" as name):
                if not is_aside(name, self.screen):
                    self._go(Go(aside(name, self.visit)))
            case Wish("bay"):
                del self.stack[1:]
            case Wish("title" | "part"):
                self.visit.part()
                self._go(Home(TitleScreen(self.visit)))
            case Wish("scroll", where):
                key, _, way = where.rpartition(":")
                area = next((a for a in self.page.scrolls if a.key == key), None)
                if area is not None:
                    self._turn(key, area.rect.h * 0.7 * (1 if way == "down" else -1))
                return
            case _:
                self._newest_first()
                self.visit.sounds.append("tap")
                self._go(self.screen.act(means))
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
        if area is None:
            return
        at = min(max(0.0, area.offset + by), area.furthest)
        self._offsets.setdefault(self.screen.name, {})[key] = at
        self.changed()
