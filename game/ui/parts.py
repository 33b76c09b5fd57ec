"""Parts that several rooms share: frames, buttons with a picture, ways back and on, cards."""

from typing import Literal

from game.core.acts import Act
from game.core.ids import ThingId
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, thing_drawing
from game.ui.nodes import Box, Button, Look, Meaning, Node, Picture, Style, Words

CHOICE, SMALL_CHOICE, LOW_CHOICE = 92.0, 56.0, 44.0
"""How tall the picture of a choice is at 100 %, at the most on a small page, and of one of many."""
ON_PAGE, LOW_ON_PAGE, _USUAL_TEXT = 180.0, 76.0, 1.2
"""How tall the picture on an app's page is, at the most and beside more than words, and the largest
letters with which there is one."""
FEW = 3
"""So many choices stand below each other at their full height."""

Frame = Literal["small", "large", "whole"]
FRAMES: dict[Frame, tuple[tuple[float, float], float, tuple[float, float]]] = {
    "small": ((8, 10), 28, (16, 10)),
    "large": ((14, 18), 42, (16, 10)),
    "whole": ((12, 12), 36, (0, 0)),
}
"""A device's dark frame: how broad at its sides, and above and below; how round its corners; how
far from the edges of the screen things stand in it."""


def framed(head: tuple[Node, ...], inside: tuple[Node, ...], label: str, frame: Frame) -> Box:
    """A hand-held screen in its dark frame: what stays on top, and below it what is shown."""
    edge, radius, pad = FRAMES[frame]
    screen = Box((*head, Box(inside, gap=10, pad=pad, grow=1)), fill="paper", radius=26, grow=1)
    return Box(
        (screen,), pad=edge, radius=radius, fill="night", shadow=True, grow=1,
        role="group" if label else "", label=label, key="device",
    )  # fmt: skip


def app_name(ctx: Context, app: str) -> Box:
    """Whose screen this is, small on top of it."""
    return Box((Words(ctx.name(app), "small", "ink-soft", "centre"),), pad=(16, 8))


def on_page(ctx: Context, thing: str, *, lower: bool = False) -> tuple[Picture, ...]:
    """What an app's page shows above its words, where a wide page has room for both; nothing for
    "". lower: beside more than words."""
    if not thing or ctx.shape != "wide" or ctx.low or ctx.text > _USUAL_TEXT:
        return ()
    high = LOW_ON_PAGE if lower else ON_PAGE
    return (Picture(thing_drawing(ThingId(thing)), h=high, key="on-page"),)


def app_bar(ctx: Context, app: str) -> Box:
    """Whose screen this is, on a bar as real apps have it."""
    row = (Picture("icon/phone", 30, 30), Words(ctx.name(app), "button", "paper"))
    return Box(row, "row", gap=12, pad=(18, 8), fill="sea-deep", align="centre", radius=20)


def sheet(*children: Node, gap: float = 12) -> Box:
    """A sheet of paper that lies in front."""
    return Box(children, gap=gap, pad=(14, 14), fill="paper", radius=26, shadow=True)


def beside(picture: Picture, words: Words, *after: Node, gap: float = 10) -> Box:
    """A picture with its words beside it, and what comes after them."""
    return Box((picture, words, *after), "row", gap=gap, align="centre")


def main_button(words: str, means: Meaning, *, on: bool = True) -> Button:
    """The one main thing to press."""
    return Button(Words(words, "button", align="centre"), means, words, "main", on=on)


def read_on(ctx: Context) -> Button:
    """The one button there is while something waits to be read: I have read this; go on."""
    return main_button(ctx.words("OK", "I have read this; go on"), Act("ok"))


def onward(words: str, means: Meaning, look: Look = "main") -> Button:
    """To the next page, with an arrow."""
    arrow = Picture("icon/next", 30, 30, turns=True)
    face = Box((Words(words, "button"), arrow), "row", gap=12, align="centre", justify="centre")
    return Button(face, means, words, look)


def way_back(words: str, means: Meaning) -> Box:
    """From one thing looked at closely back to all of them."""
    face = beside(Picture("icon/back", 28, 28, turns=True), Words(words, "button"), gap=8)
    return Box((Button(face, means, words, "quiet"),), "row")


def icon_button(
    picture: Picture, words: str, means: Meaning, look: Look = "plain", style: Style = "button",
    *, on: bool = True,
) -> Button:  # fmt: skip
    """Something to press, with a small picture before its words."""
    return Button(beside(picture, Words(words, style)), means, words, look, on=on)


def choice(
    ctx: Context, picture: DrawingName, words: str, means: Meaning, *, on: bool = True,
    chosen: bool = False, high: float = CHOICE, slim: bool = False,
) -> Button:  # fmt: skip
    """One of a few ways to decide: a card with a picture over its words; of many, before them."""
    drawn = Picture(picture, h=40.0 if slim else choice_height(ctx, high))
    if slim:
        face = Box((drawn, Box((Words(words, "button"),), grow=1)), "row", gap=10, align="centre")
    else:
        face = Box((drawn, Words(words, "button", align="centre")), gap=4, align="centre")
    return Button(face, means, words, "card", on=on, chosen=chosen)


def one_of_many(ctx: Context, picture: DrawingName, words: str, means: Meaning) -> Button:
    """One of more ways to decide than stand below each other as choices: so low that all of them
    are in sight, with its picture beside its words."""
    drawn = Picture(picture, LOW_CHOICE / ctx.text, LOW_CHOICE / ctx.text)
    face = beside(drawn, Words(words, "button", grow=1), gap=8)
    return Button(face, means, words, "card")


def choice_height(ctx: Context, high: float = CHOICE) -> float:
    """How tall the picture of a choice is; the larger the letters, the smaller."""
    most = SMALL_CHOICE if ctx.narrow else 40.0 if ctx.low else high
    return max(40.0, min(high, most) / ctx.text)


def look_again(ctx: Context) -> str:
    """What is said after an answer that was not right."""
    return ctx.words("Let us look once more.", "the helper, after an answer that was not right")


def wall(cards: tuple[Node, ...], *, one_a_row: bool) -> Box:
    """Cards to look through: beside each other, or below where one takes all the width."""
    if one_a_row:
        return Box(cards, gap=10)
    return Box(cards, "wrap", gap=12, justify="centre", align="stretch")
