"""Scanning: what lights up after what, for whoever plays with one switch or two.

Only what is whole in sight is lit, so that nothing ever moves by itself; the arrows of scrolling
areas, lit like the rest, bring the others (`ui.paging`). Time comes in as a number. Where rows are
lit, one press enters a row and another one presses what is in it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.ui.commands import TurnPage
from game.ui.geometry import Rect
from game.ui.layout import Page, Placed
from game.ui.nodes import Box, Button, name_of
from game.ui.theme import TARGET

ROUNDS = 2
"""After so many whole rounds without a press it rests: nothing moves for ever."""

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Scan:
    """Where scanning stands. lit: the names that shine now, one or a whole row. inside: the row
    that was entered; while it shines as a whole, a press leaves it. waited: milliseconds since."""

    lit: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    rounds: int = 0
    waited: float = 0
    resting: bool = False


def lines(page: Page, *, rows: bool) -> Rows:
    """What is lit one after the other: what the page is about first, the bar on top last. Each
    place by itself, or all that stand beside each other together."""
    there = _in_order(page)
    if not rows:
        return tuple((_name(p),) for p in there)
    found: list[list[Placed]] = []
    for placed in there:
        if found and _beside(found[-1][-1], placed):
            found[-1].append(placed)
        else:
            found.append([placed])
    return tuple(tuple(_name(p) for p in row) for row in found)


def begun(rows: Rows, at: str = "") -> Scan:
    """From the top, or from the place of that name when it is there."""
    row = next((row for row in rows if at in row), rows[0] if rows else ())
    return Scan(lit=row)


def settled(scan: Scan, rows: Rows) -> Scan:
    """The same on a page that has changed: it begins anew when what shone is gone."""
    row = scan.inside or scan.lit
    return scan if row and row in rows else replace(begun(rows), resting=scan.resting)


def waited(scan: Scan, rows: Rows, passed: float, beat: float) -> Scan:
    """After some milliseconds: the next place shines once a whole beat is over. However long the
    machine was asleep, it is one step at most."""
    if scan.resting:
        return scan
    if scan.waited + passed < beat:
        return replace(scan, waited=scan.waited + passed)
    after = following(scan, rows)
    if after.rounds >= ROUNDS and not after.inside:
        return Scan(lit=after.lit, resting=True)
    return after


def following(scan: Scan, rows: Rows) -> Scan:
    """The next place. After the last one of a row the whole row shines: the way out."""
    if scan.inside:
        return _following_inside(scan)
    if scan.lit not in rows:
        return begun(rows)
    at = rows.index(scan.lit) + 1
    return Scan(rows[at % len(rows)], rounds=scan.rounds + at // len(rows))


def _following_inside(scan: Scan) -> Scan:
    row = scan.inside
    if scan.lit == row:
        if scan.rounds >= ROUNDS:
            return Scan(lit=row)  # nobody wants anything here: back among the rows
        return replace(scan, lit=row[:1], waited=0)
    at = row.index(scan.lit[0]) + 1
    if at < len(row):
        return replace(scan, lit=(row[at],), waited=0)
    return replace(scan, lit=row, rounds=scan.rounds + 1, waited=0)


def pressed(scan: Scan, rows: Rows) -> tuple[Scan, str]:
    """The switch: what is pressed by it, or "" when it woke scanning, entered a row or left it."""
    if scan.resting or not scan.lit:
        return begun(rows), ""
    if scan.inside and scan.lit == scan.inside:
        return following(Scan(lit=scan.inside), rows), ""
    if len(scan.lit) > 1:
        return Scan(lit=scan.lit[:1], inside=scan.lit), ""
    return scan, scan.lit[0]


def _in_order(page: Page) -> list[Placed]:
    bars = [p.rect for p in page.placed if isinstance(p.node, Box) and p.node.role == "toolbar"]
    seen = [p for p in page.buttons() if _can_be_pressed(page, p)]
    main = [p for p in seen if not _in_any(p.rect, bars)]
    return main + [p for p in seen if _in_any(p.rect, bars)]


def _in_any(rect: Rect, others: Iterable[Rect]) -> bool:
    return any(rect.within(other) for other in others)


def _can_be_pressed(page: Page, placed: Placed) -> bool:
    """Whether all of it is in sight, or as much as there can be of what is taller than its area,
    and it is not covered by something else that can be pressed."""
    seen, whole = placed.rect.meets(placed.clip), placed.rect
    tall = whole.h + 16 > placed.clip.h
    if seen.w < whole.w - 1 or seen.h < (min(TARGET, whole.h) if tall else whole.h) - 1:
        return False
    spots = ((0.5, 0.5), (0.1, 0.1), (0.9, 0.1), (0.1, 0.9), (0.9, 0.9))
    return any(page.button_at(seen.x + seen.w * x, seen.y + seen.h * y) == placed for x, y in spots)


def _beside(one: Placed, other: Placed) -> bool:
    """Whether two things stand in one line of one area."""
    if one.inside != other.inside or _turns(one) != _turns(other):
        return False
    a, b = one.rect, other.rect
    return abs(a.centre[1] - b.centre[1]) < min(a.h, b.h) / 2


def _turns(placed: Placed) -> bool:
    """Whether it is the arrow of a scrolling area."""
    return isinstance(placed.node, Button) and is_arrow(placed.node)


def is_arrow(button: Button) -> bool:
    """Whether a button turns a scrolling area."""
    return isinstance(button.means, TurnPage)


def _name(placed: Placed) -> str:
    assert isinstance(placed.node, Button)
    return name_of(placed.node)
