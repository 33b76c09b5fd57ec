"""The end of a level: its lantern lights, what I learned, what to try, what to ask at home."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.core.checkup import is_checkup
from game.core.facts import Fact
from game.core.level import Level
from game.core.progress import Learned
from game.screens.practice.card import CardScreen
from game.screens.practice.card_face import card_face
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import QUIET, USUAL, Manner, Navigation, Push, Stay
from game.screens.shell.notes import rest_note
from game.screens.shell.shared_parts import bar, behind, main_button, note
from game.ui.choices import OpenCard
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.drawing_names import animal_drawing
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Pin, Scroll, Words

if TYPE_CHECKING:
    from game.summaries.checkup_share import Share

BELOW, ROOM = 4, 680.0
"""The most new cards that lie under the lantern, and the least height of the window for it, in
logical pixels at 100 %."""
TALL = 640
"""A screen of this height has room for the large lantern and the words below it."""


@dataclass(slots=True)
class EndingScreen:
    """The ending of a level: no score, but a lantern, what I can do now, and one thing to try.

    run: the facts of this play-through, in memory alone.
    """

    state: AppState
    level: Level
    shown: Learned
    run: tuple[Fact, ...]
    again: Callable[[], Navigation]

    @property
    def name(self) -> str:
        return f"ending-{self.level.id}"

    @property
    def manner(self) -> Manner:
        return USUAL if self.level.intensity == "i0" else QUIET

    def view(self, ctx: Context) -> Node:
        below = len(self.new_cards) <= BELOW and ctx.size[1] / ctx.text >= ROOM and not ctx.narrow
        cards = self._cards(ctx, on_picture=below)
        alone = 380.0 if ctx.size[1] >= TALL else 330.0
        wide = 190.0 if ctx.narrow else 300.0 if below and cards else alone
        lit = (self._light(wide), *self._told(ctx, self.shown), *(cards if below else ()))
        told: Node = Box(lit, gap=10, align="centre")
        sheet = self._sheet(ctx, () if below else cards)
        if ctx.narrow:
            body: Node = Scroll(Box((told, sheet), gap=10, pad=(10, 10)), "ending")
        else:
            side = Box((told,), w=380, justify="centre")
            rest = Box((Scroll(sheet, "ending", grow=0),), justify="centre", grow=1)
            body = Box((side, rest), flow="row", gap=16, pad=(24, 16), grow=1)
        return behind("bay/back", Box((bar(ctx, title=self.level.title), body), grow=1))

    def _sheet(self, ctx: Context, cards: tuple[Node, ...]) -> Box:
        learned = self._thanks(ctx) if is_checkup(self.level) else self._learned(ctx, self.shown)
        rest = (note(rest_note(ctx)),) if self.state.player.rest_is_due else ()
        said = Box(learned, gap=14, role="feedback")  # the first thing that is read aloud
        return Box(
            (said, *cards, self._home(ctx), *rest, self._buttons(ctx)),
            gap=14,
            pad=(26, 20) if not ctx.narrow else (14, 12),
            fill="paper",
            radius=28,
            shadow=True,
            max_w=760,
        )

    def _light(self, side: float) -> Node:
        """The new lantern in its warm light, and the player's own animal looking up at it."""
        profile = self.state.player.profile
        friend: tuple[Node, ...] = ()
        if profile is not None:
            animal = Picture(animal_drawing(*profile.signs), stand="bottom")
            friend = (Pin(animal, 0.02, 0.66, 0.36, 0.34),)
        lantern = Picture("thing/lantern-big")
        glow = Picture("thing/warm-light")
        pins = (Pin(glow, 0, 0, 1, 1), Pin(lantern, 0.06, 0, 0.88, 0.92), *friend)
        return Box(pins, "stack", w=side, h=side)

    def _told(self, ctx: Context, shown: Learned) -> tuple[Node, ...]:
        if not shown.told:
            return ()
        text = ctx.words("You told someone. That helps.", "end of a story")
        words = Words(text, "body", "lantern-soft", "centre")
        return (Box((words,), fill="night", radius=18, pad=(14, 6)),)

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
        heading = Words(ctx.words("Thank you!", "end of a check-up"), "heading", "ink")
        return heading, Words(texts[share(self.level, self.run)])

    def _learned(self, ctx: Context, shown: Learned) -> tuple[Node, ...]:
        lit = Words(ctx.words("Your lantern is lit!", "end of a story"), "heading", "ink")
        return (lit, *self._cans(ctx, shown), *self._next(ctx, shown))

    def _cans(self, ctx: Context, shown: Learned) -> tuple[Node, ...]:
        """What went well; of a child who noticed nothing and told nobody, that it stayed."""
        if not shown.can:
            stayed = ctx.words("You stayed to the end!", "end of a story: nothing else went well")
            return () if shown.told else (Words(stayed),)
        lines = []
        for skill in shown.can:
            text = self.state.library.can(skill, self.level.band, self.state.player.language.code)
            words = Words(text, "body", "ink", grow=1)
            lines.append(
                Box((Picture("icon/lantern", 40, 40), words), flow="row", gap=12, align="centre")
            )
        return (
            Words(ctx.words("What I learned", "before a list of skills"), "small", "ink-soft"),
            *lines,
        )

    def _next(self, ctx: Context, shown: Learned) -> tuple[Node, ...]:
        if not shown.next:
            return ()
        line = self.state.library.next_time(shown.next, self.state.player.language.code)
        title = Words(ctx.words("Next time I can try", "before one line"), "small", "ink-soft")
        return (title, Box((Words(line, "body"),), fill="lantern-soft", radius=16, pad=(16, 10)))

    @property
    def new_cards(self) -> tuple[str, ...]:
        """Skills of the light cards this story brought; a check-up brings none. Of what was wholly
        overlooked none is shown: where only "done" is kept, its card comes with the end, unsaid."""
        if is_checkup(self.level):
            return ()
        new = self.state.record.cards.new_in(self.level.id)
        return tuple(skill for skill in new if skill not in self.shown.overlooked)

    def _cards(self, ctx: Context, *, on_picture: bool) -> tuple[Node, ...]:
        """The new cards, under the lantern where there is room."""
        new = self.new_cards
        if not new:
            return ()
        text = ctx.words("New light cards", "end of a story")
        drawn = tuple(self._card(skill) for skill in new)
        if not on_picture:
            title = Words(text, "small", "ink-soft")
            return (Box((title, Box(drawn, "wrap", gap=12)), gap=6),)
        words = Words(text, "small", "lantern-soft")
        sign = Box((words,), fill="night", radius=14, pad=(12, 2))
        return (Box((sign, Box(drawn, "row", gap=10)), gap=6, align="centre"),)

    def _card(self, skill: str) -> Button:
        text = self.state.library.tell(skill, self.state.player.language.code)
        picture = card_face(skill, self.state.library.lists.skills[skill], 76)
        return Button(picture, OpenCard(skill), label=text, look="card")

    def _home(self, ctx: Context) -> Node:
        title = Words(ctx.words("To talk about at home", "card"), "small", "ink-soft")
        text = Box((title, Words(self.level.home, "body", "ink")), gap=2, grow=1)
        return Box(
            (Picture("thing/card", 64, 64), text),
            flow="row",
            gap=14,
            align="centre",
            fill="sea-light",
            radius=18,
            pad=(16, 12),
            role="note",
        )

    def _buttons(self, ctx: Context) -> Node:
        again = Button(
            Words(ctx.words("Play again", "a finished story"), "button", "ink", "centre"),
            Command.PLAY_AGAIN,
        )
        check = is_checkup(self.level)  # a form answered a second time would measure the first
        bay = main_button(ctx.words("To the bay", "button"), Command.OPEN_BAY, "icon/lantern")
        return Box((bay,) if check else (again, bay), flow="wrap", gap=14, justify="end")

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Command.PLAY_AGAIN:
                return self.again()
            case OpenCard(skill) if skill in self.state.library.lists.skills:
                return Push(CardScreen(self.state, skill))
        return Stay()
