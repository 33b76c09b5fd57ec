"""The main loop of the window: takes events, paints pictures, sleeps while nothing moves."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import pygame

from game.core.cues import SoundName
from game.platform.clock import milliseconds
from game.platform.display import scale_for
from game.platform.keyboard import key_name
from game.platform.motion import Motion
from game.platform.pad import Pads
from game.platform.painter import Painter
from game.platform.sound import Loudness, Sounds
from game.ui.page import Page
from game.ui.speech_text import Lit

if TYPE_CHECKING:
    from game.platform.screen_reader import ScreenReader
    from game.ui.accessibility_tree import AccessNode

_AWAKE_MS, _RESTING_MS = 16, 50
"""Milliseconds between two looks at the events: soon after an input, and while nothing happens."""
_REST_AFTER_MS = 2000


class Shown(Protocol):
    """What the window shows of the game, to eyes and to a screen reader."""

    fresh: bool
    focus: str

    @property
    def page(self) -> Page: ...
    @property
    def lit(self) -> tuple[str, ...]: ...
    @property
    def tree(self) -> "AccessNode": ...
    @property
    def spoken(self) -> Lit | None: ...


class Played(Protocol):
    """What the window needs of the game: it presses, turns and asks what is to be seen."""

    @property
    def view(self) -> Shown: ...
    @property
    def running(self) -> bool: ...
    def close(self) -> None: ...
    def stand_on(self, name: str, *, press: bool) -> None: ...
    def press(self, x: float, y: float, *, aimed: bool = True) -> None: ...
    def struck(self, name: str) -> None: ...
    def wheel(self, x: float, y: float, turns: float) -> None: ...
    def resize(self, size: tuple[float, float]) -> None: ...
    def tick(self, passed: float = 0) -> None: ...


class Rescuer(Protocol):
    """Who helps when something goes wrong that nobody foresaw."""

    def look(self) -> None: ...
    def rest(self) -> None: ...
    def save(self, error: Exception) -> None: ...


@dataclass(frozen=True, slots=True)
class Look:
    """How the next picture is to be painted."""

    painter: Painter
    still: bool
    loud: Loudness
    screen: str


@dataclass(slots=True)
class Window:
    """One window showing one game. `look` is asked before each picture."""

    surface: pygame.Surface
    game: Played
    look: Callable[[], Look]
    sounds: Sounds
    heard: list[SoundName]
    clock: Callable[[], int] = milliseconds
    pads: Pads = field(default_factory=Pads)
    painted: int = 0
    _last_input: int = 0
    _last_tick: int = 0
    _mouse_moved: bool = False
    reader: "ScreenReader | None" = None
    rescue: Rescuer | None = None
    motion: Motion = field(default_factory=Motion)
    _spoken: Lit | None = None
    first_shown: list[Callable[[], None]] = field(default_factory=list)

    def run(self) -> None:
        """Runs until the window is closed or the game ends."""
        self._safely(self.fit)
        while self.game.running:
            self._safely(self._turn)
            pygame.time.wait(_RESTING_MS if self._rests() else _AWAKE_MS)

    def _safely(self, work: Callable[[], None]) -> None:
        """Does it; what goes wrong is the rescuer's, if there is one."""
        try:
            work()
        except Exception as error:
            if self.rescue is None:
                raise
            self.rescue.save(error)

    def _turn(self) -> None:
        """One turn of the loop: what was done, then what is to be seen of it."""
        for event in pygame.event.get():
            self.take(event)
        if self.rescue and self.game.view.fresh:
            self.rescue.look()
        self.show()
        if self.painted:
            self.pads.look_out(self.clock())
        if self.rescue and self._rests():
            self.rescue.rest()

    def _rests(self) -> bool:
        """Whether nothing moves, and nothing was pressed for a while."""
        return not self.motion.busy and self.clock() - self._last_input > _REST_AFTER_MS

    def take(self, event: pygame.event.Event) -> None:
        """Takes one event. SDL sends a mouse event for each finger as well; that one is ignored."""
        match event.type:
            case pygame.QUIT:
                self.game.close()
            case pygame.VIDEORESIZE | pygame.WINDOWSIZECHANGED:
                self.fit()
            case pygame.WINDOWEXPOSED:
                self.game.view.fresh = True
            case pygame.WINDOWFOCUSGAINED | pygame.WINDOWFOCUSLOST if self.reader:
                self.reader.looked_at(event.type == pygame.WINDOWFOCUSGAINED)
            case pygame.MOUSEMOTION:
                self._mouse_moved |= not getattr(event, "touch", False)
                return
            case pygame.FINGERDOWN:
                w, h = self.surface.get_size()
                self._press(event.x * w, event.y * h, aimed=False)
            case pygame.MOUSEBUTTONDOWN if event.button == 1 and not getattr(event, "touch", False):
                self._press(*event.pos, aimed=self._mouse_moved)
            case pygame.MOUSEBUTTONDOWN if event.button == 3 and not getattr(event, "touch", False):
                self.game.struck("mouse-right")
            case pygame.MOUSEWHEEL:
                s = self._scale()
                x, y = pygame.mouse.get_pos()
                self.game.wheel(x / s, y / s, event.y)
            case pygame.KEYDOWN:
                if name := key_name(event):
                    self.game.struck(name)
            case _:
                name = self.pads.take(event)
                if not name:
                    return
                self.game.struck(name)
        self._last_input = self.clock()

    def _heed_reader(self) -> None:
        """Do what the screen reader asks for, and tell it what there is now."""
        if self.reader is None:
            return
        for name, press in self.reader.asked():
            self.game.stand_on(name, press=press)
            self._tell_reader(self.reader)
        self._tell_reader(self.reader)

    def _tell_reader(self, reader: "ScreenReader") -> None:
        if self.game.view.fresh:
            reader.show(self.game.view.tree, self.game.view.focus, self._scale())

    def pass_time(self) -> None:
        """Tell the game how long it was since the last time."""
        now = self.clock()
        self.game.tick(now - self._last_tick)
        self._last_tick = now

    def show(self) -> None:
        """Paints if something changed, and plays what is due."""
        self.pass_time()
        self._heed_reader()
        look = self.look()
        self.sounds.play(self.heard, look.loud)
        self.heard.clear()
        if self.game.view.fresh:
            self.game.view.fresh = False
            self.motion.turn(
                self.surface, self.game.view.page, look.screen, self.clock(), look.still
            )
            self._paint(look)
        elif self.motion.busy:
            self._paint(look)
        elif self.game.view.spoken != self._spoken:
            self._paint_word(look)

    def _paint(self, look: Look) -> None:
        now = self.clock()
        self._spoken = self.game.view.spoken
        look.painter.paint(self.surface, self.motion.page(now), self.game.view.lit, self._spoken)
        self.motion.melt(self.surface, now)
        pygame.display.flip()
        self.painted += 1
        while self.first_shown:
            self.first_shown.pop()()

    def _paint_word(self, look: Look) -> None:
        """Another word is spoken: only where it and the last one stand is painted anew."""
        game, before = self.game, self._spoken
        self._spoken = game.view.spoken
        for lit in (before, self._spoken):
            if lit is not None and (area := look.painter.area_of(game.view.page, lit)):
                area = area.clip(self.surface.get_rect())
                look.painter.paint(self.surface, game.view.page, game.view.lit, self._spoken, area)
                pygame.display.update(area)

    def _press(self, x: float, y: float, *, aimed: bool) -> None:
        """A mouse that was moved points at something; one that lies still may be a switch, and so
        may a finger."""
        s = self._scale()
        if self.motion.settles(x / s, y / s):
            self.game.press(x / s, y / s, aimed=aimed)
        self._mouse_moved = False

    def _scale(self) -> float:
        return scale_for(self.surface.get_size())

    def fit(self) -> None:
        """Lays out for the window's size as it is now."""
        current = pygame.display.get_surface()
        if current is not None:
            self.surface = current
        w, h = self.surface.get_size()
        s = self._scale()
        self.look().painter.render.scale = s
        self.game.resize((w / s, h / s))
        self.game.view.fresh = True
