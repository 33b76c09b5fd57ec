"""What has changed in a panel: how its controls stand, which page is open, what was just said."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from game.activities.settings.model import Control, Page, Push, Settings, Want
from game.core.attempts import Attempts


@dataclass(frozen=True, slots=True)
class Said:
    """What is said beside the panel until the next act: a control's or a push's why, or a hint."""

    kind: Literal["control", "push", "hint"]
    item: str


@dataclass(frozen=True, slots=True)
class SettingsState:
    """The panel as the child sees it now.

    values: the controls that no longer stand as they were found. path: the pages opened on the way
    to this one, the first page left out. push: the pop-up that waits for an answer. missing: the
    want whose small consequence is shown. over: every want holds and the child reads why.
    checked: *done* was said before. attempts: pushes and baits whose first verdict is known.
    """

    values: frozenset[tuple[str, str]] = frozenset()
    path: tuple[str, ...] = ()
    push: str = ""
    said: Said | None = None
    missing: str = ""
    over: bool = False
    checked: bool = False
    attempts: Attempts = Attempts()


def controls(spec: Settings) -> Iterator[Control]:
    """Every control of every page."""
    return (control for page in spec.pages for control in page.controls)


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


def push_of(spec: Settings, name: str) -> Push | None:
    """The pop-up of that name."""
    return next((push for push in spec.pushes if push.id == name), None)


def want_of(spec: Settings, name: str) -> Want | None:
    """The part of the goal of that name."""
    return next((want for want in spec.wants if want.id == name), None)


def set_pages(spec: Settings) -> frozenset[str]:
    """The pages there are: a link elsewhere leads nowhere."""
    return frozenset(page.id for page in spec.pages)
