"""What speaks: it is given the words of one phrase, and tells which of them is being said."""

from collections.abc import Sequence
from typing import Protocol


class SpeechOutput(Protocol):
    """Says one phrase at a time. A word is known by its number in the phrase, from 0."""

    def say(self, words: Sequence[str]) -> None:
        """The phrase of these words is begun; whatever was being said breaks off."""
        ...

    def hush(self) -> None:
        """Silence, at once."""
        ...

    def word(self) -> int | None:
        """The word that is being said, -1 before the first; None when all has been said."""
        ...


class SilentSpeech:
    """The speech of a game that has no voice."""

    def say(self, words: Sequence[str]) -> None:
        """Nothing is heard."""

    def hush(self) -> None:
        """It is silent already."""

    def word(self) -> int | None:
        """None: all has been said."""
        return None
