"""How a tell is shown: its words lit in their text, and beside a tick why they matter."""

from game.core.tells import spans
from game.core.words import Tell
from game.ui.nodes import Box, LitSpan, Node, Picture, Style, Words


def message(text: str, who: str, tells: tuple[Tell, ...]) -> Box:
    """The message of a sender, large on its own paper, with these tells lit in it."""
    return Box(
        (lit_words(text, tells, "heading"),),
        pad=(20, 16),
        fill="sea-light",
        radius=20,
        role="message",
        label=who,
    )


def lit_words(text: str, tells: tuple[Tell, ...], style: Style, grow: float = 0) -> Words:
    """A text with these tells lit in it."""
    marks = tuple(LitSpan(*span) for span in spans(text, tells) if span)
    return Words(text, style, marks=marks, grow=grow)


def hint(tell: Tell) -> Node:
    """The words of a tell, and why they give the trick away."""
    words = Words(tell.words, "small", "ink-soft", marks=(LitSpan(0, len(tell.words)),))
    said = Box((words, Words(tell.why)), gap=2, grow=1)
    row = (Picture("icon/check", 30, 30), said)
    return Box(row, "row", gap=10, align="start", role="hint")


def fine(why: str) -> Node:
    """Why something that was doubted is fine."""
    row = (Picture("icon/tick", 30, 30), Words(why, grow=1))
    return Box(row, "row", gap=10, align="start", role="hint")


def hints(tells: tuple[Tell, ...], why: str, *, right: bool) -> tuple[Node, ...]:
    """The tells of a trick with what they mean; of a twin that was doubted, why it is fine."""
    if tells:
        return tuple(hint(tell) for tell in tells)
    return () if right else (fine(why),)
