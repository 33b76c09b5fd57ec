"""The printed twin of a panel: its pages to set with a pencil, and who sees what to draw in."""

from game.activities.settings.audience import preview
from game.activities.settings.model import Control, Page, Push, Settings
from game.activities.settings.state import SettingsState, values_of
from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture, Style, Words
from game.ui.paper import cut_out, cut_outs, printed


def paper(spec: Settings, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    pages = tuple(_page(page) for page in spec.pages)
    pushes = tuple(_push(push) for push in spec.pushes)
    return printed(
        Words(ctx.name(spec.app), "heading"),
        Words(spec.goal),
        cut_outs(*pages),
        cut_outs(*pushes),
        Words(ctx.words("Draw the eyes: open or closed?", "on paper: who sees what"), "heading"),
        cut_outs(*_eyes(spec)),
    )


def _page(page: Page) -> Node:
    return cut_out(Words(page.title, "heading"), *(_control(each) for each in page.controls))


def _control(control: Control) -> Node:
    """A row with a box to tick for each option; what the app ticked beforehand is ticked."""
    small = control.trick in ("tiny", "ticked")
    name = Words(control.label, "small" if small else "body")
    ways = tuple(
        Box((_box(each.id == control.start), Words(each.label, "small")), "row", gap=6)
        for each in control.options
    )
    return Box((name, Box(ways, "wrap", gap=14)), gap=4)


def _box(ticked: bool) -> Node:
    mark = (Picture("icon/tick", 18, 18),) if ticked else ()
    return Box(mark, "stack", w=24, h=24, align="centre", justify="centre", border="ink", radius=4)


def _push(push: Push) -> Node:
    small: Style = "small" if push.fair == "no" else "button"
    return cut_out(Words(push.text), cut_out(Words(push.stay, "button")), Words(push.go_on, small))


def _eyes(spec: Settings) -> tuple[Node, ...]:
    """An empty eye for each viewer and thing."""
    glances = preview(spec, values_of(spec, SettingsState()))
    return tuple(
        cut_out(Words(each.viewer.label), Words(each.thing.label, "small"), _eye())
        for each in glances
    )


def _eye() -> Node:
    """A round to draw in: an open eye or a closed one."""
    return Box((), w=64, h=64, border="ink", radius=32)
