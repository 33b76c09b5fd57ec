"""Who am I? The animals of the class, then three secret pictures, tried five times in a row."""

from dataclasses import dataclass
from typing import ClassVar

from game.core.signs import ANIMALS, COLOURS
from game.desk.room.door import Door
from game.screens.shell.app_state import AppState
from game.screens.shell.board_page import page
from game.screens.shell.faces import faces
from game.screens.shell.navigation import USUAL, Manner, Navigation, Push, Stay
from game.screens.shell.picture_code import pick_pictures
from game.screens.shell.shared_parts import card, note
from game.screens.sign_in.entering import come_in
from game.screens.sign_in.newcomer import Draft, NewcomerScreen
from game.storage.profiles import CODE_LENGTH, Profile
from game.ui.choices import ChooseAnimal, PickPicture, PickPlayer
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node, Picture, Scroll

_READING = 2.0
"""Seconds in which what a child did before is read, at most."""


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
        if self.door.terms.guests and not self.animal:
            text = ctx.words("Guest", "button: play, keep nothing")
            cards.append(card(Picture("icon/guest", 76, 76), text, Command.PLAY_AS_GUEST, w=140))
        if not self.animal:
            text = ctx.words("Leave the class", "button: this device plays no more today")
            cards.append(card(Picture("icon/leave", 76, 76), text, Command.SIGN_OUT, w=140))
        grid = Box(tuple(cards), "wrap", gap=14, justify="centre", pad=(4, 4))
        heading = ctx.words("Who is playing?", "heading")
        return page(ctx, heading, Scroll(grid, "faces"), back=bool(self.animal))

    def act(self, means: Meaning) -> Navigation:
        match means:
            case ChooseAnimal(animal):
                return Push(FacesScreen(self.state, self.door, self.device, animal))
            case Command.PLAY_AS_GUEST if self.door.terms.guests:
                face = self.state.ports.random_seed()
                animal, colour = ANIMALS[face % len(ANIMALS)], COLOURS[face % len(COLOURS)]
                return Push(NewcomerScreen(self.state, Draft(animal, colour), guest=True))
            case PickPlayer(which):
                found = (each for each in self.door.members() if each.id == which)
                return self._picked(next(found, None))
        return Stay()

    def _picked(self, profile: Profile | None) -> Navigation:
        if profile is None:
            return Stay()
        if self.door.asks(profile):
            return Push(SecretScreen(self.state, self.door, self.device, profile))
        return _enter(self.state, profile)


@dataclass(slots=True)
class SecretScreen:
    """Her three pictures. Nobody counts aloud; after five wrong tries there is a pause."""

    state: AppState
    door: Door
    device: str
    profile: Profile
    chosen: tuple[str, ...] = ()
    wrong: bool = False
    name: str = "room-secret"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        heading = ctx.words("Your three secret pictures", "heading")
        if self.door.asks(self.profile) and self.door.waits(self.profile.id, self.device):
            text = ctx.words(
                "Take a breath. In a little while you can try again, or your teacher lets you in.",
                "wrong secret pictures, several times",
            )
            again = ctx.words("Try again", "button")
            on = card(Picture("icon/again", 76, 76), again, Command.LOOK_AGAIN, w=140)
            body = Box((note(text), Box((on,), align="centre")), gap=16)
            return page(ctx, heading, Scroll(body, "pictures"))
        said = ctx.words(
            "Not these three. Try again, or ask your teacher to let you in.",
            "wrong secret pictures",
        )
        return pick_pictures(ctx, heading, self.chosen, said if self.wrong else "")

    def act(self, means: Meaning) -> Navigation:
        if not self.door.asks(self.profile):
            return _enter(self.state, self.profile)
        match means:
            case PickPicture(picture):
                self.chosen, self.wrong = (*self.chosen, picture), False
                if len(self.chosen) == CODE_LENGTH:
                    return self._try()
            case Command.UNDO_PICTURE:
                self.chosen = self.chosen[:-1]
        return Stay()

    def _try(self) -> Navigation:
        if self.door.opens(self.profile.id, self.chosen, self.device):
            return _enter(self.state, self.profile)
        self.chosen, self.wrong = (), True
        return Stay()


def _enter(state: AppState, profile: Profile) -> Navigation:
    """In, once what she did before has been read: here a wait, since no picture stands still."""
    state.store.fetch(profile.id, _READING)
    return come_in(state, profile)
