"""A child's own lamps: kept behind three pictures if she likes, and shown again on the Help page.

What she lit comes from a story (`core/cues.Keeps`). Guests, and who shares a screen, keep none.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from game.core.ids import ThingId
from game.core.lamps import LAMPS, Lamp
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import QUIET, Manner, Navigation, Pop, Replace, Stay
from game.screens.shell.new_code import NewCodeScreen
from game.screens.shell.picture_code import chosen_after, pick_pictures
from game.screens.shell.player import Player
from game.storage.lamps import has_lamps, lamps_of, with_lamps, without_lamps
from game.storage.profiles import CODE_LENGTH
from game.ui.board_page import page
from game.ui.commands import AppCommand, Command
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, thing_drawing
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import main_button

HIGH, WIDE = 130.0, 150.0
"""How tall a lamp is, and how wide its name may be, with letters of 100 %."""


def lamp_name(ctx: Context, lamp: Lamp) -> str:
    """What a lamp stands for."""
    match lamp:
        case "home":
            return ctx.words("Someone at home", "a lamp: whom a child would tell")
        case "grandparent":
            return ctx.words("A grandparent", "a lamp: whom a child would tell")
        case "teacher":
            return ctx.words("A teacher", "a lamp: whom a child would tell")
        case "nurse":
            return ctx.words("A nurse", "a lamp: whom a child would tell")
        case "coach":
            return ctx.words("A coach", "a lamp: whom a child would tell")
        case "neighbour":
            return ctx.words("A neighbour", "a lamp: whom a child would tell")


def may_keep(player: Player, lamps: tuple[str, ...]) -> bool:
    """Whether there is anything to keep, and somebody whose own it is."""
    alone = player.profile is not None and not player.is_guest and not player.is_shared
    return alone and bool(lamps)


def _keep(state: AppState, lamps: tuple[str, ...], code: tuple[str, ...]) -> None:
    """The player with these lamps, or with none."""
    player = state.player
    assert player.profile is not None
    lit = with_lamps(player.profile, lamps, code) if lamps else without_lamps(player.profile)
    state.use_options(lit.options)


@dataclass(slots=True)
class KeepLampsScreen:
    """Whether the lamps are kept, for her alone. Not keeping them is as good.

    kept: called once they are.
    """

    state: AppState
    lamps: tuple[str, ...]
    kept: Callable[[], None]
    name: str = "keep-lamps"
    manner: ClassVar[Manner] = QUIET

    def view(self, ctx: Context) -> Node:
        said = ctx.words(
            "Your lamps can wait in Help. Three secret pictures open them.", "own lamps"
        )
        title = ctx.words("Keep your lamps?", "heading")
        body = Scroll(Box((Words(said, "body", "ink", "centre"),), gap=16), "keep-lamps")
        keep = main_button(ctx.words("Keep them", "button: own lamps"), Command.KEEP_LAMPS)
        later = _plain(ctx.words("Not now", "button: own lamps"), Command.LAMPS_LATER)
        return page(ctx, title, body, above=Picture(_drawn("home"), h=150), below=(later, keep))

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Command.KEEP_LAMPS:
                return Replace(NewCodeScreen(self.state, self._known))
            case Command.LAMPS_LATER:
                return Pop()
        return Stay()

    def _known(self, code: tuple[str, ...]) -> Navigation:
        _keep(self.state, self.lamps, code)
        self.kept()
        return Pop()


@dataclass(slots=True)
class LampsScreen:
    """The lamps behind their pictures. Trying is free and never counted; whoever has forgotten the
    pictures can put the lamps out, and light others in the story."""

    state: AppState
    chosen: tuple[str, ...] = ()
    lit: tuple[str, ...] = ()
    wrong: bool = False
    forgotten: bool = False
    manner: ClassVar[Manner] = Manner(sound="asked", aside="help")

    @property
    def name(self) -> str:
        return "lamps-lit" if self.lit else "lamps-forgotten" if self.forgotten else "lamps"

    def view(self, ctx: Context) -> Node:
        if self.lit:
            return self._shown(ctx)
        if self.forgotten:
            return self._put_out(ctx)
        note = ctx.words("Not these three. Try again.", "wrong pictures, of own lamps")
        forgot = _plain(
            ctx.words("I forgot the pictures", "button: own lamps"), Command.LAMPS_FORGOTTEN
        )
        heading = ctx.words("Three pictures for your lamps", "heading")
        return pick_pictures(ctx, heading, self.chosen, note if self.wrong else "", (forgot,))

    def _shown(self, ctx: Context) -> Node:
        """Her lamps, and that of the helplines."""
        names = [(lamp, lamp_name(ctx, lamp)) for lamp in LAMPS if lamp in self.lit]
        helpline = ("helpline", ctx.words("A helpline", "a lamp that always glows"))
        lamps = tuple(
            Box((Picture(_drawn(lamp), h=HIGH), Words(name, "body", "ink", "centre")),
                w=WIDE * ctx.text, align="centre", gap=6)
            for lamp, name in (*names, helpline)
        )  # fmt: skip
        body = Scroll(Box((Box(lamps, "wrap", gap=12, justify="centre"),)), "lamps")
        out = _plain(ctx.words("Put them out", "button: own lamps"), Command.PUT_LAMPS_OUT)
        return page(ctx, ctx.words("Your lamps", "heading"), body, below=(out,))

    def _put_out(self, ctx: Context) -> Node:
        """What is lost without the pictures, and how to have it again."""
        said = ctx.words("No harm done. Put them out, and light new ones any time.", "own lamps")
        out = main_button(ctx.words("Put them out", "button: own lamps"), Command.PUT_LAMPS_OUT)
        back = _plain(ctx.words("Try again", "button: own lamps"), Command.LAMPS_LATER)
        body = Scroll(Box((Words(said, "body", "ink", "centre"),)), "lamps-forgotten")
        return page(ctx, ctx.words("Forgot the pictures?", "heading"), body, below=(back, out))

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Command.PUT_LAMPS_OUT if has_kept_lamps(self.state):
                _keep(self.state, (), ())
                return Pop()
            case Command.LAMPS_FORGOTTEN:
                self.forgotten, self.chosen = True, ()
            case Command.LAMPS_LATER:
                self.forgotten = False
            case _:
                self._pick(means)
        return Stay()

    def _pick(self, means: Meaning) -> None:
        profile = self.state.player.profile
        self.chosen = chosen_after(means, self.chosen)
        self.wrong = self.wrong and not self.chosen
        if len(self.chosen) == CODE_LENGTH and profile is not None:
            self.lit = lamps_of(profile, self.chosen)
            self.chosen, self.wrong = (), not self.lit


def has_kept_lamps(state: AppState) -> bool:
    """Whether the player has lamps of her own; somebody who shares a screen shows none."""
    player = state.player
    return player.profile is not None and not player.is_shared and has_lamps(player.profile)


def _drawn(lamp: str) -> DrawingName:
    return thing_drawing(ThingId(f"lamp-{lamp}-lit"))


def _plain(text: str, means: AppCommand) -> Button:
    return Button(Words(text, "button", "ink", "centre"), means, label=text)
