"""What has changed in a browser, and what can be read from it: which part is judged now."""

from dataclasses import dataclass

from game.activities.page.model import Browser, PageSpot, Site
from game.mechanics.judging import Hand, in_hand


@dataclass(frozen=True, slots=True)
class BrowserState:
    """hand: what was found out and decided about the spot in hand, and which are settled. turned:
    the spot that was turned to before its turn came, "" for none."""

    hand: Hand = Hand()
    turned: str = ""


def spots(spec: Browser) -> tuple[PageSpot, ...]:
    """All that is judged, page by page."""
    return tuple(spot for site in spec.sites for spot in site.spots)


def coming(spec: Browser, state: BrowserState) -> tuple[PageSpot, ...]:
    """The same as it comes to hand: what was turned to, what is left of that page, and the rest in
    its author's order."""
    site = next((each for each in spec.sites if state.turned in _ids(each)), None)
    if site is None:
        return spots(spec)
    here = sorted(site.spots, key=lambda spot: spot.id != state.turned)
    return (*here, *(spot for spot in spots(spec) if spot not in site.spots))


def spot_now(spec: Browser, state: BrowserState) -> PageSpot | None:
    """The spot in hand; None once all are settled."""
    now = in_hand(spots_by_turn := coming(spec, state), state.hand)
    return next((spot for spot in spots_by_turn if spot is now), None)


def site_now(spec: Browser, state: BrowserState) -> Site:
    """The page in front."""
    now = spot_now(spec, state)
    return next((each for each in spec.sites if now in each.spots), spec.sites[-1])


def left(site: Site, state: BrowserState) -> PageSpot | None:
    """The first spot of a page that is not settled."""
    return next((spot for spot in site.spots if spot.id not in state.hand.settled), None)


def _ids(site: Site) -> set[str]:
    return {spot.id for spot in site.spots}
