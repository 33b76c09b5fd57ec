"""What is wrong with a page for whoever wants to press and to read it, at any size of window."""

from collections.abc import Collection, Iterator
from itertools import combinations

from game.core.acts import Act
from game.ui import sheets
from game.ui.commands import Command
from game.ui.faces import face_in
from game.ui.geometry import Rect
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.page import Page, Placed, ScrollArea
from game.ui.roles import SAID
from game.ui.theme import TARGET

GAP = 4
"""Logical pixels between two targets that stand beside each other."""


def troubles(page: Page) -> Iterator[str]:
    """What does not fit, a target that cannot be hit, targets upon each other, and hidden faces."""
    yield from page.spills
    yield from hidden(page)
    yield from small(page)
    yield from outside(page)
    yield from upon(page)


def small(page: Page) -> Iterator[str]:
    """Targets that are too small."""
    for placed in page.buttons():
        if min(placed.rect.w, placed.rect.h) < TARGET - 1:
            yield f"“{placed.name}” is {placed.rect.w:.0f} × {placed.rect.h:.0f}: too small to hit"


def outside(page: Page) -> Iterator[str]:
    """Targets of which a part stays outside the window, however far their list is turned."""
    window = Rect(0, 0, *page.size)
    areas = {area.key: area for area in page.scrolls}
    for placed in page.placed:
        if not isinstance(placed.node, Button):
            continue
        around = [areas[key] for key in placed.inside if key in areas]
        if not _reached(placed.rect, around, window):
            yield f"“{placed.name}” at {_place(placed.rect)} is not wholly inside the window"


def _reached(rect: Rect, around: list[ScrollArea], window: Rect) -> bool:
    """Whether all of a place can be turned into sight, list by list from the inmost."""
    for area in reversed(around):
        top = rect.y - area.rect.y + area.offset
        within = top >= -1 and top + rect.h <= max(area.content, area.rect.h) + 1
        beside = rect.x >= area.rect.x - 1 and rect.right <= area.rect.right + 1
        if not (within and beside) or area.rect.h < min(rect.h, TARGET) - 1:
            return False
        rect = area.rect
    return rect.within(window)


def upon(page: Page) -> Iterator[str]:
    """Two targets that share some pixels, so that one is hit for the other."""
    for (a, one), (b, other) in combinations(in_sight(page).items(), 2):
        if apart(one, other) < -1 and not _upon_picture(one, other):
            yield f"“{a}” and “{b}” share pixels"


def hidden(page: Page) -> Iterator[str]:
    """Bubbles and buttons upon the face of somebody who stands behind them."""
    for at, placed in enumerate(page.placed):
        face = face_in(placed.node, placed.rect) if isinstance(placed.node, Picture) else None
        if face is None:
            continue
        seen = face.meets(placed.clip)
        for over in page.placed[at + 1 :]:
            if _hides(over) and (both := over.rect.meets(over.clip).meets(seen)).w * both.h > 1:
                yield f"the face at {_place(face)} is behind {_shown_name(over)}"


def _hides(placed: Placed) -> bool:
    """Whether it is a bubble or a button with a plate of its own."""
    node = placed.node
    if isinstance(node, Button):
        return node.look != "bare"
    return isinstance(node, Box) and node.role == "speech"


def _shown_name(placed: Placed) -> str:
    return f"“{placed.name}”" if placed.name else "a bubble"


def near(page: Page) -> Iterator[str]:
    """Two targets that are too near; places of a map may touch."""
    for (a, one), (b, other) in combinations(in_sight(page).items(), 2):
        if apart(one, other) < GAP - 1 and not _upon_picture(one, other):
            yield f"“{a}” and “{b}” are {apart(one, other):.0f} pixels apart"


def _upon_picture(one: Rect, other: Rect) -> bool:
    """What lies wholly inside another one is a spot upon a picture that can be pressed as well."""
    return one.within(other) or other.within(one)


def in_sight(page: Page) -> dict[str, Rect]:
    """Every target by its name, as far as it is to be seen."""
    seen = {placed.name: placed.rect.meets(placed.clip) for placed in page.buttons()}
    return {name: rect for name, rect in seen.items() if rect.w > 1 and rect.h > 1}


def apart(one: Rect, other: Rect) -> float:
    """The gap between two targets; below 0 they overlap."""
    across = max(one.x - other.right, other.x - one.right)
    down = max(one.y - other.bottom, other.y - one.bottom)
    return max(across, down)


def unseen(known: Collection[str], page: Page, *, whole: bool) -> Iterator[str]:
    """What an act brought to be read, and the button that goes on from there, as far as they are
    out of sight at once. known: what was said before. whole: every line is to be seen, and not only
    the very first."""
    fresh = [places for text, places in told(page).items() if text not in known]
    for places in fresh if whole else fresh[:1]:
        lines = [line for placed in places for line in _lines(placed)]
        for text, rect, clip in lines if whole else lines[:1]:
            if not rect.within(clip, 2):
                yield f"“{text}” was said and is out of sight at {_place(rect)}"
                break
    for placed in page.buttons() if fresh and whole else ():
        if _goes_on(placed.node) and not placed.rect.within(placed.clip, 2):
            yield f"“{placed.name}” goes on and is out of sight at {_place(placed.rect)}"


LARGEST = 1.5
"""Up to letters of this size nothing of a sheet of feedback may be cut."""


def cut(page: Page, letters: float) -> Iterator[str]:
    """What a sheet of feedback says, a tell, a reason or an answer, and does not show whole.
    letters: their size, 1.0 to 2.0."""
    for at, placed in enumerate(page.placed):
        sheet = isinstance(placed.node, Box) and placed.node.key == sheets.KEY
        if letters > LARGEST or not sheet:
            continue
        for inner in (page.placed[i] for i in page.within(at)):
            lines = _lines(inner) if isinstance(inner.node, Words) else ()
            for text, rect, clip in lines:
                if not rect.within(clip, 2):
                    yield f"“{text}” of the sheet is cut at {_place(rect)}"


def _goes_on(node: Node) -> bool:
    """Whether it is what says: I have read this, go on."""
    return isinstance(node, Button) and node.means in (Act("ok"), Command.NEXT_ITEM)


def told(page: Page) -> dict[str, list[Placed]]:
    """The texts of each group that says something, by all its words."""
    found: dict[str, list[Placed]] = {}
    for at, placed in enumerate(page.placed):
        if isinstance(placed.node, Box) and placed.node.role in SAID:
            texts = [page.placed[i] for i in page.within(at)]
            words = [p for p in texts if isinstance(p.node, Words)]
            found[" ".join(p.node.text for p in words if isinstance(p.node, Words))] = words
    return found


def _lines(placed: Placed) -> Iterator[tuple[str, Rect, Rect]]:
    """The lines of a text, each with its place and the part of the screen it may be seen on."""
    assert isinstance(placed.node, Words)
    for line in placed.lines:
        x, y = placed.rect.x + line.x, placed.rect.y + line.y
        yield placed.node.text[line.start : line.end], Rect(x, y, line.w, line.h), placed.clip


def _place(rect: Rect) -> str:
    return f"{rect.x:.0f}, {rect.y:.0f}, {rect.w:.0f} × {rect.h:.0f}"
