"""How pages are inspected: what each act shows, notes or judges, and how a scene ends."""

from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

from game.activities.page.deciding import decide
from game.activities.page.model import Browser, Spot
from game.activities.page.state import (
    Answer,
    BrowserState,
    Mark,
    is_done,
    left_open,
    site_of,
    spot_of,
)
from game.core.acts import Act
from game.core.cues import Feels, Sound, answered
from game.core.rules import ActKind, Reaction, Rules

MARKS: tuple[Mark, ...] = get_args(Mark)
BELIEFS = ("fine", "trick")


def start(spec: Browser, seed: int) -> BrowserState:
    """The first page in front, its form as the page has set it."""
    ticked = (field.id for site in spec.sites for field in site.fields if field.start == "give")
    return BrowserState(spec.sites[0].id, given=frozenset(ticked))


def outcomes(spec: Browser) -> frozenset[str]:
    """Done, where each trick leads, and luck where a fine page can be used without a look."""
    fine = any(not site.ends for site in spec.sites)
    luck = {"lucky"} if fine and spec.enough else set()
    return frozenset({"done", *luck, *(site.ends for site in spec.sites if site.ends)})


def offers(spec: Browser, state: BrowserState) -> tuple[Act, ...]:
    """What can be done now: read on, answer the helper, note a spot, or work the page in front."""
    if state.answer:
        return (Act("ok"),)
    if state.asking:
        return tuple(Act("think", state.site, belief) for belief in BELIEFS)
    spot = spot_of(spec, state)
    if spot:
        more = (Act("again"),) if spot.again and not state.again else ()
        return (Act("close"), *more, *(Act("note", spot.id, mark) for mark in MARKS))
    return _on_page(spec, state)


def _on_page(spec: Browser, state: BrowserState) -> tuple[Act, ...]:
    site = site_of(spec, state)
    tabs = (each.id for each in left_open(spec, state) if each.id != site.id)
    turns = (("keep" if each.id in state.given else "give", each.id) for each in site.fields)
    return (
        *(Act("visit", tab) for tab in tabs),
        *(Act("look", spot.id) for spot in site.spots),
        *(Act(verb, item) for verb, item in turns),
        Act("ask", site.id),
        Act("away", site.id),
        Act("go", site.id),
    )


def react(spec: Browser, state: BrowserState, act: Act) -> Reaction[BrowserState]:
    """What an offered act does."""
    spot = spot_of(spec, state)
    match act.verb:
        case "visit":
            return Reaction(replace(state, site=act.item), cues=(Sound("page"),))
        case "look":
            cues = Sound("paper"), Feels(spec.player, "thinking")
            return Reaction(replace(state, spot=act.item), cues=cues)
        case "close":
            return Reaction(replace(state, spot="", again=False), cues=(Sound("paper"),))
        case "again":
            cues = Sound("paper"), Feels(spec.player, "surprised")
            return Reaction(replace(state, again=True), cues=cues)
        case "note" if spot:
            return _note(spec, state, spot, "odd" if act.value == "odd" else "fine")
        case "give" | "keep":
            given = state.given ^ {act.item}
            return Reaction(replace(state, given=given), cues=(Sound("tap"),))
        case "ok":
            return _read(spec, state)
    return decide(spec, state, act)


def _note(spec: Browser, state: BrowserState, spot: Spot, mark: Mark) -> Reaction[BrowserState]:
    """A spot goes into the notebook, or stays out of it, its tells lit, when it was noted wrong."""
    right = (mark == "odd") == bool(spot.tells)
    notes = state.attempts.verdict(spot.id, right, spot.tells)
    noted = frozenset(pair for pair in state.noted if pair[0] != spot.id)
    after = replace(
        state,
        answer=Answer(spot.id, "spot", right),
        noted=noted | {(spot.id, mark)} if right else noted,
        attempts=state.attempts.tried(spot.id, right),
    )
    return Reaction(after, notes, cues=answered(right, spec.player))


def _read(spec: Browser, state: BrowserState) -> Reaction[BrowserState]:
    """The child has read what came of it: back to the page, to the next one, or out of them."""
    answer = state.answer
    after = replace(state, answer=None, spot="", again=False)
    if not (answer and answer.settles):
        return Reaction(after, cues=(Sound("paper"),))
    after = replace(after, settled=state.settled | {answer.item})
    if is_done(spec, after):
        begun_anew = replace(after, settled=frozenset(), site=spec.sites[0].id)
        return Reaction(begun_anew, outcome="done", cues=(Sound("page"),))
    return Reaction(replace(after, site=left_open(spec, after)[0].id), cues=(Sound("page"),))


KINDS: Mapping[str, ActKind] = {
    "ok": "read",
    "visit": "look",
    "look": "look",
    "again": "look",
    "close": "stop",
    "note": "judge",
    "think": "judge",
    "ask": "tell",
    "give": "give",
    "keep": "decline",
    "away": "decline",
    "go": "give",
}
"""Keeping a field back declines; that a fine page needs it is for the verdict to say."""

RULES = Rules(start, react, offers, KINDS)
