"""The main loop of the window: takes events, paints pictures, sleeps while nothing moves."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pygame

from game.core.cues import SoundName
from game.platform.clock import milliseconds
from game.platform.display import back_to_window, fill_screen, scale_for
from game.platform.frames import Frames, Hand
from game.platform.keyboard import asks_full_screen, key_name
from game.platform.motion import Motion
from game.platform.pad import Pads
from game.platform.painter import Painter
from game.platform.played import Played, Rescuer
from game.platform.pointing import EVENTS as POINTING
from game.platform.pointing import Pointing
from game.platform.sound import Loudness, Sounds
from game.ui.pointer import Patience

if TYPE_CHECKING:
    from game.platform.screen_reader import ScreenReader

_AWAKE_MS, _RESTING_MS, _AWAY_MS = 16, 50, 200
"""Milliseconds between two looks at the events: soon after an input, while nothing happens, and
while the window is put away."""
_REST_AFTER_MS = 2000
_PUT_AWAY = (pygame.WINDOWMINIMIZED, pygame.WINDOWHIDDEN)
_BROUGHT_BACK = (
    pygame.WINDOWRESTORED,
    pygame.WINDOWMAXIMIZED,
    pygame.WINDOWSHOWN,
    pygame.WINDOWFOCUSGAINED,
)


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
    away: bool = False
    """Whether the window is out of sight: then it is silent, and nothing is painted or counted."""
    usual: tuple[int, int] | None = None
    """The size it has when it fills the screen no longer, if it was opened to fill it."""
    _windowed: tuple[int, int] | None = None
    """The same while it fills the screen; None while it does not."""
    _last_input: int = 0
    _last_tick: int = 0
    reader: "ScreenReader | None" = None
    rescue: Rescuer | None = None
    frames: Frames = field(default_factory=Frames)
    pointing: Pointing = field(init=False)
    _keys: Patience = field(default_factory=Patience)
    first_shown: list[Callable[[], None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pointing = Pointing(self.game, self.motion)

    @property
    def motion(self) -> Motion:
        """The transition between two pictures."""
        return self.frames.motion

    @property
    def size(self) -> tuple[int, int]:
        """Its size in real pixels; while it fills the screen, the one it will have afterwards."""
        return self._windowed or self.usual or self.surface.get_size()

    def run(self) -> None:
        """Runs until the window is closed or the game ends."""
        self._safely(self.fit)
        while self.game.running:
            self._safely(self._turn)
            pygame.time.wait(self._pause())

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
        heard = self.clock()  # what waited together was done before anything of it was seen
        for event in pygame.event.get():
            self.take(event, heard)
        if self.away:
            return
        if self.rescue and self.game.view.fresh:
            self.rescue.look()
        self.show()
        if self.painted:
            self.pads.look_out(self.clock())
        if self.rescue and self._rests():
            self.rescue.rest()

    def _pause(self) -> int:
        if self.away:
            return _AWAY_MS
        return _RESTING_MS if self._rests() else _AWAKE_MS

    def _rests(self) -> bool:
        """Whether nothing moves, and nothing was pressed for a while."""
        return not self.frames.busy and self.clock() - self._last_input > _REST_AFTER_MS

    def _see_and_hear(self, event: pygame.event.Event) -> None:
        """What an event says of the window's being in sight, and of the sound device."""
        if event.type == pygame.AUDIODEVICEREMOVED and event.which and not event.iscapture:
            self.sounds.mixer.reopen()  # SDL names the device in use; those not in use have 0
        elif event.type in _PUT_AWAY and not self.away:
            self.away = True
            self.heard.clear()
            self.game.put_away()
            self.sounds.rest()
        elif event.type in _BROUGHT_BACK and self.away:
            self.away, self._last_tick = False, self.clock()
            self.game.view.fresh = True

    def take(self, event: pygame.event.Event, heard: int | None = None) -> None:
        """Takes one event that was heard of at this time; now, if nothing is said."""
        self._see_and_hear(event)
        now = self.clock() if heard is None else heard
        match event.type:
            case pygame.QUIT:
                self.game.close()
            case pygame.VIDEORESIZE | pygame.WINDOWSIZECHANGED:
                self.fit()
            case pygame.WINDOWEXPOSED:
                self.game.view.fresh = True
            case pygame.WINDOWFOCUSGAINED | pygame.WINDOWFOCUSLOST:
                self.pointing.lost()
                if self.reader:
                    self.reader.looked_at(event.type == pygame.WINDOWFOCUSGAINED)
            case kind if kind in POINTING:
                if not self.pointing.take(event, self.surface.get_size(), now):
                    return
            case pygame.MOUSEWHEEL:
                s = self._scale()
                x, y = pygame.mouse.get_pos()
                self.game.wheel(x / s, y / s, event.y)
            case pygame.KEYDOWN if asks_full_screen(event):
                self.game.toggle_full_screen()
            case pygame.KEYDOWN:
                self._struck(key_name(event), now)
            case _:
                name = self.pads.take(event)
                if not name:
                    return
                self._struck(name, now)
        self._last_input = self.clock()
        self.sounds.mixer.wish()

    def _struck(self, name: str, now: int) -> None:
        if name:
            on = self.game.view.focus
            again = not self._keys.takes(name, on, now)
            if not again:
                self._keys.acted(name, on, now)
            self.game.struck(name, again=again)

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
        self._fill_or_not()
        self._heed_reader()
        look = self.look()
        self.sounds.play(self.heard, look.loud)
        self.heard.clear()
        hand = Hand(self.pointing.down, self._last_input, self.pointing.carried)
        if self.frames.show(
            self.surface, self.game.view, look.painter, look.screen, self.clock(), hand
        ):
            self._was_painted()

    def _fill_or_not(self) -> None:
        """The whole screen is filled when the game wants it, and no longer than that."""
        if self.game.full_screen and self._windowed is None:
            if not self.painted:
                return  # the first picture does not wait for it: it takes a tenth of a second
            before = fill_screen()
            self._windowed = self.usual or before
        elif self._windowed is not None and not self.game.full_screen:
            back_to_window(self._windowed)
            self._windowed = self.usual = None
        else:
            return
        self.fit()

    def _was_painted(self) -> None:
        """A whole picture has been shown."""
        self.painted += 1
        now = self.clock()
        self.pointing.patience.shown(now)
        self._keys.shown(now)
        while self.first_shown:
            self.first_shown.pop()()

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
