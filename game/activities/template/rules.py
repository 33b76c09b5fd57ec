"""How a template scene goes: what can be done now, what does it do, and what does it tell us?"""

from collections.abc import Mapping
from dataclasses import replace

from game.activities.template.model import Template
from game.activities.template.state import TemplateState, thing_now
from game.core.acts import Act
from game.core.cues import Sound, answered
from game.core.rules import ActKind, Reaction, Rules

BELIEFS = ("fine", "trick")


def start(spec: Template, seed: int) -> TemplateState:
    """The room as a child finds it. A room that shuffles does it here, by `core.shuffle` and `seed`
    alone, so that going on another day finds the same order."""
    return TemplateState()


def outcomes(spec: Template) -> frozenset[str]:
    """Every way the scene can end; each needs a place in the scene's `next`."""
    return frozenset({"done"})


def offers(spec: Template, state: TemplateState) -> tuple[Act, ...]:
    """What can be done now; each of them changes the state, notes something or ends the scene."""
    if state.answered is not None:
        return (Act("ok"),)
    return tuple(Act("think", thing_now(spec, state).id, belief) for belief in BELIEFS)


def react(spec: Template, state: TemplateState, act: Act) -> Reaction[TemplateState]:
    """What an offered act does. Whether it is offered was asked before, by `Rules.apply`."""
    if act.verb == "ok":
        return _read(spec, state)
    thing = thing_now(spec, state)
    right = (act.value == "trick") == bool(thing.tells)
    after = replace(
        state,
        answered=right,
        done=state.done | {thing.id} if right else state.done,
        attempts=state.attempts.tried(thing.id, right),
    )
    notes = state.attempts.verdict(thing.id, right, thing.tells)
    return Reaction(after, notes, cues=answered(right, spec.player))


def _read(spec: Template, state: TemplateState) -> Reaction[TemplateState]:
    """What came of it was read. The state left behind an outcome is ready to be entered again."""
    if len(state.done) < len(spec.things):
        return Reaction(replace(state, answered=None), cues=(Sound("paper"),))
    ready = TemplateState(attempts=state.attempts)
    return Reaction(ready, outcome="done", cues=(Sound("page"),))


KINDS: Mapping[str, ActKind] = {"think": "judge", "ok": "read"}
"""What each verb is, whatever the room calls it."""

RULES = Rules(start, react, offers, KINDS)
