"""One row of the options: what it is about, and what there is to choose."""

from collections.abc import Mapping
from typing import Literal

from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import AppCommand, Box, Button, Node, Picture, Words


def chosen(name: str, value: str) -> AppCommand:
    """What pressing a choice means; see `storage.options.with_choice`."""
    return AppCommand("choose", f"{name} {value}")


def choice(ctx: Context, title: str, text: str, means: AppCommand, now: bool) -> Button:
    """One thing to choose. Its name aloud says what it is about: there are many of "On"."""
    label = ctx.words("{option}: {choice}", "name of a choice", option=title, choice=text)
    words = Words(text, "body", "ink", "centre")
    return Button(words, means, label=label, look="chip", role="radio", chosen=now)


def row(ctx: Context, icon: Icon, title: str, *answers: Node) -> Node:
    """A picture and a title, and the choices beside them, or below where there is no room."""
    beside = not ctx.narrow
    name = Box(
        (Picture(icon, 40, 40), Words(title, "body", "ink", grow=1)),
        flow="row",
        gap=10,
        align="centre",
        w=260 if beside else 0,
    )
    flow: Literal["row", "column"] = "row" if beside else "column"
    return Box(
        (name, Box(answers, flow="wrap", gap=8, grow=1 if beside else 0)),
        flow=flow,
        gap=6,
        align="centre" if beside else "stretch",
        role="group",
        label=title,
    )


def one_of(
    ctx: Context, icon: Icon, title: str, name: str, now: str, choices: Mapping[str, str]
) -> Node:
    """A row of which one is chosen: what each value is called, by the value that is kept."""
    answers = (
        choice(ctx, title, said, chosen(name, value), value == now)
        for value, said in choices.items()
    )
    return row(ctx, icon, title, *answers)


def on_or_off(ctx: Context, icon: Icon, title: str, name: str, now: bool) -> Node:
    """A row that is on or off."""
    choices = {"on": ctx.words("On", "option"), "off": ctx.words("Off", "option")}
    return one_of(ctx, icon, title, name, "on" if now else "off", choices)
