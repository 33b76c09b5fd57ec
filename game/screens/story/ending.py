"""The end of a level: a street at dusk, the lantern that was lit, and cards to be turned over."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from game.core.checkup import is_checkup
from game.core.facts import Fact
from game.core.level import Level
from game.core.progress import Learned
from game.screens.help.lamps import KeepLampsScreen, may_keep
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import QUIET, USUAL, Manner, Navigation, Push, Stay
from game.screens.shell.notes import rest_note
from game.screens.story.ending_cards import ending_cards, home_card
from game.ui.board_page import board
from game.ui.choices import TurnOver
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.drawing_names import keeper_drawing
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Pin, Scroll, Words
from game.ui.screen_parts import bar, behind, in_the_sky, main_button, note
from game.ui.upright import foot, is_upright, led_on

if TYPE_CHECKING:
    from game.summaries.checkup_share import Share

_SIDE, _SMALL, _LEAST = 330.0, 200.0, 110.0
"""The width of the lantern and its keeper beside the cards; their height above them on a narrow
page, and the least of it on an upright one."""


@dataclass(slots=True)
class EndingScreen:
    """The ending of a level: no score, but a lantern, what I can do now, and one thing to try.

    run: the facts of this play-through, in memory alone. lamps: what was lit in it to be kept, and
    isn't yet. turned: cards that lie face up.
    """

    state: AppState
    level: Level
    shown: Learned
    run: tuple[Fact, ...]
    again: Callable[[], Navigation]
    lamps: tuple[str, ...] = ()
    turned: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        return f"ending-{self.level.id}"

    @property
    def manner(self) -> Manner:
        return USUAL if self.level.intensity == "i0" else QUIET

    def view(self, ctx: Context) -> Node:
        said = Box(self._said(ctx), gap=8, align="centre")
        cards = Box(self._cards(ctx), "wrap", gap=14, justify="centre", pad=(4, 4))
        rest = (note(rest_note(ctx)),) if self.state.player.rest_is_due else ()
        told = (said, cards, *rest)
        if is_upright(ctx):
            above = Box((self._light(h=_LEAST, grow=1), *told), gap=8, pad=(10, 4), grow=1)
            words, rows = led_on(ctx, Scroll(above, "ending"), self._buttons(ctx))
            body = Box((words, *foot(rows)), grow=1)
        elif ctx.narrow:
            words = Scroll(Box((self._light(h=_SMALL), *told), gap=10), "ending")
            body = Box((words, self._row(ctx)), gap=10, pad=(10, 10), grow=1)
        else:
            side = Box((self._light(w=_SIDE, grow=1),), w=_SIDE)
            words = Scroll(Box(told, gap=16, pad=(6, 6)), "ending", grow=0)
            column = Box((words, self._row(ctx)), gap=12, justify="centre", grow=1)
            body = Box((side, column), flow="row", gap=16, pad=(24, 16), grow=1)
        top = in_the_sky(bar(ctx, title=self.level.title))
        return behind("place/dusk-street", Box((top, body), grow=1))

    def _light(self, *, w: float = 0, h: float = 0, grow: float = 0) -> Node:
        """The new lantern in its warm light, and the player's own animal below it with its own."""
        profile = self.state.player.profile
        friend: tuple[Node, ...] = ()
        if profile is not None:
            keeper = Picture(keeper_drawing(*profile.signs), stand="bottom")
            friend = (Pin(keeper, 0.24, 0.46, 0.76, 0.54),)
        lantern = Pin(Picture("thing/lantern-big"), 0.1, 0, 0.8, 0.56)
        glow = Pin(Picture("thing/warm-light"), 0, 0, 1, 0.62)
        return Box((glow, lantern, *friend), "stack", w=w, h=h, grow=grow)

    def _said(self, ctx: Context) -> tuple[Node, ...]:
        """One line on a board; and what a telling, or having stayed, is thanked with."""
        if is_checkup(self.level):
            return (board(ctx, ctx.words("Thank you!", "end of a check-up")), *self._thanks(ctx))
        lit = board(ctx, ctx.words("Your lantern is lit!", "end of a story"))
        if self.shown.told:
            return (lit, _slip(ctx.words("You told someone. That helps.", "end of a story")))
        if not self.shown.can:
            text = ctx.words("You stayed to the end!", "end of a story: nothing else went well")
            return (lit, _slip(text))
        return (lit,)

    def _thanks(self, ctx: Context) -> tuple[Node, ...]:
        """A check-up asks and does not teach: the child is thanked for what was answered."""
        from game.summaries.checkup_share import share  # it opens the room of check-ups

        texts: dict[Share, str] = {
            "each": ctx.words("You looked at each moment.", "end of a check-up"),
            "some": ctx.words(
                "Each answer you gave helps.", "end of a check-up: some are left open"
            ),
            "none": ctx.words(
                "It's fine to just look around.", "end of a check-up: all are left open"
            ),
        }
        told = ctx.words("You told someone. That helps.", "end of a story")
        thanks = (_slip(texts[share(self.level, self.run)]),)
        return (*thanks, _slip(told)) if self.shown.told else thanks

    def _cards(self, ctx: Context) -> tuple[Node, ...]:
        """The cards to be turned over; a check-up has only the one for home."""
        every = (
            (home_card(ctx, self.level),)
            if is_checkup(self.level)
            else ending_cards(ctx, self.state, self.level, self.shown, self.new_cards)
        )
        return tuple(each.button(ctx, turned=each.id in self.turned) for each in every)

    @property
    def new_cards(self) -> tuple[str, ...]:
        """Skills of the light cards this story brought; a check-up brings none. Of what was wholly
        overlooked none is shown: where only "done" is kept, its card comes with the end, unsaid."""
        if is_checkup(self.level):
            return ()
        new = self.state.record.cards.new_in(self.level.id)
        return tuple(skill for skill in new if skill not in self.shown.overlooked)

    def _row(self, ctx: Context) -> Node:
        return Box(self._buttons(ctx), flow="wrap", gap=14, justify="centre")

    def _buttons(self, ctx: Context) -> tuple[Button, ...]:
        again = Button(
            Words(ctx.words("Play again", "a finished story"), "button", "ink", "centre"),
            Command.PLAY_AGAIN,
        )
        check = is_checkup(self.level)  # a form answered a second time would measure the first
        bay = main_button(ctx.words("To the bay", "button"), Command.OPEN_BAY, "icon/lantern")
        return (bay,) if check else (again, *self._lamps(ctx), bay)

    def _lamps(self, ctx: Context) -> tuple[Button, ...]:
        if not may_keep(self.state.player, self.lamps):
            return ()
        words = Words(ctx.words("Keep your lamps", "a finished story"), "button", "ink", "centre")
        return (Button(words, Command.OPEN_LAMPS),)

    def _kept(self) -> None:
        self.lamps = ()

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Command.PLAY_AGAIN:
                return self.again()
            case Command.OPEN_LAMPS:
                return Push(KeepLampsScreen(self.state, self.lamps, self._kept))
            case TurnOver(card):
                self.turned ^= {card}
        return Stay()


def _slip(text: str) -> Box:
    return Box(
        (Words(text, "body", "lantern-soft", "centre"),), fill="night", radius=18, pad=(16, 6)
    )
