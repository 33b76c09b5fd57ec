"""What has changed in a browser: which page is open, what was looked at, noted and given."""

from dataclasses import dataclass
from typing import Literal

from game.activities.page.model import Browser, Field, Site, Spot
from game.core.attempts import Attempts

Mark = Literal["fine", "odd"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of the last act, until the child has read it.

    about: a spot was noted; a page was judged; a field stops the form; a trick form wants more;
    the helper, who was asked, waits with the payment. settles: the page is used or left for good.
    """

    item: str
    about: Literal["spot", "site", "field", "refused", "held"]
    right: bool
    settles: bool = False


@dataclass(frozen=True, slots=True)
class BrowserState:
    """The browser as the child sees it now.

    site: the tab in front. spot: what is looked at closely; again: a second time. asking: the
    helper asks back. noted: spots in the notebook, which are noted right. attempts: by page, spot
    and field; what was lit needs no verdict any more. given: fields that would be sent. asked:
    pages the helper was asked about. settled: pages used or left. lucky: that has ended the scene.
    """

    site: str
    spot: str = ""
    again: bool = False
    asking: bool = False
    answer: Answer | None = None
    noted: frozenset[tuple[str, Mark]] = frozenset()
    attempts: Attempts = Attempts()
    given: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    settled: frozenset[str] = frozenset()
    lucky: bool = False


def site_of(spec: Browser, state: BrowserState) -> Site:
    """The page in front."""
    return next(each for each in spec.sites if each.id == state.site)


def spot_of(spec: Browser, state: BrowserState) -> Spot | None:
    """The spot looked at closely."""
    return next((each for each in site_of(spec, state).spots if each.id == state.spot), None)


def field_of(spec: Browser, item: str) -> Field | None:
    """The field of that name, on any page."""
    return next((each for site in spec.sites for each in site.fields if each.id == item), None)


def left_open(spec: Browser, state: BrowserState) -> tuple[Site, ...]:
    """The pages that are neither used nor left."""
    return tuple(each for each in spec.sites if each.id not in state.settled)


def mark_of(state: BrowserState, spot: str) -> Mark | None:
    """How a spot stands in the notebook; None when it is not in it."""
    return dict(state.noted).get(spot)


def is_known(spec: Browser, state: BrowserState, site: Site) -> bool:
    """Whether the child has looked enough at a page, or asked, to decide by more than a guess."""
    judged = sum(1 for spot in site.spots if spot.id in state.attempts.judged)
    return site.id in state.asked or judged >= min(spec.enough, len(site.spots))


def is_done(spec: Browser, state: BrowserState) -> bool:
    """Whether the pages are decided about as the scene wants it."""
    if not left_open(spec, state):
        return True
    fine = {site.id for site in spec.sites if not site.ends}
    return bool(fine & state.settled) and spec.settle == "one"
