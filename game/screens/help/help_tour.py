"""The help tour: once, before the first story that is not all light, where help is."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.facts import Fact
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Stay
from game.screens.shell.shared_parts import main_button, page
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import AppCommand, Box, Meaning, Node, Picture, Scroll, Words


@dataclass(slots=True)
class HelpTourScreen:
    """Four stops, each to be pressed on; then on to what the child came for."""

    visit: AppState
    then: Callable[[], Navigation]
    stop: int = 0

    @property
    def name(self) -> str:
        return f"help-tour-{self.stop}"

    def _stops(self, ctx: Context) -> tuple[tuple[Icon, str], ...]:
        return (
            (
                "icon/help",
                ctx.words(
                    "This is the help ring. It is on every screen. F1 works too.", "help tour"
                ),
            ),
            (
                "icon/leave",
                ctx.words("You can leave a story at any time. Nothing is lost.", "help tour"),
            ),
            (
                "icon/calm",
                ctx.words(
                    "This wave gives you a calm moment. Breathe with the light.", "help tour"
                ),
            ),
            (
                "icon/hide",
                ctx.words("This hides everything at once. F2 works too.", "help tour"),
            ),
        )

    def view(self, ctx: Context) -> Node:
        picture, text = self._stops(ctx)[self.stop]
        lamps = tuple(
            Picture("bay/lantern-lit" if at <= self.stop else "bay/lantern-dark", h=48)
            for at in range(4)
        )
        side = 84 if ctx.narrow else 150  # so that the way on is seen with the words
        body = Box(
            (
                Picture(picture, side, side),
                Words(text, "body", "ink", "centre"),
                *(() if ctx.narrow else (Box(lamps, flow="row", gap=10, justify="centre"),)),
                Box(
                    (main_button(ctx.words("Next", "button"), AppCommand("next")),), align="centre"
                ),
            ),
            gap=10 if ctx.narrow else 18,
            align="centre",
        )
        title = ctx.words("Before we start", "heading of the help tour")
        return page(ctx, title, Scroll(body, "tour"))

    def act(self, means: Meaning) -> Navigation:
        match means:
            case AppCommand("next") if self.stop < 3:
                self.stop += 1
            case AppCommand("next"):
                self.visit.keep((Fact("toured", ""),))
                return self.then()
        return Stay()
