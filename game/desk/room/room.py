"""The room of one lesson: which devices are in it, and what a child plays on each.

All of it is asked on the game's thread (`game_thread`). Nothing is kept but what the store keeps of
every child: tokens and seats end with the lesson.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from secrets import compare_digest, randbelow, token_hex

from game.content.library import Library
from game.core.booster_item import BoosterItem
from game.desk.room.at_once import PAGES, AtOnce
from game.desk.room.door import Door
from game.desk.room.number import NumberScreen
from game.desk.room.terms import EVERYBODY, SPARE, Terms
from game.desk.room.visitor import Visitor
from game.desk.room.who_am_i import FacesScreen
from game.screens.help.aside import aside
from game.screens.shell.app_state import AppState
from game.screens.shell.class_now import Joined
from game.screens.shell.navigation import Screen
from game.screens.shell.navigator import Navigator
from game.screens.shell.player import Player
from game.screens.shell.ports import Ports
from game.storage.options import from_choices, names
from game.storage.store import Store
from game.storage.this_pc import from_remembered
from game.ui.commands import Command
from game.web.assets import Assets
from game.web.session import Session

_LEVELS = 60
"""Levels kept ready: a class plays few at a time, in few languages."""


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
    at_once: AtOnce = field(init=False)
    _visitors: dict[str, Visitor] = field(default_factory=dict)
    _booster_items: dict[tuple[str, str], tuple[BoosterItem, ...]] = field(default_factory=dict)
    """What boosters ask, read once for all."""

    def __post_init__(self) -> None:
        self.library.keeps = _LEVELS
        self.door = Door(self.store, self.ports.clock)
        self.at_once = AtOnce(self.store, self._visitors.values, self._session)
        self.use(EVERYBODY)

    def use(self, terms: Terms) -> None:
        """Let these terms hold from now on; whoever may not be here any more leaves."""
        closed = self.library.heavy and not terms.heavy
        self.door.terms, self.library.heavy = terms, terms.heavy
        for visitor in tuple(self._visitors.values()):
            if closed:  # a page from before offers what is closed now
                visitor.session.renew()
            state = visitor.session.state
            state.this_pc = replace(state.this_pc, turn=terms.turn)
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
        visitor = self._visitors[token] = Visitor(session, self.ports.clock(), address, token)
        self.at_once.cover(visitor)
        return visitor

    def visitor(self, token: str) -> Visitor | None:
        """The device with this token; None for none that is in."""
        if (big := self.at_once.big) and big.visitor.token == token:
            return big.visitor
        visitor = self._visitors.get(token)
        if visitor is not None and not self._may_stay(visitor):  # she was forgotten meanwhile
            self._end(visitor)
            return None
        if visitor is not None:
            visitor.asked = self.ports.clock()
        return visitor

    def again(self, token: str, address: str, name: str, page: int) -> Visitor | None:
        """The device that presses its last button again, the answer with its new cookie lost."""
        devices = self._visitors.values()
        return next((one for one in devices if one.lost(token, address, name, page)), None)

    def press(self, visitor: Visitor, name: str, page: int) -> bool:
        """Press a button there; False when the device left the class by it. Whoever signs in
        leaves the device she was on before, and nobody who knew its cookie plays as her."""
        before, was = visitor.members, visitor.profile
        visitor.shown.press(name, page)
        session = visitor.session
        left, session.left = session.left, False
        if (big := self.at_once.big) and visitor is big.visitor:
            return self._led(left=left)
        if left and was is None:
            self._end(visitor)
            return False
        if visitor.members != before:
            visitor.renew()
            self._visitors[visitor.token] = self._visitors.pop(visitor.former)
            for each in visitor.members:
                self.door.came(each)
            for other in self._visitors.values():
                if other is not visitor and other.members & visitor.members:
                    other.session.turn(Command.SIGN_OUT)
        return True

    def _led(self, *, left: bool) -> bool:
        """Something was pressed on the big screen; False when it was left."""
        if left:
            self.at_once.end()
        self.at_once.look()
        return not left

    def rescue(self, visitor: Visitor, error: Exception) -> None:
        """Something nobody foresaw happened there: back to the first page of whoever plays, or,
        where even that cannot be shown, out. What was answered before is kept."""
        self.report(error)
        try:
            if len(visitor.shown.navigator.stack) > 1:
                visitor.shown.turn(Command.OPEN_BAY)
                return
        except Exception as again:  # not even the bay: she comes in anew, and the class goes on
            self.report(again)
        self._end(visitor)

    def big_screen(self, way_in: str) -> Visitor | None:
        """The big screen, for the one browser that comes by its address; None for any other."""
        big = self.at_once.big
        if big is None or not compare_digest(big.way_in.encode(), way_in.encode()):
            return None
        big.way_in = token_hex(16)
        return big.visitor

    def now(self, token: str) -> str:
        """What changes with the page of the device with this token; "" for none that is in. Any
        thread may ask."""
        big = self.at_once.big
        visitor = self._visitors.get(token)
        if big and big.visitor.token == token:
            visitor = big.visitor
        return visitor.shown.now if visitor else ""

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
        return visitor.members <= {each.id for each in self.door.members()}

    def _has_seat(self) -> bool:
        """Whether one more device may come in. When all seats are taken, one of no child of the
        class is given away, of the address that has most of them: a script that keeps coming in
        puts out itself. A guest who is alone at her address stays."""
        size = self.door.terms.size or len(self.door.members())
        if len(self._visitors) < size + SPARE:
            return True
        others = [each for each in self._visitors.values() if not each.members]
        taken = Counter(each.address for each in others)
        spare = [each for each in others if not each.is_guest or taken[each.address] > 1]
        if spare:
            self._end(min(spare, key=lambda one: (-taken[one.address], one.is_guest, one.asked)))
        return bool(spare)

    def _end(self, visitor: Visitor) -> None:
        if (big := self.at_once.big) and visitor is big.visitor:
            self.at_once.end()
        self._visitors.pop(visitor.token, None)

    def _session(self, language: str, first: Callable[[AppState], Screen]) -> Session:
        recall = self.store.recall
        options = from_choices({name: recall(name) or "" for name in names()})
        code = language if language in self.library.codes else "en"
        player = Player(self.ports, self.store, self.library.language(code), options)
        this_pc = replace(from_remembered(recall), turn=self.door.terms.turn)
        items = self._booster_items
        state = AppState(self.library, self.ports, player, this_pc=this_pc, booster_items=items)
        navigator = Navigator(state, first, aside, [first(state)])
        return Session(state, self.assets, navigator, page=randbelow(PAGES), watched=True)
