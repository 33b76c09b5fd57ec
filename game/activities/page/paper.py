"""The printed twin of a browser: its pages as sheets, their parts as cards to judge."""

from game.activities.page.model import Browser, Site
from game.activities.page.state import spots
from game.mechanics import judging
from game.ui.context import Context
from game.ui.nodes import Node, Words
from game.ui.paper import cut_out, printed


def paper(spec: Browser, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    return printed(
        Words(ctx.name(spec.app), "heading"),
        Words(spec.goal),
        *(_sheet(site) for site in spec.sites),
        *judging.paper(spots(spec), spec.ways, ctx),
    )


def _sheet(site: Site) -> Node:
    """What is read on a page besides its parts."""
    lines = (site.address, site.slogan, *(ware.text for ware in site.wares))
    return cut_out(Words(site.name, "heading"), *(Words(line) for line in lines if line))
