"""The bay at night: nine districts, a lantern for every level, lit when it has been finished."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from game.screens.map.bay_parts import bay_bar, one_note, suggested
from game.screens.map.bay_ways import way_from_bay
from game.screens.map.living_town import LivingTown
from game.screens.map.playing_around import Touched, tickled
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import BETWEEN, Manner, Navigation, Stay
from game.ui.choices import AgesShown, NotNow, OpenLevel
from game.ui.commands import Tickle
from game.ui.context import Context
from game.ui.nodes import Meaning, Node


@dataclass(slots=True)
class BayScreen:
    """The map. Every district can be visited, also one that has no story yet."""

    state: AppState
    picked: AgesShown | Literal[""] = ""
    broken: bool = False
    """Whether the story that was suggested could not be read."""
    touched: Touched = Touched()
    """The playful thing that answers now."""
    name: str = "bay"
    manner: ClassVar[Manner] = BETWEEN

    def view(self, ctx: Context) -> Node:
        heads = self.state.stories
        top = bay_bar(self.state, ctx, self.shown)
        notes = one_note(self.state, ctx, broken=self.broken)
        boat = suggested(self.state, ctx, heads)
        town = LivingTown(self.state, ctx, heads, self.shown)
        return town.page(top, notes, boat, self.touched)

    @property
    def shown(self) -> AgesShown:
        """Whose stories are shown: the player's own age until another is picked."""
        mine = self.state.player.profile.band if self.state.player.profile else "all"
        return self.picked or mine

    def _show(self, shown: AgesShown) -> None:
        self.picked = shown

    def act(self, means: Meaning) -> Navigation:
        if isinstance(means, Tickle):
            self.touched = tickled(self.state, means.thing, self.touched)
            return Stay()
        self.touched = Touched("", self.touched.times)
        if isinstance(means, NotNow):
            self.state.player.declined.add(means.suggestion)
        move = way_from_bay(self.state, means, self.shown, self._show)
        self.broken = isinstance(means, OpenLevel) and isinstance(move, Stay)
        return move
