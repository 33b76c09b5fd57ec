"""What makes a guessing parrot honest: it knows something, and a strong password can be built."""

from collections.abc import Iterator, Mapping

from game.activities.passphrase.model import Passphrase
from game.core.counting import counted
from game.core.findings import Found

RULES: Mapping[str, str] = {
    "known-words": "The parrot guesses what everybody knows. Mark at least one tile as known, and"
    " say in its `why` how it is known.",
    "span-order": "Each span lasts longer than the one before. Put them in order.",
    "never-strong": "No password strong enough can be built. Add tiles that nobody knows, or ask"
    " for fewer words or fewer guesses.",
}
"""What each rule means and how to mend it."""


def problems(spec: Passphrase) -> Iterator[Found]:
    """What the parrot knows, how long passwords hold, and whether a strong one can be built."""
    yield from _known(spec)
    yield from _spans(spec)
    yield from _enough(spec)


def _known(spec: Passphrase) -> Iterator[Found]:
    for place, tile in enumerate(spec.tiles):
        if tile.known == "yes" and not tile.why:
            message = f'"{tile.id}" is known to all: say in "why" how.'
            yield Found(("tiles", place, "known"), "known-words", message)
    if all(tile.known == "no" for tile in spec.tiles):
        message = 'The parrot knows nothing: mark a tile as known: "yes".'
        yield Found(("tiles",), "known-words", message, key=True)


def _spans(spec: Passphrase) -> Iterator[Found]:
    """All but the last one end, each later than the one before."""
    before = 0
    for place, span in enumerate(spec.spans[:-1]):
        if span.guesses <= before:
            message = f'"{span.id}" has to end later than what comes before it.'
            yield Found(("spans", place, "id"), "span-order", message)
        before = span.guesses


def _enough(spec: Passphrase) -> Iterator[Found]:
    """Odd words for every lock, and words enough to last as long as the last span."""
    odd = sum(tile.known == "no" for tile in spec.tiles)
    wanted = spec.words * len(spec.locks)
    if odd < wanted:
        message = f"Not known to all: {counted(odd, 'tile')}. Needed: {wanted}."
        yield Found(("tiles",), "never-strong", message, key=True)
    longest = max((span.guesses for span in spec.spans[:-1]), default=0)
    if spec.book**spec.words <= longest:
        message = (
            f"{counted(spec.words, 'word')} of {spec.book} cannot hold as long as the last span."
        )
        yield Found(("spans",), "never-strong", message, key=True)
