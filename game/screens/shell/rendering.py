"""The rendering of a screen: its view, laid out as the player wants to see it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from game.core.cues import SoundName
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Screen
from game.screens.shell.player import Player
from game.ui import captions
from game.ui.context import EVERYTHING, Ability, Catalogue, Context, Voice
from game.ui.layout import lay_out
from game.ui.measure import Measure
from game.ui.nodes import Node
from game.ui.page import Page

if TYPE_CHECKING:
    from game.ui.accessibility_tree import AccessNode


def context(
    state: AppState,
    size: tuple[float, float],
    voice: Voice,
    can: frozenset[Ability] = EVERYTHING,
) -> Context:
    """The context of a view: the player's language and letters, the window's size, the voice, what
    the medium can do."""
    language, library, options = state.player.language, state.library, state.player.options
    return Context(
        words=language.words,
        size=size,
        text=options.text / 100,
        direction=language.direction,
        names=library.names(language.code),
        digits=language.digits,
        voice=voice,
        money=library.money(language.code),
        airy=options.spacing == "wide",
        can=can,
    )


def view_of(screen: Screen, ctx: Context) -> Node:
    """What a screen shows, for any painter: only what its medium carries can be pressed."""
    view = screen.view(ctx)
    if ctx.can == EVERYTHING:
        return view
    from game.ui.abilities import carried  # a window can do everything, and its first picture waits

    return carried(view, ctx.can)


def picture(
    screen: Screen, ctx: Context, measure: Measure, caption: str, offsets: Mapping[str, float]
) -> Page:
    """The page of a screen, with the caption of a sound. offsets: those of its areas, by key."""
    view = captions.with_caption(view_of(screen, ctx), ctx, caption)
    return lay_out(
        view, ctx.size, measure, scale=ctx.text, direction=ctx.direction, offsets=offsets
    )


def caption(player: Player, sound: SoundName | Literal[""]) -> str:
    """The caption of a sound, for a player who wants captions; "" for any other."""
    return captions.caption(player.language.words, sound) if player.options.captions else ""


def as_tree(page: Page, words: Catalogue, screen: str) -> "AccessNode":
    """The accessibility tree of a page of that screen."""
    from game.ui.accessibility_tree import tree  # most of us have no screen reader

    arrows = {
        "scroll-up": words("A page up", "what a key is for: a page up"),
        "scroll-down": words("A page down", "what a key is for: a page down"),
    }
    return tree(page, words("Lantern Bay", "name of the game"), arrows, screen)
