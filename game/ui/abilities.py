"""What each button needs of the medium that shows it, and a picture without what it lacks."""

from dataclasses import replace

from game.ui.choices import (
    ChooseNumber,
    ChooseScan,
    ChooseSwitch,
    FillScreen,
    KeepProgressIn,
    ShowOptions,
)
from game.ui.commands import Command
from game.ui.context import Ability
from game.ui.nodes import Box, Button, Meaning, Node, Pin, Scroll

_ASKING = ("group", "radiogroup", "tablist")
"""Roles of groups that are named for what can be pressed in them."""


def needed(means: Meaning) -> Ability | None:
    """What a medium must be able to do before this can be pressed; None where any will do."""
    match means:
        case Command.QUIT:
            return "quit"
        case Command.PRINT_CARDS:
            return "print"
        case ChooseSwitch("sound"):
            return "sounds"
        case ChooseSwitch("mono") | ChooseNumber("music" | "effects"):
            return "mixer"
        case ShowOptions("play") | ChooseSwitch("steady") | Command.OPEN_KEYS:
            return "keys"
        case ChooseScan() | ChooseSwitch("rows") | ChooseNumber("beat") | Command.STOP_SCANNING:
            return "scan"
        case FillScreen():
            return "full-screen"
        case Command.OPEN_GROWN_UPS:
            return "grown-ups"
        case Command.OPEN_COPIES | Command.OPEN_CLASS_FILES | Command.OPEN_HAND_IN:
            return "sticks"
        case Command.OPEN_DOCTOR:
            return "doctor"
        case KeepProgressIn():
            return "other-folder"
    return None


def carried(view: Node, can: frozenset[Ability]) -> Node:
    """The picture with only the buttons that this medium carries. What held nothing else goes with
    them: a box that is empty now, and a named group, since its name asks for what cannot be chosen.
    """
    return _left(view, can) or Box(())


def _left(node: Node, can: frozenset[Ability]) -> Node | None:
    match node:
        case Button(means=means):
            return node if needed(means) in (None, *can) else None
        case Scroll() | Pin():
            inside = _left(node.child, can)
            return None if inside is None else replace(node, child=inside)
        case Box(children=children) if children:
            left = tuple(one for each in children if (one := _left(each, can)) is not None)
            if left == children:
                return node
            named = node.role in _ASKING and node.label
            return replace(node, children=left) if _holds(left, named=bool(named)) else None
    return node


def _holds(left: tuple[Node, ...], *, named: bool) -> bool:
    """Whether a box still has anything to show; a named group has only its buttons to show."""
    return any(map(_has_button, left)) if named else bool(left)


def _has_button(node: Node) -> bool:
    match node:
        case Button():
            return True
        case Box(children=children):
            return any(map(_has_button, children))
        case Scroll() | Pin():
            return _has_button(node.child)
    return False
