"""What a picture says on the buttons of some acts, wherever they stand in it."""

from collections.abc import Collection, Iterator, Mapping

from game.core.acts import Act
from game.ui.nodes import Box, Button, Node, Picture, Pin, Scroll, Words


def said_on(view: Node, acts: Collection[Act]) -> Mapping[Act, str]:
    """The name of each act's button, in the order of the acts; without those no button shows."""
    found = {
        each.means: each.label or " ".join(_words(each.child))
        for each in _buttons(view)
        if isinstance(each.means, Act) and each.on
    }
    return {act: found[act] for act in acts if found.get(act)}


def _buttons(node: Node) -> Iterator[Button]:
    match node:
        case Button():
            yield node
        case Box(children=children):
            for each in children:
                yield from _buttons(each)
        case Scroll(child) | Pin(child):
            yield from _buttons(child)


def _words(node: Node) -> Iterator[str]:
    match node:
        case Words(text) | Picture(label=text) if text:
            yield text
        case Box(children=children):
            for each in children:
                yield from _words(each)
        case Button(child=child) | Scroll(child) | Pin(child):
            yield from _words(child)
