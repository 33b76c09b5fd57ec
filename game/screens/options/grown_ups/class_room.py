"""A class is opened on this PC, and looked after while children join it from any browser."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from game.screens.options.grown_ups.class_words import lonely, no_network, plain_http, todays_number
from game.screens.shell.app_state import AppState
from game.screens.shell.class_now import ClassNow, Joined, Modules, RunningClass
from game.screens.shell.navigation import USUAL, Manner, Navigation, Reset, Stay
from game.screens.shell.profile_words import portrait
from game.ui.board_page import page
from game.ui.choices import SendAway
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.isolates import left_to_right
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import CALM_KEY, card, main_button, note

_EVERY = 1.0
"""Seconds between two looks at who is in."""
SQUARE, _MARGIN = 6, 4
"""Logical pixels of a square of a QR code; squares of its light margin."""


@dataclass(slots=True)
class OpenClassScreen:
    """What it means to open a class, before it is. Whoever plays here signs out by it."""

    state: AppState
    failed: bool = False
    name: str = "grown-up-open-class"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        text = ctx.words(
            "Children can play in any browser on this network, and every answer is kept here. The"
            " class is over when you close it, or this window.",
            "for grown-ups: before a class is opened",
        )
        parts: list[Node] = [Words(text), note(plain_http(ctx.words))]
        if self.failed:
            taken = ctx.words(
                "Another program on this computer is in the way. Please close it, and try again.",
                "for grown-ups: a class could not be opened",
            )
            parts.append(note(taken))
        on = main_button(ctx.words("Open a class", "button"), Command.BEGIN_CLASS, "icon/school")
        parts.append(Box((on,), align="centre"))
        heading = ctx.words("Open a class", "heading")
        return page(ctx, heading, Scroll(Box(tuple(parts), gap=16), "open-class"))

    def act(self, means: Meaning) -> Navigation:
        opens = self.state.ports.open_class
        if means is not Command.BEGIN_CLASS or opens is None:
            return Stay()
        self.state.sign_out()
        try:
            running = opens()
        except OSError:
            self.failed = True
            return Stay()
        return Reset(ClassScreen(self.state, running, running.look()))


@dataclass(slots=True)
class ClassScreen:
    """The way in for children, and who is in. While it is seen, the door is open."""

    state: AppState
    running: RunningClass
    now: ClassNow
    over: bool = False
    looked: float = float("-inf")
    name: str = "grown-up-class"

    @property
    def manner(self) -> Manner:
        waits = not self.over and self.state.ports.clock() - self.looked >= _EVERY
        return Manner(music="none", waits=waits)

    def view(self, ctx: Context) -> Node:
        if self.over:
            text = ctx.words("The class is closed. Every answer is kept.", "for grown-ups")
            on = main_button(ctx.words("To the first page", "button"), Command.SIGN_OUT)
            parts: tuple[Node, ...] = (Words(text, align="centre"), Box((on,), align="centre"))
        else:
            parts = (self._way_in(ctx), *self._notes(ctx), self._who(ctx))
        heading = ctx.words("The class is open", "heading") if not self.over else ""
        body = Scroll(Box(parts, gap=16), "class")
        return page(ctx, heading or ctx.words("Until next time", "heading"), body, back=False)

    def _way_in(self, ctx: Context) -> Node:
        words = (*self._to_type(ctx), _ways(ctx, rests=self.now.rests))
        if not self.now.qr:
            return Box(words, gap=6)
        code = Box((qr(ctx, self.now.qr),), align="centre")
        if ctx.narrow:
            return Box((Box(words, gap=6), code), gap=18)
        return Box((Box(words, gap=6, grow=1), code), "row", gap=18, align="centre")

    def _to_type(self, ctx: Context) -> Iterator[Node]:
        """Address and number, as large as a child at the back needs them."""
        if not self.now.addresses:
            yield Words(no_network(ctx.words))
            return
        first, *others = self.now.addresses
        yield Words(ctx.words("In any browser:", "before an address"), "small", "ink-soft")
        yield Words(left_to_right(first), "title", "ink")
        for other in others:
            text = ctx.words("or {address}", "another address", address=left_to_right(other))
            yield Words(text, "small", "ink-soft")
        yield Words(
            ctx.words("Today's number", "heading: the way into the class"), "small", "ink-soft"
        )
        shown = " ".join(todays_number(self.now.number, ctx.number))
        yield Words(left_to_right(shown), "title", "ink")

    def _notes(self, ctx: Context) -> tuple[Node, ...]:
        desk = ctx.words(
            "The teacher's desk is at {address}, on this computer alone.",
            "a class that is open",
            address=left_to_right(self.now.desk),
        )
        notes = (lonely(ctx.words) if self.now.lonely else "", desk if self.now.desk else "")
        return tuple(note(text) for text in notes if text)

    def _who(self, ctx: Context) -> Node:
        """Everybody who is in; a press sends that device away."""
        if not self.now.joined:
            return Words(ctx.words("Nobody is in yet.", "a class"), "body", "ink-soft", "centre")
        said = ctx.words("Press an animal to send that device away.", "a class")
        cards = tuple(_joined(ctx, each) for each in self.now.joined)
        return Box((Words(said, "small", "ink-soft"), Box(cards, "wrap", gap=10)), gap=8)

    def act(self, means: Meaning) -> Navigation:
        match means:
            case SendAway(handle) if not self.over:
                self.running.send_away(handle)
            case Command.NEW_NUMBER if not self.over:
                self.running.new_number()
            case Command.REST_CLASS if not self.over:
                self.running.rest(on=not self.now.rests)
            case Command.OPEN_DESK if not self.over:
                self.running.open_desk()
            case Command.CLOSE_CLASS if not self.over:
                self.over = True
                self.state.ports.end_class()
        if not self.over:
            self.now, self.looked = self.running.look(), self.state.ports.clock()
        return Stay()


def _joined(ctx: Context, each: Joined) -> Button:
    if each.signs is None:
        return card(
            Picture("icon/phone", 60, 60),
            ctx.words("New here", "a device"),
            SendAway(each.handle),
            w=120,
        )
    animal, colour, carries = each.signs
    text = ctx.words("Guest", "button: play, keep nothing") if each.is_guest else ""
    return card(portrait(ctx, animal, colour, 72, carries), text, SendAway(each.handle), w=120)


def _ways(ctx: Context, *, rests: bool) -> Node:
    number = Words(ctx.words("Another number", "button: a class"), "button", "ink", "centre")
    over = Words(ctx.words("Close the class", "button"), "button", "ink", "centre")
    said = (
        ctx.words("End the calm moment", "button: on every screen of a class")
        if rests
        else ctx.words("A calm moment for everybody", "button: every screen of a class turns calm")
    )
    rest = Button(
        Words(said, "button", "ink", "centre"),
        Command.REST_CLASS,
        look="main" if rests else "plain",
        hotkey=CALM_KEY,
    )
    desk = Words(ctx.words("Teacher's desk", "button: opens pages"), "button", "ink", "centre")
    ways = {Command.OPEN_DESK: desk, Command.NEW_NUMBER: number, Command.CLOSE_CLASS: over}
    buttons = tuple(Button(words, means) for means, words in ways.items())
    return Box((rest, *buttons), "wrap", gap=14)


def qr(ctx: Context, modules: Modules) -> Box:
    """A QR code of boxes, with the light margin a camera needs; never mirrored as rows are."""
    turned = (row if ctx.direction == "ltr" else row[::-1] for row in modules)
    rows = tuple(Box(tuple(_runs(row)), "row", h=SQUARE) for row in turned)
    wide = (len(modules) + 2 * _MARGIN) * SQUARE
    pad = _MARGIN * SQUARE
    label = ctx.words("The same for a camera", "a square code beside an address")
    return Box(rows, fill="paper", pad=(pad, pad), w=wide, h=wide, role="picture", label=label)


def _runs(row: tuple[bool, ...]) -> Iterator[Box]:
    """Squares of one kind beside each other as one box."""
    at = 0
    while at < len(row):
        end = next((i for i in range(at, len(row)) if row[i] != row[at]), len(row))
        yield Box((), fill="ink" if row[at] else "", w=(end - at) * SQUARE, h=SQUARE)
        at = end
