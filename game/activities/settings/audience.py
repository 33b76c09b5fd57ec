"""Who can see or do what: a pure function of how the panel's controls are set."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, product

from game.activities.settings.model import Control, Settings, Shown, Viewer, Want
from game.mechanics.lights import Lit

Values = Mapping[str, str]
"""The value of every switch and choice, by the control's id."""
MOST_SETTINGS = 20_000
"""So many ways to set a panel are tried."""


@dataclass(frozen=True, slots=True)
class Glance:
    """Whether this viewer can have this thing now."""

    viewer: Viewer
    thing: Shown
    can: bool


def controls(spec: Settings) -> Iterator[Control]:
    """Every control of every page."""
    return (control for page in spec.pages for control in page.controls)


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


def lit(spec: Settings, values: Values, thing: str) -> Lit:
    """The windows of those who can have this thing."""
    able = (each for each in spec.viewers if can(spec, values, each.id, thing))
    return Lit(frozenset(viewer.ring for viewer in able))


def holds(spec: Settings, values: Values, want: Want) -> bool:
    """Whether one part of the goal is so."""
    return can(spec, values, want.viewer, want.thing) == (want.can == "yes")


def unmet(spec: Settings, values: Values) -> tuple[Want, ...]:
    """The parts of the goal that are not so yet, what is still open first."""
    left = [want for want in spec.wants if not holds(spec, values, want)]
    return tuple(sorted(left, key=lambda want: want.can == "yes"))


def sent(spec: Settings, values: Values) -> frozenset[str]:
    """The cards that the phone sends to the app."""
    return frozenset(
        card.id
        for card in spec.cards
        if all(values.get(control) in allowed for control, allowed in card.sent.items())
    )


def settings_of(spec: Settings) -> Iterator[Values]:
    """Every way to set the controls that decide anything; of very many only the first."""
    deciding = {control for sight in spec.sights for control in sight.when}
    turned = [each for each in controls(spec) if each.id in deciding and each.options]
    names = [each.id for each in turned]
    ways = product(*([option.id for option in each.options] for each in turned))
    return (dict(zip(names, way, strict=True)) for way in islice(ways, MOST_SETTINGS))


def nearest_good(spec: Settings, values: Values) -> Values:
    """The setting in which every want holds and the fewest controls are turned; these very values
    where there is none."""
    good = (way for way in settings_of(spec) if not unmet(spec, way))
    return min(good, key=lambda way: _turned(values, way), default=values)


def _turned(values: Values, way: Values) -> int:
    return sum(values[name] != value for name, value in way.items())
