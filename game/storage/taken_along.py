"""What a browser keeps, as a file to take along to another one, and back."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from game.storage.browser_store import OURS, OnShelf, Shelf
from game.storage.troubles import TooManyProfiles

_MARK = "lantern-bay-progress"
_LARGEST = 16 << 20
"""Characters: far more than a browser keeps."""


@dataclass(slots=True)
class InMemory:
    """A shelf of nothing but memory."""

    entries: dict[str, str] = field(default_factory=dict)

    def names(self) -> Iterable[str]:
        """The keys of all entries."""
        return tuple(self.entries)

    def get(self, key: str) -> str | None:
        """An entry; None when there is none."""
        return self.entries.get(key)

    def put(self, key: str, text: str) -> bool:
        """Keeps an entry as long as memory lasts."""
        self.entries[key] = text
        return True

    def drop(self, key: str) -> None:
        """Takes an entry away."""
        self.entries.pop(key, None)


def as_file(shelf: Shelf) -> str:
    """The text of the file: who plays here and what they did, not this browser's own id."""
    ours = {key: shelf.get(key) for key in sorted(shelf.names()) if key.startswith(OURS)}
    ours.pop(f"{OURS}here", None)
    return json.dumps({_MARK: 1, "entries": ours}, separators=(",", ":"))


def bring(shelf: Shelf, text: str) -> bool:
    """Adds what a file holds to what is here; whether it was such a file. What of it cannot be read
    is left out."""
    try:
        file = json.loads(text) if len(text) <= _LARGEST else {}
        entries = {str(key): str(entry) for key, entry in file["entries"].items()}
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return False
    if file.get(_MARK) != 1:
        return False
    try:
        OnShelf(shelf).bring(OnShelf(InMemory(entries)))
    except TooManyProfiles:
        return False
    return True
