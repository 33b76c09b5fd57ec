"""The state of the app: what is shipped, what the machine lends, and who plays now."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from game.content.library import Library
from game.core.cues import SoundName
from game.core.facts import TOGETHER, Fact
from game.core.level import Band
from game.screens.shell.in_class import waits
from game.screens.shell.player import Player
from game.screens.shell.plugged import Plugged
from game.screens.shell.ports import Ports
from game.storage.memory import MemoryStore
from game.storage.options import Options, as_choices
from game.storage.profiles import Profile
from game.storage.this_pc import ThisPc, as_remembered

if TYPE_CHECKING:
    from game.content.level_summary import LevelSummary
    from game.core.booster_item import BoosterItem
    from game.core.player_record import PlayerRecord
    from game.storage.store import Store


@dataclass(slots=True, eq=False, repr=False)
class AppState:
    """The one thing that lives as long as the window.

    sounds: the short sounds asked for and not yet played, by name. this_pc: what a grown-up chose
    for whoever plays. booster_items: what a booster
    may ask of a level in a language, by both: read once.
    """

    library: Library
    ports: Ports
    player: Player
    sounds: list[SoundName] = field(default_factory=list)
    this_pc: ThisPc = field(default_factory=ThisPc)
    booster_items: dict[tuple[str, str], "tuple[BoosterItem, ...]"] = field(default_factory=dict)
    _plugged: Plugged = field(default_factory=Plugged)
    _nobody: Player | None = None
    """How this PC looked and spoke, and where it keeps progress, before somebody signed in."""

    @property
    def offered(self) -> tuple[str, ...]:
        """The languages to choose from: those a grown-up left, as far as they are there."""
        codes = self.library.codes
        return tuple(code for code in codes if code in self.this_pc.offered) or codes

    @property
    def stories(self) -> "tuple[LevelSummary, ...]":
        """The levels of the player's language; while her class waits, its check-ups alone."""
        heads = self.library.summaries(self.player.language.code)
        if not waits(self.player):
            return heads
        checks = self.library.paths.checkups.values()
        return tuple(head for head in heads if head.id in checks)

    @property
    def store(self) -> "Store":
        """Where this PC keeps progress, whoever plays."""
        return (self._nobody or self.player).store

    @property
    def could_hand_in(self) -> bool:
        """Whether nobody plays, a class was taken in, and a stick is plugged in: a quiet moment to
        offer it."""
        return self.player.profile is None and self._plugged.is_in(self.store, self.ports)

    def use_this_pc(self, this_pc: ThisPc) -> None:
        """Let this PC be so from now on, for everybody, and remember it."""
        self.this_pc = this_pc
        for name, value in as_remembered(this_pc).items():
            self.store.remember(name, value)

    @property
    def record(self) -> "PlayerRecord":
        """The record of the player: all facts, folded."""
        return self.player.record_of(self.library.level_files.lessons)

    def use_language(self, code: str) -> None:
        """Use another language from now on, and remember it for this PC or this profile."""
        player = self.player
        player.language = self.library.language(code)
        if player.profile is not None:
            if player.knows(player.profile):
                player.profile = player.store.change(replace(player.profile, language=code))
            return
        player.store.remember("language", code)

    def use_options(self, options: Options) -> None:
        """Look and sound another way from now on, and remember it."""
        player = self.player
        player.options = options
        if player.profile is not None:
            if player.knows(player.profile):
                player.profile = player.store.change(replace(player.profile, options=options))
            return
        for name, value in as_choices(options).items():
            if player.store.recall(name) != value:
                player.store.remember(name, value)

    def sign_in(self, profile: Profile, *companions: Profile) -> None:
        """Somebody has signed in, maybe others with her: the game looks and speaks her way."""
        self._come(profile, companions=companions)

    def sign_in_class(self, profile: Profile) -> None:
        """A class plays before one screen, as the player it is itself."""
        self._come(profile, whole_class=True)

    def sign_in_guest(
        self, animal: str, colour: str, band: Band, options: Options, *, whole_class: bool = False
    ) -> None:
        """Somebody plays as a guest, or a whole class does: nothing is kept, and all is gone when
        the guest leaves."""
        store = MemoryStore(self.ports.today, trouble=None)
        guest = store.add(animal, colour, band, self.player.language.code)
        guest = store.change(replace(guest, options=options))
        self._come(guest, store=store, is_guest=True, whole_class=whole_class)

    def _come(self, profile: Profile, **seat: Any) -> None:
        """Somebody sits down in an empty chair: nothing of whoever sat there before is hers."""
        self._nobody = self._nobody or self.player
        self._nobody.read_to = False
        self.player = player = replace(self._nobody, profile=profile, **seat)
        player.options = profile.options
        player.since, player.declined = self.ports.clock(), set()
        shared = (Fact(TOGETHER, ""),) if player.is_shared else ()
        player.keep((Fact("came", ""), *shared))
        if profile.language in self.library.codes:
            player.language = self.library.language(profile.language)

    @property
    def turn_gone(self) -> int | None:
        """How many quarters of the time that a grown-up set for a turn at this PC whoever plays has
        had; None where a turn has no end."""
        from game.core.turns import quarters_over  # not on the way to the first picture

        player, minutes = self.player, self.this_pc.turn
        if player.profile is None or player.whole_class or minutes <= 0:
            return None
        return quarters_over(self.ports.clock() - player.since, minutes)

    @property
    def turn_is_over(self) -> bool:
        """Whether that time is over."""
        from game.core.turns import QUARTERS  # not on the way to the first picture

        return self.turn_gone == QUARTERS

    def sign_out(self) -> None:
        """The player leaves the chair: the next one finds this PC as it was."""
        self.player.store.settle()
        self.player.drawing.clear()
        self.ports.passing.clear()
        if self._nobody is not None:
            self.player, self._nobody = self._nobody, None
