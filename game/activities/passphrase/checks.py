"""What makes a guessing parrot honest: it knows something, and a strong password can be built."""

from collections.abc import Iterator, Mapping

from game.activities.passphrase.model import Passphrase
from game.activities.passphrase.strength import can_open, known_words
from game.core.counting import counted
from game.core.findings import Found
from game.mechanics import judging

RULES: Mapping[str, str] = {
    "known-words": "The parrot guesses what everybody knows. Name in at least one of `guesses` the"
    " `tile` it finds, and say in its `why` how it is known.",
    "few-guesses": "The parrot says so many guesses before it gives up (`aloud`). Write as many.",
    "opened-unsaid": "The parrot can find words that can be built here. Write in `opened` what"
    " comes of it.",
    "span-order": "Each span lasts longer than the one before. Put them in order.",
    "never-strong": "No password strong enough can be built, also after the first was said aloud."
    " Add tiles that nobody knows, or ask for fewer words or fewer guesses.",
}
"""What each rule means and how to mend it."""


def problems(spec: Passphrase) -> Iterator[Found]:
    """What the parrot knows, how long passwords hold, whether a strong one can be built, and
    whatever makes judging unfair."""
    yield from _known(spec)
    yield from _spans(spec)
    yield from _enough(spec)
    yield from judging.problems(spec.messages, ("messages",))


def _known(spec: Passphrase) -> Iterator[Found]:
    for place, guess in enumerate(spec.guesses):
        if guess.tile and not guess.why:
            message = f'"{guess.tile}" is known to all: say in "why" how.'
            yield Found(("guesses", place, "tile"), "known-words", message)
    if not known_words(spec):
        message = "The parrot knows nothing: let a guess name its tile."
        yield Found(("guesses",), "known-words", message, key=True)
    if len(spec.guesses) < spec.aloud:
        message = f"Only {counted(len(spec.guesses), 'guess', 'guesses')}; {spec.aloud} are said."
        yield Found(("guesses",), "few-guesses", message, key=True)


def _spans(spec: Passphrase) -> Iterator[Found]:
    """All but the last one end, each later than the one before."""
    before = 0
    for place, span in enumerate(spec.spans[:-1]):
        if span.guesses <= before:
            message = f'"{span.id}" has to end later than what comes before it.'
            yield Found(("spans", place, "id"), "span-order", message)
        before = span.guesses


def _enough(spec: Passphrase) -> Iterator[Found]:
    """Odd words for a password, and for a new one each time it can be said aloud; and words enough
    to last as long as the last span."""
    known = known_words(spec)
    odd = sum(tile.id not in known for tile in spec.tiles)
    aloud = sum(any(act.ends for act in each.acts) for each in spec.messages)
    wanted = spec.words * (1 + aloud)
    if odd < wanted:
        message = f"Not known to all: {counted(odd, 'tile')}. Needed: {wanted}."
        yield Found(("tiles",), "never-strong", message, key=True)
    if can_open(spec) and not spec.opened:
        yield Found(("activity",), "opened-unsaid", 'The parrot can get in: write "opened".')
    longest = max((span.guesses for span in spec.spans[:-1]), default=0)
    if spec.book**spec.words <= longest:
        message = (
            f"{counted(spec.words, 'word')} of {spec.book} cannot hold as long as the last span."
        )
        yield Found(("spans",), "never-strong", message, key=True)
