"""Everybody who plays on this PC, for the grown-up who looks after them."""

from dataclasses import dataclass
from typing import ClassVar

from game.screens.options.grown_ups.one_player import OnePlayerScreen, player_of
from game.screens.shell.app_state import AppState
from game.screens.shell.faces import faces, with_ways
from game.screens.shell.navigation import USUAL, Manner, Navigation, Push, Stay
from game.ui.board_page import page
from game.ui.choices import ChooseAnimal, LookAtPlayer
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node, Scroll, Words


@dataclass(slots=True)
class PlayersScreen:
    """All players: pressing one shows what can be done for her. animal: whose faces are shown
    where there are many."""

    state: AppState
    animal: str = ""
    manner: ClassVar[Manner] = USUAL

    @property
    def name(self) -> str:
        return f"grown-up-players{self.animal and '-' + self.animal}"

    def view(self, ctx: Context) -> Node:
        cards = faces(ctx, self.state.store.profiles(), self.animal, lambda p: LookAtPlayer(p.id))
        parts: tuple[Node, ...] = (with_ways(cards, ()),)
        if not cards:
            said = ctx.words("Nobody plays here yet.", "for grown-ups: no players")
            parts = (Words(said, "body", "ink", "centre"),)
        body = Scroll(Box(parts, gap=12), "players")
        return page(ctx, ctx.words("Players", "for grown-ups: heading and button"), body)

    def act(self, means: Meaning) -> Navigation:
        match means:
            case ChooseAnimal(animal):
                return Push(PlayersScreen(self.state, animal))
            case LookAtPlayer(which) if profile := player_of(self.state, which):
                return Push(OnePlayerScreen(self.state, profile))
        return Stay()
