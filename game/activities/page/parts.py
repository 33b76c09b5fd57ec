"""What the parts of a page are called, and the small drawing each is known by."""

from game.activities.page.model import Part
from game.ui.context import Context
from game.ui.drawing_names import Icon

ICONS: dict[Part, Icon] = {
    "address": "icon/address",
    "clock": "icon/clock",
    "wares": "icon/price",
    "reviews": "icon/people",
    "pay": "icon/pay",
}


def part_words(part: Part, ctx: Context) -> str:
    """The name of a part of a page."""
    match part:
        case "address":
            return ctx.words("Address", "part of a web page: its address in the bar on top")
        case "clock":
            return ctx.words("Time", "part of a web page: how long something can be had")
        case "wares":
            return ctx.words("For sale", "part of a web page: what can be bought, and the price")
        case "reviews":
            return ctx.words("What others say", "part of a web page")
        case "pay":
            return ctx.words("How to pay", "part of a web page")
