"""What is seen when one looks closely: one spot, large, or why a page is what it is."""

from game.activities.page.model import Site, Spot, parts_of
from game.activities.page.parts import part_picture, part_words
from game.activities.page.state import BrowserState
from game.core.acts import Act
from game.ui import tells
from game.ui.context import Context
from game.ui.drawing_names import Icon, thing_drawing
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.parts import icon_button, way_back


def closeup(state: BrowserState, spot: Spot, ctx: Context) -> Node:
    """One spot: what the page says, what a closer look shows, and its tells once they are lit."""
    lit = spot.id in state.attempts.lit or bool(state.answer)
    right = bool(state.answer and state.answer.right)
    name = part_words(spot.part, ctx)
    head = (Picture(part_picture(spot.part), 48, 48), Words(name, "heading", grow=1))
    return Box(
        (
            *(() if state.answer else (_back(ctx),)),
            Box(head, "row", gap=12, align="centre"),
            tells.message(spot.text, name, spot.tells if lit else ()),
            *_looks(state, spot, ctx),
            *(tells.hints(spot.tells, spot.why, right=right) if lit else ()),
        ),
        gap=12,
    )


def verdict(site: Site, ctx: Context) -> Node:
    """A page that was decided about: everything that gives it away, or that makes it fine."""
    head = Box(
        (Picture(thing_drawing(site.picture), h=84), Words(site.name, "heading", grow=1)),
        "row",
        gap=14,
        align="centre",
    )
    odd = [tell for part in parts_of(site) for tell in part.tells]
    fine = [spot.found for spot in site.spots]
    whys = tells.all_hints(odd) if site.ends else tells.all_fine(fine)
    return Box((head, *whys), gap=12)


def _back(ctx: Context) -> Node:
    words = ctx.words("The whole page", "from one place on a web page back to all of it")
    return way_back(words, Act("close"))


def _looks(state: BrowserState, spot: Spot, ctx: Context) -> tuple[Node, ...]:
    """What is found at the first look, and at the second where there is more to find."""
    first = _look("icon/eye", spot.found)
    if not spot.again:
        return (first,)
    if state.again:
        return first, _look("icon/again", spot.again)
    if state.answer:
        return (first,)
    words = ctx.words("Look once more", "at a place on a web page that may have changed")
    again = icon_button(Picture("icon/again", 30, 30), words, Act("again"))
    return first, Box((again,), "row")


def _look(picture: Icon, words: str) -> Node:
    row = (Picture(picture, 34, 34), Words(words, grow=1))
    return Box(row, "row", gap=10, align="start", role="found")
