"""The cards a story ends with: what I can do now, what to try next time, what to ask at home. They
lie face down; whoever turns one over reads it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from game.core.level import Level
from game.core.progress import Learned
from game.screens.practice.card_face import SHAPE, card_face
from game.screens.shell.app_state import AppState
from game.ui.choices import TurnOver
from game.ui.context import Context
from game.ui.drawing_names import OwnThing
from game.ui.nodes import Box, Button, Node, Picture, Pin, Words

NEXT, HOME = "next", "home"
"""The ids of the two cards that are of no skill."""
_FACE, _WIDE, _TALL = 132.0, 160.0, 228.0
"""The height of a face, and the room of a card at 100 %, in logical pixels."""


@dataclass(frozen=True, slots=True)
class EndingCard:
    """One card. title: what stands below its face; text: what is read once it is turned over."""

    id: str
    title: str
    text: str
    face: Node

    def button(self, ctx: Context, *, turned: bool) -> Button:
        """It lies there face down, or turned over; the voice reads its text in any case."""
        small = Words(self.title, "small", "ink-soft", "centre")
        shown: tuple[Node, ...] = (self.face, small)
        if turned:
            shown = (small, Words(self.text, "small", "ink", "centre"))
        words = Box(shown, gap=6, align="centre", justify="centre", grow=1)
        inside = Box((Box((), h=_TALL * ctx.text), words), "stack")  # as tall as it needs, at least
        return Button(
            inside, TurnOver(self.id), f"{self.title}: {self.text}", "card", w=_WIDE * ctx.text
        )


def ending_cards(
    ctx: Context, state: AppState, level: Level, shown: Learned, new: Collection[str]
) -> Iterator[EndingCard]:
    """Every card of an ending. new: skills whose light card this story brought: of what is not
    among those to be glad of, the card says what gives it away."""
    skills, code = state.library.lists.skills, state.player.language.code
    can = ctx.words("I can do this", "above a card at the end of a story")
    found = ctx.words("A new light card", "above a card at the end of a story")
    for skill in dict.fromkeys((*shown.can, *new)):
        learned = skill in shown.can
        text = state.library.can(skill, level.band, code)
        yield EndingCard(
            skill,
            found if skill in new else can,
            text if learned else state.library.tell(skill, code),
            card_face(skill, skills[skill], _FACE),
        )
    if shown.next:
        title = ctx.words("Next time", "above a card at the end of a story")
        line = state.library.next_time(shown.next, code)
        yield EndingCard(NEXT, title, line, _plain("thing/paper-boat-folded"))
    yield home_card(ctx, level)


def home_card(ctx: Context, level: Level) -> EndingCard:
    """The question to take home."""
    title = ctx.words("To talk about at home", "card")
    return EndingCard(HOME, title, level.home, _plain("thing/stamp-house"))


def _plain(thing: OwnThing) -> Box:
    """A face with one thing on it."""
    frame, picture = Picture("thing/card-frame"), Picture(thing)
    pins = (Pin(frame, 0, 0, 1, 1), Pin(picture, 0.22, 0.3, 0.56, 0.4))
    return Box(pins, "stack", w=_FACE * SHAPE, h=_FACE)
