"""One district: its stories as cards, each to be played, continued or played again."""

from dataclasses import dataclass, replace
from typing import ClassVar

from game.screens.map.story_cards import in_order, story_list
from game.screens.map.ways import way
from game.screens.shell.app_state import AppState
from game.screens.shell.districts import DISTRICTS, district_name
from game.screens.shell.navigation import USUAL, Manner, Navigation, Stay
from game.screens.shell.shared_parts import page
from game.ui.choices import AgesShown, OpenLevel
from game.ui.context import Context
from game.ui.drawing_names import building_drawing
from game.ui.nodes import Box, Meaning, Node, Picture, Scroll, Words

TOWERS = ("help", "design")
LOW, TALL = 210.0, 300.0
"""The height of a place's picture, and of a tower's."""


@dataclass(slots=True)
class DistrictScreen:
    """The stories of one strand in this language."""

    state: AppState
    strand: str
    shown: AgesShown = "all"
    """The age picked on the bay: its stories come first."""
    broken: bool = False
    manner: ClassVar[Manner] = USUAL

    @property
    def name(self) -> str:
        return f"district-{self.strand}"

    def view(self, ctx: Context) -> Node:
        heads = self.state.library.summaries(self.state.player.language.code)
        here = in_order((head for head in heads if head.strand == self.strand), self._first)
        progress = self.state.record.progress
        body: Node
        if here:
            lighthouse = self.strand == "help"
            cards = story_list(ctx, here, progress, lighthouse=lighthouse, broken=self.broken)
            lit = any(head.id in progress.done for head in here)
            body = self._beside(ctx, Scroll(cards, "stories"), lit)
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

    @property
    def _first(self) -> AgesShown:
        """The age whose stories come first: the one picked; with none picked, the player's own."""
        profile = self.state.player.profile
        return profile.band if self.shown == "all" and profile is not None else self.shown

    def act(self, means: Meaning) -> Navigation:
        move = way(self.state, means)
        self.broken = isinstance(means, OpenLevel) and isinstance(move, Stay)
        return move
