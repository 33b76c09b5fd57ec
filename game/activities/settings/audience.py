"""Who can see or do what: a pure function of how the panel's controls are set."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.activities.settings.model import Settings, Shown, Viewer, Want

Values = Mapping[str, str]
"""The value of every switch and choice, by the control's id."""


@dataclass(frozen=True, slots=True)
class Glance:
    """One cell of the preview: whether this viewer can have this thing now."""

    viewer: Viewer
    thing: Shown
    can: bool


def can(spec: Settings, values: Values, viewer: str, thing: str) -> bool:
    """Whether one of the rules for this viewer and thing holds; without a rule nothing is open."""
    return any(
        all(values.get(control) in allowed for control, allowed in sight.when.items())
        for sight in spec.sights
        if (sight.viewer, sight.thing) == (viewer, thing)
    )


def preview(spec: Settings, values: Values) -> tuple[Glance, ...]:
    """Everything the panel decides, thing by thing."""
    ruled = {(sight.viewer, sight.thing) for sight in spec.sights}
    return tuple(
        Glance(viewer, thing, can(spec, values, viewer.id, thing.id))
        for thing in spec.shown
        for viewer in spec.viewers
        if (viewer.id, thing.id) in ruled
    )


def holds(spec: Settings, values: Values, want: Want) -> bool:
    """Whether one part of the goal is so."""
    return can(spec, values, want.viewer, want.thing) == (want.can == "yes")


def unmet(spec: Settings, values: Values) -> tuple[Want, ...]:
    """The parts of the goal that are not so yet, as the author ordered them."""
    return tuple(want for want in spec.wants if not holds(spec, values, want))
