"""The fields of a form on a page: what it wants to know, with two tiles to give it or keep it."""

from game.activities.page.model import Field, Site
from game.activities.page.state import BrowserState
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.tells import lit_words


def form(site: Site, state: BrowserState, ctx: Context) -> tuple[Node, ...]:
    """The fields one below the other; nothing is ever typed."""
    return tuple(_row(each, state, ctx) for each in site.fields)


def _row(field: Field, state: BrowserState, ctx: Context) -> Node:
    given = field.id in state.given
    give = ctx.words("Give", "a tile: this goes into the form")
    keep = ctx.words("Keep", "a tile: this does not go into the form")
    able = not (state.answer or state.asking)
    tiles = (
        _tile(Act("give", field.id), "icon/next", give, given, able),
        _tile(Act("keep", field.id), "icon/lock", keep, not given, able),
    )
    words = lit_words(field.text, field.tells if field.id in state.attempts.lit else (), "small", 1)
    if ctx.narrow:
        inside = Box((words, Box(tiles, "wrap", gap=8)), gap=8, grow=1)
    else:
        inside = Box((words, *tiles), "row", gap=8, align="centre", grow=1)
    return Box((inside,), pad=(12, 6), border="grey", radius=14, role="group", label=field.text)


def _tile(means: Act, picture: Icon, words: str, chosen: bool, able: bool) -> Button:
    drawn = Picture(picture, 26, 26, turns=means.verb == "give")
    face = Box((drawn, Words(words, "small")), "row", gap=6, align="centre")
    return Button(face, means, words, "card", chosen=chosen, on=able, role="radio")
