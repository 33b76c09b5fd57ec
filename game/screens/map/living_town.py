"""The town as a page: a picture that covers the window, with all that answers a touch, or a sea."""

from dataclasses import dataclass

from game.content.level_summary import LevelSummary
from game.screens.map.bay_parts import water_taken
from game.screens.map.islands import Islands
from game.screens.map.playing_around import PlayingAround, Touched
from game.screens.map.town import town_in_window
from game.screens.map.town_places import town_places
from game.screens.shell.app_state import AppState
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
        progress = self.state.record.progress
        places = tuple(town_places(self.ctx, self.heads, progress, self.shown))
        town = town_in_window(self.state.library.bay, self.ctx)
        profile = self.state.player.profile
        signs = profile.signs if profile else None
        if town is None:
            return _night_sea(top, notes, (*boat, Islands(self.ctx, places, signs).rows()))
        picture = town.picture
        water = water_taken(self.state, self.ctx, self.heads, len(boat))
        taken = (*town.buildings(), *water)
        slips = Box(notes, pad=(14, 8), align="centre")
        lower = Box(boat, pad=(14, 12), gap=10, align="centre")
        return Box(
            (
                picture.ground,
                picture.pin(self.ctx.size, Picture("bay/shimmer", grow=1), picture.shimmer),
                *town.nodes(places),
                *PlayingAround(self.ctx, picture, signs, taken, touched).nodes(),
                Box((top, slips, Box((), grow=1), lower), grow=1),
            ),
            flow="stack",
        )


def _night_sea(top: Node, notes: tuple[Node, ...], floats: tuple[Node, ...]) -> Box:
    """A list of what floats on the sea, and behind the bar the sky over it."""
    sky = Picture("bay/horizon", fit="cover", turns=True, grow=1, stand="bottom")
    water = Picture("bay/sea", fit="cover", turns=True, grow=1)
    islands = Scroll(Box(floats, gap=8, pad=(0, 8)), "districts")
    slips = (Box(notes, pad=(14, 8), align="centre"),) if notes else ()
    below = Box((water, Box((*slips, islands), grow=1)), "stack", grow=1)
    return Box((Box((sky, top), "stack"), below), grow=1)
