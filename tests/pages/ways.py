"""Each button can be reached: by keys, by the four ways of a pad, and by what a switch lights."""

from collections.abc import Callable, Iterator

from game.authoring.robot import Robot
from game.platform.robot_input import PadButton
from game.ui import focus
from game.ui.nodes import Button
from game.ui.page import Page
from game.ui.scanning import is_arrow, lines
from game.ui.theme import TARGET
from tests.app.making import chooses

WAYS: tuple[PadButton, ...] = ("up", "down", "left", "right")


def problems(robot: Robot) -> Iterator[str]:
    """Buttons that a pad or a switch never comes to."""
    page = robot.page
    names = {placed.name for placed in page.buttons()}
    if names - by_pad(page) and (missing := names - by_pad_and_scrolling(robot)):
        yield f"a pad never reaches {sorted(missing)}"
    for rows in (False, True):
        if missing := names - by_switch(page, rows=rows):
            yield f"a switch {'by rows ' * rows}never lights {sorted(missing)}"


def by_pad(page: Page) -> set[str]:
    """The buttons to which up, down, left and right lead from the one the keys start on, as far as
    that is seen without scrolling."""
    leads = focus.ways(page)
    return _led_to(focus.first(page), lambda here, way: leads[here, way])


def by_pad_and_scrolling(robot: Robot) -> set[str]:
    """The same with a real pad, and a page that brings into sight what the keys come to."""
    view, hands, scan = robot.game.app.view, robot.hands, robot.game.state.player.options.scan
    chooses(robot, scan="off")  # a button of a pad would be a switch

    def after(here: str, way: PadButton) -> str:
        view.focus_on(here)
        hands.pad(way)
        return view.focus

    there = _led_to(focus.first(robot.page), after)
    chooses(robot, scan=scan)
    return there


def _led_to(start: str, after: Callable[[str, PadButton], str]) -> set[str]:
    there, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        fresh = {after(here, way) for way in WAYS} - there
        there |= fresh
        waiting += fresh
    return there


def by_switch(page: Page, *, rows: bool) -> set[str]:
    """The buttons that are lit now, and those of lists whose arrows are: they are turned to."""
    lit = {name for row in lines(page, rows=rows) for name in row}
    turned = [p for p in page.buttons() if p.name in lit and _is_arrow(p.node)]
    if not turned:
        return lit
    return lit | {placed.name for placed in page.buttons() if placed.inside}


def by_keys(robot: Robot) -> Iterator[str]:
    """Buttons of the page that Tab alone never comes to, or does not bring into sight."""
    app, found = robot.game.app, set()
    names = _to_press(robot.page)
    for _ in range(2 * len(names) + 2):
        robot.hands.key("tab")
        found.add(app.view.focus)
        here = robot.page.named(app.view.focus)
        if here is None:
            yield f"Tab leads to “{app.view.focus}”, which is not there"
            return
        wanted = min(here.rect.h, here.clip.h) - 2
        if here.rect.meets(here.clip).h < min(wanted, TARGET):
            yield f"Tab leads to “{app.view.focus}”, which stays out of sight"
        names |= _to_press(robot.page)
    if names - found:
        yield f"the keys never reach {sorted(names - found)}"


def _to_press(page: Page) -> set[str]:
    """Every button but the arrows of scrolling areas, which have keys of their own."""
    return {placed.name for placed in page.buttons() if not _is_arrow(placed.node)}


def _is_arrow(node: object) -> bool:
    return isinstance(node, Button) and is_arrow(node)
