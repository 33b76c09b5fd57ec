"""The first screen: the game's name, who reads which language, and one button to begin."""

from dataclasses import dataclass, replace
from typing import ClassVar

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Push, Stay
from game.screens.sign_in.title_notes import notes, offer, offered
from game.ui.commands import ChooseLanguage, Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Scroll, Words
from game.ui.screen_parts import behind, help_button, icon, main_button, read_button
from game.ui.upright import foot, is_upright, led_on

_LARGE = 440
"""From this width, in letters of 100 %, an upright page has room for the largest letters."""
FEW = 2
"""So many notes fit below the name of the game on the smallest screen."""


@dataclass(slots=True)
class TitleScreen:
    """Languages are named in themselves, so that nobody needs to read another to find theirs."""

    state: AppState
    name: str = "title"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        name = Words(
            ctx.words("Lantern Bay", "name of the game"), "title", "lantern-soft", "centre", level=1
        )
        line = Words(
            ctx.words("Every story you play lights a lantern.", "below the game's name"),
            "body",
            "paper",
            "centre",
        )
        play = main_button(
            ctx.words("Play", "button on the first screen"), Command.CHOOSE_PLAYER, "icon/play"
        )
        if is_upright(ctx):
            return self._upright(ctx, name, line, play)
        buttons = Box((play, *offer(ctx, self.state)), gap=10, align="centre", pad=(0, 4))
        upper = (name, line, buttons)
        if ctx.narrow:
            lower = (*notes(ctx, self.state), self._languages(ctx))
            sign = Box((name, line), fill="night", radius=24, pad=(20, 10))
            column = Box((sign, *upper[2:], *lower), gap=12, align="centre", pad=(20, 4))
            return behind("bay/title", Box((self._corner(ctx), Scroll(column, "title")), grow=1))
        parts = Box(
            (
                self._corner(ctx),
                Box(upper, gap=4, align="centre"),
                *self._said(ctx),
                Box((self._languages(ctx),), align="end", pad=(24, 18)),
            ),
            grow=1,
        )
        return behind("bay/title", parts)

    def _upright(self, ctx: Context, name: Words, line: Node, play: Button) -> Node:
        """The name in the sky; the languages and the way in below the picture."""
        large = ctx.size[0] / ctx.text >= _LARGE
        name = replace(name, style="title" if large else "heading")
        sign = Box((name, line), fill="night", radius=24, pad=(20, 10))
        column = Box((sign, *notes(ctx, self.state)), gap=12, align="centre", pad=(20, 4), grow=1)
        below = (*offer(ctx, self.state), play)
        moving, rows = led_on(ctx, Scroll(column, "title"), below, self._languages(ctx))
        above = behind("bay/title", Box((self._corner(ctx), moving), grow=1))
        return Box((replace(above, grow=1), *(replace(row, fill="night") for row in foot(rows))))

    def _corner(self, ctx: Context) -> Box:
        options = icon("icon/options", Command.OPEN_OPTIONS, ctx.words("Options", "button"))
        row: tuple[Node, ...] = (Box((), grow=1), *read_button(ctx), options, help_button(ctx))
        return Box(row, flow="row", gap=10, pad=(14, 8), role="toolbar")

    def _languages(self, ctx: Context) -> Box:
        """A button for each language, in its own name."""
        return Box(
            tuple(self._language(code) for code in self.state.offered),
            flow="wrap",
            gap=10,
            justify="centre",
            role="radiogroup",
            label=ctx.words("Language", "option"),
        )

    def _language(self, code: str) -> Button:
        language = self.state.library.described(code)
        marked = language.state == "draft" or language.partly
        label = f"{language.name} *" if marked else language.name
        return Button(
            Words(label, "body", "ink", "centre"),
            ChooseLanguage(code),
            label=language.name,
            look="chip",
            role="radio",
            chosen=code == self.state.player.language.code,
        )

    def _said(self, ctx: Context) -> tuple[Node, ...]:
        """The notes at the lower edge; many of them move, so that the languages stay in sight."""
        said = Box(notes(ctx, self.state), gap=12, align="centre", pad=(20, 0))
        if len(said.children) > FEW:
            return (Scroll(said, "notes"),)
        return Box((), grow=1), said

    def act(self, means: Meaning) -> Navigation:
        match means:
            case ChooseLanguage(code):
                self.state.use_language(code)
            case Command.CHOOSE_PLAYER:
                from game.screens.sign_in.who import WhoScreen  # not for the first picture
                from game.storage.leaving import take_away

                self.state.player.store.seen()

                # A PC that is never turned off has no start at which somebody could be forgotten.
                take_away(self.state.player.store, self.state.ports.today())
                return Push(WhoScreen(self.state))
            case Command.OPEN_HAND_IN:
                return offered(self.state)
            case Command.OPEN_OPTIONS:
                from game.screens.options.screen import OptionsScreen

                return Push(OptionsScreen(self.state))
        return Stay()
