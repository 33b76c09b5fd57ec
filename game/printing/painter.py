"""From a node to HTML for paper: what is a card is cut out, lengths are millimetres, all is black.

Nothing hangs on a colour, and no ground is painted: browsers leave grounds out when they print, and
a class has one black ink.
"""

from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from htpy import Element, Fragment, div, fragment, h3, img, mark, p
from htpy import Node as Html

from game.drawings.svg_source import SvgSource
from game.ui.nodes import Box, Button, Node, Picture, Pin, Scroll, Style, Words

MM = 0.3
"""A logical pixel of a card, in millimetres: two cards of 300 stand beside each other."""
_ELEMENTS: Mapping[Style, Element] = {"title": h3, "heading": h3}


@dataclass(slots=True)
class PaperPainter:
    """Paints nodes with the drawings in the page itself, so that it asks for nothing."""

    drawings: SvgSource
    _written: dict[str, str] = field(default_factory=dict)

    def paint(self, node: Node) -> Html:
        """The node; a button and what moves are only what they show."""
        match node:
            case Words(text, style, align=align):
                element = _ELEMENTS.get(style, p)
                return element(class_=_classes(style, align if align != "start" else ""))[
                    _marked(node) if node.marks else text
                ]
            case Picture(name, w, h, label):
                return self.picture(name, w, h, label)
            case Box():
                return self._box(node)
            case Pin(child, x, y, w, h):
                place = f"inset-inline-start:{x:.0%};top:{y:.0%};width:{w:.0%};height:{h:.0%}"
                return div(class_="pin", style=place)[self.paint(child)]
            case Button(child) | Scroll(child):
                return self.paint(child)

    def picture(self, name: str, w: float = 0, h: float = 0, label: str = "") -> Html:
        """A drawing, in logical pixels of a card; 0: its own shape decides."""
        if name not in self._written:
            data = b64encode(self.drawings.svg(name)).decode()
            self._written[name] = f"data:image/svg+xml;base64,{data}"
        size = _lengths(width=w, height=h)
        return img(src=self._written[name], alt=label, style=size or None)

    def _box(self, box: Box) -> Html:
        card = box.role == "card"
        line = "" if card or not box.border else "thin" if box.border == "grey" else "line"
        look = _classes("card" if card else box.role, box.flow, line)
        size = _lengths(width=box.w, height=box.h)
        return div(class_=look, style=size or None)[(self.paint(each) for each in box.children)]


def nothing_on(node: Node) -> bool:
    """Whether a sheet made of this would be empty."""
    return not any(isinstance(each, Words | Picture) for each in _all(node))


def _all(node: Node) -> Iterator[Node]:
    yield node
    match node:
        case Box(children):
            for each in children:
                yield from _all(each)
        case Button(child) | Scroll(child) | Pin(child):
            yield from _all(child)


def _marked(words: Words) -> Fragment:
    """A text whose lit stretches are underlined."""
    parts: list[Html] = []
    done = 0
    for lit in sorted(words.marks, key=lambda each: each.start):
        parts += (words.text[done : lit.start], mark[words.text[lit.start : lit.end]])
        done = lit.end
    return fragment[(*parts, words.text[done:])]


def _lengths(**sides: float) -> str:
    return ";".join(f"{name}:{long * MM:.1f}mm" for name, long in sides.items() if long)


def _classes(*names: str) -> str | None:
    return " ".join(filter(None, names)) or None
