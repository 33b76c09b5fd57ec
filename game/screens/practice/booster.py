"""A booster round: three minutes with twins met before. Is this fine, or should I be careful?"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import ClassVar, Literal

from game.core.booster_item import BoosterItem
from game.core.facts import BOOSTER, Fact
from game.screens.practice.booster_items import another
from game.screens.practice.booster_pages import (
    asking,
    beside_lamp,
    nothing_yet,
    remembered,
    telling,
    verdict,
    way_on,
)
from game.screens.practice.filling_lamp import lamp_alone
from game.screens.practice.whats_next import booster_round
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Stay
from game.ui.board_page import laid, under
from game.ui.choices import Judged, JudgeItem
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.drawing_names import OwnPlace
from game.ui.nodes import Box, Meaning, Node, Scroll
from game.ui.screen_parts import back_button, bar
from game.ui.theme import TARGET
from game.ui.upright import is_upright

BoosterAnswer = Literal["", "right", "slip", "asked"]
BESIDE_LAMP = 800.0
"""The width of the sheet beside the lantern, in logical pixels."""
_GROUND: OwnPlace = "place/calm-lighthouse"
LOW_WINDOW = 680.0
"""The height of a window, in letters of 100 %, below which the words need the lantern's room."""
RETRIES = 2
"""The most things that went wrong to be tried again with another, to keep to three minutes."""


@dataclass(slots=True)
class BoosterScreen:
    """One thing after the other, with its reason after each answer. Leaving is free at any moment:
    what was answered is kept, and what was not stays due."""

    state: AppState
    ahead: list[BoosterItem]
    pool: tuple[BoosterItem, ...]
    at: int = 0
    answer: BoosterAnswer = ""
    retried: int = 0
    lead: dict[str, int] = field(default_factory=dict)
    """By how much more often each skill's tells were noticed than missed, in order."""
    cards: tuple[str, ...] = ()
    """Light cards that were found before."""
    manner: ClassVar[Manner] = USUAL

    @property
    def name(self) -> str:
        return f"booster-{self.at}{'-why' if self.answer else ''}"

    def view(self, ctx: Context) -> Node:
        title = ctx.words("Three minutes", "a booster round")
        top = bar(ctx, back_button(ctx), title=title)
        if is_upright(ctx):
            return self._upright(ctx, top)
        sheet = self._sheet(ctx)
        if not (ctx.narrow or self._crowded(ctx)) and self.ahead:
            sheet = beside_lamp(sheet, self.at + bool(self.answer), len(self.ahead))
        return under(ctx, _GROUND, top, sheet)

    def _upright(self, ctx: Context, top: Box) -> Node:
        """The lamp above the sheet. The way on stays below it, on a shelf that is empty while an
        answer is asked for, so that whoever presses on never gives one."""
        parts, asks = self._parts(ctx), self.at < len(self.ahead) and not self.answer
        if self.answer:
            parts = (verdict(ctx, self.ahead[self.at].item, self.answer), *parts)
        lamp = lamp_alone(self.at + bool(self.answer), len(self.ahead))
        return laid(
            ctx,
            _GROUND,
            top,
            Box((), pad=(12, 10), fill="paper", radius=28, shadow=True),
            Scroll(Box(parts, gap=14, pad=(4, 4)), "booster", told=True),
            above=lamp if ctx.shape == "upright" and self.at < len(self.ahead) else None,
            tabs=Box((), h=TARGET) if asks else None,
            below=(way_on(ctx),) if self.answer else (),
        )

    def _sheet(self, ctx: Context) -> Box:
        """What is asked or told: it moves, between what is said of the answer and the way on."""
        moving = Scroll(Box(self._parts(ctx), gap=14, pad=(4, 4)), "booster", told=True)
        above, below = self._stays(ctx)
        return Box(
            (*above, moving, *below),
            gap=8,
            pad=(26, 18) if not ctx.narrow else (12, 10),
            fill="paper",
            radius=28,
            shadow=True,
            w=0 if ctx.narrow else ctx.size[0] - 48 if self._crowded(ctx) else BESIDE_LAMP,
        )

    def _parts(self, ctx: Context) -> tuple[Node, ...]:
        if not self.ahead:
            return nothing_yet(ctx)
        if self.at >= len(self.ahead):
            return remembered(ctx, self.state, self.remembered, self._new_cards())
        one = self.ahead[self.at]
        return telling(ctx, self.state, one) if self.answer else asking(ctx, one)

    def _stays(self, ctx: Context) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
        """What never moves, above and below; beside each other where height is short."""
        if not self.answer:
            return (), ()
        said, on = verdict(ctx, self.ahead[self.at].item, self.answer), way_on(ctx)
        end = Box((on,), align="end")
        if self._crowded(ctx):
            return (Box((replace(said, grow=1), end), "row", align="centre"),), ()
        return (said,), (end,)

    def _crowded(self, ctx: Context) -> bool:
        """Whether all that is told needs the lantern's room."""
        return bool(self.answer) and ctx.size[1] / ctx.text < LOW_WINDOW

    @property
    def remembered(self) -> tuple[str, ...]:
        """Skills whose tells were noticed more often than missed."""
        return tuple(skill for skill, lead in self.lead.items() if lead > 0)

    def _new_cards(self) -> tuple[str, ...]:
        have = self.state.record.cards.found
        return tuple(skill for skill in have if skill not in self.cards)

    def act(self, means: Meaning) -> Navigation:
        match means:
            case JudgeItem(judged) if self._asking:
                self._judge(judged)
            case Command.NEXT_ITEM if self.answer:
                self._go_on()
        return Stay()

    @property
    def _asking(self) -> bool:
        return self.at < len(self.ahead) and not self.answer

    def _judge(self, judged: Judged) -> None:
        one = self.ahead[self.at]
        if judged == "show":
            self.answer = "asked"
        else:
            self.answer = "right" if (judged == "fine") == one.item.genuine else "slip"
        for skill in one.skills:
            self.lead[skill] = self.lead.get(skill, 0) + (1 if self.answer == "right" else -1)
        self.state.player.keep(_facts(one, self.answer))

    def _go_on(self) -> None:
        one = self.ahead[self.at]
        if self.answer == "slip" and self.retried < RETRIES:
            more = another(one, self.pool, self.ahead)
            self.ahead += (more,) if more else ()
            self.retried += more is not None
        self.answer, self.at = "", self.at + 1
        if self.at == len(self.ahead):
            self.state.player.keep((Fact("boosted", ""),))
            self.state.sounds.append("lantern")


def open_booster(state: AppState) -> BoosterScreen:
    """A fresh round for the player; an empty one where nothing was played yet."""
    ahead, pool = booster_round(state)
    return BoosterScreen(state, list(ahead), pool, cards=state.record.cards.found)


def _facts(one: BoosterItem, answer: BoosterAnswer) -> Iterator[Fact]:
    """The verdict; and of a trick, whether its tells were seen: not where they had to be shown."""
    judged = Fact(
        "judged",
        one.level,
        one.version,
        scene=one.scene,
        item=one.item.id,
        action=BOOSTER,
        verdict=answer,
    )
    yield judged
    for skill in one.skills:
        yield replace(judged, kind="noticed" if answer == "right" else "missed", skill=skill)
