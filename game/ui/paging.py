"""How far scrolling areas are turned, by arrows, keys and the wheel: as new offsets, by area."""

from game.ui.commands import TurnPage
from game.ui.page import Page, Placed, ScrollArea

_SHARE, _MARGIN = 0.7, 8.0


def area_at(page: Page, x: float, y: float) -> str:
    """The innermost scrolling area at a point, "" where there is none."""
    return next((area.key for area in reversed(page.scrolls) if area.rect.holds(x, y)), "")


def area_of(page: Page, name: str) -> str:
    """The area a button stands in, else the first of the page, "" where there is none."""
    here = page.named(name)
    if here is not None and here.inside:
        return here.inside[-1]
    return page.scrolls[0].key if page.scrolls else ""


def turned_by(page: Page, key: str, by: float) -> dict[str, float]:
    """An area so many logical pixels further down, or up below 0, as far as it goes."""
    area = _area(page, key)
    return {} if area is None else {key: min(max(0.0, area.offset + by), area.furthest)}


def arrow(page: Page, turn: TurnPage) -> dict[str, float]:
    """What the arrow of an area does."""
    area = _area(page, turn.area)
    return {} if area is None else {area.key: turned(page, area, down=turn.way == "down")}


def _area(page: Page, key: str) -> ScrollArea | None:
    return next((area for area in page.scrolls if area.key == key), None)


def turned(page: Page, area: ScrollArea, *, down: bool) -> float:
    """The offset after an arrow. What can be pressed and was cut off at the edge comes to the other
    edge, so that everything is seen whole at some stop and nothing is passed over."""
    by = area.rect.h * _SHARE
    inside = [p for p in page.buttons() if p.inside[-1:] == (area.key,)]
    fits = [p for p in inside if p.rect.h + 2 * _MARGIN <= area.rect.h]
    if down:
        first = min((p.rect.y for p in fits if _cut(p, area.rect.bottom)), default=None)
        by = by if first is None else first - _MARGIN - area.rect.y
        return min(area.furthest, area.offset + by)
    last = max((p.rect.bottom for p in fits if _cut(p, area.rect.y)), default=None)
    by = by if last is None else area.rect.bottom - last - _MARGIN
    return max(0.0, area.offset - by)


def _cut(placed: Placed, edge: float) -> bool:
    return placed.rect.y + 1 < edge < placed.rect.bottom - 1
