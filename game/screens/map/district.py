"""One district: its stories as cards, each to be played, continued or played again."""

from dataclasses import dataclass, replace

from game.content.level_summary import LevelSummary
from game.core.progress import Progress
from game.screens.map.bands import Shown
from game.screens.map.districts import DISTRICTS, LANTERNS, district_name
from game.screens.map.notes import note
from game.screens.practice.booster import open_booster
from game.screens.practice.cards import CardsScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Push, Stay
from game.screens.shell.shared_parts import page
from game.screens.sign_in.ages import BANDS, age_name
from game.screens.story.opening import open_level
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, building_drawing
from game.ui.nodes import AppCommand, Box, Button, Meaning, Node, Picture, Scroll, Words

TOWERS = ("help", "design")
LOW, TALL = 210.0, 300.0
"""The height of a place's picture, and of a tower's."""
LANTERN = 64.0
"""What stands before each card is so wide, so that all their words begin below each other."""


@dataclass(slots=True)
class DistrictScreen:
    """The stories of one strand in this language."""

    visit: AppState
    strand: str
    shown: Shown = "all"
    """The age picked on the bay: its stories come first."""
    broken: bool = False

    @property
    def name(self) -> str:
        return f"district-{self.strand}"

    def view(self, ctx: Context) -> Node:
        heads = self.visit.shelf.summaries(self.visit.language.code)
        here = sorted((h for h in heads if h.strand == self.strand), key=self._nearest)
        progress = self.visit.record.progress
        body: Node
        if here:
            cards = (
                *(self._card(ctx, head, progress) for head in here),
                *self._quiet_places(ctx),
            )
            stories = Scroll(Box((*self._sorry(ctx), *cards), gap=14, pad=(4, 4)), "stories")
            lit = any(head.id in progress.done for head in here)
            body = self._beside(ctx, stories, lit)
        else:
            house = Picture(building_drawing(DISTRICTS[self.strand], lit=False), h=220)
            soon = Words(
                ctx.words(
                    "No story here yet. The lanterns are still being made.", "empty district"
                ),
                "body",
                "ink",
                "centre",
            )
            body = Scroll(Box((house, soon), gap=12, align="centre"), "empty")
        return page(ctx, district_name(ctx, self.strand), body)

    def _beside(self, ctx: Context, stories: Scroll, lit: bool) -> Node:
        """The place itself, dark or lit, where there is room for it beside its stories."""
        if ctx.narrow:
            return stories
        name = building_drawing(DISTRICTS[self.strand], lit=lit)
        house = Box(
            (Picture(name, 240, TALL if self.strand in TOWERS else LOW),),
            fill="sea-light",
            radius=22,
            pad=(16, 16),
            justify="centre",
        )
        beside = Box((replace(stories, grow=0),), justify="centre", grow=1)
        return Box((house, beside), flow="row", gap=22, align="centre")

    def _nearest(self, head: LevelSummary) -> tuple[bool, str]:
        """Stories of the age that was picked first; with none picked, of the player's own."""
        first: str = self.shown
        if first == "all" and self.visit.profile is not None:
            first = self.visit.profile.band
        return head.band != first, str(BANDS.index(head.band))

    def _sorry(self, ctx: Context) -> tuple[Node, ...]:
        """What is said when the story that was pressed could not be read."""
        if not self.broken:
            return ()
        return (note(broken_words(ctx)),)

    def _quiet_places(self, ctx: Context) -> tuple[Button, ...]:
        """The lighthouse keeps the light cards, and three minutes for whoever wants them now."""
        if self.strand != "help":
            return ()
        places: tuple[tuple[DrawingName, str, AppCommand], ...] = (
            ("thing/light-card", ctx.words("My light cards", "heading"), AppCommand("cards")),
            (
                "bay/lantern-lit",
                ctx.words("Three minutes", "a booster round"),
                AppCommand("booster"),
            ),
        )
        return tuple(
            Button(
                Box(
                    (Picture(picture, LANTERN, 64), Words(text, "button", grow=1)),
                    "row",
                    gap=16,
                    align="centre",
                ),
                means,
                label=text,
                look="card",
            )
            for picture, text, means in places
        )

    def _card(self, ctx: Context, head: LevelSummary, progress: Progress) -> Button:
        if head.id in progress.begun:
            light, doing = LANTERNS["begun"], ctx.words("Go on", "continue a story")
        elif head.id in progress.done:
            light, doing = LANTERNS["lit"], ctx.words("Play again", "a finished story")
        else:
            light, doing = LANTERNS["dark"], ctx.words("Play", "start a story")
        about = ctx.words(
            "Ages {ages} · {minutes} minutes",
            "about a story",
            ages=age_name(ctx, head.band),
            minutes=self.visit.language.number(head.minutes),
        )
        lines: tuple[Node, ...] = (
            Words(head.title, "button", "ink"),
            Words(about, "small", "ink-soft"),
            Words(doing, "small", "sea-deep"),
        )
        if head.added:
            lines += (
                Words(ctx.words("Added on this PC", "a story not ours"), "small", "ink-soft"),
            )
        inside = Box(
            (Picture(light, LANTERN, 84), Box(lines, gap=2, grow=1)),
            flow="row",
            gap=16,
            align="centre",
        )
        return Button(
            inside, AppCommand("level", head.id), label=f"{head.title}. {doing}", look="card"
        )

    def act(self, means: Meaning) -> Navigation:
        match means:
            case AppCommand("level", level_id):
                move = open_level(self.visit, level_id)
                self.broken = isinstance(move, Stay)
                return move
            case AppCommand("cards"):
                return Push(CardsScreen(self.visit))
            case AppCommand("booster"):
                return Push(open_booster(self.visit))
        return Stay()


def broken_words(ctx: Context) -> str:
    """What is said of a story that could not be read."""
    return ctx.words("This story cannot be opened. Please tell a grown-up.", "broken story")
