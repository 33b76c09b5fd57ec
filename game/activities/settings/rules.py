"""How a panel is put right: what each act does to the controls, and what pops up over it."""

from collections.abc import Mapping
from dataclasses import replace

from game.activities.settings import leaving
from game.activities.settings.audience import lit, sent
from game.activities.settings.leads import leads
from game.activities.settings.model import Control, ControlId, OptionId, Pop, Settings
from game.activities.settings.state import (
    SettingsState,
    page_of,
    pop_of,
    pops_to_come,
    set_pages,
    values_of,
    watched,
    with_value,
)
from game.core.acts import Act
from game.core.cues import Sound
from game.core.rules import ActKind, Reaction, Rules
from game.mechanics import judging, turnover


def start(spec: Settings, seed: int) -> SettingsState:
    """The first page, everything as the app has chosen it."""
    found = SettingsState()
    return replace(found, lying=_lying(spec, found))


def outcomes(spec: Settings) -> frozenset[str]:
    """Put right; left with something open; and where an act with a pop-up leads."""
    away = {act.ends for pop in spec.pops for act in pop.acts if act.ends}
    return frozenset({"set", "left-open", *away})


def offers(spec: Settings, state: SettingsState) -> tuple[Act, ...]:
    """What can be done now: judge what popped up, read on, or work the page that is open."""
    if pop := pop_of(spec, state):
        return judging.offers((pop,), spec.ways, state.hand)
    if state.missing:
        return (Act("ok"),)
    working = (act for each in page_of(spec, state).controls for act in _work(spec, state, each))
    others = () if state.turned else spec.shown
    watch = (Act("watch", each.id) for each in others if each.id != watched(spec, state))
    turn = (turnover.TURN,) if spec.cards else ()
    return (*((Act("back"),) if state.path else ()), *working, *watch, *turn, Act("done"))


def _work(spec: Settings, state: SettingsState, control: Control) -> tuple[Act, ...]:
    if control.kind == "link":
        here = page_of(spec, state).id
        known = control.to in set_pages(spec) and control.to != here
        return (Act("open", control.to),) if known else ()
    now = values_of(spec, state)[control.id] if control.options else ""
    return tuple(Act("set", control.id, each.id) for each in control.options if each.id != now)


def react(spec: Settings, state: SettingsState, act: Act) -> Reaction[SettingsState]:
    """What an offered act does."""
    if pop := pop_of(spec, state):
        return _judged(spec, state, pop, act)
    match act.verb:
        case "open":
            opened = replace(state, path=_way(spec, state, act.item))
            return Reaction(_popped(spec, opened, page=act.item), cues=(Sound("page"),))
        case "back":
            return Reaction(replace(state, path=state.path[:-1]), cues=(Sound("page"),))
        case "set":
            turned = _turned(spec, state, {ControlId(act.item): OptionId(act.value)})
            return Reaction(_popped(spec, turned, setting=(act.item, act.value)), cues=_TAP)
        case "watch":
            return Reaction(replace(state, watch=act.item), cues=(Sound("soft"),))
        case turnover.TURN.verb:
            return Reaction(replace(state, turned=not state.turned), cues=(Sound("page"),))
        case "done":
            return leaving.done(spec, state)
    return leaving.read(spec, state)


_TAP = (Sound("tap"),)


def _way(spec: Settings, state: SettingsState, page: str) -> tuple[str, ...]:
    """The pages on the way to that one: a page met before is gone back to, not opened twice."""
    if page == spec.pages[0].id:
        return ()
    if page in state.path:
        return state.path[: state.path.index(page) + 1]
    return (*state.path, page)


def _turned(
    spec: Settings, state: SettingsState, turns: Mapping[ControlId, OptionId]
) -> SettingsState:
    """With these controls turned; the windows show what has changed by it."""
    after = state
    for control, value in turns.items():
        after = replace(after, values=with_value(spec, after, control, value))
    after = replace(after, lying=_lying(spec, after))
    before, now = values_of(spec, state), values_of(spec, after)
    changed = [
        each.id for each in spec.shown if lit(spec, before, each.id) != lit(spec, now, each.id)
    ]
    if changed and watched(spec, state) not in changed:
        return replace(after, watch=changed[0])
    return after


def _lying(spec: Settings, state: SettingsState) -> turnover.Lying:
    """Where the cards lie as the controls stand now."""
    return turnover.moved(spec.cards, sent(spec, values_of(spec, state)), state.lying)


def _popped(
    spec: Settings, state: SettingsState, page: str = "", setting: tuple[str, str] = ("", "")
) -> SettingsState:
    """With what pops up then, if anything does."""
    came = (
        pop.id
        for pop in pops_to_come(spec, state)
        if (page and pop.page == page) or (setting[0] and (pop.control, pop.value) == setting)
    )
    return replace(state, pop=next(came, ""))


def _judged(spec: Settings, state: SettingsState, pop: Pop, act: Act) -> Reaction[SettingsState]:
    """An act of judging; a button of the pop-up turns what it turns, and laid aside it is gone."""
    done = judging.react((pop,), spec.ways, state.hand, act)
    after = replace(state, hand=done.state)
    if act.verb == "do":
        turns = next(each.turns for each in pop.acts if each.id == act.value)
        after = _turned(spec, after, turns)
    reaction = done.into(lambda hand: after)
    if pop.id not in done.state.settled:
        return reaction
    after = replace(after, pop="")
    if not state.leaving:
        return replace(reaction, state=after)
    more = leaving.done(spec, after)
    cues = (*reaction.cues, *more.cues)
    return replace(more, notes=(*reaction.notes, *more.notes), cues=cues)


KINDS: Mapping[str, ActKind] = {
    **judging.KINDS,
    **turnover.KINDS,
    "ok": "read",
    "open": "look",
    "back": "look",
    "watch": "look",
    "set": "arrange",
    "done": "read",
}

RULES = Rules(start, react, offers, KINDS, leads=leads)
