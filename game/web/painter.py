"""From a node to HTML: what a thing is decides its element, how it looks its classes.

A button is a `<button>` that posts its name, a heading a heading, a message an `<article>`. Nothing
has a place in pixels: the stylesheet lets boxes flow as `ui.layout` does.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from htpy import Element, button, div, h1, img, li, mark, span, ul
from htpy import Node as Html

from game.ui.nodes import Box, Button, Meaning, Node, Picture, Pin, Scroll, Words, name_of
from game.web import classes, semantics
from game.web.lengths import growing
from game.web.pictures import Pictures
from game.web.scene import scene

LOW = 40
"""Letters of what may stay in sight at the lower edge of a page that moves."""


@dataclass(frozen=True, slots=True)
class In:
    """What a node is painted in. pressed: a button, where nothing but words and pictures may be.
    upon: a stack, on which what has no size fills all. page: only columns and stacks, up to the
    edge of the page. size: about that of the room, in logical pixels, by which pictures are cropped
    that fill it."""

    size: tuple[float, float]
    pressed: bool = False
    upon: bool = False
    page: bool = False


@dataclass(slots=True)
class Painter:
    """Paints one page. size: about that of the page, in logical pixels. fixed: the page is as high
    as the screen, and lists in it move by themselves. known: the gestures that were played before.

    buttons: what was painted and can be pressed, by name. gestures: those of this page.
    """

    art: Pictures
    size: tuple[float, float]
    rtl: bool = False
    fixed: bool = False
    known: frozenset[str] = frozenset()
    buttons: dict[str, Meaning] = field(default_factory=dict)
    gestures: set[str] = field(default_factory=set)

    def page(self, node: Node) -> Html:
        """The whole picture of a screen."""
        return self._paint(node, In(self.size, page=True))

    def _paint(self, node: Node, around: In) -> Html:
        match node:
            case Words():
                tag = semantics.element_of_words(node, pressed=around.pressed)
                return tag(class_=classes.of_words(node))[list(_marked(node))]
            case Picture():
                return self._picture(node, around)
            case Button():
                return self._button(node, around)
            case Box(role="heading", label=name):
                return div(class_=growing(node.grow))[h1(".unseen")[name]]
            case Box():
                return self._box(node, around)
            case Scroll(child):
                return self._scroll(
                    node, self._paint(child, replace(around, upon=False, page=False)), around
                )
            case Pin(child):
                room = around.size[0] * node.w, around.size[1] * node.h
                inside = self._paint(child, In(room, around.pressed, upon=True))
                tag = span if around.pressed else div
                return tag(class_=classes.of_pin(node, rtl=self.rtl))[inside]

    def _picture(self, picture: Picture, around: In) -> Html:
        fills = around.upon and not (picture.w or picture.h)
        if fills and picture.fit == "cover":
            return scene(picture, (), around.size, self.art, rtl=self.rtl)
        look = classes.of_picture(picture, fills=fills, turned=picture.turns and self.rtl)
        look = classes.together(look, self._gesture(picture))
        return img(src=self.art.address(picture.name), alt=picture.label, class_=look or None)

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
        inside = self._paint(node.child, In(around.size, pressed=True))
        return button(
            semantics.said_of_button(node),
            type="submit",
            name="press",
            value=name,
            class_=classes.of_button(node, fills=fills),
            disabled=not node.on,
        )[span(".in")[inside]]

    def _box(self, box: Box, around: In) -> Html:
        look = classes.of_box(box)
        within = In(
            (box.w or around.size[0], box.h or around.size[1]),
            around.pressed,
            upon=box.flow in classes.UPON,
            page=around.page and box.flow in ("column", "stack"),
        )
        if not around.pressed and semantics.is_list(box):
            items = (
                li(class_=growing(each.grow))[self._paint(each, within)]
                for each in box.children
                if isinstance(each, Button)
            )
            return ul(class_=look)[list(items)]
        tag = semantics.element_of_box(box, pressed=around.pressed)
        return tag(semantics.said_of_box(box, pressed=around.pressed), class_=look)[
            list(self._inside(box, within))
        ]

    def _inside(self, box: Box, within: In) -> Iterator[Html]:
        ground, rest = box.children[:1], box.children[1:]
        if box.flow == "cover" and ground and isinstance(ground[0], Picture):
            pins = tuple(each for each in rest if isinstance(each, Pin))
            yield scene(ground[0], pins, within.size, self.art, rtl=self.rtl)
            yield from (self._paint(each, within) for each in rest if each not in pins)
            return
        ends = self._lower_edge(box) if within.page else len(box.children)
        yield from (self._paint(each, within) for each in box.children[:ends])
        if stays := box.children[ends:]:
            yield div(".edge.column")[[self._paint(each, In(self.size)) for each in stays]]

    def _lower_edge(self, box: Box) -> int:
        """From which child on a column stays in sight at the lower edge of a page that moves: all
        that a window has below what grows last, and below what may give way."""
        moving = (at for at, each in enumerate(box.children) if not _is_low(each))
        after = max(moving, default=len(box.children)) + 1
        return len(box.children) if self.fixed or box.flow != "column" else after

    def _scroll(self, scroll: Scroll, inside: Html, around: In) -> Element:
        tag = span if around.pressed else div
        tabs = self.fixed and not semantics.is_pressable(scroll.child)
        return tag(class_=classes.of_scroll(scroll), tabindex="0" if tabs else None)[inside]


def _is_low(node: Node) -> bool:
    """Whether it takes so little of a page's height that it may stay in sight."""
    if isinstance(node, Scroll):
        return not node.grow and len(semantics.words_in(node)) <= LOW
    return not getattr(node, "grow", 0)


def _marked(words: Words) -> Iterator[Html]:
    """The text with its lit stretches."""
    done = 0
    for lit in sorted(words.marks, key=lambda each: each.start):
        start = max(lit.start, done)
        yield words.text[done:start]
        yield mark(class_=lit.lit_for)[words.text[start : lit.end]]
        done = max(lit.end, done)
    yield words.text[done:]
