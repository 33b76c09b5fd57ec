"""Whoever is at the machine now: how the game looks and speaks to them, and what they did."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from game.content.library import Language
from game.core.facts import Fact
from game.screens.shell.ports import Ports
from game.storage.days import day_number
from game.storage.options import Options
from game.storage.profiles import Profile
from game.storage.store import Store, Ticket
from game.storage.troubles import stops_saving

if TYPE_CHECKING:
    from game.core.lesson import Lesson
    from game.core.player_record import PlayerRecord


@dataclass(slots=True, eq=False, repr=False)
class Player:
    """A player who has signed in, a guest, or, without a profile, nobody yet.

    store: where progress is kept. options: the profile's own, or this PC's before anyone signed in.
    ticket: how the last answer fares on its way to the disk. drawing: stamps on the night sky, by
    row and column. declined: what was suggested on the bay and not wanted, during this visit only.
    read_to: somebody who has not signed in yet asked to be read to. companions: who plays at the
    same screen; turn: whose turn it is, by place in `group`; whole_class: a class plays before one
    screen. since: seconds of the clock at the moment of signing in.
    """

    ports: Ports
    store: Store
    language: Language
    options: Options = field(default_factory=Options)
    profile: Profile | None = None
    is_guest: bool = False
    ticket: Ticket | None = None
    drawing: dict[tuple[int, int], str] = field(default_factory=dict)
    declined: set[str] = field(default_factory=set)
    read_to: bool = False
    companions: tuple[Profile, ...] = ()
    turn: int = 0
    whole_class: bool = False
    since: float = 0.0
    _record: "PlayerRecord | None" = None

    @property
    def group(self) -> tuple[Profile, ...]:
        """Everybody who plays at this screen."""
        return (*filter(None, (self.profile,)), *self.companions)

    @property
    def is_shared(self) -> bool:
        """Whether no answer is one child's own."""
        return bool(self.companions) or self.whole_class

    @property
    def heard_options(self) -> Options:
        """The options, with a voice for whoever asked to be read to."""
        return replace(self.options, voice=self.options.voice or self.read_to)

    @property
    def rest_is_due(self) -> bool:
        """Whether the player has been here as long as she wanted to before a pause."""
        minutes = self.options.remind if self.profile is not None else 0
        return 0 < minutes <= (self.ports.clock() - self.since) / 60

    def keep(self, facts: Iterable[Fact], *, hold: bool = False) -> None:
        """Save what happened to everybody here, off the frame loop; `saving` tells when it is on
        the disk."""
        facts = tuple(facts)
        if facts and self.profile is not None:
            for each in filter(self.knows, self.group):
                self.ticket = self.store.keep(each.id, facts, hold=hold)
            self._note(facts, hold=hold)

    def knows(self, profile: Profile) -> bool:
        """Whether the store still has somebody: a grown-up may have removed her meanwhile. A class
        that plays as itself is no player of the store's."""
        return self.whole_class or any(each.id == profile.id for each in self.store.profiles())

    @property
    def saving(self) -> str:
        """State of the last answer: "waiting", "saved", "failed" or "held". Before the first one
        all there is came from the disk; "" where nothing can be kept."""
        if self.ticket is None:
            return "" if stops_saving(self.store.trouble) else "saved"
        return self.ticket.state

    def facts(self) -> tuple[Fact, ...]:
        """Everything this player did, in order."""
        if self.profile is None:
            return ()
        return tuple(kept.fact for kept in self.store.facts(self.profile.id))

    def record_of(self, lessons: "Mapping[str, Lesson]") -> "PlayerRecord":
        """The record of those facts: folded once, when first asked for, and fed with each new fact.
        lessons: what each level teaches."""
        from game.core.player_record import folded  # not on the way to the first picture

        if self._record is None or self._record.lessons is not lessons:
            kept = self.store.facts(self.profile.id) if self.profile is not None else ()
            self._record = folded(lessons, ((one.fact, day_number(one.day)) for one in kept))
        return self._record

    def _note(self, facts: tuple[Fact, ...], *, hold: bool) -> None:
        """Brings the record up to date. What was held of a sensitive level goes with its end, and
        only "done" is left: then the record is made anew."""
        if hold and any(fact.kind == "done" for fact in facts):
            self._record = None
        if self._record is not None:
            day = day_number(self.ports.today())
            for fact in facts:
                self._record.take(fact, day)
