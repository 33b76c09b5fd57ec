"""A value that one row of `here` cannot hold is kept in pieces, each under a key of its own."""

from collections.abc import Mapping

PIECE = 64
"""The most characters a row may hold; the table itself checks that."""
_KEYS = ("", *(f"more{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"))
LONGEST = PIECE * len(_KEYS)


def in_pieces(key: str, value: str, here: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """The rows for a value, the first under its own key. A piece of an earlier, longer value that
    is in `here` becomes empty. ValueError for what could be anything but an id or a list of ids."""
    if len(value) > LONGEST or not (value.isascii() and value.isprintable()) or " " in value:
        raise ValueError(f"{value!r} is too much to remember: an id is wanted")
    rows = ((key + more, value[at * PIECE :][:PIECE]) for at, more in enumerate(_KEYS))
    return tuple(row for row in rows if row[0] == key or row[1] or row[0] in here)


def joined(key: str, here: Mapping[str, str]) -> str | None:
    """The value whose pieces are in `here`; None where it was never kept."""
    if key not in here:
        return None
    return "".join(here.get(key + more, "") for more in _KEYS)
