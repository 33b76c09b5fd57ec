"""Whose turn it is on a page: what keys, switches, the voice and a screen reader come to first.

The order of painting decides among what has the same turn.
"""

from game.ui.commands import Command, Tickle
from game.ui.nodes import Box, Button, Node, Picture

TODAY, SAID, USUAL, PEOPLE, BAR, WAY_OUT, EMPTY, PLAYFUL = range(8)
"""What is suggested today comes before all else, then what is said of the child's own act; the
people who stand there after their words; then the bar of every screen; and after that the way out,
so that nobody who only presses on is led away. Places that have nothing yet and what only plays
come after all that is useful."""
_PEOPLE = ("cast/", "whole/")
_WAYS_OUT = (Command.BACK, Command.LEAVE_STORY, Command.SIGN_OUT, Command.QUIT)


def turn_of(node: Node, around: int) -> int:
    """The turn of a node inside one whose turn is `around`."""
    match node:
        case Box(role="today"):
            return TODAY
        case Box(role="empty"):
            return EMPTY
        case Box(role="feedback") if around == USUAL:
            return SAID
        case Picture(name=name) if around == USUAL and name.startswith(_PEOPLE):
            return PEOPLE
        case Button(means=Tickle()):
            return PLAYFUL
        case Box(role="toolbar"):
            return BAR
        case Button(means=Command() as means) if around == BAR and means in _WAYS_OUT:
            return WAY_OUT
    return around
