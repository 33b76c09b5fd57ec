"""This PC for whoever plays on it: the languages offered, full screen, the loudest sound, turns."""

from dataclasses import dataclass, replace
from typing import ClassVar

from game.screens.options.display import window_row
from game.screens.options.rows import one_of, some_of
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Stay
from game.storage.this_pc import LOUDNESS, TURNS
from game.ui.board_page import page
from game.ui.choices import ChooseLoudest, ChooseTurn, FillScreen, OfferLanguage
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node, Scroll


@dataclass(slots=True)
class ThisPcScreen:
    """A row for each choice, as in the options; it holds at once."""

    state: AppState
    name: str = "grown-up-pc"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        rows = (
            self._languages(ctx),
            window_row(self.state, ctx),
            self._loudest(ctx),
            self._turn(ctx),
        )
        body = Scroll(Box(rows, gap=14), "this-pc")
        return page(ctx, ctx.words("This computer", "for grown-ups: heading and button"), body)

    def _languages(self, ctx: Context) -> Node:
        title = ctx.words("Languages to choose from", "for grown-ups")
        offered = self.state.offered
        described = map(self.state.library.described, self.state.library.codes)
        return some_of(
            ctx,
            "icon/language",
            title,
            (
                (
                    OfferLanguage(each.code),
                    each.name,
                    each.code in offered,
                )
                for each in described
            ),
        )

    def _loudest(self, ctx: Context) -> Node:
        title = ctx.words("Never louder than", "for grown-ups")
        silent, half, full = LOUDNESS
        steps = {
            ChooseLoudest(silent): ctx.words("Silent", "for grown-ups: how loud at most"),
            ChooseLoudest(half): ctx.words("Half as loud", "for grown-ups: how loud at most"),
            ChooseLoudest(full): ctx.words("As players choose", "for grown-ups: how loud at most"),
        }
        now = ChooseLoudest(self.state.this_pc.loudest)
        return one_of(ctx, "icon/sound", title, now, steps)

    def _turn(self, ctx: Context) -> Node:
        title = ctx.words("A turn lasts", "for grown-ups: children take turns at this computer")
        steps = {
            ChooseTurn(each): ctx.words(
                "{n} minutes", "for grown-ups: how long a turn lasts", n=ctx.number(each)
            )
            if each
            else ctx.words("As long as they like", "for grown-ups: how long a turn lasts")
            for each in TURNS
        }
        return one_of(ctx, "icon/turn-2", title, ChooseTurn(self.state.this_pc.turn), steps)

    def act(self, means: Meaning) -> Navigation:
        match means:
            case OfferLanguage(code):
                self._offer(code)
            case FillScreen(on):
                self.state.use_this_pc(replace(self.state.this_pc, full_screen=on))
            case ChooseLoudest(loudest) if loudest in LOUDNESS:
                self.state.use_this_pc(replace(self.state.this_pc, loudest=loudest))
            case ChooseTurn(minutes) if minutes in TURNS:
                self.state.use_this_pc(replace(self.state.this_pc, turn=minutes))
        return Stay()

    def _offer(self, code: str) -> None:
        """One language more or less; the last one stays."""
        now = {*self.state.offered} ^ {code}
        codes = tuple(each for each in self.state.library.codes if each in now)
        if codes:
            self.state.use_this_pc(replace(self.state.this_pc, offered=codes))
