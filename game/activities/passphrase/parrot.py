"""The parrot: what it guesses aloud and how it acts that."""

from game.activities.passphrase.model import Guess, Passphrase
from game.activities.passphrase.state import PassphraseState, at, guesses_of
from game.activities.passphrase.strength import spelled
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, thing_drawing
from game.ui.gestures import Gesture
from game.ui.nodes import Box, Picture, Words


def guess_now(spec: Passphrase, state: PassphraseState) -> Guess | None:
    """The guess that is said now; None while the parrot only waits."""
    return guesses_of(spec, state).said[state.said - 1] if state.said else None


def parrot(spec: Passphrase, state: PassphraseState, high: float) -> Picture:
    """The parrot as it acts its guess, as it found the words, or as it waits."""
    guess = guess_now(spec, state)
    drawn: DrawingName = "thing/parrot-calm"
    if at(spec, state) == "told" and guesses_of(spec, state).opens:
        drawn = "thing/parrot-happy"
    elif guess:
        drawn = thing_drawing(guess.acts) if guess.acts else "thing/parrot-thinking"
    moves = Gesture("hop", nth=state.said) if state.said else None
    return Picture(drawn, h=high, turns=True, key="parrot", gesture=moves)


def speech(spec: Passphrase, guess: Guess, ctx: Context, *, tail: bool) -> Box:
    """What it says to it; of a word it has heard there is nothing to act."""
    again = ctx.words("Is it {password}?", "the parrot guesses", password=_word(spec, guess))
    return Box(
        (Words(guess.says or again, "heading", align="centre"),),
        pad=(16, 12),
        fill="leaf-soft",
        radius=22,
        shape="tail-end" if tail else "",
        role="speech",
    )


def _word(spec: Passphrase, guess: Guess) -> str:
    return spelled(spec, (guess.tile,))
