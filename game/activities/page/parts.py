"""What the parts of a page are called, and the small drawing each is known by."""

from game.activities.page.model import Part
from game.ui.context import Context
from game.ui.drawing_names import Icon

_ICONS: dict[Part, Icon] = {
    "address": "icon/address",
    "lock": "icon/lock",
    "offer": "icon/offer",
    "price": "icon/price",
    "countdown": "icon/clock",
    "pay": "icon/pay",
    "contact": "icon/phone",
    "others": "icon/people",
    "file": "icon/file",
    "small-print": "icon/small-print",
}


def part_words(part: Part, ctx: Context) -> str:
    """The name of a part of a page."""
    match part:
        case "address":
            return ctx.words("Address", "part of a web page: its address in the bar on top")
        case "lock":
            return ctx.words("Lock", "part of a web page: the padlock beside its address")
        case "offer":
            return ctx.words("Picture", "part of a web page: the thing that is shown")
        case "price":
            return ctx.words("Price", "part of a web page")
        case "countdown":
            return ctx.words("Time", "part of a web page: how long something can be had")
        case "pay":
            return ctx.words("How to pay", "part of a web page")
        case "contact":
            return ctx.words("Contact", "part of a web page: where to find the people behind it")
        case "others":
            return ctx.words("What others say", "part of a web page")
        case "file":
            return ctx.words("File", "part of a web page: the file that it wants to give you")
        case "small-print":
            return ctx.words("Small print", "part of a web page: the small words at its end")


def part_picture(part: Part) -> Icon:
    """The drawing of a part."""
    return _ICONS[part]
