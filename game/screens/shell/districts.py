"""The districts of the bay: the building of each strand, and its name."""

from typing import Literal

from game.ui.context import Context
from game.ui.drawing_names import BayPart, Building

DISTRICTS: dict[str, Building] = {
    "scams": "market",
    "contact": "harbour",
    "privacy": "garden",
    "help": "lighthouse",
    "conduct": "school",
    "information": "newsstand",
    "design": "clocktower",
    "harm": "beach",
    "rights": "townhall",
}
"""The place on the map for each strand."""
Light = Literal["dark", "begun", "lit"]
LANTERNS: dict[Light, BayPart] = {
    "dark": "bay/lantern-dark",
    "begun": "bay/lantern-begun",
    "lit": "bay/lantern-lit",
}
"""The lantern of a story: not begun, begun, or played to an end."""


def district_name(ctx: Context, strand: str) -> str:
    """The name of a strand's district."""
    names = {
        "scams": ctx.words("Market", "district: tricks and scams"),
        "contact": ctx.words("Harbour", "district: people who write to me"),
        "privacy": ctx.words("Garden walls", "district: what I keep private"),
        "help": ctx.words("Lighthouse", "district: telling and getting help"),
        "conduct": ctx.words("School", "district: being kind online"),
        "information": ctx.words("News-stand", "district: what is true"),
        "design": ctx.words("Clock tower", "district: apps that pull"),
        "harm": ctx.words("Storm beach", "district: things that upset"),
        "rights": ctx.words("Town hall", "district: my rights"),
    }
    return names[strand]
