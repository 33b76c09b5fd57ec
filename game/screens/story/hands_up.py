"""A show of hands: what a class is asked, how many hands there are, and which answer is played."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from game.core.acts import Act
from game.core.tallies import Tally
from game.screens.shell.app_state import AppState
from game.screens.shell.player import Player
from game.screens.shell.rendering import context
from game.screens.story.hands_page import hands_page
from game.ui.answers import said_on
from game.ui.choices import CountHands, PickDigit, PlayAnswer, RaiseHands
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Meaning, Node

_FAR = (1280.0, 720.0)
"""A page on which all answers stand, whatever shows it."""


@dataclass(frozen=True, slots=True)
class HandsUp:
    """A question put to a class. answers: what each is called, and what it does. counting: the
    answer whose hands are written digit by digit; digits: those so far."""

    answers: tuple[tuple[str, Act], ...]
    tally: Tally
    counting: int = 0
    digits: str = ""

    def counted(self, answer: int, hands: int) -> "HandsUp":
        """With so many hands for an answer."""
        return replace(self, tally=self.tally.counted(answer, hands))

    def voted(self, device: str, answer: int) -> "HandsUp":
        """With the hand of a device."""
        return replace(self, tally=self.tally.voted(device, answer))

    def after(self, means: Meaning) -> "HandsUp":
        """What a press makes of it."""
        match means:
            case CountHands(answer):
                return replace(self, counting=answer, digits="")
            case PickDigit(digit):
                digits = f"{self.digits}{digit}"[-2:]
                return replace(self.counted(self.counting, int(digits)), digits=digits)
            case RaiseHands(answer, by):
                hands = self.tally.hands.get(answer, 0) + by
                return replace(self.counted(answer, hands), digits="")
            case Command.HANDS_DOWN:
                return replace(self, tally=replace(self.tally, closed=True))
        return self

    def played(self, means: Meaning) -> Act | None:
        """The answer that is to be played; None for any other press."""
        if isinstance(means, PlayAnswer) and means.answer in range(len(self.answers)):
            return self.answers[means.answer][1]
        return None

    def view(self, ctx: Context, title: str, player: Player) -> Node:
        """Its page. title: of the story; player: the class."""
        return hands_page(ctx, self, title, player)


def put(state: AppState, view: Callable[[Context], Node], acts: Sequence[Act]) -> HandsUp | None:
    """What a page asks a class, its answers called what their buttons say; None where there is no
    question. view: the page; acts: those that answer."""
    page = view(context(state, _FAR, "left-out"))
    said = tuple((text, act) for act, text in said_on(page, acts).items())
    return HandsUp(said, Tally(len(said))) if len(said) > 1 else None
