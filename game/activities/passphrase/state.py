"""What has changed in a passphrase scene: the words, how far the parrot is, what is judged."""

from dataclasses import dataclass
from typing import Literal

from game.activities.passphrase.model import Passphrase
from game.activities.passphrase.strength import Guessing, Phrase, guessing
from game.core.attempts import Attempts
from game.mechanics import judging


@dataclass(frozen=True, slots=True)
class PassphraseState:
    """The table as the child sees it now.

    chosen: the words of the password, in order. said: how many guesses the parrot has said; 0 while
    nobody guesses. holds: the password held. heard: words the parrot has heard, which it knows from
    now on. hand: what was decided of what others write. joy: the page of the joy. attempts: the
    password is judged, a known word that was chosen is lit. opened: that happened.
    """

    chosen: Phrase = ()
    said: int = 0
    holds: bool = False
    heard: frozenset[str] = frozenset()
    hand: judging.Hand = judging.Hand()
    joy: int = 0
    attempts: Attempts = Attempts()
    opened: bool = False


At = Literal["build", "guess", "told", "judge", "joy"]


def at(spec: Passphrase, state: PassphraseState) -> At:
    """Where the scene stands: building, hearing the parrot, reading what came of it, judging what
    others write, or in the joy at the end."""
    if state.said:
        return "told" if state.said >= len(guesses_of(spec, state).said) else "guess"
    if not state.holds:
        return "build"
    return "joy" if judging.over(spec.messages, state.hand) else "judge"


def guesses_of(spec: Passphrase, state: PassphraseState) -> Guessing:
    """How the parrot fares with the words chosen."""
    return guessing(spec, state.chosen, state.heard)


def is_laid(spec: Passphrase, state: PassphraseState, tile: str) -> bool:
    """Whether a word lies there from the start, and stays."""
    return tile in spec.laid and tile not in state.heard
