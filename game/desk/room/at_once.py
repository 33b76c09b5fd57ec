"""What the whole class does at once: it looks at one big screen, or has a calm moment.

The big screen is a browser on this PC, which plays for the class itself. Children's devices raise
their hands for what it asks; where it rests, everything rests, and what each child was playing
waits below.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from secrets import randbelow, token_hex

from game.core.level import Band
from game.desk.room.hand import HandScreen
from game.desk.room.visitor import Visitor
from game.screens.help.aside import aside
from game.screens.help.calm import CalmScreen
from game.screens.map.bay import BayScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Screen
from game.screens.shell.navigator import Navigator
from game.screens.sign_in.entering import large
from game.screens.story.hands_up import HandsUp
from game.screens.story.play import PlayScreen
from game.storage.store import Store
from game.ui.choices import OpenLevel
from game.ui.commands import Command
from game.ui.nodes import Meaning
from game.web.session import Session

PAGES = 1 << 40
"""The first page of a session has a number that nobody guesses."""
_READING = 2.0
"""Seconds in which what a class did before is read, at most."""
MakesSession = Callable[[str, Callable[[AppState], Screen]], Session]


@dataclass(slots=True, eq=False)
class BigScreen:
    """visitor: its browser. school_class: the id of the class that plays. way_in: the last part of
    the address that makes a browser the big screen, once."""

    visitor: Visitor
    school_class: str
    way_in: str = field(default_factory=lambda: token_hex(16), repr=False)

    @property
    def play(self) -> PlayScreen | None:
        """The story on it; None between two stories, and while something lies above it."""
        screen = self.visitor.session.navigator.screen
        return screen if isinstance(screen, PlayScreen) else None

    @property
    def asked(self) -> HandsUp | None:
        """What the class is asked now; None while no hand may go up."""
        hands = self.play.hands if self.play else None
        return None if hands is None or hands.tally.closed else hands

    @property
    def rests(self) -> bool:
        """Whether it shows a calm moment."""
        return self.visitor.session.navigator.screen.manner.aside == "calm"

    def vote(self, device: str, answer: int) -> None:
        """A device raises its hand, in place of one it raised before."""
        if (play := self.play) and play.hands:
            play.hands = play.hands.voted(device, answer)
            self.visitor.session.news += 1


@dataclass(slots=True, eq=False)
class AtOnce:
    """visitors: the devices that are in now. session: makes one, in a language."""

    store: Store
    visitors: Callable[[], Collection[Visitor]]
    session: MakesSession
    big: BigScreen | None = None
    _rests: bool = False
    _shown: object = None

    def begin(self, school_class: str, band: Band, language: str, level: str = "") -> BigScreen:
        """A class plays before one screen from now on: at this level, or at the bay."""
        session = self.session(language, BayScreen)
        itself = self.store.classes.as_player(school_class, band, language)
        self.store.fetch(itself.id, _READING)
        session.state.sign_in_class(replace(itself, options=large(itself.options)))
        self.big = BigScreen(Visitor(session, 0.0), school_class)
        if level:
            self.press(OpenLevel(level))
        self.look()
        return self.big

    def end(self) -> None:
        """Everybody plays on where she was."""
        self.big = None
        self.look()

    def press(self, means: Meaning) -> None:
        """The teacher's desk asks the big screen for something."""
        if self.big:
            self.big.visitor.session.turn(means)
            self.look()

    def count(self, hands: Mapping[int, int]) -> None:
        """The hands for each answer, by its place, as the teacher counted them."""
        if self.big and (play := self.big.play) and play.hands:
            for answer, many in hands.items():
                play.hands = play.hands.counted(answer, many)
            self.big.visitor.session.news += 1

    @property
    def rests(self) -> bool:
        """Whether every screen shows a calm moment."""
        return self._rests or (self.big is not None and self.big.rests)

    def rest(self, *, on: bool) -> None:
        """A calm moment on every screen begins, or ends."""
        self._rests = on
        if self.big and self.big.rests != on:
            self.press(Command.OPEN_CALM if on else Command.END_CALM)
        self.look()

    def look(self) -> None:
        """The big screen may show something else: then every device follows."""
        asked = self.big.asked.answers if self.big and self.big.asked else ()
        shown = (self.rests, self.big is not None, asked)
        if shown != self._shown:
            self._shown = shown
            for each in self.visitors():
                self.cover(each)

    def cover(self, visitor: Visitor) -> None:
        """A device shows what the class does now, or again what is played there."""
        state, screen = visitor.session.state, self._screen(visitor)
        if screen is None:
            visitor.over = None
        elif visitor.over and type(visitor.over.navigator.stack[0]) is type(screen):
            visitor.over.renew()
        else:
            navigator = Navigator(state, lambda _: screen, aside, [screen])
            visitor.over = replace(
                visitor.session, navigator=navigator, page=randbelow(PAGES), _sent=None, _last=""
            )

    def _screen(self, visitor: Visitor) -> Screen | None:
        state = visitor.session.state
        if self.rests:
            return CalmScreen(state, shared=True)
        if self.big is None:
            return None
        return HandScreen(state, visitor.handle, self._asked, self._vote)

    def _asked(self) -> HandsUp | None:
        return self.big.asked if self.big else None

    def _vote(self, device: str, answer: int) -> None:
        if self.big:
            self.big.vote(device, answer)
