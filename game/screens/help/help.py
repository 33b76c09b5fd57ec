"""Help now: four doors, people and places; a number only when it was checked and is in date.

Opening it is never remembered, makes no sound, and leads back to the same place.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from game.screens.help.lamps import LampsScreen, has_kept_lamps
from game.screens.shell.app_state import AppState
from game.screens.shell.days import day_name
from game.screens.shell.navigation import Manner, Navigation, Push, Stay
from game.ui.board_page import laid
from game.ui.choices import Door, OpenDoor
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.isolates import left_to_right
from game.ui.nodes import Box, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import back_button, card, hide_button, read_button, strip
from game.ui.upright import choices

if TYPE_CHECKING:
    from game.content.regions import Helpline

DOORS: tuple[Door, ...] = ("danger", "worry", "talk", "friend")
_SIGNS: dict[Door, Icon] = {
    "danger": "icon/danger",
    "worry": "icon/worry",
    "talk": "icon/talk",
    "friend": "icon/friend",
}


def door_name(ctx: Context, door: Door) -> str:
    """The words on a door of help."""
    match door:
        case "danger":
            return ctx.words("I am in danger now", "help door")
        case "worry":
            return ctx.words("Something online worries me", "help door")
        case "talk":
            return ctx.words("I want to talk", "help door")
        case "friend":
            return ctx.words("I worry about a friend", "help door")


def first_step(ctx: Context, door: Door) -> str:
    """The first thing to do behind a door, in one sentence."""
    match door:
        case "danger":
            return ctx.words("Go where other people are. Say: I need help now.", "help, danger")
        case "worry":
            return ctx.words("Stop. Keep the words and the name. Tell a safe adult.", "help, worry")
        case "talk":
            return ctx.words(
                "Choose someone who listens. You can start with one word.", "help, talk"
            )
        case "friend":
            return ctx.words(
                "Stay kind. Bring a grown-up. You need not fix it alone.", "help, friend"
            )


def _sheet(ctx: Context, *parts: Node) -> Node:
    name = Words(ctx.words("Help now", "heading"), "heading", "paper", "centre", grow=1, level=1)
    top = strip(back_button(ctx), name, *read_button(ctx), hide_button(ctx))
    pad = (26, 18) if not ctx.narrow else (12, 10)
    paper = Box((), pad=pad, fill="paper", radius=28, shadow=True, w=940)
    body = Scroll(Box(parts, gap=14, pad=(4, 4)), "help")
    return laid(ctx, "place/calm-lighthouse", top, paper, body)


@dataclass(slots=True)
class HelpScreen:
    """The four doors of help."""

    state: AppState
    name: str = "help"
    manner: ClassVar[Manner] = Manner(sound="asked", aside="help")

    def view(self, ctx: Context) -> Node:
        intro = Words(
            ctx.words("It is not your fault. There are people who want to help.", "help"),
            "body",
            "ink",
            "centre",
        )
        doors = tuple(
            card(
                Picture(_SIGNS[door], 84, 84),
                door_name(ctx, door),
                OpenDoor(door),
                w=min(400.0, 300 + 100 * (ctx.text - 1)),
            )
            for door in DOORS
        )
        return _sheet(ctx, intro, choices(ctx, doors))

    def act(self, means: Meaning) -> Navigation:
        match means:
            case OpenDoor(door):
                return Push(DoorScreen(self.state, door))
        return Stay()


@dataclass(slots=True)
class DoorScreen:
    """What is behind a door: what to do first, people, how to write it, a number if certain."""

    state: AppState
    door: Door
    manner: ClassVar[Manner] = Manner(sound="asked", aside="help")

    @property
    def name(self) -> str:
        return f"door-{self.door}"

    def view(self, ctx: Context) -> Node:
        first = Box(
            (Words(first_step(ctx, self.door), "heading", "ink"),),
            fill="lantern-soft",
            radius=20,
            pad=(20, 14),
        )
        name = Words(door_name(ctx, self.door), "small", "ink-soft", level=2)
        ways = tuple(_line(picture, text) for picture, text in self._ways(ctx))
        numbers = self._numbers(ctx)
        rest = (*numbers, *ways) if self.door == "danger" else (*ways, *numbers)
        return _sheet(ctx, name, first, *self._lamps(ctx), *rest)

    def _lamps(self, ctx: Context) -> tuple[Node, ...]:
        """The way to the lamps of whoever keeps some; behind it somebody may be named whom nobody
        else is to see, so nothing of them stands here."""
        if not has_kept_lamps(self.state):
            return ()
        words = ctx.words("Your lamps", "heading")
        drawn = Picture("bay/lantern-lit", h=64)
        return (Box((card(drawn, words, Command.OPEN_LAMPS),), "row"),)

    def _ways(self, ctx: Context) -> tuple[tuple[Icon, str], ...]:
        return (
            (
                "icon/house",
                ctx.words(
                    "At home or near: someone who listens, believes you and helps.", "help: people"
                ),
            ),
            ("icon/school", ctx.words("At school: a teacher you feel safe with.", "help: people")),
            (
                "icon/clinic",
                ctx.words("At the clinic: a nurse or health worker.", "help: people"),
            ),
            (
                "icon/people",
                ctx.words(
                    "Or a community worker, or a police desk you feel safe with.", "help: people"
                ),
            ),
            (
                "icon/note-writing",
                ctx.words(
                    "Hard to say? Write it: Please read this. I need help.", "help: in writing"
                ),
            ),
            (
                "icon/phone",
                ctx.words("No phone? Ask a safe adult for theirs.", "help: phone"),
            ),
            (
                "icon/again",
                ctx.words("Not heard? Tell the next person. Keep telling.", "help: try again"),
            ),
        )

    def _numbers(self, ctx: Context) -> tuple[Node, ...]:
        """Who can be reached by phone: whoever comes at once, and apart from them those who listen.
        Where nothing of a kind was checked, its heading is left out, too."""
        today = date.fromisoformat(self.state.ports.today())
        known = self.state.library.helplines(today)
        comes = [each for each in known if each.kind == "emergency"]
        listens = [each for each in known if each.kind != "emergency"]
        groups = (
            (ctx.words("Help that comes at once", "help: before emergency numbers"), comes),
            (ctx.words("People who listen", "help: before numbers of helplines"), listens),
        )
        return tuple(
            Box((Words(title, "heading", level=2), *lines), gap=8, role="group", label=title)
            for title, them in groups
            if (lines := tuple(self._reached(ctx, them)))
        )

    def _reached(self, ctx: Context, them: "Iterable[Helpline]") -> Iterator[Node]:
        """Each way to reach each of them."""
        language = self.state.player.language.code
        for each in them:
            name = each.name.get(language) or next(iter(each.name.values()), "")
            for channel in each.channels:
                text = ctx.words(
                    "{name}: {number} ({hours}). Checked on {day}.",
                    "a helpline",
                    name=name,
                    number=left_to_right(channel.value),
                    hours=left_to_right(channel.hours),
                    day=day_name(ctx, each.verified.date),
                )
                yield _line("icon/phone", text)

    def act(self, means: Meaning) -> Navigation:
        return Push(LampsScreen(self.state)) if means is Command.OPEN_LAMPS else Stay()


def _line(picture: Icon, text: str) -> Box:
    return Box(
        (Picture(picture, 48, 48), Words(text, "body", "ink", grow=1)),
        flow="row",
        gap=14,
        align="centre",
    )
