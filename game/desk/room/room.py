"""The room of one lesson: which devices are in it, and what a child plays on each.

All of it is asked on the game's thread (`game_thread`). Nothing is kept but what the store keeps of
every child: tokens and seats end with the lesson.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from secrets import randbelow, token_hex

from game.content.library import Library
from game.core.booster_item import BoosterItem
from game.desk.room.door import Door
from game.desk.room.number import NumberScreen
from game.desk.room.terms import EVERYBODY, SPARE, Terms
from game.desk.room.who_am_i import FacesScreen
from game.screens.help.aside import aside
from game.screens.shell.app_state import AppState
from game.screens.shell.class_now import Joined
from game.screens.shell.navigation import Screen
from game.screens.shell.navigator import Navigator
from game.screens.shell.player import Player
from game.screens.shell.ports import Ports
from game.storage.options import from_choices, names
from game.storage.profiles import Profile
from game.storage.store import Store
from game.storage.this_pc import from_remembered
from game.ui.commands import Command
from game.web.assets import Assets
from game.web.session import Session

_LEVELS = 60
"""Levels kept ready: a class plays few at a time, in few languages."""
_PAGES = 1 << 40
"""The first page of a session has a number that nobody guesses."""


@dataclass(slots=True, eq=False)
class Visitor:
    """A device that knew today's number. token: what its cookie holds; handle: what the teacher's
    page calls it by. asked: when it last asked for anything, in seconds of the clock."""

    token: str = field(repr=False)
    handle: str
    session: Session
    asked: float

    @property
    def profile(self) -> Profile | None:
        """Who plays there; None for nobody yet."""
        return self.session.state.player.profile

    @property
    def is_guest(self) -> bool:
        """Whether nothing of it is kept."""
        return self.session.state.player.is_guest

    @property
    def member(self) -> str:
        """The id of the profile that plays there, "" for a guest and for nobody."""
        return "" if self.profile is None or self.is_guest else self.profile.id


@dataclass(slots=True, eq=False)
class Room:
    """library: of this room alone, since what it offers is this lesson's. report: is told what
    nobody foresaw."""

    library: Library
    store: Store
    assets: Assets
    ports: Ports
    report: Callable[[Exception], None] = lambda error: None
    door: Door = field(init=False)
    _visitors: dict[str, Visitor] = field(default_factory=dict)
    _booster_items: dict[tuple[str, str], tuple[BoosterItem, ...]] = field(default_factory=dict)
    """What boosters ask, read once for all."""

    def __post_init__(self) -> None:
        self.library.keeps = _LEVELS
        self.door = Door(self.store, self.ports.clock)
        self.use(EVERYBODY)

    def use(self, terms: Terms) -> None:
        """Let these terms hold from now on; whoever may not be here any more leaves."""
        self.door.terms, self.library.heavy = terms, terms.heavy
        for visitor in tuple(self._visitors.values()):
            if not self._may_stay(visitor):
                self._end(visitor)

    def close_heavy(self, school_class: str) -> None:
        """Levels about heavy things are offered no longer, if the room is this class's."""
        if self.door.terms.school_class == school_class:
            self.use(replace(self.door.terms, heavy=False))

    def warmed_up(self) -> Iterator[str]:
        """Reads the levels of the class one by one, so that no child waits for one later."""
        for code in dict.fromkeys(each.language for each in self.door.members()):
            if code in self.library.codes:
                for summary in self.library.summaries(code):
                    self.library.level(summary.id, code)
                    yield summary.id

    def joined(self) -> tuple[Joined, ...]:
        """Every device that is in."""
        return tuple(
            Joined(each.handle, each.profile.signs if each.profile else None, each.is_guest)
            for each in self._visitors.values()
        )

    def send_away(self, handle: str) -> None:
        """A device is in no longer; what was played there is kept."""
        for visitor in [each for each in self._visitors.values() if each.handle == handle]:
            self._end(visitor)

    def come_in(self, code: str, address: str, language: str) -> Visitor | None:
        """A device comes in with today's number; None when that is wrong, or there is no seat."""
        if not (self.door.knock(code, address) and self._has_seat()):
            return None
        token = token_hex(16)
        session = self._session(language, lambda state: FacesScreen(state, self.door, token))
        self._visitors[token] = Visitor(token, token_hex(4), session, self.ports.clock())
        return self._visitors[token]

    def visitor(self, token: str) -> Visitor | None:
        """The device with this token; None for none that is in."""
        visitor = self._visitors.get(token)
        if visitor is not None and not self._may_stay(visitor):  # she was forgotten meanwhile
            self._end(visitor)
            return None
        if visitor is not None:
            visitor.asked = self.ports.clock()
        return visitor

    def press(self, visitor: Visitor, name: str, page: int) -> bool:
        """Press a button there; False when the device left the class by it. Whoever signs in
        leaves the device she was on before."""
        session, before, was = visitor.session, visitor.member, visitor.profile
        session.press(name, page)
        left, session.left = session.left, False
        if left and was is None:
            self._end(visitor)
            return False
        if visitor.member not in ("", before):
            self.door.came(visitor.member)
            for other in self._visitors.values():
                if other is not visitor and other.member == visitor.member:
                    other.session.turn(Command.SIGN_OUT)
        return True

    def rescue(self, visitor: Visitor, error: Exception) -> None:
        """Something nobody foresaw happened there: back to the first page of whoever plays, or,
        where even that cannot be shown, out. What was answered before is kept."""
        self.report(error)
        if len(visitor.session.navigator.stack) == 1:
            self._end(visitor)
        else:
            visitor.session.turn(Command.OPEN_BAY)

    def number(self, digits: str, language: str, address: str, *, wrong: bool = False) -> Session:
        """The page on which today's number is tapped, as far as it has been. Nothing is known of
        the device: what was tapped is the page's own number, after a 1."""
        waits = self.door.is_tired_of(address)
        session = self._session(language, lambda state: NumberScreen(state, digits, wrong, waits))
        session.page = int(f"1{digits}")
        return session

    def _may_stay(self, visitor: Visitor) -> bool:
        if visitor.is_guest:
            return self.door.terms.guests
        return visitor.profile is None or visitor.member in {
            each.id for each in self.door.members()
        }

    def _has_seat(self) -> bool:
        """Whether one more device may come in. When all seats are taken, one where nobody plays is
        given away: a script that keeps coming in keeps no child out."""
        size = self.door.terms.size or len(self.door.members())
        if len(self._visitors) < size + SPARE:
            return True
        empty = [each for each in self._visitors.values() if each.profile is None]
        if empty:
            self._end(min(empty, key=lambda each: each.asked))
        return bool(empty)

    def _end(self, visitor: Visitor) -> None:
        self._visitors.pop(visitor.token, None)

    def _session(self, language: str, first: Callable[[AppState], Screen]) -> Session:
        recall = self.store.recall
        options = from_choices({name: recall(name) or "" for name in names()})
        code = language if language in self.library.codes else "en"
        player = Player(self.ports, self.store, self.library.language(code), options)
        this_pc = from_remembered(recall)
        items = self._booster_items
        state = AppState(self.library, self.ports, player, this_pc=this_pc, booster_items=items)
        navigator = Navigator(state, first, aside, [first(state)])
        return Session(state, self.assets, navigator, page=randbelow(_PAGES))
