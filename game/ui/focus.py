"""The button the keys stand on (its name), and the one that Tab or an arrow takes them to."""

from game.ui.geometry import Rect
from game.ui.nodes import Button
from game.ui.page import Page, Placed
from game.ui.turns import PLAYFUL

_WAYS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


def first(page: Page) -> str:
    """The button the keys start on: the page's main one, else its first; "" without any."""
    buttons = page.buttons()
    main = [p for p in buttons if isinstance(p.node, Button) and p.node.look == "main"]
    return (main or list(buttons))[0].name if buttons else ""


def tabbed(page: Page, name: str, back: bool = False) -> str:
    """The next button in its turn, or with `back` the one before, round and round."""
    names = [p.name for p in page.buttons()]
    if not names:
        return ""
    if name not in names:
        return names[-1 if back else 0]
    return names[(names.index(name) + (-1 if back else 1)) % len(names)]


def moved(page: Page, name: str, way: str) -> str:
    """The nearest button in a direction on the screen; the same one when there is none.

    What stands in the same row or column comes before all else, however far: so nothing is passed
    over, and a pad's four ways lead to every button. From what is useful, the ways lead to what
    only plays where nothing else is.
    """
    here = page.named(name)
    if here is None:
        return first(page)
    dx, dy = _WAYS[way]
    x, y = here.rect.centre

    def ahead(other: Placed) -> float:
        ox, oy = other.rect.centre
        return (ox - x) * dx + (oy - y) * dy

    def cost(other: Placed) -> tuple[bool, bool, float]:
        ox, oy = other.rect.centre
        aside = abs((ox - x) * dy) + abs((oy - y) * dx)
        across, down = _gaps(here.rect, other.rect)
        past = abs(across * dy) + abs(down * dx)
        plays = other.turn == PLAYFUL != here.turn
        return plays, past > 0, ahead(other) + 2.5 * past + aside / 10

    others = (p for p in page.buttons() if p.name != name and ahead(p) > 4)
    best = min(others, key=cost, default=here)
    return best.name


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
