"""What has changed in a passphrase scene: the words chosen, and how far the parrot has come."""

from dataclasses import dataclass

from game.activities.passphrase.model import Lock, Passphrase
from game.activities.passphrase.strength import Phrase
from game.core.attempts import Attempts


@dataclass(frozen=True, slots=True)
class PassphraseState:
    """The tiles as the child sees them now.

    chosen: the words of the password, in order. group: the tiles that lie open, the first ones
    when "". said: how many guesses the parrot has said; 0 while the child builds. over: all were
    said, and what came of it is read. done: the passwords of the locks that hold. attempts: a lock
    is judged, a known word that was chosen is lit. opened: that happened.
    """

    chosen: Phrase = ()
    group: str = ""
    said: int = 0
    over: bool = False
    done: tuple[Phrase, ...] = ()
    attempts: Attempts = Attempts()
    opened: bool = False


def lock_of(spec: Passphrase, state: PassphraseState) -> Lock:
    """The lock that wants a password now; the last one when all have theirs."""
    return spec.locks[min(len(state.done), len(spec.locks) - 1)]


def group_of(spec: Passphrase, state: PassphraseState) -> str:
    """The group whose tiles lie open."""
    return state.group or spec.groups[0].id
