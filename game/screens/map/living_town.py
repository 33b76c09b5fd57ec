"""The town with all that answers a touch around it: a picture that covers the window, or cards."""

from dataclasses import dataclass

from game.content.level_summary import LevelSummary
from game.screens.map.bay_parts import water_taken
from game.screens.map.playful_things import PLAYFUL
from game.screens.map.playing_around import PlayingAround, Touched
from game.screens.map.town import Town
from game.screens.shell.app_state import AppState
from game.screens.shell.shared_parts import behind
from game.ui.choices import AgesShown
from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture, Scroll


@dataclass(frozen=True, slots=True)
class LivingTown:
    """The town of whoever plays. heads: every story. shown: whose stories hang there."""

    state: AppState
    ctx: Context
    heads: tuple[LevelSummary, ...]
    shown: AgesShown

    def page(
        self, top: Node, notes: tuple[Node, ...], boat: tuple[Node, ...], touched: Touched
    ) -> Box:
        """The page of the bay. top: its bar. notes: what the player is told. boat: what is
        suggested today. touched: the playful thing that answers now."""
        town = Town(
            self.ctx, self.state.library.bay, self.heads, self.state.record.progress, self.shown
        )
        picture = town.picture
        if picture is None:
            places = Scroll(Box((*boat, town.as_cards()), gap=8), "districts")
            return behind("bay/back", Box((top, *notes, places), grow=1))
        profile = self.state.player.profile
        water = water_taken(self.state, self.ctx, self.heads, len(boat))
        taken = (*town.buildings(picture), *water)
        signs = profile.signs if profile else None
        slips = Box(notes, pad=(14, 8), align="centre")
        lower = Box(boat, pad=(14, 12), gap=10, align="centre")
        return Box(
            (
                picture.ground,
                picture.pin(self.ctx.size, Picture("bay/shimmer", grow=1), picture.shimmer),
                *town.on_the_map(picture),
                *PlayingAround(self.ctx, picture, signs, taken, touched).nodes(),
                Box((top, slips, Box((), grow=1), lower), grow=1),
            ),
            flow="stack",
        )


def tickled(state: AppState, thing: str, before: Touched) -> Touched:
    """A thing is touched, and is heard."""
    state.sounds += [each.sound for each in PLAYFUL if each.id == thing]
    return Touched(thing, before.times + 1)
