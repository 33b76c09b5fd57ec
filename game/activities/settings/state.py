"""What has changed in a panel: how its controls stand, which page is open, what popped up."""

from dataclasses import dataclass

from game.activities.settings.audience import controls
from game.activities.settings.model import Page, Pop, Settings, Want
from game.mechanics.judging import Hand
from game.mechanics.turnover import Lying


@dataclass(frozen=True, slots=True)
class SettingsState:
    """The panel as the child sees it now.

    values: the controls that no longer stand as they were found. path: the pages opened on the way
    to this one, the first page left out. watch: the thing for which the valley's windows are lit,
    "" for the first. pop: what has popped up. hand: what was found out and decided about it.
    leaving: *done* was said, and what has not come up yet comes now. missing: the want that is told
    of. checked: that was read once. turned: the phone lies face down. lying: where its cards lie.
    """

    values: frozenset[tuple[str, str]] = frozenset()
    path: tuple[str, ...] = ()
    watch: str = ""
    pop: str = ""
    hand: Hand = Hand()
    leaving: bool = False
    missing: str = ""
    checked: bool = False
    turned: bool = False
    lying: Lying = Lying()


def values_of(spec: Settings, state: SettingsState) -> dict[str, str]:
    """How every switch and choice stands now."""
    found = {control.id: control.start for control in controls(spec) if control.options}
    return found | dict(state.values)


def with_value(
    spec: Settings, state: SettingsState, control: str, value: str
) -> frozenset[tuple[str, str]]:
    """The changed values once that control has that value."""
    others = {pair for pair in state.values if pair[0] != control}
    found = {(each.id, each.start) for each in controls(spec)}
    return frozenset(others | ({(control, value)} - found))


def page_of(spec: Settings, state: SettingsState) -> Page:
    """The page that is open; the first one when none was opened."""
    open_ = state.path[-1] if state.path else ""
    return next((page for page in spec.pages if page.id == open_), spec.pages[0])


def watched(spec: Settings, state: SettingsState) -> str:
    """The thing for which the windows are lit."""
    return state.watch or spec.shown[0].id


def pop_of(spec: Settings, state: SettingsState) -> Pop | None:
    """What has popped up."""
    return next((pop for pop in spec.pops if pop.id == state.pop), None)


def pops_to_come(spec: Settings, state: SettingsState) -> tuple[Pop, ...]:
    """What has not come up yet, in the author's order."""
    return tuple(pop for pop in spec.pops if pop.id not in state.hand.settled)


def pops_from(spec: Settings, state: SettingsState) -> tuple[Pop, ...]:
    """All that pops up, what is open now first."""
    now = pop_of(spec, state)
    return (now, *(pop for pop in spec.pops if pop != now)) if now else spec.pops


def want_of(spec: Settings, name: str) -> Want | None:
    """The part of the goal of that name."""
    return next((want for want in spec.wants if want.id == name), None)


def set_pages(spec: Settings) -> frozenset[str]:
    """The pages there are: a link elsewhere leads nowhere."""
    return frozenset(page.id for page in spec.pages)
