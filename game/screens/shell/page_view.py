"""The page of the screen on top: laid out, turned, lit for keys and switches, read aloud."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from game.core.cues import SoundName
from game.screens.shell.loudness import here
from game.screens.shell.navigation import Screen
from game.screens.shell.navigator import Navigator
from game.screens.shell.rendering import as_tree, caption, context, picture
from game.ui import focus
from game.ui.context import Voice
from game.ui.measure import Measure
from game.ui.page import Page
from game.ui.read_aloud import PageReader
from game.ui.speech_output import SilentSpeech
from game.ui.speech_text import Lit

if TYPE_CHECKING:
    from game.ui.accessibility_tree import AccessNode
    from game.ui.scanner import Scanner


@dataclass(slots=True, eq=False, repr=False)
class PageView:
    """The view of the app, for the window and for a screen reader.

    size: logical pixels. `fresh` turns true whenever the picture may have changed; whoever paints
    turns it off. focus: the name of the button the keys stand on. `ring` tells whether the keys are
    in use, so that their place is shown. voice: whether there is one for the language of now (see
    `ui.context`). heard: the sound that came last, so that it can be read what it was.
    """

    navigator: Navigator
    measure: Measure
    reader: PageReader = field(default_factory=lambda: PageReader(SilentSpeech()))
    voice: Callable[[], Voice] = lambda: "left-out"
    size: tuple[float, float] = (1280, 720)
    fresh: bool = True
    ring: bool = False
    focus: str = ""
    given: str = ""
    """The name of the button that was pressed last; whoever paints takes it away."""
    heard: SoundName | Literal[""] = ""
    waited: bool = False
    """Whether the page that is shown was still waiting for something."""
    _page: Page | None = None
    _offsets: dict[str, dict[str, float]] = field(default_factory=dict)
    """How far the areas of each screen are turned."""
    _news: bool = False
    """Whether something happened since the page was laid out."""
    _scan: "Scanner | None" = None
    _read_key: str = ""
    """What was read last, by its key on the page."""

    @property
    def screen(self) -> Screen:
        """The screen on top."""
        return self.navigator.screen

    @property
    def page(self) -> Page:
        """The laid-out picture of the screen on top."""
        if self._page is None:
            self._page = self._lay_out()
        return self._page

    def _lay_out(self) -> Page:
        state, screen = self.navigator.state, self.screen
        self.waited = screen.manner.waits  # asked first: what is awaited may come meanwhile
        ctx = context(state, self.size, self.voice_now)
        offsets = self._offsets.get(screen.name, {})
        page = picture(screen, ctx, self.measure, caption(state.player, self.heard), offsets)
        if self._news and self._turned(page):
            page = picture(screen, ctx, self.measure, caption(state.player, self.heard), offsets)
        self._news = False
        if page.named(self.focus) is None:
            self.focus = focus.first(page)
        aloud = here(screen, state.player.heard_options, can_read=ctx.can_read)
        self.reader.laid_out(page, aloud, ctx.words)
        return page

    @property
    def voice_now(self) -> Voice:
        """The voice, and whether it is reading."""
        voice = self.voice()
        return "reading" if voice == "ready" and self.reader.reading else voice

    @property
    def tree(self) -> "AccessNode":
        """The accessibility tree of the page."""
        return as_tree(self.page, self.navigator.state.player.language.words, self.screen.name)

    @property
    def lit(self) -> tuple[str, ...]:
        """The names of the buttons that have a ring around them now."""
        if scanner := self.scanner:
            return scanner.lit
        return (self.focus,) if self.ring else ()

    @property
    def scanner(self) -> "Scanner | None":
        """The scanner of the page for switches; None while scanning is off."""
        options = self.navigator.state.player.options
        if options.scan == "off":
            return None
        scanner = self._scanning()
        scanner.look(self.page, rows=options.rows)
        return scanner

    def rest_scanning(self) -> None:
        """The light of a scan rests until a switch is pressed."""
        self._scanning().rest()

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
        """Something changed: the page is laid out and painted anew."""
        self._page = None
        self.fresh = True

    def read(self) -> None:
        """Read the page aloud, or stop. Whoever asks before signing in cannot read, it may be: she
        is read to on every page from then on, till she stops it, and so is the player she becomes.
        """
        _ = self.page  # what is asked for is what is there now
        if self.voice_now in ("ready", "reading"):
            self.reader.asked()
            player = self.navigator.state.player
            player.read_to = player.profile is None and self.reader.reading
            self.changed()

    def focus_on(self, name: str) -> None:
        """The keys go to a button, and bring it into sight."""
        self.focus = name
        self.reader.focused(name)
        self.scroll(focus.revealed(self.page, name))

    def scroll(self, moved: Mapping[str, float]) -> None:
        """Areas of the screen are turned to these offsets, if to any."""
        if moved:
            self._offsets.setdefault(self.screen.name, {}).update(moved)
            self.changed()

    def scan_from(self, at: str) -> None:
        """Scanning begins at that place, or from the top."""
        scanner = self.scanner
        if scanner and not (scanner.state.resting and self.screen.manner.aside == "pause"):
            scanner.begin(at)
            self.follow_scan(scanner)

    def follow_scan(self, scanner: "Scanner") -> None:
        """The keys go to the button that lights up."""
        if scanner.shines_anew():
            self.focus = scanner.lit[0] if scanner.lit else self.focus
            self.reader.passed(self.focus)
            self.fresh = True

    def follow_reading(self) -> None:
        """What is read is brought into sight once, when its turn comes to be read."""
        key = self.reader.key
        if key == self._read_key:
            return
        self._read_key = key
        if placed := self.page.known(key):
            self.scroll(focus.into_sight(self.page, placed))

    def newest_first(self) -> None:
        """Something happens: a list that shows what is new goes there, wherever it was turned."""
        self._news = True

    def _turned(self, page: Page) -> bool:
        """Whether a list with something new stands where it was turned before that was there."""
        moved = self._offsets.get(self.screen.name, {})
        stale = [area.key for area in page.scrolls if area.newest and area.key in moved]
        for key in stale:
            moved.pop(key)
        return bool(stale)

    def forget(self, name: str) -> None:
        """A screen that comes anew, or shows something else, begins at its top."""
        self._offsets.pop(name, None)
