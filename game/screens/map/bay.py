"""The bay at night: nine districts, a lantern for every level, lit when it has been finished."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from game.content.level_summary import LevelSummary
from game.screens.map.bands import BandScreen, shown_name
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
from game.screens.shell.navigation import USUAL, Manner, Navigation, Push, Stay
from game.screens.shell.shared_parts import bar, behind, icon
from game.screens.story.opening import open_level
from game.ui.choices import AgesShown, NotNow, OpenDistrict, OpenLevel
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.drawing_names import animal_drawing
from game.ui.nodes import Box, Meaning, Node, Picture, Scroll


@dataclass(slots=True)
class BayScreen:
    """The map. Every district can be visited, also one that has no story yet."""

    state: AppState
    picked: AgesShown | Literal[""] = ""
    broken: bool = False
    """The story that was suggested could not be read."""
    name: str = "bay"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        heads = self.state.library.heads(self.state.player.language.code)
        top = self._bar(ctx)
        said = (*self._sorry(ctx), *visit_notes(ctx, self.state))
        notes = tuple(note(text) for text in said[:1])
        boat = self._today(ctx, heads)
        town = Town(
            ctx, self.state.library.bay.spots, heads, self.state.record.progress, self.shown
        )
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
    def shown(self) -> AgesShown:
        """Whose stories are shown: the player's own age until another is picked."""
        mine = self.state.player.profile.band if self.state.player.profile else "all"
        return self.picked or mine

    def _show(self, shown: AgesShown) -> None:
        self.picked = shown

    def _sorry(self, ctx: Context) -> tuple[str, ...]:
        return (broken_words(ctx),) if self.broken else ()

    def _today(self, ctx: Context, heads: tuple[LevelSummary, ...]) -> tuple[Node, ...]:
        """What is suggested, and the booster where it is due and not what is suggested."""
        one = today(self.state)
        boat = today_boat(ctx, one, {head.id: head for head in heads})
        aside = (one is None or one.kind != "booster") and booster_due(self.state)
        buoy = (Box((booster_buoy(ctx),), align="centre"),) if aside else ()
        return (*buoy, *boat)

    def _bar(self, ctx: Context) -> Box:
        profile = self.state.player.profile
        face: tuple[Node, ...] = ()
        if profile is not None:
            face = (Picture(animal_drawing(profile.animal, profile.colour), 52, 52),)
        return bar(
            ctx,
            icon("icon/people", Command.SIGN_OUT, ctx.words("Change player", "button")),
            *face,
            icon("icon/ages", Command.OPEN_AGES, shown_name(ctx, self.shown)),
            icon("icon/cards", Command.OPEN_CARDS, ctx.words("My light cards", "heading")),
            title=ctx.words("Lantern Bay", "name of the game"),
            right=(icon("icon/options", Command.OPEN_OPTIONS, ctx.words("Options", "button")),),
        )

    def act(self, means: Meaning) -> Navigation:
        self.broken = False
        match means:
            case OpenDistrict(strand) if strand in DISTRICTS:
                return Push(DistrictScreen(self.state, strand, self.shown))
            case OpenLevel(level_id):
                move = open_level(self.state, level_id)
                self.broken = isinstance(move, Stay)
                return move
            case NotNow(what):
                self.state.player.declined.add(what)
            case Command.OPEN_BOOSTER:
                return Push(open_booster(self.state))
            case Command.OPEN_CARDS:
                return Push(CardsScreen(self.state))
            case Command.OPEN_AGES:
                return Push(BandScreen(self.shown, self._show))
            case Command.OPEN_OPTIONS:
                return Push(OptionsScreen(self.state))
        return Stay()
