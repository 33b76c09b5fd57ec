"""What a node is to whoever cannot see it: elements, roles and states."""

from collections.abc import Mapping

from game.ui.nodes import Box, Button, Node, Pin, Scroll, Words
from game.ui.roles import NAMES

FEW = 3
"""From so many buttons on, a group that has no name is a list: its length is told."""


def element_of_words(words: Words, *, pressed: bool) -> str:
    """A heading by its level, a paragraph, or, in a button, a part of its name."""
    if pressed:
        return "span"
    return ("p", "h1", "h2")[words.level]


def element_of_box(box: Box, *, pressed: bool) -> str:
    """A message is an article; in a button only spans may be."""
    if pressed:
        return "span"
    return "article" if box.role == "message" else "div"


def said_of_box(box: Box, *, pressed: bool) -> Mapping[str, str]:
    """The role of a box and its name. What is in a button is a part of that."""
    role = box.role or ("group" if box.label else "")
    if pressed or not role or role == "message":
        return {}
    return {"role": NAMES[role].aria} | ({"aria-label": box.label} if box.label else {})


def said_of_button(button: Button) -> Mapping[str, str]:
    """Its role where that is another one, its state, and its name where it shows no words."""
    aria, chosen = NAMES[button.role].aria, "true" if button.chosen else "false"
    said = {} if button.role == "button" else {"role": aria}
    if button.role in ("switch", "radio"):
        said["aria-checked"] = chosen
    elif button.role == "tab":
        said["aria-selected"] = chosen
    elif button.chosen:
        said["aria-pressed"] = chosen
    if button.hotkey:
        said["aria-keyshortcuts"] = button.hotkey
    if button.label and not words_in(button.child):
        said["aria-label"] = button.label
    return said


def words_in(node: Node) -> str:
    """All its words."""
    match node:
        case Words(text):
            return text
        case Box(children):
            return "".join(map(words_in, children))
        case Button() | Scroll() | Pin():
            return words_in(node.child)
    return ""


def is_pressable(node: Node) -> bool:
    """Whether there is a button in it, so that keys come to it."""
    match node:
        case Button():
            return node.on
        case Box(children):
            return any(map(is_pressable, children))
        case Scroll() | Pin():
            return is_pressable(node.child)
    return False


def is_list(box: Box) -> bool:
    """Whether a box is a list of what can be pressed."""
    asks = not (box.role or box.label) and box.flow in ("column", "wrap")
    buttons = [each for each in box.children if isinstance(each, Button) and each.role == "button"]
    return asks and len(buttons) == len(box.children) >= FEW
