"""A child's device while the class looks at one screen: it raises a hand, or says to look up."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import QUIET, Manner, Navigation, Stay
from game.screens.story.hands_page import signs
from game.screens.story.hands_up import HandsUp
from game.ui.board_page import page
from game.ui.choices import Vote
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import note


@dataclass(slots=True)
class HandScreen:
    """One hand, which can be changed until hands go down. device: what it is known by in a tally.
    asked: what the class is asked now; None while no hand may go up. vote: raises the hand."""

    state: AppState
    device: str
    asked: Callable[[], HandsUp | None]
    vote: Callable[[str, int], None]
    manner: ClassVar[Manner] = QUIET

    @property
    def name(self) -> str:
        return "room-hand" if self.asked() else "room-look-up"

    def view(self, ctx: Context) -> Node:
        now = self.asked()
        if now is None:
            return _look_up(ctx)
        mine = now.tally.votes.get(self.device)
        answers = tuple(
            _answer(ctx, at, said, chosen=at == mine) for at, (said, _) in enumerate(now.answers)
        )
        said = (
            ctx.words("Press what you think.", "a child is asked with the whole class")
            if mine is None
            else ctx.words("You can change it until hands go down.", "a child chose an answer")
        )
        heading = ctx.words("What do you think?", "heading: a whole class is asked")
        choices = Box(answers, gap=12, role="radiogroup", label=heading)
        return page(ctx, heading, Scroll(Box((note(said), choices), gap=12), "answers"), back=False)

    def act(self, means: Meaning) -> Navigation:
        if isinstance(means, Vote):
            self.vote(self.device, means.answer)
        return Stay()


def _answer(ctx: Context, at: int, said: str, *, chosen: bool) -> Button:
    sign = Words(signs(ctx)[at], "heading", "paper", "centre")
    inside = (Box((sign,), fill="sea-deep", radius=30, w=60), Words(said, "body", "ink", grow=1))
    row = Box(inside, "row", gap=12, align="centre")
    return Button(row, Vote(at), look="card", chosen=chosen, role="radio")


def _look_up(ctx: Context) -> Node:
    said = ctx.words("We all look at the big screen now.", "a device while a class has one screen")
    body = Scroll(Words(said, "body", "ink", "centre"), "look-up")
    lantern = Picture("bay/lantern-lit", h=140)
    heading = ctx.words("Look up!", "heading: a class looks at one screen")
    return page(ctx, heading, body, above=lantern, back=False)
