"""Who am I? The animals of the class, then three secret pictures, tried five times in a row."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from game.desk.room.door import Door
from game.screens.shell.app_state import AppState
from game.screens.shell.faces import faces, with_ways
from game.screens.shell.navigation import USUAL, Manner, Navigation, Push, Stay
from game.screens.shell.picture_code import chosen_after, pick_pictures
from game.screens.sign_in.entering import come_in
from game.screens.sign_in.newcomer import as_guest, guest_card
from game.screens.sign_in.together import TogetherScreen, together_card
from game.storage.profiles import CODE_LENGTH, Profile
from game.ui.board_page import page
from game.ui.choices import ChooseAnimal, PickPlayer
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node, Picture, Scroll
from game.ui.screen_parts import card, note

_READING = 0.5
"""Seconds in which what a child did before is mostly read, and for which all others wait; where the
disk is slower she alone waits, on a page that looks again by itself."""


@dataclass(slots=True)
class FacesScreen:
    """Everybody of the class. device: whose wrong tries are counted. animal: whose faces are shown
    where there are many."""

    state: AppState
    door: Door
    device: str
    animal: str = ""
    manner: ClassVar[Manner] = USUAL

    @property
    def name(self) -> str:
        return f"room-who{self.animal and '-' + self.animal}"

    def view(self, ctx: Context) -> Node:
        cards = faces(ctx, self.door.members(), self.animal, lambda player: PickPlayer(player.id))
        ways = [] if self.animal else [*together_card(ctx, self.door.members())]
        if self.door.terms.guests and not self.animal:
            ways.append(guest_card(ctx))
        if not self.animal:
            text = ctx.words("Leave the class", "button: this device plays no more today")
            ways.append(card(Picture("icon/leave", 76, 76), text, Command.SIGN_OUT, w=140))
        grid = with_ways(cards, ways)
        heading = ctx.words("Who is playing?", "heading")
        return page(ctx, heading, Scroll(grid, "faces"), back=bool(self.animal))

    def act(self, means: Meaning) -> Navigation:
        match means:
            case ChooseAnimal(animal):
                return Push(FacesScreen(self.state, self.door, self.device, animal))
            case Command.PLAY_AS_GUEST if self.door.terms.guests:
                return Push(as_guest(self.state))
            case Command.PLAY_TOGETHER:
                return Push(TogetherScreen(self.state, self.door.members, self._prove))
            case PickPlayer(which):
                found = (each for each in self.door.members() if each.id == which)
                return self._picked(next(found, None))
        return Stay()

    def _picked(self, profile: Profile | None) -> Navigation:
        if profile is None:
            return Stay()
        asks = self._prove(profile, lambda: _enter(self.state, profile))
        return _enter(self.state, profile) if asks is None else Push(asks)

    def _prove(self, profile: Profile, then: Callable[[], Navigation]) -> "SecretScreen | None":
        if not self.door.asks(profile):
            return None
        return SecretScreen(self.state, self.door, self.device, profile, then)


@dataclass(slots=True)
class SecretScreen:
    """Her three pictures. Nobody counts aloud; after five wrong tries there is a pause."""

    state: AppState
    door: Door
    device: str
    profile: Profile
    opened: Callable[[], Navigation]
    chosen: tuple[str, ...] = ()
    wrong: bool = False
    name: str = "room-secret"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        heading = ctx.words("Your three secret pictures", "heading")
        if self.door.asks(self.profile) and self.door.waits(self.profile.id, self.device):
            text = ctx.words(
                "Take a breath. Try again in a little while. Your teacher can let you in, too.",
                "wrong secret pictures, several times",
            )
            again = ctx.words("Try again", "button")
            on = card(Picture("icon/again", 76, 76), again, Command.LOOK_AGAIN, w=140)
            body = Box((note(text), Box((on,), align="centre")), gap=16)
            return page(ctx, heading, Scroll(body, "pictures"))
        said = ctx.words(
            "Not these three. Try again, or ask your teacher.",
            "wrong secret pictures",
        )
        return pick_pictures(ctx, heading, self.chosen, said if self.wrong else "")

    def act(self, means: Meaning) -> Navigation:
        if not self.door.asks(self.profile):
            return self.opened()
        self.chosen = chosen_after(means, self.chosen)
        self.wrong = self.wrong and not self.chosen
        return self._try() if len(self.chosen) == CODE_LENGTH else Stay()

    def _try(self) -> Navigation:
        if self.door.opens(self.profile.id, self.chosen, self.device):
            return self.opened()
        self.chosen, self.wrong = (), True
        return Stay()


def _enter(state: AppState, profile: Profile) -> Navigation:
    """In, once what she did before has been read."""
    state.store.fetch(profile.id, _READING)
    return come_in(state, profile)
