"""The bay at night: nine districts, a lantern for every level, lit when it has been finished."""

from dataclasses import dataclass
from typing import Literal

from game.content.level_summary import LevelSummary
from game.screens.map.bands import BandScreen, Shown, shown_name
from game.screens.map.district import DistrictScreen, broken_words
from game.screens.map.districts import DISTRICTS
from game.screens.map.notes import note, visit_notes
from game.screens.map.today_boat import booster_buoy, today_boat
from game.screens.map.town import Town
from game.screens.map.whats_next import booster_due, today
from game.screens.options.screen import OptionsScreen
from game.screens.practice.booster import open_booster
from game.screens.practice.cards import CardsScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Push, Stay
from game.screens.shell.shared_parts import bar, behind, icon
from game.screens.story.opening import open_level
from game.ui.context import Context
from game.ui.drawing_names import animal_drawing
from game.ui.nodes import AppCommand, Box, Meaning, Node, Picture, Scroll


@dataclass(slots=True)
class BayScreen:
    """The map. Every district can be visited, also one that has no story yet."""

    visit: AppState
    picked: Shown | Literal[""] = ""
    broken: bool = False
    """The story that was suggested could not be read."""
    name: str = "bay"

    def view(self, ctx: Context) -> Node:
        heads = self.visit.shelf.summaries(self.visit.language.code)
        top = self._bar(ctx)
        said = (*self._sorry(ctx), *visit_notes(ctx, self.visit))
        notes = tuple(note(text) for text in said[:1])
        boat = self._today(ctx, heads)
        town = Town(ctx, self.visit.shelf.bay.spots, heads, self.visit.record.progress, self.shown)
        if not town.fits:
            places = Scroll(Box((*boat, town.as_cards()), gap=8), "districts")
            return behind("bay/back", Box((top, *notes, places), grow=1))
        slips = Box(notes, pad=(14, 8), align="centre")
        water = Box(boat, pad=(14, 12), gap=10, align="centre")
        return Box(
            (
                Picture("bay/back", fit="cover", turns=True, grow=1, stand="bottom"),
                *town.on_the_map(ctx.size),
                Box((top, slips, Box((), grow=1), water), grow=1),
            ),
            flow="stack",
        )

    @property
    def shown(self) -> Shown:
        """Whose stories are shown: the player's own age until another is picked."""
        mine = self.visit.profile.band if self.visit.profile else "all"
        return self.picked or mine

    def _show(self, shown: Shown) -> None:
        self.picked = shown

    def _sorry(self, ctx: Context) -> tuple[str, ...]:
        return (broken_words(ctx),) if self.broken else ()

    def _today(self, ctx: Context, heads: tuple[LevelSummary, ...]) -> tuple[Node, ...]:
        """What is suggested, and the booster where it is due and not what is suggested."""
        one = today(self.visit)
        boat = today_boat(ctx, one, {head.id: head for head in heads})
        aside = (one is None or one.kind != "booster") and booster_due(self.visit)
        buoy = (Box((booster_buoy(ctx),), align="centre"),) if aside else ()
        return (*buoy, *boat)

    def _bar(self, ctx: Context) -> Box:
        profile = self.visit.profile
        face: tuple[Node, ...] = ()
        if profile is not None:
            face = (Picture(animal_drawing(profile.animal, profile.colour), 52, 52),)
        return bar(
            ctx,
            icon("icon/people", AppCommand("part"), ctx.words("Change player", "button")),
            *face,
            icon("icon/ages", AppCommand("bands"), shown_name(ctx, self.shown)),
            icon("icon/cards", AppCommand("cards"), ctx.words("My light cards", "heading")),
            title=ctx.words("Lantern Bay", "name of the game"),
            right=(icon("icon/options", AppCommand("options"), ctx.words("Options", "button")),),
        )

    def act(self, means: Meaning) -> Navigation:
        self.broken = False
        match means:
            case AppCommand("district", strand) if strand in DISTRICTS:
                return Push(DistrictScreen(self.visit, strand, self.shown))
            case AppCommand("level", level_id):
                move = open_level(self.visit, level_id)
                self.broken = isinstance(move, Stay)
                return move
            case AppCommand("not-now", what):
                self.visit.not_now.add(what)
            case AppCommand("booster"):
                return Push(open_booster(self.visit))
            case AppCommand("cards"):
                return Push(CardsScreen(self.visit))
            case AppCommand("bands"):
                return Push(BandScreen(self.shown, self._show))
            case AppCommand("options"):
                return Push(OptionsScreen(self.visit))
        return Stay()
