"""A booster round: three minutes with twins met before. Is this fine, or should I be careful?"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from game.core.facts import BOOSTER, Fact
from game.screens.map.whats_next import booster_round
from game.screens.practice.booster_items import BoosterItem, another
from game.screens.practice.booster_pages import asking, nothing_yet, remembered, telling
from game.screens.practice.filling_lamp import filling_lamp
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Stay
from game.screens.shell.shared_parts import back_button, bar, under
from game.ui.context import Context
from game.ui.nodes import AppCommand, Box, Meaning, Node, Scroll

Answer = Literal["", "right", "slip", "asked"]
BESIDE_LAMP = 800.0
"""The sheet's width beside the lantern."""
RETRIES = 2
"""So many things that went wrong are tried again with something else, to keep to three minutes."""


@dataclass(slots=True)
class BoosterScreen:
    """One thing after the other, with its reason after each answer. Leaving is free at any moment:
    what was answered is kept, and what was not stays due."""

    visit: AppState
    ahead: list[BoosterItem]
    pool: tuple[BoosterItem, ...]
    at: int = 0
    answer: Answer = ""
    retried: int = 0
    lead: dict[str, int] = field(default_factory=dict)
    """By how much more often each skill's tells were noticed than missed, in order."""
    cards: tuple[str, ...] = ()
    """Light cards that were found before."""

    @property
    def name(self) -> str:
        return f"booster-{self.at}{'-why' if self.answer else ''}"

    def view(self, ctx: Context) -> Node:
        if not self.ahead:
            parts = nothing_yet(ctx)
        elif self.at >= len(self.ahead):
            parts = remembered(ctx, self.visit, self.remembered, self._new_cards())
        elif self.answer:
            parts = telling(ctx, self.visit, self.ahead[self.at], self.answer)
        else:
            parts = asking(ctx, self.ahead[self.at])
        title = ctx.words("Three minutes", "a booster round")
        sheet = Box(
            (Scroll(Box(parts, gap=14, pad=(4, 4)), "booster"),),
            pad=(26, 18) if not ctx.narrow else (12, 10),
            fill="paper",
            radius=28,
            shadow=True,
            w=BESIDE_LAMP if not ctx.narrow else 0,
        )
        front = sheet if ctx.narrow or not self.ahead else self._beside_lamp(sheet)
        return under(ctx, "place/calm-lighthouse", bar(ctx, back_button(ctx), title=title), front)

    def _beside_lamp(self, sheet: Box) -> Box:
        """The lantern that fills with each answer, and what is asked or told."""
        lamp = filling_lamp(self.at + bool(self.answer), len(self.ahead))
        return Box((lamp, sheet), "row", align="centre")

    @property
    def remembered(self) -> tuple[str, ...]:
        """Skills whose tells were noticed more often than missed."""
        return tuple(skill for skill, lead in self.lead.items() if lead > 0)

    def _new_cards(self) -> tuple[str, ...]:
        have = self.visit.record.cards.found
        return tuple(skill for skill in have if skill not in self.cards)

    def act(self, means: Meaning) -> Navigation:
        match means:
            case AppCommand("judge", "fine" | "trick" | "show" as judged) if self._asking:
                self._judge(judged)
            case AppCommand("on") if self.answer:
                self._go_on()
        return Stay()

    @property
    def _asking(self) -> bool:
        return self.at < len(self.ahead) and not self.answer

    def _judge(self, judged: Literal["fine", "trick", "show"]) -> None:
        one = self.ahead[self.at]
        if judged == "show":
            self.answer = "asked"
        else:
            self.answer = "right" if (judged == "fine") == one.item.genuine else "slip"
        for skill in one.skills:
            self.lead[skill] = self.lead.get(skill, 0) + (1 if self.answer == "right" else -1)
        self.visit.keep(_facts(one, self.answer))

    def _go_on(self) -> None:
        one = self.ahead[self.at]
        if self.answer == "slip" and self.retried < RETRIES:
            more = another(one, self.pool, self.ahead)
            self.ahead += (more,) if more else ()
            self.retried += more is not None
        self.answer, self.at = "", self.at + 1
        if self.at == len(self.ahead):
            self.visit.keep((Fact("boosted", ""),))
            self.visit.sounds.append("lantern")


def open_booster(visit: AppState) -> BoosterScreen:
    """A fresh round for the one who plays; an empty one where nothing was played yet."""
    ahead, pool = booster_round(visit)
    return BoosterScreen(visit, list(ahead), pool, cards=visit.record.cards.found)


def _facts(one: BoosterItem, answer: Answer) -> Iterator[Fact]:
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
