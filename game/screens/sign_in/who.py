"""The screen of players: animals in colours, no names, no keyboard."""

from dataclasses import dataclass
from typing import ClassVar

from game.screens.shell.app_state import AppState
from game.screens.shell.faces import faces, with_ways
from game.screens.shell.navigation import USUAL, Manner, Navigation, Push, Stay
from game.screens.sign_in.entering import open_door
from game.screens.sign_in.other_ways import other_cards, other_way
from game.storage.profiles import MOST_PROFILES
from game.ui.board_page import page
from game.ui.choices import ChooseAnimal, PickPlayer
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node, Scroll
from game.ui.screen_parts import note


@dataclass(slots=True)
class WhoScreen:
    """Everybody who plays on this PC, and a place for a new player. animal: whose faces are shown
    where there are many."""

    state: AppState
    animal: str = ""
    manner: ClassVar[Manner] = USUAL

    @property
    def name(self) -> str:
        return f"who{self.animal and '-' + self.animal}"

    def view(self, ctx: Context) -> Node:
        players = self.state.player.store.profiles()
        cards = faces(ctx, players, self.animal, lambda player: PickPlayer(player.id))
        is_full = len(players) >= MOST_PROFILES
        grid = with_ways(cards, () if self.animal else other_cards(ctx, players, full=is_full))
        if is_full and not self.animal:
            full = ctx.words(
                "There's no room for anybody new. A grown-up can make some: Options, "
                "For grown-ups, Players.",
                "no more players fit; the names of three buttons",
            )
            grid = Box((note(full), grid), gap=12)
        return page(ctx, ctx.words("Who is playing?", "heading"), Scroll(grid, "faces"))

    def act(self, means: Meaning) -> Navigation:
        match means:
            case ChooseAnimal(animal):
                return Push(WhoScreen(self.state, animal))
            case PickPlayer(which):
                return self._pick(which)
        return other_way(self.state, means)

    def _pick(self, which: str) -> Navigation:
        profile = next((p for p in self.state.player.store.profiles() if p.id == which), None)
        return Stay() if profile is None else open_door(self.state, profile)
