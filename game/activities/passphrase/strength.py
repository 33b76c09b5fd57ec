"""How long a password holds: what the parrot knows, and how many guesses the rest would take."""

from collections.abc import Collection
from dataclasses import dataclass
from math import prod

from game.activities.passphrase.model import Guess, Passphrase, Span, Tile, TileId
from game.core.ids import ThingId
from game.core.words import Line

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Guessing:
    """How the parrot fares with a password.

    said: the guesses it says aloud. known: the words of the password that it knew. lasts: how long
    all guesses would take. opens: it stays as long as that. strong: nothing lasts longer, and no
    word is missing.
    """

    said: tuple[Guess, ...]
    known: tuple[str, ...]
    lasts: Span
    opens: bool
    strong: bool


def guessing(spec: Passphrase, phrase: Phrase, heard: Collection[str] = ()) -> Guessing:
    """What comes of these words. heard: words the parrot has heard before."""
    known = known_words(spec, heard)
    hits = tuple(word for word in phrase if word in known)
    span = lasts(spec, phrase, heard)
    return Guessing(
        said=_said(spec, phrase, heard),
        known=hits,
        lasts=span,
        opens=span.stays == "yes",
        strong=len(phrase) >= spec.words and span == spec.spans[-1],
    )


def known_words(spec: Passphrase, heard: Collection[str] = ()) -> frozenset[str]:
    """What the parrot tries first: what everybody knows, and what it has heard."""
    return frozenset({guess.tile for guess in spec.guesses if guess.tile}.union(heard))


def guesses(spec: Passphrase, phrase: Phrase, heard: Collection[str] = ()) -> int:
    """How many guesses it takes to try all passwords of this kind: for each word as many as it
    could be, a handful when it is known, else the whole book, multiplied."""
    known = known_words(spec, heard)
    return prod(len(known) if word in known else spec.book for word in phrase)


def lasts(spec: Passphrase, phrase: Phrase, heard: Collection[str] = ()) -> Span:
    """How long that is, as something a child feels; the last span has no end."""
    needed = guesses(spec, phrase, heard)
    return next((span for span in spec.spans[:-1] if needed <= span.guesses), spec.spans[-1])


def _said(spec: Passphrase, phrase: Phrase, heard: Collection[str]) -> tuple[Guess, ...]:
    """What it has heard comes first, then its list: the guess before the first that finds a word,
    and all that do; of a list in vain the last ones."""
    again = (Guess(Line(""), ThingId(""), TileId(word)) for word in phrase if word in heard)
    tried = (*again, *spec.guesses)
    hits = [at for at, guess in enumerate(tried) if guess.tile in phrase]
    if not hits:
        return tried[-spec.aloud :]
    before = tried[hits[0] - 1 : hits[0]] if hits[0] else ()
    return (*before, *(tried[at] for at in hits))


def can_open(spec: Passphrase) -> bool:
    """Whether the parrot can find a password that can be built here."""
    less = [tuple(spec.laid)] if spec.laid else []
    more = ((*spec.laid, tile.id) for tile in spec.tiles if tile.id not in spec.laid)
    return any(lasts(spec, phrase).stays == "yes" for phrase in (*less, *more))


def tile_of(spec: Passphrase, name: str) -> Tile | None:
    """The tile of that name."""
    return next((tile for tile in spec.tiles if tile.id == name), None)


def spelled(spec: Passphrase, phrase: Phrase) -> str:
    """The words of a password, joined as one writes it."""
    words = {tile.id: tile.word for tile in spec.tiles}
    return "-".join(words[each] for each in phrase if each in words)
