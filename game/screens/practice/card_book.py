"""The book of light cards: the words of each, and the page that can be printed of them."""

from pathlib import Path

from game.content.card_page import Card, Headings, card_page
from game.screens.shell.app_state import AppState
from game.screens.shell.profile_words import BANDS
from game.storage.papers import put_page
from game.ui.context import Context

FILE = "light-cards"
"""How the file of a page begins."""


def card_of(state: AppState, skill: str) -> Card:
    """A skill's card in the words of the player's age, or of the next one it is taught at."""
    library, code = state.library, state.player.language.code
    mine = state.player.profile.band if state.player.profile else "7-9"
    said = (library.can(skill, band, code) for band in (mine, *BANDS))
    can = next((line for line in said if line), "")
    return Card(can, library.tell(skill, code), library.safe_act(skill, code))


def headings(ctx: Context) -> Headings:
    """The headings of every card."""
    return Headings(
        ctx.words("My light cards", "heading"),
        ctx.words("What gives it away", "on a light card"),
        ctx.words("What I do", "on a light card"),
    )


def print_cards(state: AppState) -> Path | None:
    """A page of all cards found, and where it is; None where no folder can be written."""
    player, language = state.player, state.player.language
    context = Context(language.words, direction=language.direction)
    cards = [card_of(state, skill) for skill in state.record.cards.found]
    text = card_page(cards, headings(context), language.code, language.direction)
    folders = state.ports.passing.folders() if player.is_guest else state.ports.papers
    return put_page(folders, FILE, player.profile.id if player.profile else "", text)
