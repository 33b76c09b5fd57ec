"""How long a password holds: what the parrot knows, and how many guesses the rest would take."""

from math import prod

from game.activities.passphrase.model import Passphrase, Span, Tile

Phrase = tuple[str, ...]
MOST_SAID = 3
"""So many guesses are said aloud before the rest of them are only counted."""


def known_words(spec: Passphrase, used: tuple[Phrase, ...] = ()) -> frozenset[str]:
    """What the parrot tries first: what everybody knows, and the words of the other locks."""
    everybody = {tile.id for tile in spec.tiles if tile.known == "yes"}
    return frozenset(everybody.union(*used))


def guesses(spec: Passphrase, phrase: Phrase, used: tuple[Phrase, ...] = ()) -> int:
    """How many guesses it takes to try all passwords of this kind: for each word as many as it
    could be, a handful when it is known, else the whole book, multiplied."""
    known = known_words(spec, used)
    return prod(len(known) if word in known else spec.book for word in phrase)


def lasts(spec: Passphrase, phrase: Phrase, used: tuple[Phrase, ...] = ()) -> Span:
    """How long that is, as something a child feels; the last span has no end."""
    needed = guesses(spec, phrase, used)
    return next((span for span in spec.spans[:-1] if needed <= span.guesses), spec.spans[-1])


def is_strong(spec: Passphrase, phrase: Phrase, used: tuple[Phrase, ...] = ()) -> bool:
    """Whether it holds as long as there is a word for, and has all its words."""
    return len(phrase) >= spec.words and lasts(spec, phrase, used) == spec.spans[-1]


def opens(spec: Passphrase, phrase: Phrase, used: tuple[Phrase, ...] = ()) -> bool:
    """Whether the parrot stays long enough to get in."""
    return lasts(spec, phrase, used).stays == "yes"


def said(spec: Passphrase, phrase: Phrase, used: tuple[Phrase, ...] = ()) -> tuple[Phrase, ...]:
    """The guesses that are said aloud: known words first, and the password itself once it falls."""
    known = known_words(spec, used)
    singles = [(tile.id,) for tile in spec.tiles if tile.id in known]
    hits = [one for one in singles if one[0] in phrase]
    others = [one for one in singles if one[0] not in phrase]
    if opens(spec, phrase, used):
        first = [one for one in (*others[:1], *hits[:1]) if one != phrase]
        return (*first, phrase)
    return tuple((*others[:1], *hits, *others[1:])[:MOST_SAID])


def tile_of(spec: Passphrase, name: str) -> Tile | None:
    """The tile of that name."""
    return next((tile for tile in spec.tiles if tile.id == name), None)


def spelled(spec: Passphrase, phrase: Phrase) -> str:
    """The words of a password, joined as one writes it."""
    words = {tile.id: tile.word for tile in spec.tiles}
    return "-".join(words[each] for each in phrase if each in words)
