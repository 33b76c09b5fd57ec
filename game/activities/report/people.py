"""Telling as a picture: the people who could be told, the words to start with, and the answer."""

from dataclasses import replace
from typing import Literal

from game.activities.report.model import Adult, Report, Starter
from game.activities.report.state import Notice, ReportState, adult_of, can_be_told
from game.activities.report.widths import cramped, middle
from game.core.acts import Act
from game.core.cues import Mood
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture, Pin, Words
from game.ui.parts import way_back
from game.ui.stage import bubble, figure


def people(spec: Report, state: ReportState, ctx: Context) -> Node:
    """Everybody who could be told; the words for the one who was chosen; or what came of it."""
    adult = adult_of(spec, state.asking)
    if adult and state.notice:
        return _answer(state, adult, state.notice, ctx)
    if adult:
        return _words(spec, adult, ctx)
    cards = tuple(_card(spec, state, adult, ctx) for adult in spec.adults)
    flow: Literal["wrap", "row"] = "wrap" if ctx.shape != "wide" or cramped(ctx) else "row"
    return Box(cards, flow, gap=12, justify="centre", align="end")


def adult_says(state: ReportState, adult: Adult) -> tuple[str, bool]:
    """What the adult said to the last words, and whether it was at another try."""
    again = adult.who in state.told and adult.answer != "listens"
    return (adult.later if again else adult.says), again


def mood(state: ReportState, adult: Adult) -> Mood:
    """How an adult looks who is not answering just now."""
    if adult.who in state.told:
        return "happy"
    if adult.who in state.asked:
        return "laughing" if adult.answer == "laughs" else "thinking"
    return "calm"


def _card(spec: Report, state: ReportState, adult: Adult, ctx: Context) -> Button:
    """A person to choose. One who has listened wears a tick; one who did not help steps back."""
    free = can_be_told(state, adult) and not state.notice
    beside = 2 if cramped(ctx) else max(1, len(spec.adults))
    width = middle(ctx) / beside - 40
    wide = 96.0 * ctx.text if ctx.shape != "wide" else max(64.0, min(170.0, width))
    tall = (
        wide * 1.4
        if ctx.shape != "wide"
        else min(wide * 1.9, ctx.size[1] * (0.28 if cramped(ctx) else 0.44))
    )
    person = replace(figure(ctx, adult.who, mood(state, adult)), label="", h=0)
    # A drawing has room at its sides for arms, so it may be wider than the card it stands in.
    stage = Box((Pin(person, -0.2, 0, 1.4, 1),), "stack", w=wide, h=tall)
    name = Words(ctx.name(adult.who), "button", align="centre")
    face = Box((stage, name), gap=6)
    label = ctx.words("Tell {name}", "choose whom to tell", name=ctx.name(adult.who))
    return Button(
        face, Act("tell", adult.who), label, "card", adult.who in state.told, free,
        w=wide + 28,
    )  # fmt: skip


def _words(spec: Report, adult: Adult, ctx: Context) -> Node:
    """The person, and the first words as tiles; a note is for a busy adult, or a shy moment."""
    ask = ctx.words("How do you start?", "choose the first words")
    tiles = tuple(_tile(starter) for starter in spec.starters)
    back = ctx.words("Someone else", "back to the people to tell")
    close = way_back(back, Act("close"))
    sheet = Box(
        (Words(ask, "heading"), *tiles, close),
        gap=10, pad=(20, 16), fill="paper", radius=26, shadow=True, grow=1,
        key="starters",
    )  # fmt: skip
    return _beside(figure(ctx, adult.who), sheet, ctx)


def _tile(starter: Starter) -> Button:
    drawn = Picture("icon/note-writing" if starter.way == "note" else "icon/talk", 44, 44)
    words = Words(starter.text, "button", grow=1)
    face = Box((drawn, words), "row", gap=14, align="centre", min_h=48)
    return Button(face, Act("start-with", starter.id), starter.text, "card")


def _answer(state: ReportState, adult: Adult, notice: Notice, ctx: Context) -> Node:
    """What the adult says, and below it what that means."""
    says, again = adult_says(state, adult)
    means = (
        ctx.words("You tried again, and now somebody listens.", "after telling an adult again")
        if again
        else adult.why
    )
    sign = Picture("icon/sparkle" if notice.right else "icon/next", 34, 34, turns=True)
    meaning = Box((sign, Words(means, grow=1)), "row", gap=12, align="start")
    sheet = Box((meaning,), pad=(18, 14), fill="leaf-soft" if notice.right else "lantern-soft",
                radius=20, role="feedback", key="meaning")  # fmt: skip
    answer = bubble(ctx, says, adult.who, tail=ctx.shape == "wide")
    talk = Box((answer, sheet), gap=26, justify="centre", grow=1)
    return _beside(figure(ctx, adult.who, mood(state, adult)), talk, ctx)


def _beside(person: Picture, talk: Box, ctx: Context) -> Box:
    """A person and what is beside her; on a narrow page she stands in the strip above."""
    if ctx.shape != "wide":
        return replace(talk, grow=0)
    if cramped(ctx) and talk.fill:
        stand = Box((replace(person, h=150),), "row", justify="centre")
        return Box((stand, replace(talk, grow=0)))
    tall = min(ctx.size[1] * (0.4 if ctx.low else 0.62), 330.0 / ctx.text)
    return Box((replace(person, h=tall), talk), "row", gap=10, align="end")
