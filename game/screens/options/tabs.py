"""The page of the options: a tab for each part, and the way to what grown-ups look after."""

from game.ui.board_page import page
from game.ui.choices import OptionsPart, ShowOptions
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Node, Picture, Scroll, Words
from game.ui.upright import tab_bar

PARTS: tuple[OptionsPart, ...] = ("see", "hear", "play", "me")
_ICONS: dict[OptionsPart, Icon] = {
    "see": "icon/eye",
    "hear": "icon/sound",
    "play": "icon/pad",
    "me": "icon/me",
}


def tabbed_page(ctx: Context, shown: OptionsPart, body: Scroll) -> Node:
    """The page with the part that is shown."""
    title = ctx.words("Options", "heading")
    tabs = tuple(_tab(ctx, part, chosen=part == shown) for part in PARTS)
    return page(ctx, title, body, tabs=tab_bar(ctx, tabs, _grown_ups(ctx), title))


def _tab(ctx: Context, part: OptionsPart, *, chosen: bool) -> Button:
    name = part_name(ctx, part)
    words = Words(name, "button", "ink", "centre")
    inside = Box((Picture(_ICONS[part], 36, 36), words), "row", gap=8, align="centre")
    return Button(inside, ShowOptions(part), label=name, role="tab", chosen=chosen)


def part_name(ctx: Context, part: OptionsPart) -> str:
    """What stands on the button of a part."""
    return {
        "see": ctx.words("Look", "part of the options: letters, colours, motion"),
        "hear": ctx.words("Sound", "part of the options"),
        "play": ctx.words("Keys", "part of the options: keys, pad and switches"),
        "me": ctx.words("Me", "part of the options: language, what is kept"),
    }[part]


def _grown_ups(ctx: Context) -> Button:
    """The way to what grown-ups look after; it is no part of a player's options."""
    label = ctx.words("For grown-ups", "heading and button")
    picture = Picture("icon/grown-up", 36, 36)
    words = () if ctx.narrow else (Words(label, "small", "ink-soft", "centre"),)
    inside = Box((picture, *words), "row", gap=8, align="centre", justify="centre")
    return Button(inside, Command.OPEN_GROWN_UPS, label=label, look="quiet")
