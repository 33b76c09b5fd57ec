"""Two or three who sit at one screen sign in together, each by her own animal and pictures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar

from game.core.turns import MOST_TOGETHER
from game.screens.shell.app_state import AppState
from game.screens.shell.faces import GAP, faces
from game.screens.shell.navigation import USUAL, Manner, Navigation, Pop, Push, Screen, Stay
from game.screens.shell.profile_words import face_of
from game.screens.sign_in.entering import enter
from game.storage.leaving import is_leaving
from game.storage.profiles import Profile
from game.ui.board_page import page
from game.ui.choices import ChooseAnimal, PickPlayer
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import card, main_button

Proves = Callable[[Profile, Callable[[], Navigation]], Screen | None]
"""The screen that asks a player for her pictures, which leads on once they are right; None where
she is asked for none."""


def together_card(ctx: Context, players: Sequence[Profile]) -> tuple[Button, ...]:
    """The way to sign in together, where there are two to do so."""
    if len(players) < 2:
        return ()
    text = ctx.words("Together", "button: two or three play at one screen")
    return (card(Picture("icon/people", 76, 76), text, Command.PLAY_TOGETHER, w=140),)


@dataclass(slots=True)
class TogetherScreen:
    """Those who are in stand above, whoever is not yet below. players: who may sign in here; prove:
    how somebody shows who she is. animal: whose faces are shown where there are many."""

    state: AppState
    players: Callable[[], Sequence[Profile]]
    prove: Proves
    here: list[Profile] = field(default_factory=list)
    animal: str = ""
    manner: ClassVar[Manner] = USUAL

    @property
    def name(self) -> str:
        return f"together-{len(self.here)}{self.animal and '-' + self.animal}"

    def view(self, ctx: Context) -> Node:
        said = Words(
            ctx.words("Each of you presses your own animal.", "two or three play together"),
            align="centre",
        )
        on = main_button(
            ctx.words("We are all here", "button: play together"), Command.ALL_ARE_HERE, "icon/play"
        )
        inside = tuple(face_of(ctx, each, 84) for each in self.here)
        who = (Box(inside, "wrap", gap=14, justify="centre"),) if inside else ()
        cards = faces(ctx, self._left(), self.animal, lambda player: PickPlayer(player.id))
        full = len(self.here) == MOST_TOGETHER
        rest = () if full else (said, Box(tuple(cards), "wrap", gap=GAP, justify="centre"))
        body = Scroll(Box((*who, *rest), gap=14, pad=(4, 4)), "faces")
        below = (on,) if len(self.here) > 1 else ()
        return page(ctx, ctx.words("Who plays together?", "heading"), body, below=below)

    def _left(self) -> tuple[Profile, ...]:
        known = {each.id for each in self.here}
        return tuple(one for one in self.players() if one.id not in known and not is_leaving(one))

    def act(self, means: Meaning) -> Navigation:
        match means:
            case ChooseAnimal(animal):
                return Push(replace(self, animal=animal))
            case PickPlayer(which) if len(self.here) < MOST_TOGETHER:
                found = next((one for one in self._left() if one.id == which), None)
                return Stay() if found is None else self._pick(found)
            case Command.ALL_ARE_HERE if len(self.here) > 1:
                return enter(self.state, *self.here)
        return Stay()

    def _pick(self, profile: Profile) -> Navigation:
        def came(move: Navigation) -> Navigation:
            self.here.append(profile)
            self.animal = ""
            return move

        asks = self.prove(profile, lambda: came(Pop()))
        return came(Stay()) if asks is None else Push(asks)
