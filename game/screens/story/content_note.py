"""Before a story that is not light: one calm sentence about it, and a real choice.

Choosing another story, or going back, is remembered nowhere (CURRICULUM D3). Another one of equal
credit opens at once; who wants none goes back.
"""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.level import Level
from game.screens.practice.story_instead import story_instead
from game.screens.shell.app_state import AppState
from game.screens.shell.districts import DISTRICTS
from game.screens.shell.navigation import QUIET, USUAL, Manner, Navigation, Pop, Stay
from game.ui.board_page import page
from game.ui.commands import AppCommand, Command
from game.ui.context import Context
from game.ui.drawing_names import Icon, building_drawing
from game.ui.nodes import Box, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import card
from game.ui.upright import choices

_Choice = tuple[Icon, AppCommand, str]
"""A picture, what pressing it means, and its words."""


@dataclass(slots=True)
class ContentNoteScreen:
    """Play, play with a grown-up beside me, or choose another; all three look alike."""

    state: AppState
    level: Level
    play: Callable[[], Navigation]
    open_other: Callable[[str], Navigation]
    fetching: bool = False
    """Whether a grown-up is being fetched, so that the story waits."""

    @property
    def name(self) -> str:
        return f"note-{self.level.id}{'-wait' if self.fetching else ''}"

    @property
    def manner(self) -> Manner:
        return USUAL if self.level.intensity == "i0" else QUIET

    def view(self, ctx: Context) -> Node:
        return self._waiting(ctx) if self.fetching else self._asking(ctx)

    def _asking(self, ctx: Context) -> Node:
        asked: tuple[_Choice, ...] = (
            ("icon/play", Command.START_STORY, ctx.words("Play", "choice before a story")),
            (
                "icon/grown-up",
                Command.FETCH_GROWN_UP,
                ctx.words("Play with a grown-up", "choice before a story"),
            ),
            _another(ctx),
        )
        return self._sheet(ctx, self.level.note, asked)

    def _waiting(self, ctx: Context) -> Node:
        text = ctx.words("Ask a safe grown-up to sit with you. Take your time.", "before a story")
        asked: tuple[_Choice, ...] = (
            (
                "icon/play",
                Command.START_STORY,
                ctx.words("We are ready", "choice before a story"),
            ),
            _another(ctx),
        )
        return self._sheet(ctx, text, asked)

    def _sheet(self, ctx: Context, text: str, asked: tuple[_Choice, ...]) -> Node:
        wide = min(250.0 * ctx.text, ctx.size[0] - 80)
        cards = tuple(
            card(Picture(icon, 64, 64, turns=icon == "icon/next"), said, means, w=wide)
            for icon, means, said in asked
        )
        place = Picture(building_drawing(DISTRICTS[self.level.strand], lit=True), h=150)
        parts = (Words(text, "body", "ink", "centre"), choices(ctx, cards))
        return page(ctx, self.level.title, Scroll(Box(parts, gap=20), "note"), above=place)

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Command.START_STORY:
                return self.play()
            case Command.FETCH_GROWN_UP:
                self.fetching = True
            case Command.CHOOSE_ANOTHER:
                other = story_instead(self.state, self.level)
                return self.open_other(other) if other else Pop()
        return Stay()


def _another(ctx: Context) -> _Choice:
    words = ctx.words("Choose another", "choice before a story")
    return "icon/next", Command.CHOOSE_ANOTHER, words
