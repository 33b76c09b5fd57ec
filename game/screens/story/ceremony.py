"""Between a story and its ending: the child's own animal brings the flame, and the lantern is lit.

All was kept before it begins. Nothing here waits or hurries: one press lights the lantern, another
goes on, wherever it falls on the picture, and Escape leads to the ending at once.
"""

from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from game.screens.shell.app_state import AppState
from game.screens.shell.districts import DISTRICTS
from game.screens.shell.navigation import Manner, Navigation, Replace, Screen, Stay
from game.screens.story.answers import answer_words
from game.screens.story.ceremony_scene import CeremonyScene, Light
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Style, Words
from game.ui.screen_parts import bar

BAR = 80
"""Height of the bar on top, in logical pixels."""
Occasion = Literal["first", "again", "quiet"]
"""A lantern is lit for the first time; it burned before; or nobody is to see how a story ended."""


@dataclass(slots=True)
class CeremonyScreen:
    """The lighting of one lantern. strand: the story's. then: the screen that comes after."""

    state: AppState
    strand: str
    occasion: Occasion
    then: Screen
    lit: bool = False
    name: str = "ceremony"
    manner: ClassVar[Manner] = Manner(music="soft", way_out=Command.LEAVE_STORY)

    def view(self, ctx: Context) -> Node:
        profile = self.state.player.profile
        room = replace(ctx, size=(ctx.size[0], ctx.size[1] - BAR))
        signs = profile.signs if profile else None
        scene = CeremonyScene(room, DISTRICTS[self.strand], signs, self._light)
        text = self._doing(ctx)
        shown = Box((scene.picture(), _pill(text, lights=self._waits)), "stack", grow=1)
        anywhere = Button(shown, self._next, label=text, look="bare", grow=1)
        style: Style = "body" if ctx.narrow else "heading"
        words = Words(self._said(ctx), style, "paper", "centre", level=1)
        said = Box((words,), fill="night", radius=24, pad=(24, 10), role="feedback", key="said")
        above = Box((said,), align="centre", pad=(14, 12))
        return Box((bar(ctx), Box((anywhere, above), "stack", grow=1)))

    @property
    def _light(self) -> Light:
        match self.occasion:
            case "quiet":
                return "quiet"
            case "again":
                return "brighter" if self.lit else "burning"
            case "first":
                return "lit" if self.lit else "dark"

    @property
    def _waits(self) -> bool:
        """Whether the lantern is still to be lit."""
        return self.occasion != "quiet" and not self.lit

    @property
    def _next(self) -> Command:
        return Command.LIGHT_LANTERN if self._waits else Command.END_CEREMONY

    def _said(self, ctx: Context) -> str:
        match self._light:
            case "quiet":
                return ctx.words("A quiet light shines over the bay.", "after a story")
            case "brighter":
                return ctx.words("Now it shines even brighter!", "a lantern that burned before")
            case "lit":
                return answer_words(ctx, DISTRICTS[self.strand])
            case "burning":
                return ctx.words("Your lantern still burns here.", "a story is played again")
            case "dark":
                return ctx.words("The lantern waits for your light.", "before a lantern is lit")

    def _doing(self, ctx: Context) -> str:
        """What a press does."""
        if not self._waits:
            return ctx.words("Go on", "button")
        if self.occasion == "again":
            return ctx.words("Make it brighter", "button: a lantern that burned before")
        return ctx.words("Light it!", "button: a lantern")

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Command.LIGHT_LANTERN:
                self.lit = True
                self.state.sounds.append("lantern")
                return Stay()
            case Command.END_CEREMONY | Command.LEAVE_STORY:
                return Replace(self.then)
        return Stay()


def _pill(text: str, *, lights: bool) -> Box:
    """What looks like a button, at the lower edge: it can be pressed anywhere around it, too."""
    icon = (Picture("icon/lantern", 40, 40),) if lights else ()
    words = Words(text, "button", "ink", "centre")
    pill = Box(
        (*icon, words),
        "row",
        gap=12,
        pad=(40, 16),
        align="centre",
        fill="lantern",
        border="lantern-deep",
        radius=34,
        shadow=True,
    )
    return Box((pill,), align="centre", justify="end", pad=(14, 16), grow=1)
