"""The progress store the game talks to: who plays, what they did, what is saved of it."""

import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from game.core.facts import Fact
from game.core.level import Band
from game.storage.brought import Brought, Copy, Taken
from game.storage.days import claimed
from game.storage.disk import Disk
from game.storage.facts import as_row, only_ids
from game.storage.held import Held
from game.storage.long_values import in_pieces, joined
from game.storage.options import options_as_text
from game.storage.played import Played
from game.storage.profiles import (
    Profile,
    hashed,
    new_profile,
    opens,
    valid,
)
from game.storage.recovered import MENDED, Recovered
from game.storage.roll import Roll
from game.storage.start import Start
from game.storage.store import Kept, Ticket
from game.storage.troubles import CannotForget
from game.storage.work import Work
from game.storage.writer import Entry, Row

if TYPE_CHECKING:
    from game.storage.class_records import Member
    from game.storage.classes import Classes
    from game.storage.collected import Collected, HandedIn

T = TypeVar("T")
FORGETTING = 120.0
"""Seconds that `forget` waits: every copy is made anew without the player, on the slowest stick."""


class Keeper:
    """A Store over any Disk. What it was told is true at once; the disk follows in its own time.
    keys: the folder of private keys; without, they are forgotten with the game."""

    def __init__(
        self, disk: Disk, today: Callable[[], str], start: Start, keys: Path | None = None
    ) -> None:
        self._disk = disk
        self._keys = keys
        self._today = today
        self._recovered = start.recovered
        self._held = Held()
        self._news: deque[Callable[[], None]] = deque()
        """What the disk's thread has to say of what took long; heard on ours."""
        self._classes: Classes | None = None
        self._begin(start)

    def _begin(self, start: Start) -> None:
        self._device = start.device
        self._number = start.number
        self._here = dict(start.here or {})
        self._roll = Roll(start)
        self._played = Played(self._disk)

    @property
    def roll(self) -> Roll:
        """Who is known here now."""
        while self._news:
            self._news.popleft()()
        return self._roll

    @property
    def classes(self) -> "Classes":
        if self._classes is None:
            from game.storage.classes import Classes  # few starts need it

            self._classes = Classes(self, self._keys)
        return self._classes

    @property
    def device(self) -> str:
        return self._device

    @property
    def trouble(self) -> str | None:
        return self._disk.trouble

    @property
    def recovered(self) -> Recovered | None:
        return self._recovered

    @property
    def unread(self) -> int:
        return self.roll.unread

    def seen(self) -> None:
        if self._here.get(MENDED):
            self.remember(MENDED, "")

    def keep(self, profile_id: str, facts: Sequence[Fact], *, hold: bool = False) -> Ticket:
        day = claimed(self._today())
        checked = [only_ids(fact) for fact in facts]
        self._known(profile_id)
        if hold:
            checked = self._held.hold(profile_id, checked, day, self._device)
        if not checked:
            return Ticket("held" if hold else "saved")
        first = self._number + 1
        kept = tuple(Kept(fact, first + at, day, self._device) for at, fact in enumerate(checked))
        self._played.take(profile_id, kept)
        rows = tuple(as_row(one, profile_id) for one in kept)
        ticket = self._put("keep_a_fact", rows, profile_id, kept[-1].number, kept)
        if any(fact.kind == "done" for fact in checked):
            self.settle()
        return ticket

    def fetch(self, profile_id: str, patience: float = 0.0) -> bool:
        self._known(profile_id)
        return self._played.fetch(profile_id, patience)

    def facts(self, profile_id: str) -> tuple[Kept, ...]:
        self._known(profile_id)
        return (*self._played.facts(profile_id), *self._held.of(profile_id))

    def retry(self) -> None:
        self._disk.retry()

    def settle(self) -> None:
        self._disk.settle()

    def flush(self, timeout: float) -> bool:
        return self._disk.flush(timeout)

    def close(self) -> bool:
        return self._disk.close()

    def profiles(self) -> tuple[Profile, ...]:
        return self.roll.in_order()

    def add(
        self,
        animal: str,
        colour: str,
        band: Band,
        language: str,
        code: Sequence[str] = (),
        carries: str = "",
    ) -> Profile:
        signs = (animal, colour, carries)
        return self.admit(new_profile(signs, band, language, code))

    def admit(self, profile: Profile) -> Profile:
        """Keep a profile made elsewhere; raises PairTaken, TooManyProfiles or ValueError."""
        return self._keep_profile(valid(profile))

    def change(self, profile: Profile) -> Profile:
        return self._keep_profile(valid(replace(profile, code=self._known(profile.id).code)))

    def member(self, profile_id: str) -> "Member | None":
        return self.roll.member(profile_id)

    def check_code(self, profile_id: str, code: Sequence[str]) -> bool:
        return opens(self._known(profile_id), code)

    def set_code(self, profile_id: str, code: Sequence[str]) -> None:
        self._keep_profile(replace(self._known(profile_id), code=hashed(code)))

    def reset_code(self, animal: str, colour: str, carries: str = "") -> Profile | None:
        found = self.roll.with_signs((animal, colour, carries))
        return self._keep_profile(replace(found, code="")) if found else None

    def forget(self, profile_id: str) -> None:
        work = self.start_forgetting(profile_id)
        if not work.wait(FORGETTING):
            raise CannotForget("the disk did not answer in time")
        work.outcome()

    def start_forgetting(self, *ids: str) -> Work[None]:
        # It takes a number, so that a file from before is known to be older.
        self._number += 1
        return self._disk.forget(frozenset(ids), self._number, self._gone)

    def _gone(self, ids: frozenset[str]) -> None:
        self._news.append(lambda: self._forgotten(ids))

    def _forgotten(self, ids: frozenset[str]) -> None:
        self._roll.forget(ids)
        for each in ids:
            self._held.forget(each)
            self._played.forget(each)

    def copies(self) -> Work[tuple[Copy, ...]]:
        return self._disk.copies()

    def back_up_to(self, target: Path) -> Work[Path]:
        name = f"lantern-bay-{claimed(self._today())}-{self._device[:6]}.db"
        return self._disk.back_up_to(target, name)

    def bring_in(self, source: Path, *, instead: bool = False) -> Work[Brought]:
        return self._disk.bring_in(source, self._came, self._gone, instead=instead)

    def take_in(self, source: Path) -> Work[Taken]:
        return self._disk.take_in(source, self._came, self._gone)

    @property
    def hands_in(self) -> bool:
        if not self.roll.knows_classes:
            return False  # The first picture waits for none.
        return any(self.classes.private_key(one.id) is None for one in self.classes.all())

    def hand_in(self, folder: Path, *, again: bool = False) -> "Work[HandedIn]":
        return self._disk.hand_in(folder, claimed(self._today()), again=again)

    def collect(self, folder: Path) -> "Work[Collected]":
        def collected(number: int, devices: tuple[Row, ...]) -> None:
            self._news.append(lambda: self._collected(number, devices))

        return self._disk.collect(folder, collected)

    def _collected(self, number: int, devices: tuple[Row, ...]) -> None:
        """Facts of others came, while somebody here may have gone on playing."""
        self._number = max(self._number, number)
        self._played = Played(self._disk)
        self._roll.register.see(devices)

    def _came(self, start: Start) -> None:
        self._news.append(lambda: self._begin(start))

    def ask(self, question: Callable[[sqlite3.Connection], T]) -> Work[T]:
        """Something the store's thread looks up."""
        return self._disk.ask(question)

    def remember(self, key: str, value: str) -> None:
        rows = in_pieces(key, value, self._here)
        self._here.update(rows)
        self._put("remember_here", rows, "", self._number)

    def recall(self, key: str) -> str | None:
        return joined(key, self._here)

    def _known(self, profile_id: str) -> Profile:
        """The profile; KeyError when nobody here has this id."""
        return self.roll.players[profile_id]

    def _keep_profile(self, profile: Profile) -> Profile:
        self.roll.accept(profile)
        number = self._number + 1
        row = (profile.id, profile.animal, profile.colour, profile.band, profile.language)
        rest = (profile.code, options_as_text(profile.options), number, profile.carries)
        self._put("keep_a_profile", ((*row, *rest),), profile.id, number)
        return profile

    def keep_row(self, table: str, row: Row) -> None:
        """Keep a row of a table about classes, in place of the one with its key."""
        number = self._number + 1
        self._put(f"keep_a_{table}", ((*row, number),), str(row[0]), number)

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
