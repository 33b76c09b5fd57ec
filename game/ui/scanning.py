"""Scanning: in which order buttons light up for whoever plays with one switch or two.

Only buttons that are whole in sight are lit, so that nothing ever moves by itself; the arrows of
scrolling areas are lit like the rest and bring the others (`ui.paging`). Time comes in as a number
of milliseconds. Where rows are lit, one press enters a row and another presses a button in it.
"""

from dataclasses import dataclass, replace

from game.ui.commands import TurnPage
from game.ui.nodes import Button
from game.ui.page import Page, Placed
from game.ui.theme import TARGET
from game.ui.turns import PLAYFUL

ROUNDS = 2
"""Scanning rests after so many whole rounds without a press: nothing moves for ever."""

MANY = 9
"""Of more buttons, rows are lit even for whoever wants them one by one: the ninth is reached after
eight beats, which are 12 seconds at the usual pace."""

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Scan:
    """Where scanning stands. lit: the names of the buttons that shine, one or a whole row. inside:
    the row that was entered; while it shines as a whole, a press leaves it. rounds: whole ones
    without a press. waited: milliseconds since something else began to shine."""

    lit: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    rounds: int = 0
    waited: float = 0
    resting: bool = False


def lines(page: Page, *, rows: bool) -> Rows:
    """The rows that are lit one after the other, by the names of their buttons, each in its turn.
    Without `rows` each button is a row by itself, unless there are too many to wait for."""
    there = [placed for placed in page.buttons() if _can_be_pressed(page, placed)]
    if not rows and len(there) <= MANY:
        return tuple((p.name,) for p in there)
    found: list[list[Placed]] = []
    for placed in there:
        if found and _beside(found[-1][-1], placed):
            found[-1].append(placed)
        else:
            found.append([placed])
    return tuple(tuple(p.name for p in row) for row in found)


def begun(rows: Rows, at: str = "") -> Scan:
    """Scanning from the top, or from the button of that name when it is there."""
    row = next((row for row in rows if at in row), rows[0] if rows else ())
    return Scan(lit=row)


def settled(scan: Scan, rows: Rows) -> Scan:
    """Scanning on a page that has changed: it begins anew when what shone is gone."""
    row = scan.inside or scan.lit
    if (scan.resting and not row) or row in rows:
        return scan
    return replace(begun(rows), resting=scan.resting)


def waited(scan: Scan, rows: Rows, passed: float, beat: float) -> Scan:
    """Scanning after `passed` milliseconds: the next row shines once a whole beat is over. However
    long the machine was asleep, it is one step at most."""
    if scan.resting:
        return scan
    if scan.waited + passed < beat:
        return replace(scan, waited=scan.waited + passed)
    after = following(scan, rows)
    if after.rounds >= ROUNDS and not after.inside:
        return Scan(lit=after.lit, resting=True)
    return after


def following(scan: Scan, rows: Rows) -> Scan:
    """Scanning one step on. After the last button of a row the whole row shines: the way out."""
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
    """Scanning after the switch, and the button it presses; "" when it woke scanning, entered a row
    or left it. What shines is pressed, whether the light goes on or rests."""
    if not scan.lit:
        return begun(rows), ""
    if scan.inside and scan.lit == scan.inside:
        return following(Scan(lit=scan.inside), rows), ""
    if len(scan.lit) > 1:
        return Scan(lit=scan.lit[:1], inside=scan.lit), ""
    return replace(scan, resting=False), scan.lit[0]


def _can_be_pressed(page: Page, placed: Placed) -> bool:
    """Whether it is a button, all of it is in sight, or as much as there can be of what is taller
    than its area, and nothing else that can be pressed covers it."""
    if not isinstance(placed.node, Button) or not placed.node.on:
        return False
    seen, whole = placed.rect.meets(placed.clip), placed.rect
    tall = whole.h + 16 > placed.clip.h
    if seen.w < whole.w - 1 or seen.h < (min(TARGET, whole.h) if tall else whole.h) - 1:
        return False
    spots = ((0.5, 0.5), (0.1, 0.1), (0.9, 0.1), (0.1, 0.9), (0.9, 0.9))
    return any(page.button_at(seen.x + seen.w * x, seen.y + seen.h * y) == placed for x, y in spots)


def _beside(one: Placed, other: Placed) -> bool:
    """Whether two things stand in one line of one area. All that only plays is one row, so that
    whoever waits for a place to shine waits one beat for it."""
    if one.turn == other.turn == PLAYFUL:
        return True
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
