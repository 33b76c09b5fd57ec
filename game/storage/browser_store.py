"""The store of a game that runs in a browser: kept where the browser keeps what a page asks it to.

It holds texts by key and little else, each put whole or not at all. So everybody who plays has an
entry, what this browser remembers is one more, and facts lie a few hundred to an entry, so that an
answer writes little. Where a browser keeps nothing the game goes on, and says so.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from os import urandom
from typing import Any, Protocol, cast

from game.core.level import Band
from game.storage.days import claimed
from game.storage.disk import Gone
from game.storage.facts import Row, as_row, from_row, only_ids
from game.storage.joining import latest, with_own_signs
from game.storage.keeper import Keeper
from game.storage.memory import Nowhere
from game.storage.options import options_from_text
from game.storage.profiles import Profile, has_readable_code, valid
from game.storage.start import Start
from game.storage.store import Kept
from game.storage.tombstones import digest_of
from game.storage.work import Work
from game.storage.writer import Entry

OURS = "lantern-bay/"
"""Before each key: other pages of the same address may keep something, too."""
_TOGETHER = 256
"""Numbers of facts in one entry."""
_ROW = 13
"""Parts of a fact."""
_CHANGED = 7
"""Where in the row of a player the number of its last change stands."""


class Shelf(Protocol):
    """What the browser offers. Each answers at once."""

    def names(self) -> Iterable[str]:
        """The keys of all entries."""

    def get(self, key: str) -> str | None:
        """An entry; None when there is none."""

    def put(self, key: str, text: str) -> bool:
        """Keeps an entry; whether it is kept."""

    def drop(self, key: str) -> None:
        """Takes an entry away."""


class BrowserStore(Keeper):
    """A Store on a shelf of the browser."""

    def __init__(self, shelf: Shelf, today: Callable[[], str]) -> None:
        disk = OnShelf(shelf)
        super().__init__(disk, today, disk.start())
        if self.recall("device") is None:
            self.remember("device", self.device)


class OnShelf(Nowhere):
    """A Disk that is a shelf. What is on it and cannot be read is left out, and left where it is.

    An entry that the browser did not keep waits, and is tried again with the next one.
    """

    def __init__(self, shelf: Shelf) -> None:
        super().__init__(None)
        self._shelf = shelf
        self._here: dict[str, str] = {}
        self._players: dict[str, list[Any]] = {}
        self._gone: frozenset[str] = frozenset()
        self._waiting: set[str] = set()
        """Keys of entries that are not on the shelf as they are here."""
        for key in sorted(shelf.names()):
            if key.startswith(OURS):
                self._take(key.removeprefix(OURS), shelf.get(key) or "")
        self._facts = {of: self._facts.get(of, []) for of in self._players}
        for facts in self._facts.values():
            facts.sort(key=_order)

    def bring(self, other: "OnShelf") -> None:
        """Adds what lies on another shelf: facts are a set by device and number. Raises
        TooManyProfiles."""
        self._gone |= other._gone
        self._take_away(frozenset(id_ for id_ in self._players if digest_of(id_) in self._gone))
        here = {id_: tuple(row) for id_, row in self._players.items()}
        there = {
            id_: tuple(row)
            for id_, row in other._players.items()
            if digest_of(id_) not in self._gone
        }
        for id_, row in with_own_signs(latest(here, there)).items():
            every = {(one.device, one.number): one for one in other._facts.get(id_, ())}
            every |= {(one.device, one.number): one for one in self._facts.get(id_, ())}
            self._facts[id_] = sorted(every.values(), key=_order)
            self._players[id_] = list(row)
            self._waiting |= {f"player/{id_}"} | {_entry(id_, one) for one in every.values()}
        self.retry()

    def start(self) -> Start:
        """What the shelf holds."""
        numbers = [kept.number for facts in self._facts.values() for kept in facts]
        numbers += [row[_CHANGED] for row in self._players.values()]
        device = self._here.get("device") or urandom(16).hex()
        profiles = tuple(_profile(row) for row in self._players.values())
        return Start(device, max(numbers, default=0), self._here, profiles, forgotten=self._gone)

    def put(self, entry: Entry) -> None:
        """Keeps what an entry says, at once."""
        super().put(entry)
        match entry.statement:
            case "remember_here":
                self._here.update(cast("tuple[tuple[str, str], ...]", entry.rows))
                self._waiting.add("here")
            case "keep_a_profile":
                self._players[entry.profile] = list(entry.rows[0])
                self._waiting.add(f"player/{entry.profile}")
            case "keep_a_fact":
                self._waiting |= {_entry(entry.profile, kept) for kept in entry.kept}
        self.retry()
        entry.ticket.state = "held" if self._waiting else "saved"

    def retry(self) -> None:
        """Tries to keep what waits."""
        put = self._shelf.put
        self._waiting -= {key for key in self._waiting if put(OURS + key, self._text(key))}
        self.trouble = "not-kept" if self._waiting else None

    def flush(self, timeout: float) -> bool:
        return not self._waiting

    def close(self) -> bool:
        return not self._waiting

    def forget(self, ids: frozenset[str], number: int, gone: Gone) -> Work[None]:
        """Takes their entries away; a tombstone keeps an old file from bringing them back."""
        self._gone |= {digest_of(each) for each in ids}
        self._take_away(ids)
        self.retry()
        return super().forget(ids, number, gone)

    def _take_away(self, ids: frozenset[str]) -> None:
        for key in [key for key in self._shelf.names() if not ids.isdisjoint(key.split("/"))]:
            self._shelf.drop(key)
        for each in ids:
            self._players.pop(each, None)
        self._waiting = {key for key in self._waiting if ids.isdisjoint(key.split("/"))} | {"gone"}

    def _text(self, key: str) -> str:
        """What an entry says."""
        kind, _, of = key.partition("/")
        value: object = self._here if kind == "here" else sorted(self._gone)
        if kind == "player":
            value = self._players[of]
        elif kind == "facts":
            profile, _, part = of.partition("/")
            facts = self._facts[profile]
            value = [as_row(one, "") for one in facts if one.number // _TOGETHER == int(part)]
        return json.dumps(value, separators=(",", ":"))

    def _take(self, key: str, text: str) -> None:
        """Reads an entry."""
        kind, _, of = key.partition("/")
        with suppress(ValueError, TypeError, AttributeError):
            value = json.loads(text)
            if kind == "here":
                self._here = {str(name): str(said) for name, said in value.items()}
            elif kind == "gone":
                self._gone = frozenset(map(str, value))
            elif kind == "player" and _profile(value).id == of and value[_CHANGED] >= 0:
                self._players[of] = value
            elif kind == "facts":
                self._facts.setdefault(of.partition("/")[0], []).extend(_facts(value))


def _entry(profile: str, kept: Kept) -> str:
    """The key of the entry that holds a fact."""
    return f"facts/{profile}/{kept.number // _TOGETHER:06}"


def _order(kept: Kept) -> tuple[int, str]:
    return kept.number, kept.device


def _profile(row: list[Any]) -> Profile:
    """A row of `keep_a_profile`; ValueError or TypeError for anything else."""
    id_, animal, colour, band, language, code, options, _, carries = map(_plain, row)
    chosen = options_from_text(options)
    code = code if has_readable_code(code) else ""
    return valid(Profile(id_, animal, colour, cast(Band, band), language, chosen, code, carries))


def _plain(part: object) -> str:
    if not isinstance(part, str | int):
        raise TypeError(f"{part!r} is no word and no number")
    return str(part)


def _facts(rows: list[list[Any]]) -> Iterator[Kept]:
    """The facts that are made of ids."""
    for row in rows:
        with suppress(ValueError, TypeError):
            if len(row) == _ROW:
                kept = from_row(cast(Row, tuple(row)))
                only_ids(kept.fact)
                claimed(kept.day)
                yield kept
