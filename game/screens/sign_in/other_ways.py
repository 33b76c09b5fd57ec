"""The cards beside the faces of players: somebody new, a guest, two or three, a whole class."""

from collections.abc import Sequence
from functools import partial

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Push, Stay
from game.screens.sign_in.entering import secret
from game.screens.sign_in.newcomer import NewcomerScreen, as_guest, guest_card
from game.screens.sign_in.together import TogetherScreen, together_card
from game.screens.sign_in.whole_class import WholeClassScreen
from game.storage.profiles import Profile
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Button, Meaning, Picture
from game.ui.screen_parts import card


def other_cards(ctx: Context, players: Sequence[Profile], *, full: bool) -> tuple[Button, ...]:
    """Ways in for whoever is not shown by a face of her own. full: nobody new fits in."""
    text = ctx.words("New player", "button")
    new = card(Picture("icon/add", 76, 76), text, Command.NEW_PLAYER, w=140)
    text = ctx.words("Whole class", "button: a class before one screen")
    school = card(Picture("icon/school", 76, 76), text, Command.PLAY_AS_CLASS, w=140)
    return (
        *(() if full else (new,)),
        guest_card(ctx),
        *together_card(ctx, players),
        school,
    )


def other_way(state: AppState, means: Meaning) -> Navigation:
    """Where such a card leads."""
    match means:
        case Command.NEW_PLAYER:
            return Push(NewcomerScreen(state))
        case Command.PLAY_AS_GUEST:
            return Push(as_guest(state))
        case Command.PLAY_TOGETHER:
            players = state.player.store.profiles
            return Push(TogetherScreen(state, players, partial(secret, state)))
        case Command.PLAY_AS_CLASS:
            return Push(WholeClassScreen(state))
    return Stay()
