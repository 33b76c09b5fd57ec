"""From a node to HTML: what a thing is decides its element, how it looks its classes.

A button is a `<button>` that posts its name, a heading a heading, a message an `<article>`. Nothing
has a place in pixels: the stylesheet lets boxes flow as `ui.layout` does.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from game.ui.nodes import Box, Button, Meaning, Node, Picture, Pin, Scroll, Words, name_of
from game.web import classes, semantics
from game.web.elements import Attributes, Html, element, joined, text
from game.web.lengths import growing
from game.web.lower_edge import parted
from game.web.pictures import Pictures
from game.web.scene import scene
from game.web.units import Size


@dataclass(frozen=True, slots=True)
class In:
    """What a node is painted in. pressed: a button, where nothing but words and pictures may be.
    upon: a stack, on which what has no size fills all. page: only columns and stacks, up to the
    edge of the page. bar: the strip of every page, which is not read aloud. room: how large it is,
    in logical pixels, where that is known."""

    pressed: bool = False
    upon: bool = False
    page: bool = False
    bar: bool = False
    room: Size | None = None


@dataclass(slots=True)
class Painter:
    """Paints one page. wide: its width in logical pixels. fixed: it is as high as the screen, and
    lists in it move by themselves. known: the gestures that were played before. clip: the address
    of a text's recording, "" for none.

    buttons: what was painted and can be pressed, by name. gestures: those of this page.
    """

    art: Pictures
    wide: float
    rtl: bool = False
    fixed: bool = False
    known: frozenset[str] = frozenset()
    clip: Callable[[str], str] = lambda text: ""
    buttons: dict[str, Meaning] = field(default_factory=dict)
    gestures: set[str] = field(default_factory=set)

    def page(self, node: Node) -> Html:
        """The whole picture of a screen."""
        return self._paint(node, In(page=True))

    def _paint(self, node: Node, around: In) -> Html:
        tag = "span" if around.pressed else "div"
        match node:
            case Words():
                return self._words(node, around)
            case Picture():
                return self._picture(node, around)
            case Button():
                return self._button(node, around)
            case Box(role="heading", label=name):
                heading = element("h1", {"class": "unseen"}, text(name))
                return element("div", {"class": growing(node.grow)}, heading)
            case Box():
                return self._box(node, around)
            case Scroll(child):
                inside = self._paint(child, replace(around, upon=False, page=False))
                tabs = self.fixed and not semantics.is_pressable(child)
                look = classes.of_scroll(node)
                return element(tag, {"class": look, "tabindex": "0" if tabs else None}, inside)
            case Pin(child):
                inside = self._paint(child, replace(around, upon=True, page=False, room=None))
                return element(tag, {"class": classes.of_pin(node, rtl=self.rtl)}, inside)

    def _words(self, words: Words, around: In) -> Html:
        tag = semantics.element_of_words(words, pressed=around.pressed)
        look = classes.together(classes.of_words(words), "" if around.bar else "say")
        clip = self.clip(words.text) or None
        return element(tag, {"class": look, "data-clip": clip}, joined(_marked(words)))

    def _picture(self, picture: Picture, around: In) -> Html:
        fills = around.upon and not (picture.w or picture.h)
        if fills and picture.fit == "cover":
            return scene(picture, (), around.room, self.art, rtl=self.rtl)
        look = classes.together(
            classes.of_picture(picture, fills=fills, turned=picture.turns and self.rtl),
            self._gesture(picture),
            "say" if picture.label and not around.bar else "",
        )
        return element(
            "img",
            {
                "src": self.art.address(picture.name),
                "alt": picture.label,
                "class": look,
                "data-key": picture.key or None,
            },
        )

    def _gesture(self, picture: Picture) -> str:
        """The class of what it does once, as long as that is new."""
        gesture = picture.gesture
        if gesture is None:
            return ""
        once = f"{picture.key or picture.name} {gesture}"
        self.gestures.add(once)
        return f"does-{gesture.name}" if once not in self.known else ""

    def _button(self, node: Button, around: In) -> Html:
        name = name_of(node)
        if node.on:
            self.buttons[name] = node.means
        fills = around.upon and bool(node.grow) and not (node.w or node.h)
        said: Attributes = {
            **semantics.said_of_button(node),
            "type": "submit",
            "name": "press",
            "value": name,
            "class": classes.of_button(node, fills=fills),
            "disabled": not node.on,
        }
        inside = self._paint(node.child, In(pressed=True, bar=around.bar))
        return element("button", said, element("span", {"class": "in"}, inside))

    def _box(self, box: Box, around: In) -> Html:
        look, upon = classes.of_box(box), box.flow in classes.UPON
        within = In(
            around.pressed,
            upon,
            around.page and box.flow in ("column", "stack"),
            around.bar or box.role == "toolbar",
            (box.w or self.wide, box.h) if box.h else around.room if upon else None,
        )
        if not around.pressed and semantics.is_list(box):
            return element("ul", {"class": look}, joined(self._items(box, within)))
        tag = semantics.element_of_box(box, pressed=around.pressed)
        said = {
            **semantics.said_of_box(box, pressed=around.pressed),
            "class": look,
            "data-key": box.key or None,
        }
        return element(tag, said, joined(self._inside(box, within)))

    def _items(self, box: Box, within: In) -> Iterator[Html]:
        for each in box.children:
            share = growing(each.grow) if isinstance(each, Button) else ""
            yield element("li", {"class": share}, self._paint(each, within))

    def _inside(self, box: Box, within: In) -> Iterator[Html]:
        children: list[Node] = list(box.children)
        match box:
            case Box(flow="cover", children=(Picture() as ground, *rest)):
                pins = tuple(each for each in rest if isinstance(each, Pin))
                yield scene(ground, pins, within.room, self.art, rtl=self.rtl)
                children = [each for each in rest if not isinstance(each, Pin)]
            case Box(flow="contain", children=(Picture() as ground, *rest)):
                children = [replace(ground, w=0, h=0, grow=0), *rest]
        stays: list[Node] = []
        if within.page and box.flow == "column" and not self.fixed:
            children, stays = parted(children)
        yield from (self._paint(each, within) for each in children)
        if stays:
            look = classes.together("edge column", f"on-{box.fill}" if box.fill else "")
            yield element("div", {"class": look}, joined(self._paint(each, In()) for each in stays))


def _marked(words: Words) -> Iterator[Html]:
    """The text with its lit stretches."""
    done = 0
    for lit in sorted(words.marks, key=lambda each: each.start):
        start = max(lit.start, done)
        yield text(words.text[done:start])
        yield element("mark", {"class": lit.lit_for}, text(words.text[start : lit.end]))
        done = max(lit.end, done)
    yield text(words.text[done:])
