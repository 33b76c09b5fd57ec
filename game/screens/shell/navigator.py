"""What is seen: the screen on top, laid out, turned into sight, and where the keys stand on it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from game.core.cues import SoundName
from game.screens.shell.app_state import AppState
from game.screens.shell.aside import Aside, aside, is_aside
from game.screens.shell.loudness import here
from game.screens.shell.navigation import Navigation, Pop, Push, Quit, Replace, Reset, Screen, Stay
from game.screens.shell.rendering import as_tree, caption, context, picture
from game.screens.sign_in.title import TitleScreen
from game.ui import captions, focus, paging
from game.ui.context import Voice
from game.ui.measure import Measure
from game.ui.nodes import AppCommand, Button, Meaning
from game.ui.page import Page
from game.ui.read_aloud import PageReader
from game.ui.speech_output import SilentSpeech
from game.ui.speech_text import Lit

if TYPE_CHECKING:
    from game.ui.accessibility_tree import AccessNode
    from game.ui.scanner import Scanner


@dataclass(slots=True)
class Navigator:
    """The stack of screens, and where a pressed button leads on it.

    size: logical pixels. `fresh` turns true whenever the picture may have changed; whoever paints
    turns it off. `ring` tells whether the keys are in use, so that their place is shown.
    """

    visit: AppState
    measure: Measure
    size: tuple[float, float] = (1280, 720)
    running: bool = True
    fresh: bool = True
    ring: bool = False
    focus: str = ""
    stack: list[Screen] = field(default_factory=list)
    reader: PageReader = field(default_factory=lambda: PageReader(SilentSpeech()))
    voice: Callable[[], Voice] = lambda: "left-out"
    """Whether there is a voice for the language of now; see `ui.context`."""
    heard: SoundName | Literal[""] = ""
    """The sound that came last, so that it can be read what it was."""
    _page: Page | None = None
    _offsets: dict[str, dict[str, float]] = field(default_factory=dict)
    """How far the areas of each screen are turned."""
    _scan: "Scanner | None" = None

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

    def _lay_out(self) -> Page:
        visit, screen = self.visit, self.screen
        ctx = context(visit, self.size, self._voice_now())
        offsets = self._offsets.get(screen.name, {})
        page = picture(screen, ctx, self.measure, caption(visit, self.heard), offsets)
        if page.named(self.focus) is None:
            self.focus = focus.first(page)
        self.reader.laid_out(page, here(screen, visit, can_read=ctx.can_read), ctx.words)
        return page

    def _voice_now(self) -> Voice:
        voice = self.voice()
        return "reading" if voice == "ready" and self.reader.reading else voice

    @property
    def tree(self) -> "AccessNode":
        """The page as a screen reader walks it."""
        return as_tree(self.page, self.visit.language.words, self.screen.name)

    @property
    def lit(self) -> tuple[str, ...]:
        """The names of what has a ring around it now."""
        if scanner := self.scanner:
            return scanner.lit
        return (self.focus,) if self.ring else ()

    @property
    def scanner(self) -> "Scanner | None":
        """What lights up one after the other on the page as it is now, for switches."""
        if self.visit.options.scan == "off":
            return None
        scanner = self._scanning()
        scanner.look(self.page, rows=self.visit.options.rows)
        return scanner

    def _scanning(self) -> "Scanner":
        if self._scan is None:
            from game.ui.scanner import Scanner  # not on the way to the first picture

            self._scan = Scanner()
        return self._scan

    @property
    def spoken(self) -> Lit | None:
        """The word that is being read aloud."""
        return self.reader.lit

    def changed(self) -> None:
        """Lay out and paint anew."""
        self._page = None
        self.fresh = True

    def _press_focused(self) -> None:
        standing = self.page.named(self.focus)
        if standing is not None and isinstance(standing.node, Button):
            self._do(standing.node.means)

    def _do(self, means: Meaning) -> None:
        if means == AppCommand("read"):
            self._read()
            return
        self.reader.acted()
        if isinstance(means, AppCommand) and means.name == "scroll":
            self._scroll(paging.arrow(self.page, means.value))
            return
        known = len(self.visit.sounds)
        self._follow(means)
        self.heard = captions.heard_most(self.visit.sounds[known:])
        self.changed()

    def _read(self) -> None:
        """What is there now is to be read, or no longer."""
        _ = self.page  # what is asked for is what is there now
        if self._voice_now() in ("ready", "reading"):
            self.reader.asked()
            self.changed()

    def _follow(self, means: Meaning) -> None:
        """To where a button leads."""
        match means:
            case AppCommand("back"):
                self._go(Pop())
            case AppCommand("help" | "hide" | "calm" | "pause" as name):
                self._step_aside(name)
            case AppCommand("bay"):
                del self.stack[1:]
            case AppCommand("title" | "part"):
                self.visit.part()
                self._go(Reset(TitleScreen(self.visit)))
            case _:
                self._newest_first()
                self.visit.sounds.append("tap")
                self._go(self.screen.act(means))

    def _step_aside(self, name: Aside) -> None:
        if not is_aside(name, self.screen):
            self._go(Push(aside(name, self.visit)))
            if name == "pause":
                self._scanning().rest()

    def _go(self, move: Navigation) -> None:
        if isinstance(move, Push | Replace | Reset):
            self._offsets.pop(move.to.name, None)
        match move:
            case Stay():
                pass
            case Push(to):
                self.stack.append(to)
            case Replace(to):
                self.stack[-1] = to
            case Reset(to):
                self.stack[:] = [to]
            case Pop():
                if len(self.stack) > 1:
                    self.stack.pop()
            case Quit():
                self.running = False

    def _focus_on(self, name: str) -> None:
        self.focus = name
        self.reader.focused(name)
        self._scroll(focus.revealed(self.page, name))

    def _newest_first(self) -> None:
        """A list that shows its newest line goes back there when something happens."""
        moved = self._offsets.get(self.screen.name, {})
        for area in self.page.scrolls:
            if area.from_end:
                moved.pop(area.key, None)

    def _scroll(self, moved: Mapping[str, float]) -> None:
        """Areas of the screen are turned to these offsets, if to any."""
        if moved:
            self._offsets.setdefault(self.screen.name, {}).update(moved)
            self.changed()
