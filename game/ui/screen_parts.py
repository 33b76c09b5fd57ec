"""What many screens share: the bar on top and its buttons, cards and slips, a picture behind."""

from dataclasses import replace

from game.ui.commands import Command
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, Icon
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Style, Words
from game.ui.theme import TARGET, text_size

_POINTING = ("icon/back", "icon/leave", "icon/undo")
"""Icons that point along the way of reading, and so turn with it."""
_BESIDE_TITLE, _WIDEST = 158, 0.72
"""A fifth of the width of what stands beside a title; the widest letter, in letter sizes."""
_TITLES: tuple[Style, ...] = ("heading", "button", "small")
CALM_KEY = "q"
"""The one key with which whoever leads a class makes everything calm."""
_SLIM = 600
"""Below this width the buttons of the bar stand close together."""
_CLOSE, _LOOSE = (3, 1), (10, 14)
"""Between two of them, and at their ends, where they stand close together and where they do not."""


def behind(picture: DrawingName, front: Node) -> Box:
    """A node in front of a picture that fills the screen."""
    ground = Picture(picture, fit="cover", turns=True, grow=1, stand="bottom")
    return Box((ground, front), flow="stack")


def icon(name: Icon, means: Meaning, label: str, on: bool = True) -> Button:
    """A round button with a picture alone; `label` is its name."""
    picture = Picture(name, 40, 40, turns=name in _POINTING)
    return Button(picture, means, label=label, look="quiet", on=on)


def help_button(ctx: Context) -> Button:
    """The way to help, on every screen."""
    return icon("icon/help", Command.OPEN_HELP, ctx.words("Help now", "button on every screen"))


def read_button(ctx: Context) -> tuple[Button, ...]:
    """A button that reads the page aloud, or stops it; none where there is no voice."""
    if not ctx.can_read:
        return ()
    if ctx.voice == "reading":
        return (icon("icon/speaker-off", Command.READ_ALOUD, ctx.words("Stop reading", "button")),)
    return (icon("icon/speaker", Command.READ_ALOUD, ctx.words("Read this to me", "button")),)


def hide_button(ctx: Context) -> Button:
    """A button that shows a quiet harmless picture at once."""
    return icon(
        "icon/hide", Command.HIDE_SCREEN, ctx.words("Hide this", "button: quiet picture at once")
    )


def bar(ctx: Context, *left: Node, title: str = "", right: tuple[Node, ...] = ()) -> Box:
    """The strip on top: where to go at its start, the name of the place, help at its end. Where
    that is too much for one row, the way out and help keep their corners, and the rest is below."""
    name = _title(ctx, title) if ctx.size[0] / ctx.text > 900 else _unseen(title)
    always = (*read_button(ctx), hide_button(ctx), help_button(ctx))
    if is_slim(ctx) and _wide((*left, *right, *always)) > ctx.size[0]:
        rows = ((*left[:1], name, *always), (*left[1:], Box((), grow=1), *right))
        close = tuple(Box(each, "row", gap=_CLOSE[0], align="centre") for each in rows)
        return replace(strip(slim=True), children=close, flow="column", align="stretch")
    return strip(*left, name, *right, *always, slim=is_slim(ctx))


def is_slim(ctx: Context) -> bool:
    """Whether the buttons of the bar stand close together, and pictures between them give way."""
    return ctx.size[0] < _SLIM


def _wide(parts: tuple[Node, ...]) -> float:
    """How wide they are close together; what grows takes what is left."""
    each = (
        TARGET if isinstance(part, Button) else part.w
        for part in parts
        if isinstance(part, Button | Picture) and not part.grow
    )
    gap, end = _CLOSE
    return sum(each) + gap * len(parts) + 2 * end


def _title(ctx: Context, title: str) -> Node:
    """The name of the place in one line, as large as that allows; none that would be too small."""
    room = ctx.size[0] - _BESIDE_TITLE * (4 + ctx.text)
    for style in _TITLES:
        if title and len(title) * text_size(style, ctx.text) * _WIDEST <= room:
            return Words(title, style, "paper", "centre", grow=1, level=1)
    return _unseen(title)


def _unseen(title: str) -> Box:
    """What stands in the bar where its title does not: it names the page, to whoever listens."""
    return Box((), grow=1, role="heading" if title else "", label=title)


def strip(*parts: Node, slim: bool = False) -> Box:
    """The dark strip on top of every screen, with these parts beside each other."""
    gap, end = _CLOSE if slim else _LOOSE
    return Box(
        parts,
        flow="row",
        gap=gap,
        pad=(end, 8),
        align="centre",
        fill="night",
        role="toolbar",
        key="bar",
    )


def in_the_sky(top: Box) -> Box:
    """The strip on top of a picture that begins with a night sky, which is seen through it."""
    return replace(top, fill="", solid="night")


def back_button(ctx: Context) -> Button:
    """A button that leads to the screen before."""
    return icon("icon/back", Command.BACK, ctx.words("Back", "button"))


def main_button(text: str, means: Meaning, picture: Icon | None = None) -> Button:
    """The button for the one main thing to do on a screen."""
    words = Words(text, "button", "ink", "centre")
    child: Node = words
    if picture:
        child = Box(
            (Picture(picture, 40, 40), words), flow="row", gap=12, align="centre", justify="centre"
        )
    return Button(child, means, look="main")


def card(picture: Picture | Box, text: str, means: Meaning, *, w: float = 0) -> Button:
    """A button that shows a picture, or several in a box, with its name below."""
    parts: tuple[Node, ...] = (picture,)
    if text:
        style: Style = "body" if w >= 180 else "small"
        parts = (picture, Words(text, style, "ink", "centre"))
    return Button(
        Box(parts, align="centre", justify="centre", gap=4),
        means,
        label=text or picture.label,
        look="card",
        w=w,
    )


def note(text: str) -> Box:
    """A sentence on a sandy slip."""
    return Box((Words(text, "small", "ink", "centre"),), fill="sand", radius=14, pad=(14, 8))
