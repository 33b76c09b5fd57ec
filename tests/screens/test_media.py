"""A screen in a medium that cannot do everything, as a browser on a phone."""

from collections.abc import Iterator

import pytest

from game.assembly import app_state_of, library_of
from game.content.places import Places
from game.screens.options.screen import OptionsScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.rendering import context, view_of
from game.storage.memory import MemoryStore
from game.ui.abilities import needed
from game.ui.choices import ChooseNumber, OptionsPart, ShowOptions
from game.ui.commands import Command
from game.ui.context import EVERYTHING, Ability
from game.ui.nodes import Box, Button, Node, Pin, Scroll

NONE: frozenset[Ability] = frozenset()


@pytest.fixture(scope="module")
def state(shipped: Places) -> AppState:
    keeps = MemoryStore(lambda: "2026-11-23", trouble=None)
    return app_state_of(
        library_of(shipped), keeps, "en", random_seed=lambda: 1, day=lambda: "2026-11-23"
    )


@pytest.mark.parametrize("part", ["see", "hear", "play", "me"])
def test_the_options_leave_out_what_a_browser_cannot_do(state: AppState, part: OptionsPart) -> None:
    view = view_of(OptionsScreen(state, part), context(state, (360, 640), "ready", NONE))
    assert {needed(button.means) for button in _buttons(view)} == {None}
    assert all(any(_buttons(group)) for group in _groups(view)), "a question without an answer"


def test_the_options_keep_what_a_browser_can_do(state: AppState) -> None:
    view = view_of(OptionsScreen(state), context(state, (1280, 720), "ready", NONE))
    pressed = [button.means for button in _buttons(view)]
    tabs = [means.part for means in pressed if isinstance(means, ShowOptions)]
    assert tabs == ["see", "hear", "me"]
    assert {ChooseNumber("text", 200), Command.OPEN_HELP} <= set(pressed)


def test_a_window_can_do_everything(state: AppState) -> None:
    ctx = context(state, (1280, 720), "ready")
    assert ctx.can == EVERYTHING
    screen = OptionsScreen(state)
    assert view_of(screen, ctx) == screen.view(ctx)
    assert Command.OPEN_GROWN_UPS in [button.means for button in _buttons(screen.view(ctx))]


def _nodes(node: Node) -> Iterator[Node]:
    yield node
    match node:
        case Box(children=children):
            for child in children:
                yield from _nodes(child)
        case Scroll() | Pin():
            yield from _nodes(node.child)


def _buttons(node: Node) -> Iterator[Button]:
    return (each for each in _nodes(node) if isinstance(each, Button))


def _groups(node: Node) -> Iterator[Box]:
    asking = ("group", "radiogroup", "tablist")
    return (each for each in _nodes(node) if isinstance(each, Box) and each.role in asking)
