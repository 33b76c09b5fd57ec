"""What the rest of the game may ask of a progress store, on disk or in memory.

What a grown-up asks for (`back_up_to`, `bring_in`, `copies`) comes back at once, as a `Work`: its
`done` grows from 0 to 1, `finished` says that there is an outcome, and `outcome()` gives it or
raises a `StoreError` with a sentence. Ask for them when nobody is signed in: a copy that came in
may have changed who plays here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from game.core.facts import Fact
from game.core.level import Band
from game.storage.brought import Brought, Copy, Taken
from game.storage.profiles import Profile
from game.storage.recovered import Recovered
from game.storage.work import Work

if TYPE_CHECKING:
    from game.storage.class_records import Member
    from game.storage.classes import Classes
    from game.storage.collected import Collected, HandedIn

TicketState = Literal["waiting", "saved", "failed", "held"]
"""waiting: not on the disk yet; saved: COMMIT returned; failed: queued, tried again later;
held: meant to stay in memory (a sensitive level, or a store that keeps nothing)."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A fact with what the store added. Order is `number` alone; a held fact has number 0."""

    fact: Fact
    number: int
    day: str
    device: str


@dataclass(slots=True)
class Ticket:
    """What became of the facts of one `keep`; `state` changes as the disk answers."""

    state: TicketState = "waiting"
    numbers: tuple[int, ...] = ()


class Store(Protocol):
    """Asked from one thread only; nothing here waits for the disk but `forget`, `close`,
    `flush` and the first `facts` of a profile that was not fetched, and none without a bound.

    What takes long comes back as `Work`, to be looked at from picture to picture.
    """

    @property
    def device(self) -> str:
        """This PC's id: 32 hexadecimal digits that say nothing else about it."""

    @property
    def trouble(self) -> str | None:
        """Why facts are not being saved just now (an id of `troubles.SENTENCES`), or None."""

    @property
    def recovered(self) -> Recovered | None:
        """What start-up repaired, or None. It is told again at each start until `seen`."""

    @property
    def unread(self) -> int:
        """How many players have options or secret pictures that cannot be read."""

    def seen(self) -> None:
        """Somebody has read what was repaired: it need not be told at the next start."""

    def keep(self, profile_id: str, facts: Sequence[Fact], *, hold: bool = False) -> Ticket:
        """Queue facts to be saved. `hold`: a sensitive level, of which only `done` is written."""

    def facts(self, profile_id: str) -> tuple[Kept, ...]:
        """Everything this profile did, saved or not, in order."""

    def fetch(self, profile_id: str, patience: float = 0.0) -> bool:
        """Begin to read what this profile did; whether `facts` would answer at once, or after at
        most so many seconds."""

    def retry(self) -> None:
        """Try again to save what failed."""

    def settle(self) -> None:
        """A quiet moment (level end, profile switch): make the file whole, back up when due."""

    def flush(self, timeout: float) -> bool:
        """Wait for the queue; True when nothing is left unsaved. `timeout` in seconds."""

    def close(self) -> bool:
        """Save what can be saved and let go of the folder; True when nothing was left unsaved."""

    def profiles(self) -> tuple[Profile, ...]:
        """Everybody who plays here, in a steady order."""

    def add(
        self,
        animal: str,
        colour: str,
        band: Band,
        language: str,
        code: Sequence[str] = (),
        carries: str = "",
    ) -> Profile:
        """Make a profile; raises PairTaken or TooManyProfiles."""

    def change(self, profile: Profile) -> Profile:
        """Keep new values of a profile (its code stays); raises PairTaken."""

    def member(self, profile_id: str) -> "Member | None":
        """The place of a player on the list of her class; None for one who is in none."""

    def check_code(self, profile_id: str, code: Sequence[str]) -> bool:
        """Whether these pictures open the profile; one without a code opens with anything."""

    def set_code(self, profile_id: str, code: Sequence[str]) -> None:
        """Give the profile new pictures; an empty code means none."""

    def reset_code(self, animal: str, colour: str, carries: str = "") -> Profile | None:
        """Take a forgotten code away; None when nobody plays with these signs."""

    def forget(self, profile_id: str) -> None:
        """Remove every byte about the profile from every file; raises CannotForget."""

    def start_forgetting(self, *ids: str) -> Work[None]:
        """The same without waiting, for any number of players, or what else has an id; who is
        forgotten is gone from `profiles` once it is done, and never comes back: see
        `storage/tombstones`."""

    def copies(self) -> Work[tuple[Copy, ...]]:
        """Every safety copy there is, newest first: the ring, and what was put aside."""

    def back_up_to(self, target: Path) -> Work[Path]:
        """Write a copy of everything to a folder (a stick), under a name of its own, or to a file.
        Its outcome is where it is, or InTheWay or CannotCopy."""

    def bring_in(self, source: Path, *, instead: bool = False) -> Work[Brought]:
        """Add what a copy holds, or, `instead`, go back to it; what was here is then put aside.
        Its outcome raises NotACopy, TooNew, TooManyProfiles or CannotKeep, and nothing changed."""

    def take_in(self, source: Path) -> Work[Taken]:
        """Take in a class file: its children, codes and key, and who was forgotten at the desk. Its
        outcome raises NotAClass, TooNew, CannotRead, TooManyProfiles, CannotForget or CannotKeep,
        and nobody came."""

    @property
    def hands_in(self) -> bool:
        """Whether a class was taken in here, so that there is a desk to hand in to."""

    def hand_in(self, folder: Path, *, again: bool = False) -> "Work[HandedIn]":
        """Write to a folder, sealed, what classes did here since the last time, or `again` all of
        it. Its outcome raises NoClass, CannotHandIn or CannotKeep."""

    def collect(self, folder: Path) -> "Work[Collected]":
        """Take in what PCs handed in to classes of this desk, from a folder, those in it, or a
        file, in any order, any number of times; children may play meanwhile. Its outcome says what
        came, and why not; it raises CannotCollect or CannotKeep."""

    @property
    def classes(self) -> "Classes":
        """Teachers, their classes and who is in them."""

    def remember(self, key: str, value: str) -> None:
        """Keep what this PC should know before a profile is chosen: its language and options.
        Raises ValueError for what is no id, no number and no list of them."""

    def recall(self, key: str) -> str | None:
        """What `remember` kept, or None."""
