"""The screen of players: animals in colours, no names, no keyboard."""

from dataclasses import dataclass
from typing import ClassVar

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Push, Replace, Stay
from game.screens.shell.picture_code import CodeScreen
from game.screens.shell.shared_parts import card, page
from game.screens.sign_in.newcomer import NewcomerScreen, enter, guest_face
from game.screens.sign_in.staying import StayingScreen, player_card
from game.storage.leaving import is_leaving
from game.storage.profiles import MOST_PROFILES, Profile
from game.ui.choices import PickPlayer
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node, Picture, Scroll


@dataclass(slots=True)
class WhoScreen:
    """Everybody who plays on this PC, and a place for a new player."""

    state: AppState
    name: str = "who"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        faces = [player_card(ctx, each) for each in self.state.player.store.profiles()]
        if len(faces) < MOST_PROFILES:
            new = Picture("icon/add", 76, 76)
            faces.append(card(new, ctx.words("New player", "button"), Command.NEW_PLAYER, w=140))
        guest = Picture("icon/guest", 76, 76)
        faces.append(
            card(
                guest,
                ctx.words("Guest", "button: play, keep nothing"),
                Command.PLAY_AS_GUEST,
                w=140,
            )
        )
        grid = Box(tuple(faces), flow="wrap", gap=14, justify="centre", pad=(4, 4))
        return page(ctx, ctx.words("Who is playing?", "heading"), Scroll(grid, "faces"))

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Command.NEW_PLAYER:
                return Push(NewcomerScreen(self.state))
            case Command.PLAY_AS_GUEST:
                draft = guest_face(self.state.ports.random_seed())
                return Push(NewcomerScreen(self.state, draft, guest=True))
            case PickPlayer(which):
                return self._pick(which)
        return Stay()

    def _pick(self, which: str) -> Navigation:
        profile = next((p for p in self.state.player.store.profiles() if p.id == which), None)
        if profile is None:
            return Stay()
        if profile.has_code:
            return Push(CodeScreen(self.state, profile, lambda: self._come_in(profile)))
        return self._come_in(profile)

    def _come_in(self, profile: Profile) -> Navigation:
        if is_leaving(profile):
            to = StayingScreen(self.state, profile)
            return Replace(to) if profile.has_code else Push(to)
        return enter(self.state, profile)
