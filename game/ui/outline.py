"""A picture as a few lines of text: what a voice reads, what can be pressed, and what it means."""

from collections.abc import Iterator

from game.ui.nodes import Box, Button, Node, Picture, Pin, Scroll, Words, meaning_name


def outline(node: Node) -> str:
    """One line for every text, named picture, button and named group, in reading order.

    Lit stretches of a text stand in «»; a button shows what it means, as `put goat show`; what
    belongs to a group stands under it, two spaces further in.
    """
    return "\n".join(_lines(node, ""))


def _lines(node: Node, inset: str) -> Iterator[str]:
    match node:
        case Words():
            yield inset + _lit(node)
        case Picture(label=label) if label:
            yield f"{inset}picture {node.name}: {label}"
        case Button():
            yield inset + _button(node)
        case Box():
            yield from _box(node, inset)
        case Scroll() | Pin():
            yield from _lines(node.child, inset)


def _box(box: Box, inset: str) -> Iterator[str]:
    if box.role or box.label:
        yield inset + ": ".join(part for part in (box.role, box.label) if part)
        inset += "  "
    for child in box.children:
        yield from _lines(child, inset)


def _button(button: Button) -> str:
    name = button.label or " ".join(_words(button.child))
    state = (" (chosen)" if button.chosen else "") + ("" if button.on else " (off)")
    return f"{button.role} {name}{state} -> {meaning_name(button.means)}"


def _words(node: Node) -> Iterator[str]:
    match node:
        case Words():
            yield node.text
        case Box():
            for child in node.children:
                yield from _words(child)
        case Scroll() | Pin():
            yield from _words(node.child)


def _lit(words: Words) -> str:
    text = words.text
    for mark in sorted(words.marks, key=lambda mark: mark.start, reverse=True):
        lit = text[mark.start : mark.end]
        text = f"{text[: mark.start]}«{lit}»{text[mark.end :]}"
    return text
