"""The picture of a screen, laid out the way whoever plays now wants to see it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from game.core.cues import SoundName
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Screen
from game.ui import captions
from game.ui.context import Catalogue, Context, Voice
from game.ui.layout import lay_out
from game.ui.measure import Measure
from game.ui.page import Page

if TYPE_CHECKING:
    from game.ui.accessibility_tree import AccessNode


def context(visit: AppState, size: tuple[float, float], voice: Voice) -> Context:
    """What a view may know: the player's language and letters, the window's size, the voice."""
    language, shelf = visit.language, visit.shelf
    return Context(
        words=language.words,
        size=size,
        text=visit.options.text / 100,
        direction=language.direction,
        names=shelf.names(language.code),
        digits=language.digits,
        voice=voice,
        money=shelf.money(language.code),
    )


def picture(
    screen: Screen, ctx: Context, measure: Measure, caption: str, offsets: Mapping[str, float]
) -> Page:
    """The screen with the caption of a sound; `offsets` tells how far its areas are turned."""
    view = captions.with_caption(screen.view(ctx), ctx, caption)
    return lay_out(
        view, ctx.size, measure, scale=ctx.text, direction=ctx.direction, offsets=offsets
    )


def caption(visit: AppState, sound: SoundName | Literal[""]) -> str:
    """What a sound says, for whoever wants to read it."""
    return captions.caption(visit.language.words, sound) if visit.options.captions else ""


def as_tree(page: Page, words: Catalogue, screen: str) -> "AccessNode":
    """The picture of that screen as a screen reader walks it."""
    from game.ui.accessibility_tree import tree  # most of us have no screen reader

    arrows = {
        "scroll-up": words("A page up", "what a key is for: a page up"),
        "scroll-down": words("A page down", "what a key is for: a page down"),
    }
    return tree(page, words("Lantern Bay", "name of the game"), arrows, screen)
