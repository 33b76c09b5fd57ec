"""The page of a show of hands: the answers as large as a screen allows, and the hands for each."""

from collections.abc import Iterator
from typing import Protocol

from game.core.acts import Act
from game.core.tallies import Tally
from game.screens.shell.player import Player
from game.screens.story.story_bar import calm_button
from game.ui.choices import CountHands, PickDigit, PlayAnswer, RaiseHands
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Scroll, Words
from game.ui.screen_parts import bar, behind, icon, in_the_sky, main_button

KEYS = "abcdef"
"""The keys of the answers, in their order, on a keyboard of any script."""
_LONGEST_BAR = 220.0
_SIGN = 72.0


class Put(Protocol):
    """A question that was put to a class."""

    @property
    def answers(self) -> tuple[tuple[str, Act], ...]:
        """What each answer is called, and what it does."""
        ...

    @property
    def tally(self) -> Tally:
        """The hands so far."""
        ...

    @property
    def counting(self) -> int:
        """The answer whose hands are written just now."""
        ...


def signs(ctx: Context) -> tuple[str, ...]:
    """What the answers are called for short, in their order."""
    said = ctx.words("A B C D E F", "six short signs for answers, with spaces between them")
    return tuple(said.split())


def hands_page(ctx: Context, now: Put, title: str, player: Player) -> Node:
    """The page: counting, and once hands are down, talking about it and going on."""
    top = bar(ctx, _away(ctx), title=title, right=(calm_button(ctx, player),))
    rows = tuple(_row(ctx, now, at) for at in range(len(now.answers)))
    heading = (
        ctx.words("Why? Talk about it first.", "hands are counted: a class before one screen")
        if now.tally.closed
        else ctx.words("What do you think? Hands up!", "a class before one screen")
    )
    parts = (
        Box(
            (Words(heading, "heading", "paper", "centre", level=2),),
            fill="night",
            radius=18,
            pad=(18, 8),
        ),
        Scroll(Box(rows, gap=10), "answers"),
        *_below(ctx, now),
    )
    body = Box(parts, gap=12, pad=(20, 12), grow=1)
    return behind("bay/back", Box((in_the_sky(top), body), grow=1))


def _away(ctx: Context) -> Button:
    return icon("icon/back", Command.HANDS_AWAY, ctx.words("Back to the story", "button"))


def _row(ctx: Context, now: Put, at: int) -> Node:
    """An answer with its sign, what it says, and its hands."""
    said, _ = now.answers[at]
    closed, hands = now.tally.closed, now.tally.sums[at]
    count = Words(ctx.number(hands), "title", "ink", "end")
    inside = (
        Box(
            (Words(signs(ctx)[at], "title", "paper", "centre"),),
            fill="sea-deep",
            radius=36,
            w=_SIGN * ctx.text,
        ),
        Words(said, "heading", "ink", grow=1),
        *_bar(now, at),
        count,
    )
    means: Meaning = PlayAnswer(at) if closed else CountHands(at)
    label = ctx.words(
        "{sign}: {answer}. Hands: {n}",
        "an answer, its hands",
        sign=signs(ctx)[at],
        answer=said,
        n=ctx.number(hands),
    )
    answer = Button(
        Box(inside, "row", gap=14, pad=(8, 4), align="centre"),
        means,
        label=label,
        look="card",
        chosen=(at == now.tally.leading) if closed else at == now.counting,
        grow=1,
        hotkey=KEYS[at],
    )
    return answer if closed else Box((answer, *_by_one(ctx, at)), "row", gap=8, align="centre")


def _bar(now: Put, at: int) -> Iterator[Node]:
    """As long as its hands are many, once they are counted."""
    most = max(now.tally.sums, default=0)
    if now.tally.closed and most:
        wide = _LONGEST_BAR * now.tally.sums[at] / most
        yield Box((Box((), fill="lantern", radius=8, w=wide, h=24),), w=_LONGEST_BAR)


def _by_one(ctx: Context, at: int) -> tuple[Node, ...]:
    sign = signs(ctx)[at]
    less = ctx.words("One hand less for {sign}", "button: hands are counted", sign=sign)
    more = ctx.words("One hand more for {sign}", "button: hands are counted", sign=sign)
    return (
        Button(Words("−", "heading", "ink", "centre"), RaiseHands(at, -1), label=less, w=64),
        Button(Words("+", "heading", "ink", "centre"), RaiseHands(at, 1), label=more, w=64),
    )


def _below(ctx: Context, now: Put) -> Iterator[Node]:
    """What comes next: hands down, or the answer of most."""
    if not now.tally.closed:
        tiles = tuple(
            Button(
                Words(ctx.number(digit), "button", "ink", "centre"),
                PickDigit(digit),
                look="chip",
                w=64,
                hotkey=str(digit),
            )
            for digit in (*range(1, 10), 0)
        )
        down = main_button(
            ctx.words("Hands down", "button: no hand is counted any more"), Command.HANDS_DOWN
        )
        yield Box((*tiles, down), "wrap", gap=8, justify="centre")
        return
    leading = now.tally.leading
    if leading is None:
        said = ctx.words(
            "No answer has the most hands. Talk, then choose one.", "hands are counted"
        )
        yield Box((Words(said, "body", "paper", "centre"),), fill="night", radius=18, pad=(16, 6))
        return
    on = ctx.words(
        "See what comes of {sign}", "button: an answer is played", sign=signs(ctx)[leading]
    )
    yield Box((main_button(on, PlayAnswer(leading), "icon/play"),), align="centre")
