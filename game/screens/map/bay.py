"""The bay at night: nine districts, a lantern for every level, lit when it has been finished."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from game.screens.map.bay_parts import bay_bar, one_note, suggested, water_taken
from game.screens.map.bay_picture import BayPicture
from game.screens.map.bay_ways import way_from_bay
from game.screens.map.playful_things import PLAYFUL
from game.screens.map.playing_around import PlayingAround, Touched
from game.screens.map.town import Town
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Stay
from game.screens.shell.shared_parts import behind
from game.ui.choices import AgesShown, NotNow, OpenLevel
from game.ui.commands import Tickle
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node, Picture, Scroll


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
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        heads = self.state.library.summaries(self.state.player.language.code)
        top = bay_bar(self.state, ctx, self.shown)
        notes = one_note(self.state, ctx, broken=self.broken)
        boat = suggested(self.state, ctx, heads)
        bay, progress = self.state.library.bay, self.state.record.progress
        town = Town(ctx, bay, heads, progress, self.shown)
        picture = town.picture
        if picture is None:
            places = Scroll(Box((*boat, town.as_cards()), gap=8), "districts")
            return behind("bay/back", Box((top, *notes, places), grow=1))
        slips = Box(notes, pad=(14, 8), align="centre")
        water = Box(boat, pad=(14, 12), gap=10, align="centre")
        return Box(
            (
                picture.ground,
                picture.pin(ctx.size, Picture("bay/shimmer", grow=1), picture.shimmer),
                *town.on_the_map(picture),
                *self._playing_around(ctx, town, picture, boat).nodes(),
                Box((top, slips, Box((), grow=1), water), grow=1),
            ),
            flow="stack",
        )

    def _playing_around(
        self, ctx: Context, town: Town, picture: BayPicture, boat: tuple[Node, ...]
    ) -> PlayingAround:
        profile = self.state.player.profile
        taken = (*town.buildings(picture), *water_taken(ctx, len(boat)))
        signs = profile.signs if profile else None
        return PlayingAround(ctx, picture, signs, taken, self.touched)

    @property
    def shown(self) -> AgesShown:
        """Whose stories are shown: the player's own age until another is picked."""
        mine = self.state.player.profile.band if self.state.player.profile else "all"
        return self.picked or mine

    def _tickled(self, thing: str) -> Navigation:
        self.touched = Touched(thing, self.touched.times + 1)
        self.state.sounds += [each.sound for each in PLAYFUL if each.id == thing]
        return Stay()

    def _show(self, shown: AgesShown) -> None:
        self.picked = shown

    def act(self, means: Meaning) -> Navigation:
        if isinstance(means, Tickle):
            return self._tickled(means.thing)
        self.touched = Touched("", self.touched.times)
        if isinstance(means, NotNow):
            self.state.player.declined.add(means.suggestion)
        move = way_from_bay(self.state, means, self.shown, self._show)
        self.broken = isinstance(means, OpenLevel) and isinstance(move, Stay)
        return move
