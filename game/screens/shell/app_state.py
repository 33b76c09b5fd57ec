"""Who is at the machine now, in which language and how they like it: what screens may ask for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.content.library import Language, Library
from game.core.cues import SoundName
from game.core.facts import Fact
from game.core.level import Band
from game.storage.facts import day_number
from game.storage.memory import MemoryStore
from game.storage.options import Options, as_choices
from game.storage.profiles import Profile
from game.storage.store import Store, Ticket

if TYPE_CHECKING:
    from game.core.player_record import PlayerRecord
    from game.screens.practice.booster_items import BoosterItem


@dataclass(slots=True)
class AppState:
    """The one thing that lives as long as the window: what is shipped, what is kept, who plays.

    today: the claimed day as an ISO date. dice: a fresh number to shuffle by. `options` are the
    profile's own once somebody has signed in, this PC's before that.
    """

    shelf: Library
    store: Store
    today: Callable[[], str]
    dice: Callable[[], int]
    language: Language
    options: Options = field(default_factory=Options)
    profile: Profile | None = None
    ticket: Ticket | None = None
    sounds: list[SoundName] = field(default_factory=list)
    clock: Callable[[], float] = lambda: 0.0
    """Seconds that only ever grow, for how long somebody has been playing."""
    drawing: dict[tuple[int, int], str] = field(default_factory=dict)
    """Stamps on the night sky, by row and column; gone when the player leaves the chair."""
    not_now: set[str] = field(default_factory=set)
    """What was suggested on the bay and declined, during this visit only."""
    asked: dict[tuple[str, str], "tuple[BoosterItem, ...]"] = field(default_factory=dict)
    """What a booster may ask of a level in a language, by both: read once."""
    papers: tuple[Path, ...] = ()
    """Folders for pages to be printed; the first that can be written is used."""
    _since: float = 0.0
    _shared: Store | None = None
    """The store of this PC while a guest plays in one that keeps nothing."""
    _record: "PlayerRecord | None" = None
    _door: tuple[Language, Options] | None = None
    """How this PC looked and spoke before somebody signed in."""

    def speak(self, code: str) -> None:
        """Use another language from now on, and remember it for this PC or this profile."""
        self.language = self.shelf.language(code)
        if self.profile is not None:
            self.profile = self.store.change(replace(self.profile, language=code))
            return
        self.store.remember("language", code)

    def prefer(self, options: Options) -> None:
        """Look and sound another way from now on, and remember it."""
        self.options = options
        if self.profile is not None:
            self.profile = self.store.change(replace(self.profile, options=options))
            return
        for name, value in as_choices(options).items():
            if self.store.recall(name) != value and len(value) <= 64:
                self.store.remember(name, value)

    def welcome(self, profile: Profile) -> None:
        """Somebody has signed in: the game looks and speaks her way."""
        if self._door is None:
            self._door = self.language, self.options
        self.profile, self._record = profile, None
        self.options = profile.options
        self._since = self.clock()
        self.not_now.clear()
        self.keep((Fact("came", ""),))
        if profile.language in self.shelf.codes:
            self.language = self.shelf.language(profile.language)

    def welcome_guest(self, animal: str, colour: str, band: Band, options: Options) -> None:
        """Somebody plays as a guest: nothing is kept, and all is gone when the guest leaves."""
        self._shared = self._shared or self.store
        self.store = MemoryStore(self.today, trouble=None)
        guest = self.store.add(animal, colour, band, self.language.code)
        self.welcome(self.store.change(replace(guest, options=options)))

    @property
    def is_guest(self) -> bool:
        """Whether nothing of this player is kept, as was wished."""
        return self._shared is not None

    @property
    def rest_is_due(self) -> bool:
        """Whether the player has been here as long as she wanted to before a pause."""
        minutes = self.options.remind if self.profile is not None else 0
        return 0 < minutes <= (self.clock() - self._since) / 60

    def part(self) -> None:
        """Somebody leaves the chair: the next one finds this PC as it was."""
        self.store.settle()
        self.profile = self._record = None
        self.drawing.clear()
        if self._shared is not None:
            self.store, self._shared, self.ticket = self._shared, None, None
        if self._door is not None:
            self.language, self.options = self._door
            self._door = None

    def keep(self, facts: Iterable[Fact], *, hold: bool = False) -> None:
        """Save what happened, off the frame loop; `saving` tells when it is on the disk."""
        facts = tuple(facts)
        if facts and self.profile is not None:
            self.ticket = self.store.keep(self.profile.id, facts, hold=hold)
            self._note(facts, hold=hold)

    def _note(self, facts: tuple[Fact, ...], *, hold: bool) -> None:
        """Brings the record up to date. What was held of a sensitive level goes with its end, and
        only "done" is left: then the record is made anew."""
        if hold and any(fact.kind == "done" for fact in facts):
            self._record = None
        if self._record is not None:
            day = day_number(self.today())
            for fact in facts:
                self._record.take(fact, day)

    @property
    def saving(self) -> str:
        """State of the last answer, whoever gave it: "waiting", "saved", "failed" or "held". Before
        the first one all there is came from the disk; "" where nothing can be kept."""
        if self.ticket is None:
            return "" if self.store.trouble else "saved"
        return self.ticket.state

    def facts(self) -> tuple[Fact, ...]:
        """Everything this player did, in order."""
        if self.profile is None:
            return ()
        return tuple(kept.fact for kept in self.store.facts(self.profile.id))

    @property
    def record(self) -> "PlayerRecord":
        """What all of it says: folded once, when first asked for, and fed with each new fact."""
        from game.core.player_record import folded  # not on the way to the first picture

        lessons = self.shelf.level_files.lessons
        if self._record is None or self._record.lessons is not lessons:
            kept = self.store.facts(self.profile.id) if self.profile is not None else ()
            self._record = folded(lessons, ((one.fact, day_number(one.day)) for one in kept))
        return self._record
