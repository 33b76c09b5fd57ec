"""The button the keys stand on (its name), and the one that Tab or an arrow takes them to."""

from collections.abc import Iterable, Mapping

from game.ui.geometry import Rect
from game.ui.nodes import Button
from game.ui.page import Page, Placed
from game.ui.turns import PLAYFUL

_BESIDE = 4
"""What is no farther than this in a direction, in logical pixels, does not lie there."""
_WAYS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


def first(page: Page) -> str:
    """The button the keys start on: the page's main one, else its first; "" without any."""
    return first_of(page.buttons())


def first_of(buttons: Iterable[Placed]) -> str:
    """The same of these buttons, in their turn."""
    every = list(buttons)
    main = [p for p in every if isinstance(p.node, Button) and p.node.look == "main"]
    return (main or every)[0].name if every else ""


def tabbed(page: Page, name: str, back: bool = False) -> str:
    """The next button in its turn, or with `back` the one before, round and round."""
    names = [p.name for p in page.buttons()]
    if not names:
        return ""
    if name not in names:
        return names[-1 if back else 0]
    return names[(names.index(name) + (-1 if back else 1)) % len(names)]


def moved(page: Page, name: str, way: str) -> str:
    """The nearest button in a direction on the screen; the same one when there is none."""
    if page.named(name) is None:
        return first(page)
    return ways(page)[name, way]


def ways(page: Page) -> dict[tuple[str, str], str]:
    """Where each of the four ways leads from each button; to itself when nothing is there.

    What stands in the same row or column comes before all else, however far: so nothing is passed
    over. From what is useful, the ways lead to what only plays where nothing else is. A button to
    which no way would lead is put in the way of one near to it: a pad comes to every button.
    """
    buttons = {placed.name: placed for placed in page.buttons()}
    leads = {
        (name, way): _nearest(placed, way, buttons.values())
        for name, placed in buttons.items()
        for way in _WAYS
    }
    start = first(page)
    while missed := [name for name in buttons if name not in _reached(start, leads)]:
        if not _put_in_the_way(buttons[missed[0]], buttons, leads):
            break
    return leads


def _nearest(here: Placed, way: str, buttons: Iterable[Placed]) -> str:
    others = (p for p in buttons if p.name != here.name and _ahead(here, p, way) > _BESIDE)
    best = min(others, key=lambda other: _cost(here, other, way), default=here)
    return best.name


def _ahead(here: Placed, other: Placed, way: str) -> float:
    """How far a button lies in a direction."""
    (dx, dy), (x, y), (ox, oy) = _WAYS[way], here.rect.centre, other.rect.centre
    return (ox - x) * dx + (oy - y) * dy


def _cost(here: Placed, other: Placed, way: str) -> tuple[bool, bool, float]:
    (dx, dy), (x, y), (ox, oy) = _WAYS[way], here.rect.centre, other.rect.centre
    aside = abs((ox - x) * dy) + abs((oy - y) * dx)
    across, down = _gaps(here.rect, other.rect)
    past = abs(across * dy) + abs(down * dx)
    plays = other.turn == PLAYFUL != here.turn
    return plays, past > 0, _ahead(here, other, way) + 2.5 * past + aside / 10


def _reached(start: str, leads: Mapping[tuple[str, str], str]) -> set[str]:
    """The buttons the four ways lead to from the one the keys start on."""
    reached, coming = {start}, [start]
    while coming:
        at = coming.pop()
        new = {leads[at, way] for way in _WAYS} - reached
        reached |= new
        coming += new
    return reached


def _put_in_the_way(
    missed: Placed, buttons: Mapping[str, Placed], leads: dict[tuple[str, str], str]
) -> bool:
    """Lets the nearest button from which that loses nothing lead to a missed one."""
    reached = _reached(first_of(buttons.values()), leads)
    near = sorted(
        (_cost(buttons[host], missed, way), host, way)
        for host, way in leads
        if host in reached
        and _ahead(buttons[host], missed, way) > _BESIDE
        and (missed.turn != PLAYFUL or leads[host, way] == host or buttons[host].turn == PLAYFUL)
    )
    for _, host, way in near:
        before, leads[host, way] = leads[host, way], missed.name
        if reached < _reached(first_of(buttons.values()), leads):
            return True
        leads[host, way] = before
    return False


def _gaps(one: Rect, other: Rect) -> tuple[float, float]:
    """What is free between two places, across and down; 0 where they share a column or a row."""
    across = max(one.x - other.right, other.x - one.right, 0.0)
    return across, max(one.y - other.bottom, other.y - one.bottom, 0.0)


def revealed(page: Page, name: str) -> dict[str, float]:
    """The scroll offsets that bring a button into sight, by area; empty when it is in sight."""
    here = page.named(name)
    return {} if here is None else into_sight(page, here)


def into_sight(page: Page, here: Placed) -> dict[str, float]:
    """The scroll offsets that bring a thing into sight, by area; empty when it is in sight."""
    if not here.inside:
        return {}
    area = next(a for a in page.scrolls if a.key == here.inside[-1])
    above = here.rect.y - area.rect.y
    below = here.rect.bottom - area.rect.bottom
    if above < 0:
        return {area.key: max(0.0, area.offset + above - 8)}
    if below > 0:
        return {area.key: min(area.furthest, area.offset + min(below + 8, above))}
    return {}
