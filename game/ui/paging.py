"""How far the arrows of a scrolling area turn it: so that what was cut off is seen whole next."""

from game.ui.layout import Page, Placed, ScrollArea

_SHARE, _MARGIN = 0.7, 8.0


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
