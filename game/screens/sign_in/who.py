"""The screen of players: animals in colours, no names, no keyboard."""

from dataclasses import dataclass
from typing import ClassVar

from game.core.signs import ANIMALS, COLOURS
from game.screens.shell.app_state import AppState
from game.screens.shell.board_page import page
from game.screens.shell.faces import faces
from game.screens.shell.navigation import USUAL, Manner, Navigation, Push, Stay
from game.screens.shell.shared_parts import card, note
from game.screens.sign_in.entering import open_door
from game.screens.sign_in.newcomer import Draft, NewcomerScreen
from game.storage.profiles import MOST_PROFILES
from game.ui.choices import ChooseAnimal, PickPlayer
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node, Picture, Scroll


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
        if not self.animal:
            if not is_full:
                new = Picture("icon/add", 76, 76)
                text = ctx.words("New player", "button")
                cards.append(card(new, text, Command.NEW_PLAYER, w=140))
            guest = Picture("icon/guest", 76, 76)
            text = ctx.words("Guest", "button: play, keep nothing")
            cards.append(card(guest, text, Command.PLAY_AS_GUEST, w=140))
        grid: Node = Box(tuple(cards), flow="wrap", gap=14, justify="centre", pad=(4, 4))
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
            case Command.NEW_PLAYER:
                return Push(NewcomerScreen(self.state))
            case Command.PLAY_AS_GUEST:
                face = self.state.ports.random_seed()
                animal, colour = ANIMALS[face % len(ANIMALS)], COLOURS[face % len(COLOURS)]
                draft = Draft(animal, colour)
                return Push(NewcomerScreen(self.state, draft, guest=True))
            case PickPlayer(which):
                return self._pick(which)
        return Stay()

    def _pick(self, which: str) -> Navigation:
        profile = next((p for p in self.state.player.store.profiles() if p.id == which), None)
        return Stay() if profile is None else open_door(self.state, profile)
