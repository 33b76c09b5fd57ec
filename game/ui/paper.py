"""What printed twins are made of: cards to cut out, and the notes of a grown-up's key. Nothing on
paper can be pressed."""

from game.ui.context import Context
from game.ui.nodes import Box, Node, Words


def cut_out(*children: Node, w: float = 300) -> Box:
    """A card to cut out."""
    return Box(children, gap=6, pad=(14, 12), border="ink", radius=12, w=w, role="card")


def cut_outs(*cards: Node) -> Box:
    """Cards beside each other, as many as the sheet is wide."""
    return Box(cards, "wrap", gap=16)


def option(text: str) -> Box:
    """Something that can be done, printed on a card; it is pointed at."""
    return Box((Words(text, "button"),), pad=(10, 4), border="ink", radius=12)


def printed(*parts: Node) -> Box:
    """All that a group needs to play at a table, one below the other."""
    return Box(parts, gap=20)


def note(*children: Node) -> Box:
    """One note of a grown-up's key: what a thing is, and what comes of it."""
    return Box(children, gap=4, pad=(12, 8), border="grey", role="note")


def comes_of(what: str, *says: str) -> Box:
    """What can be done or asked, and what comes of it."""
    head = (Words(what, "button"),) if what else ()
    told = (Words(each) for each in says if each)
    return Box((*head, *told), "row", gap=8, align="start")


def read_aloud(ctx: Context, who: str, text: str) -> Box:
    """A line to be read aloud, after the name of whoever says it; who: "" for the storyteller."""
    name = (Words(ctx.name(who), "small"),) if who else ()
    return Box((*name, Words(text)), gap=2)
