"""The progress store the game talks to: who plays, what they did, what is saved of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from game.core.facts import Fact
from game.core.level import Band
from game.storage.disk import Disk
from game.storage.facts import as_row, claimed, only_ids
from game.storage.long_values import in_pieces, joined
from game.storage.options import options_as_text
from game.storage.profiles import (
    MOST_PROFILES,
    Profile,
    hashed,
    new_profile,
    opens,
    valid,
)
from game.storage.store import Kept, Recovered, Ticket
from game.storage.troubles import PairTaken, TooManyProfiles
from game.storage.writer import Entry, Row


@dataclass(frozen=True, slots=True)
class Start:
    """What a store knows when it is opened."""

    device: str
    number: int = 0
    here: Mapping[str, str] | None = None
    profiles: tuple[Profile, ...] = ()
    recovered: Recovered | None = None


class Keeper:
    """A Store over any Disk. What it was told is true at once; the disk follows in its own time."""

    def __init__(self, disk: Disk, today: Callable[[], str], start: Start) -> None:
        self._disk = disk
        self._today = today
        self._device = start.device
        self._number = start.number
        self._here = dict(start.here or {})
        self._profiles = {profile.id: profile for profile in start.profiles}
        self._recovered = start.recovered
        self._held: dict[str, list[Kept]] = {}
        self._playing = ""
        self._played: list[Kept] = []

    @property
    def device(self) -> str:
        return self._device

    @property
    def trouble(self) -> str | None:
        return self._disk.trouble

    @property
    def recovered(self) -> Recovered | None:
        return self._recovered

    def keep(self, profile_id: str, facts: Sequence[Fact], *, hold: bool = False) -> Ticket:
        day = claimed(self._today())
        checked = [only_ids(fact) for fact in facts]
        self._known(profile_id)
        if hold:
            checked = self._hold(profile_id, checked, day)
        if not checked:
            return Ticket("held" if hold else "saved")
        first = self._number + 1
        kept = tuple(Kept(fact, first + at, day, self._device) for at, fact in enumerate(checked))
        if profile_id == self._playing:
            self._played.extend(kept)
        rows = tuple(as_row(one, profile_id) for one in kept)
        ticket = self._put("keep_a_fact", rows, profile_id, kept[-1].number, kept)
        if any(fact.kind == "done" for fact in checked):
            self.settle()
        return ticket

    def _hold(self, profile_id: str, facts: list[Fact], day: str) -> list[Fact]:
        """Keep a sensitive level in memory until it is done; what may be written is returned."""
        held, written = self._held.setdefault(profile_id, []), []
        for fact in facts:
            if fact.kind == "done":
                held[:] = [one for one in held if one.fact.level != fact.level]
                written.append(Fact("done", fact.level, fact.version))
            else:
                held.append(Kept(fact, 0, day, self._device))
        return written

    def facts(self, profile_id: str) -> tuple[Kept, ...]:
        self._known(profile_id)
        if profile_id != self._playing:
            self._turn_to(profile_id)
        return (*self._played, *self._held.get(profile_id, ()))

    def _turn_to(self, profile_id: str) -> None:
        if self._playing:
            self.settle()
        # Looked at before reading: what is saved in between is then in both, never in neither.
        waiting = [entry for entry in self._disk.unsaved() if entry.profile == profile_id]
        both = {(one.number, one.device): one for one in self._disk.read(profile_id)}
        for entry in waiting:
            both.update({(one.number, one.device): one for one in entry.kept})
        self._playing = profile_id
        self._played = [both[order] for order in sorted(both)]

    def retry(self) -> None:
        self._disk.retry()

    def settle(self) -> None:
        self._disk.settle()

    def flush(self, timeout: float) -> bool:
        return self._disk.flush(timeout)

    def close(self) -> bool:
        return self._disk.close()

    def profiles(self) -> tuple[Profile, ...]:
        return tuple(sorted(self._profiles.values(), key=lambda one: (one.animal, one.colour)))

    def add(
        self, animal: str, colour: str, band: Band, language: str, code: Sequence[str] = ()
    ) -> Profile:
        if len(self._profiles) >= MOST_PROFILES:
            raise TooManyProfiles
        return self._keep_profile(new_profile(animal, colour, band, language, code))

    def change(self, profile: Profile) -> Profile:
        return self._keep_profile(valid(replace(profile, code=self._known(profile.id).code)))

    def check_code(self, profile_id: str, code: Sequence[str]) -> bool:
        return opens(self._known(profile_id), code)

    def set_code(self, profile_id: str, code: Sequence[str]) -> None:
        self._keep_profile(replace(self._known(profile_id), code=hashed(code)))

    def reset_code(self, animal: str, colour: str) -> Profile | None:
        found = self._with_pair(animal, colour)
        return self._keep_profile(replace(found, code="")) if found else None

    def forget(self, profile_id: str) -> None:
        self._known(profile_id)
        self._disk.forget(profile_id)
        del self._profiles[profile_id]
        self._held.pop(profile_id, None)
        if profile_id == self._playing:
            self._playing, self._played = "", []

    def remember(self, key: str, value: str) -> None:
        rows = in_pieces(key, value, self._here)
        self._here.update(rows)
        self._put("remember_here", rows, "", self._number)

    def recall(self, key: str) -> str | None:
        return joined(key, self._here)

    def _known(self, profile_id: str) -> Profile:
        """The profile; KeyError when nobody here has this id."""
        return self._profiles[profile_id]

    def _with_pair(self, animal: str, colour: str) -> Profile | None:
        pair = (animal, colour)
        found = (one for one in self._profiles.values() if (one.animal, one.colour) == pair)
        return next(found, None)

    def _keep_profile(self, profile: Profile) -> Profile:
        other = self._with_pair(profile.animal, profile.colour)
        if other is not None and other.id != profile.id:
            raise PairTaken
        self._profiles[profile.id] = profile
        number = self._number + 1
        row = (profile.id, profile.animal, profile.colour, profile.band, profile.language)
        rest = (profile.code, options_as_text(profile.options), number)
        self._put("keep_a_profile", ((*row, *rest),), profile.id, number)
        return profile

    def _put(
        self,
        statement: str,
        rows: tuple[Row, ...],
        profile: str,
        number: int,
        kept: tuple[Kept, ...] = (),
    ) -> Ticket:
        self._number = number
        ticket = Ticket(numbers=tuple(one.number for one in kept))
        self._disk.put(Entry(statement, rows, profile, number, ticket, kept))
        return ticket
