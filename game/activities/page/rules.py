"""How pages are judged: any part of the page in front, any page, until all is on the list."""

from collections.abc import Mapping
from dataclasses import replace

from game.activities.page.model import Browser
from game.activities.page.state import BrowserState, coming, left, site_now, spot_now, spots
from game.core.acts import Act
from game.core.cues import Sound
from game.core.rules import ActKind, Reaction, Rules
from game.mechanics import judging
from game.mechanics.judging import Hand


def start(spec: Browser, seed: int) -> BrowserState:
    """The first page in front, its first part in hand."""
    return BrowserState()


def outcomes(spec: Browser) -> frozenset[str]:
    """Judged, and where each tempting act leads."""
    acts = (act.ends for spot in spots(spec) for act in spot.acts)
    return frozenset({"judged"}.union(filter(None, acts)))


def offers(spec: Browser, state: BrowserState) -> tuple[Act, ...]:
    """What can be done with the part in hand, and which others can be turned to; at the end the
    list can be taken along."""
    judged = judging.offers(coming(spec, state), spec.ways, state.hand)
    return (*judged, *_turns(spec, state)) if judged else (Act("list"),)


def _turns(spec: Browser, state: BrowserState) -> tuple[Act, ...]:
    """`turn SPOT`: to every open part of this page, and to the first of every other page."""
    if state.hand.at != "look":
        return ()
    here, now = site_now(spec, state), spot_now(spec, state)
    parts = [each for each in here.spots if each.id not in state.hand.settled and each != now]
    tabs = [left(site, state) for site in spec.sites if site != here]
    return tuple(Act("turn", each.id) for each in (*parts, *tabs) if each)


def react(spec: Browser, state: BrowserState, act: Act) -> Reaction[BrowserState]:
    """What an offered act does."""
    if act.verb == "turn":
        return Reaction(BrowserState(state.hand.anew(), act.item), cues=(Sound("page"),))
    if act.verb == "list":
        return _over(Reaction(state, cues=(Sound("paper"),)))
    done = judging.react(coming(spec, state), spec.ways, state.hand, act)
    after = done.into(lambda hand: replace(state, hand=hand))
    settled = judging.over(spots(spec), after.state.hand)
    return _over(after) if settled and not spec.list_for else after


def _over(done: Reaction[BrowserState]) -> Reaction[BrowserState]:
    """The scene has ended, ready to be looked through anew."""
    begun_anew = BrowserState(Hand(attempts=done.state.hand.attempts))
    return replace(done, state=begun_anew, outcome="judged")


KINDS: Mapping[str, ActKind] = {**judging.KINDS, "turn": "look", "list": "read"}

RULES = Rules(start, react, offers, KINDS)
