"""One row of the options: what it is about, and what there is to choose."""

from typing import Literal

from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture, Wish, Words


def chosen(name: str, value: str) -> Wish:
    """What pressing a choice means; see `storage.options.with_choice`."""
    return Wish("choose", f"{name} {value}")


def choice(ctx: Context, title: str, text: str, means: Wish, now: bool) -> Button:
    """One thing to choose. Its name aloud says what it is about: there are many of "On"."""
    label = ctx.words("{option}: {choice}", "name of a choice", option=title, choice=text)
    words = Words(text, "body", "ink", "centre")
    return Button(words, means, label=label, look="chip", role="radio", chosen=now)


def row(ctx: Context, icon: str, title: str, *answers: Node) -> Node:
    """A picture and a title, and the choices beside them, or below where there is no room."""
    beside = not ctx.narrow
    name = Box(
        (Picture(f"icon/{icon}", 40, 40), Words(title, "body", "ink", grow=1)),
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


def on_or_off(ctx: Context, icon: str, title: str, name: str, now: bool) -> Node:
    """A row that is on or off."""
    on, off = ctx.words("On", "option"), ctx.words("Off", "option")
    return row(
        ctx,
        icon,
        title,
        choice(ctx, title, on, chosen(name, "on"), now),
        choice(ctx, title, off, chosen(name, "off"), not now),
    )
