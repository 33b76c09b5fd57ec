"""One district from inside: its stories stand there as the things they are about."""

from dataclasses import dataclass
from typing import ClassVar

from game.screens.map.story_cards import in_order, story_niches
from game.screens.map.ways import way
from game.screens.shell.app_state import AppState
from game.screens.shell.districts import DISTRICTS, district_name
from game.screens.shell.navigation import BETWEEN, Manner, Navigation, Stay
from game.ui.board_page import page
from game.ui.choices import AgesShown, OpenLevel
from game.ui.context import Context
from game.ui.drawing_names import building_drawing
from game.ui.nodes import Box, Meaning, Node, Picture, Scroll, Words


@dataclass(slots=True)
class DistrictScreen:
    """The stories of one strand in this language."""

    state: AppState
    strand: str
    shown: AgesShown = "all"
    """The age picked on the bay: its stories come first."""
    broken: bool = False
    manner: ClassVar[Manner] = BETWEEN

    @property
    def name(self) -> str:
        return f"district-{self.strand}"

    def view(self, ctx: Context) -> Node:
        heads = self.state.stories
        here = in_order((head for head in heads if head.strand == self.strand), self._first)
        progress = self.state.record.progress
        body: Node
        if here:
            lighthouse = self.strand == "help"
            cards = story_niches(ctx, here, progress, lighthouse=lighthouse, broken=self.broken)
            body = Scroll(cards, "stories")
        else:
            dark = Picture(building_drawing(DISTRICTS[self.strand], lit=False), 260, 220)
            house = Box((dark, Picture("bay/scaffold", 260, 220)), "stack")
            soon = Words(
                ctx.words("No story here yet. Shh, the painter is having a nap!", "empty district"),
                "body",
                "ink",
                "centre",
            )
            body = Scroll(Box((house, soon), gap=12, align="centre"), "empty")
        return page(ctx, district_name(ctx, self.strand), body, picture="place/inside")

    @property
    def _first(self) -> AgesShown:
        """The age whose stories come first: the one picked; with none picked, the player's own."""
        profile = self.state.player.profile
        return profile.band if self.shown == "all" and profile is not None else self.shown

    def act(self, means: Meaning) -> Navigation:
        move = way(self.state, means)
        self.broken = isinstance(means, OpenLevel) and isinstance(move, Stay)
        return move
