"""What robots build where words are put together: odd ones, or first those everybody knows."""

from typing import Any

from game.activities.passphrase.model import Passphrase
from game.activities.passphrase.state import PassphraseState
from game.activities.passphrase.strength import known_words
from game.core.acts import Act

FILL, TRY, AGAIN, LAST = 9.0, 10.0, 60.0, 96.0
"""How little it is wished for to lay a word, to let it be tried, to lay one that was found before,
and to take out one that was not."""


def built(spec: Any, state: Any, act: Act, *, odd: bool | None) -> float | None:
    """How little a robot wishes for an act that builds; None of any other act. odd: it looks for
    words that nobody knows, or for those that everybody knows; None: it takes what comes first."""
    if not (isinstance(spec, Passphrase) and isinstance(state, PassphraseState)):
        return None
    found = act.item in state.attempts.lit | state.heard
    match act.verb:
        case "add":
            known = act.item in known_words(spec)
            liked = odd is None or known is not odd
            return AGAIN if found else FILL if liked else FILL + 0.5
        case "out":
            return FILL - 1 if act.item in state.attempts.lit else LAST
        case "guess":
            return TRY
    return None
