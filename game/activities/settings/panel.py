"""What the phone shows: a page of controls, each dressed as the app wants it to be seen; or what is
not so yet."""

from game.activities.settings.model import Control, Option, Settings, Want
from game.activities.settings.state import SettingsState, page_of, values_of
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Look, Node, Picture, Words


def panel(spec: Settings, state: SettingsState, ctx: Context) -> Node:
    """The open page."""
    page = page_of(spec, state)
    values = values_of(spec, state)
    back = (_back(ctx),) if state.path else ()
    head = Box(
        (*back, Words(page.title, "heading", grow=1, level=2)), "row", gap=12, align="centre"
    )
    rows = tuple(_row(each, values.get(each.id, "")) for each in page.controls)
    return Box((head, *rows), gap=12)


def missed(spec: Settings, want: Want, ctx: Context) -> Node:
    """What is seen of a want that is not so yet, and whose."""
    thing = next(each for each in spec.shown if each.id == want.thing)
    drawn = Picture(thing_drawing(thing.picture), h=60 if ctx.low else 110)
    return Box(
        (drawn, Words(want.miss)), gap=14, align="stretch", role="feedback", label=thing.label
    )


def _back(ctx: Context) -> Button:
    words = ctx.words("Back", "to the page of the settings before this one")
    return Button(Picture("icon/back", 32, 32, turns=True), Act("back"), label=words, look="quiet")


def _row(control: Control, value: str) -> Node:
    """A control, dressed as the app wants it."""
    if control.kind == "choice":
        return _choice(control, value)
    if control.kind == "link":
        return _link(control)
    return _huge(control, value) if control.trick == "huge" else _switch(control, value)


def _link(control: Control) -> Button:
    """A link to another page. A tiny one is as large to press, but its words are small and grey."""
    tiny = control.trick == "tiny"
    words = (
        Words(control.label, "small", "ink-soft", grow=1)
        if tiny
        else Words(control.label, "button", grow=1)
    )
    arrow = () if tiny else (Picture("icon/next", 28, 28, turns=True),)
    face = Box((words, *arrow), "row", gap=10, align="centre", pad=(14, 0) if tiny else (0, 0))
    look: Look = "bare" if tiny else "card"
    means = Act("open", control.to)
    return Button(face, means, label=control.label, look=look, role="link")


def _switch(control: Control, value: str) -> Button:
    """On or off, by the box that is ticked as well as by the word; a ticked trick whispers it."""
    on, other = _turned(control, value)
    small = control.trick == "ticked"
    words = (
        Words(control.label, "small", "ink-soft", grow=1)
        if small
        else Words(control.label, "button", grow=1)
    )
    face = Box(
        (_tick(on), words, Words(_label(control, value), "small", "ink-soft")),
        "row",
        gap=10,
        align="centre",
    )
    look: Look = "bare" if small else "card"
    return _press(face, control, other, on=on, look=look)


def _huge(control: Control, value: str) -> Button:
    """The bait: as large and bright as the app can make it."""
    on, other = _turned(control, value)
    shine = Picture("icon/sparkle", h=36)
    words = Words(control.label, "heading", align="centre")
    state = Words(_label(control, value), "small", align="centre")
    face = Box((Box((shine,), align="centre"), words, state), gap=2)
    return _press(face, control, other, on=on, look="main", h=104)


def _turned(control: Control, value: str) -> tuple[bool, str]:
    """Whether a switch is on, and the value that turns it."""
    off, on = control.options[0].id, control.options[-1].id
    return value == on, off if value == on else on


def _label(control: Control, value: str) -> str:
    return next((each.label for each in control.options if each.id == value), "")


def _tick(on: bool) -> Box:
    mark = (Picture("icon/tick", 26, 26),) if on else ()
    return Box(
        mark,
        "stack",
        w=36,
        h=36,
        align="centre",
        justify="centre",
        fill="white",
        border="ink-soft",
        radius=8,
    )


def _press(
    face: Node, control: Control, other: str, *, on: bool, look: Look, h: float = 0
) -> Button:
    means = Act("set", control.id, other)
    return Button(
        face,
        means,
        label=control.label,
        look=look,
        chosen=on,
        role="switch",
        h=h,
        key=f"set {control.id}",
    )


def _choice(control: Control, value: str) -> Node:
    ways = Box(tuple(_way(control, each, value) for each in control.options), "wrap", gap=10)
    named = Words(control.label, "body")
    return Box((named, ways), gap=6, role="radiogroup", label=control.label)


def _way(control: Control, option: Option, value: str) -> Button:
    chosen = option.id == value
    return Button(
        Box((Words(option.label, "button", align="centre"),), pad=(5, 0), justify="centre"),
        Act("set", control.id, option.id),
        label=option.label,
        look="card",
        chosen=chosen,
        role="radio",
        h=76,
    )
