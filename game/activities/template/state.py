"""What has changed in a template scene, and what can be read from it; decides nothing.

A state is frozen and holds ids, never words: it is made again from the acts when a child goes on.
"""

from dataclasses import dataclass

from game.activities.template.model import Template, Thing
from game.core.attempts import Attempts


@dataclass(frozen=True, slots=True)
class TemplateState:
    """done: things judged rightly. answered: the last answer, right or wrong, until it was read.
    attempts: by thing."""

    done: frozenset[str] = frozenset()
    answered: bool | None = None
    attempts: Attempts = Attempts()


def thing_now(spec: Template, state: TemplateState) -> Thing:
    """The thing in front: the first that waits, fresh ones before those that went wrong."""
    waiting = [each for each in spec.things if each.id not in state.done]
    return min(waiting or spec.things[-1:], key=lambda each: each.id in state.attempts.lit)
