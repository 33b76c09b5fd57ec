"""How a tell is shown: its words lit in their text, and beside a tick why they matter."""

from collections.abc import Collection

from game.core.tells import spans
from game.core.words import Tell
from game.ui.nodes import Box, LitFor, LitSpan, Node, Picture, Style, Words


def message(text: str, who: str, tells: tuple[Tell, ...]) -> Box:
    """The message of a sender, large on its own paper, with these tells lit in it; it leaves room
    then for why they matter."""
    return Box(
        (lit_words(text, tells, "body" if tells else "heading"),),
        pad=(20, 16),
        fill="sea-light",
        radius=20,
        role="message",
        label=who,
    )


def lit_words(
    text: str, tells: tuple[Tell, ...], style: Style, grow: float = 0, lit_for: LitFor = "trick"
) -> Words:
    """A text with these tells lit in it."""
    marks = tuple(LitSpan(*span, lit_for) for span in spans(text, tells) if span)
    return Words(text, style, marks=marks, grow=grow)


FEW = 2
"""Up to so many reasons are as large as all that is read; more of them are to be seen at once."""


def hint(tell: Tell, style: Style = "body") -> Node:
    """The words of a tell, and why they give the trick away."""
    words = Words(tell.words, "small", "ink-soft", marks=(LitSpan(0, len(tell.words)),))
    said = Box((words, Words(tell.why, style)), gap=2, grow=1)
    row = (Picture("icon/check", 30, 30), said)
    return Box(row, "row", gap=10, align="start", role="hint")


def all_hints(tells: Collection[Tell]) -> tuple[Node, ...]:
    """The words of each tell, and why."""
    return tuple(hint(tell, _of_many(tells)) for tell in tells)


def fine(why: str, style: Style = "body") -> Node:
    """Why something that was doubted is fine."""
    row = (Picture("icon/tick", 30, 30), Words(why, style, grow=1))
    return Box(row, "row", gap=10, align="start", role="hint")


def all_fine(whys: Collection[str]) -> tuple[Node, ...]:
    """Everything that makes a whole fine."""
    return tuple(fine(why, _of_many(whys)) for why in whys)


def hints(
    tells: tuple[Tell, ...], why: str, *, right: bool, small: bool = False
) -> tuple[Node, ...]:
    """The tells of a trick with what they mean; of a twin that was doubted, why it is fine.
    small: there is little room for them."""
    style: Style = "small" if small else _of_many(tells)
    if tells:
        return tuple(hint(tell, style) for tell in tells)
    return () if right else (fine(why, style),)


def _of_many(reasons: Collection[object]) -> Style:
    return "body" if len(reasons) <= FEW else "small"
