"""How a panel is put right: what each act does to the controls, and how the app pushes back."""

from collections.abc import Mapping
from dataclasses import replace

from game.activities.settings.audience import unmet
from game.activities.settings.model import Control, Push, Settings
from game.activities.settings.state import (
    Said,
    SettingsState,
    page_of,
    push_of,
    set_pages,
    values_of,
    with_value,
)
from game.activities.settings.verdicts import is_bait, of_bait, of_done, of_push
from game.core.acts import Act
from game.core.cues import Cue, Feeling, Feels, Sound, SoundName
from game.core.rules import ActKind, Note, Reaction, Rules


def start(spec: Settings, seed: int) -> SettingsState:
    """The first page, everything as the app has chosen it."""
    return SettingsState()


def outcomes(spec: Settings) -> frozenset[str]:
    """A panel ends in one way: put right."""
    return frozenset({"set"})


def offers(spec: Settings, state: SettingsState) -> tuple[Act, ...]:
    """What can be done now: answer the pop-up, read on, or work the page that is open."""
    if state.push:
        return Act("stay", state.push), Act("go-on", state.push)
    if state.missing or state.over:
        return (Act("ok"),)
    acts = [Act("back")] if state.path else []
    for control in page_of(spec, state).controls:
        acts.extend(_working(spec, state, control))
        if control.why:
            acts.append(Act("what", control.id))
    if next_hint(spec, state) not in (None, state.said):
        acts.append(Act("hint"))
    return (*acts, Act("done"))


def next_hint(spec: Settings, state: SettingsState) -> Said | None:
    """The hint that comes next; after the last one the first again."""
    if not spec.hints:
        return None
    last = state.said.item if state.said and state.said.kind == "hint" else "0"
    return Said("hint", str(int(last) % len(spec.hints) + 1))


def _working(spec: Settings, state: SettingsState, control: Control) -> list[Act]:
    if control.kind == "link":
        here = page_of(spec, state).id
        known = control.to in set_pages(spec) and control.to != here
        return [Act("open", control.to)] if known else []
    now = values_of(spec, state)[control.id] if control.options else ""
    return [Act("set", control.id, each.id) for each in control.options if each.id != now]


def react(spec: Settings, state: SettingsState, act: Act) -> Reaction[SettingsState]:
    """What an offered act does."""
    calm = replace(state, said=None)
    push = push_of(spec, state.push)
    match act.verb, push:
        case "open", _:
            return Reaction(replace(calm, path=_way(spec, state, act.item)), cues=(Sound("page"),))
        case "back", _:
            return Reaction(replace(calm, path=state.path[:-1]), cues=(Sound("page"),))
        case "set", _:
            return _set(spec, calm, act.item, act.value)
        case (("stay" | "go-on"), Push()):
            return _answer(spec, calm, push, act.verb == "go-on")
        case "what", _:
            asked = Said("control", act.item)
            said = None if state.said == asked else asked  # asked once more, it goes away
            return Reaction(replace(state, said=said), cues=_cues(spec, "tap", "thinking"))
        case "hint", _:
            said_next = next_hint(spec, state)
            return Reaction(replace(state, said=said_next), cues=_cues(spec, "soft", "thinking"))
        case "done", _:
            return _done(spec, calm)
    return _read(calm)


def _way(spec: Settings, state: SettingsState, page: str) -> tuple[str, ...]:
    """The pages on the way to that one: a page met before is gone back to, not opened twice."""
    if page == spec.pages[0].id:
        return ()
    if page in state.path:
        return state.path[: state.path.index(page) + 1]
    return (*state.path, page)


def _set(spec: Settings, state: SettingsState, control: str, value: str) -> Reaction[SettingsState]:
    """The control turns, unless the app pushes back first."""
    push = next((p for p in spec.pushes if (p.control, p.value) == (control, value)), None)
    if push:
        return Reaction(replace(state, push=push.id), cues=_cues(spec, "pop", "surprised"))
    after = replace(state, values=with_value(spec, state, control, value))
    turned = next(each for each in page_of(spec, state).controls if each.id == control)
    if is_bait(turned) and value != turned.start:
        after = replace(after, attempts=state.attempts.known(control))
        notes = () if control in state.attempts.judged else of_bait(turned)
        return Reaction(after, notes, cues=_cues(spec, "tap", "surprised"))
    return Reaction(after, cues=(Sound("tap"),))


def _answer(
    spec: Settings, state: SettingsState, push: Push, went_on: bool
) -> Reaction[SettingsState]:
    """A pop-up was answered: it goes away, and going on does what the child had wanted."""
    notes: tuple[Note, ...] = () if push.id in state.attempts.judged else of_push(push, went_on)
    after = replace(state, push="", attempts=state.attempts.known(push.id))
    if not went_on:
        said = Said("push", push.id) if push.fair == "yes" else None
        return Reaction(replace(after, said=said), notes, cues=_cues(spec, "paper", "thinking"))
    values = with_value(spec, state, push.control, push.value)
    if push.fair == "yes":
        return Reaction(replace(after, values=values), notes, cues=_cues(spec, "tap", "thinking"))
    after = replace(after, values=values, said=Said("push", push.id))
    return Reaction(after, notes, cues=_cues(spec, "tap", "brave"))


def _done(spec: Settings, state: SettingsState) -> Reaction[SettingsState]:
    """Only the first *done* says what the child saw; the rest is mending."""
    values = values_of(spec, state)
    notes = () if state.checked else of_done(spec, values, state.attempts.judged)
    after = replace(state, checked=True)
    left = unmet(spec, values)
    if not left:
        return Reaction(replace(after, over=True), notes, cues=_cues(spec, "right", "happy"))
    after = replace(after, missing=left[0].id)
    return Reaction(after, notes, cues=_cues(spec, "hmm", "surprised"))


def _read(state: SettingsState) -> Reaction[SettingsState]:
    """The child has read on: back to the panel, or out of it."""
    if state.over:
        return Reaction(replace(state, over=False), outcome="set", cues=(Sound("page"),))
    return Reaction(replace(state, missing=""), cues=(Sound("page"),))


def _cues(spec: Settings, sound: SoundName, feeling: Feeling) -> tuple[Cue, ...]:
    return Sound(sound), Feels(spec.player, feeling)


KINDS: Mapping[str, ActKind] = {
    "ok": "read",
    "open": "look",
    "back": "look",
    "what": "look",
    "hint": "check",
    "set": "mend",
    "stay": "give",
    "go-on": "decline",
    "done": "judge",
}
"""A pop-up wants the child to stay: staying gives in, going on declines. A fair one turns that
round, which is for its verdict to say."""

RULES = Rules(start, react, offers, KINDS)
