"""One row of the options: what it is about, and what there is to choose."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Literal, TypeVar

from game.storage.options import Options, with_choice
from game.ui.choices import (
    Choice,
    ChooseContrast,
    ChooseFont,
    ChooseMotion,
    ChooseNumber,
    ChoosePace,
    ChooseScan,
    ChooseSpacing,
    ChooseSwitch,
    OptionChoice,
    SwitchOption,
)
from game.ui.commands import ChooseLanguage
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Words
from game.ui.roles import ButtonRole, GroupRole

OneChoice = TypeVar("OneChoice", bound=Choice | ChooseLanguage)


def chosen(options: Options, choice: OptionChoice) -> Options:
    """The options after a choice; ValueError for a number out of its range."""
    match choice:
        case ChooseNumber(name, value):
            return with_choice(options, name, str(value))
        case ChooseSwitch(name, on):
            return with_choice(options, name, "on" if on else "off")
        case ChooseContrast(contrast):
            return replace(options, contrast=contrast)
        case ChooseFont(font):
            return replace(options, font=font)
        case ChooseSpacing(spacing):
            return replace(options, spacing=spacing)
        case ChooseMotion(motion):
            return replace(options, motion=motion)
        case ChoosePace(pace):
            return replace(options, pace=pace)
        case ChooseScan(scan):
            return replace(options, scan=scan)


def _answer(
    ctx: Context, title: str, text: str, means: Meaning, now: bool, role: ButtonRole = "radio"
) -> Button:
    """A button for one choice. Its label names the option as well: there are many of "On"."""
    label = ctx.words("{option}: {choice}", "name of a choice", option=title, choice=text)
    words = Words(text, "body", "ink", "centre")
    return Button(words, means, label=label, look="chip", role=role, chosen=now)


def _row(ctx: Context, icon: Icon, title: str, role: GroupRole, *answers: Node) -> Node:
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
        role=role,
        label=title,
    )


def one_of(
    ctx: Context, icon: Icon, title: str, now: OneChoice, choices: Mapping[OneChoice, str]
) -> Node:
    """A row for an option: its choices, each with its name, and the one chosen now."""
    answers = (_answer(ctx, title, said, one, one == now) for one, said in choices.items())
    return _row(ctx, icon, title, "radiogroup", *answers)


def some_of(
    ctx: Context, icon: Icon, title: str, choices: Iterable[tuple[Meaning, str, bool]]
) -> Node:
    """A row of which any number may be chosen: what pressing each means, its name, whether it is
    chosen now."""
    answers = (_answer(ctx, title, said, one, now, "switch") for one, said, now in choices)
    return _row(ctx, icon, title, "group", *answers)


def on_or_off(ctx: Context, icon: Icon, title: str, now: ChooseSwitch) -> Node:
    """A row for an option that is on or off."""
    return one_of(ctx, icon, title, now, switch(ctx, now.option))


def switch(ctx: Context, option: SwitchOption) -> Mapping[ChooseSwitch, str]:
    """The choices of an option that is on or off."""
    on, off = ctx.words("On", "option"), ctx.words("Off", "option")
    return {ChooseSwitch(option, True): on, ChooseSwitch(option, False): off}
