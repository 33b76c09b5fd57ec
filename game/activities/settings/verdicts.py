"""What an act says the child saw: the first answer to each push, bait and part of the goal."""

from game.activities.settings.audience import Values, holds
from game.activities.settings.model import Control, Push, Settings
from game.activities.settings.state import controls
from game.core.facts import Verdict
from game.core.rules import Note


def of_push(push: Push, went_on: bool) -> tuple[Note, ...]:
    """Going on past a trick is right, and so is staying when the question was fair."""
    verdict: Verdict = "right" if went_on == (push.fair == "no") else "slip"
    judged = Note("acted", push.id, verdict)
    return (judged,) if push.fair == "yes" else (judged, _seen(push.id, verdict, push.skill))


def of_bait(control: Control) -> tuple[Note, ...]:
    """The bait was taken."""
    return Note("acted", control.id, "slip"), _seen(control.id, "slip", control.skill)


def of_done(spec: Settings, values: Values, judged: frozenset[str]) -> tuple[Note, ...]:
    """Every part of the goal, and the baits that were left alone.

    A twin is a verdict only; twins that went wrong come first, since the act itself carries the
    first verdict of all.
    """
    twins = [(want, holds(spec, values, want)) for want in spec.wants if want.can == "yes"]
    twins.sort(key=lambda pair: pair[1])
    tricks = [(want, holds(spec, values, want)) for want in spec.wants if want.can == "no"]
    return (
        *(Note("acted", want.id, _verdict(right)) for want, right in twins),
        *(_seen(want.id, _verdict(right), want.skill) for want, right in tricks),
        *(_seen(bait.id, "right", bait.skill) for bait in baits(spec) if bait.id not in judged),
    )


def baits(spec: Settings) -> tuple[Control, ...]:
    """The bright switches that are best left as they were found."""
    return tuple(each for each in controls(spec) if is_bait(each))


def is_bait(control: Control) -> bool:
    """Whether the first answer to this control is judged."""
    return control.trick == "huge" and control.kind == "switch"


def _verdict(right: bool) -> Verdict:
    return "right" if right else "slip"


def _seen(item: str, verdict: Verdict, skill: str) -> Note:
    return Note("noticed" if verdict == "right" else "missed", item, verdict, skill)
