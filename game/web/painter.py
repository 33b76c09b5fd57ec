"""From a node to HTML: what a thing is decides its element, how it looks its classes.

A button is a `<button>` that posts its name, a heading a heading, a message an `<article>`; the
names of roles are those of `ui.roles`. Nothing has a place in pixels: the stylesheet lets boxes
flow as `ui.layout` does.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from htpy import Element, article, button, div, h1, h2, img, mark, p, span
from htpy import Node as Html

from game.ui.nodes import Box, Button, Meaning, Node, Picture, Pin, Scroll, Words, name_of
from game.ui.roles import NAMES
from game.web.lengths import growing, pinned, sized
from game.web.pictures import Pictures
from game.web.scene import scene

Shown = Callable[[Meaning], bool]


@dataclass(frozen=True, slots=True)
class In:
    """What a node is painted in. pressed: inside a button, where nothing but words and pictures may
    be. upon: a stack, on which what has no size fills all. root: nothing but columns around it."""

    pressed: bool = False
    upon: bool = False
    root: bool = False


@dataclass(slots=True)
class Painter:
    """Paints one page. size: about that of the page, in logical pixels. shown: whether a button
    with that meaning has a place here. known: the gestures that were played before.

    buttons: what was painted and can be pressed, by name. gestures: those of this page.
    """

    art: Pictures
    size: tuple[float, float]
    rtl: bool = False
    shown: Shown = lambda means: True
    known: frozenset[str] = frozenset()
    gestures: set[str] = field(default_factory=set)
    buttons: dict[str, Meaning] = field(default_factory=dict)
    headings: int = 0

    def page(self, node: Node, name: str) -> Html:
        """The whole picture of a screen. name: what the page is about, for whoever hears it, where
        no heading says so."""
        painted = self._paint(node, In(root=True))
        return painted if self.headings else [h1(".unseen")[name], painted]

    def _paint(self, node: Node, around: In) -> Html:
        match node:
            case Words():
                return self._words(node, around)
            case Picture():
                return self._picture(node, around)
            case Button():
                return self._button(node, around)
            case Box():
                return self._box(node, around)
            case Scroll(child):
                moving = _classes("moves", growing(node.grow), "newest" if node.from_end else "")
                inside = self._paint(child, In(pressed=around.pressed))
                return (span if around.pressed else div)(class_=moving)[inside]
            case Pin():
                tag = span if around.pressed else div
                where = _classes("pin", *pinned(self._start(node), node.y, node.w, node.h))
                return tag(class_=where)[
                    self._paint(node.child, In(pressed=around.pressed, upon=True))
                ]

    def _start(self, pin: Pin) -> float:
        """How far a pin is from the left of its box."""
        return 1 - pin.x - pin.w if self.rtl else pin.x

    def _words(self, words: Words, around: In) -> Element:
        look = _classes(
            words.style,
            f"ink-{words.colour}" if words.colour != "ink" else "",
            f"to-{words.align}" if words.align != "start" else "",
            growing(words.grow),
        )
        return self._element_of(words, around)(class_=look)[_marked(words)]

    def _element_of(self, words: Words, around: In) -> Element:
        if around.pressed:
            return span
        if words.style not in ("title", "heading"):
            return p
        self.headings += 1
        return h1 if self.headings == 1 else h2

    def _picture(self, picture: Picture, around: In) -> Html:
        fills = around.upon and not (picture.w or picture.h)
        look = _classes(
            "fill" if fills else "",
            picture.fit if picture.fit == "cover" else "",
            "foot" if picture.stand == "bottom" else "",
            "turns" if picture.turns and self.rtl else "",
            f"seen-{picture.through}" if picture.through else "",
            sized("w", picture.w),
            sized("h", picture.h),
            "" if fills else growing(picture.grow),
            self._gesture(picture),
        )
        if fills and picture.fit == "cover":
            return scene(picture, (), self.size, self.art, rtl=self.rtl)
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
        if not self.shown(node.means):
            return None
        name = name_of(node)
        if node.on:
            self.buttons[name] = node.means
        look = _classes(
            "b",
            node.look,
            "chosen" if node.chosen else "",
            sized("w", node.w),
            sized("nh", node.h),
            growing(node.grow),
            "fill" if around.upon and not (node.w or node.h) and node.grow else "",
        )
        shows_words = any(True for _ in _texts(node.child))
        return button(
            type="submit",
            name="press",
            value=name,
            class_=look,
            disabled=not node.on,
            **self._states(node),
            aria_label=node.label if node.label and not shows_words else None,
        )[span(class_="in")[self._paint(node.child, In(pressed=True))]]

    def _states(self, node: Button) -> dict[str, str]:
        chosen = "true" if node.chosen else "false"
        match node.role:
            case "switch" | "radio":
                return {"role": NAMES[node.role].aria, "aria_checked": chosen}
            case "tab":
                return {"role": "tab", "aria_selected": chosen}
            case "link":
                return {"role": "link"}
        return {"aria_pressed": "true"} if node.chosen else {}

    def _box(self, box: Box, around: In) -> Html:
        look = (
            sized("w", box.w),
            sized("h" if box.flow in ("stack", "cover", "contain") else "nh", box.h),
            sized("mw", box.max_w),
            sized("nh", box.min_h) if not box.h else "",
            growing(box.grow),
            f"on-{box.fill}" if box.fill else "",
            f"solid-{box.solid}" if box.solid else "",
            f"edge-{box.border}" if box.border else "",
            sized("r", box.radius),
            "shadow" if box.shadow else "",
            box.shape,
            sized("px", box.pad[0]),
            sized("py", box.pad[1]),
            f"to-{box.align}" if box.align != "stretch" else "",
            f"at-{box.justify}" if box.justify != "start" else "",
            sized("g", box.gap),
        )
        inside = In(
            pressed=around.pressed,
            upon=box.flow in ("stack", "cover", "contain"),
            root=around.root and box.flow in ("column", "stack"),
        )
        tag: Element = span if around.pressed else article if box.role == "message" else div
        flow = box.flow if box.flow != "cover" else "stack"
        return tag(class_=_classes(flow, *look), **self._said_of(box, around))[
            self._inside(box, inside)
        ]

    def _inside(self, box: Box, inside: In) -> Html:
        ground = box.children[0] if box.children else None
        if box.flow == "cover" and isinstance(ground, Picture):
            pins = tuple(each for each in box.children[1:] if isinstance(each, Pin))
            rest = [each for each in box.children[1:] if not isinstance(each, Pin)]
            size = (box.w or self.size[0], box.h or self.size[1])
            return [
                scene(ground, pins, size, self.art, rtl=self.rtl),
                *(self._paint(each, inside) for each in rest),
            ]
        return [self._paint(each, inside) for each in box.children]

    def _said_of(self, box: Box, around: In) -> Mapping[str, str]:
        """The role and the name of a box; what is in a button is a part of that."""
        role = box.role or ("group" if box.label else "")
        if around.pressed or not role:
            return {}
        said = {"role": NAMES[role].aria} if role != "message" else {}
        return said | ({"aria_label": box.label} if box.label else {})


def _marked(words: Words) -> Html:
    """The text with its lit stretches."""
    parts: list[Html] = []
    done = 0
    for lit in sorted(words.marks, key=lambda each: each.start):
        start = max(lit.start, done)
        parts += (words.text[done:start], mark(class_=lit.lit_for)[words.text[start : lit.end]])
        done = max(lit.end, done)
    return [*parts, words.text[done:]]


def _texts(node: Node) -> list[str]:
    match node:
        case Words(text):
            return [text]
        case Box(children):
            return [each for child in children for each in _texts(child)]
        case Button() | Scroll() | Pin():
            return _texts(node.child)
    return []


def _classes(*names: str) -> str:
    return " ".join(filter(None, names))
