"""A child's session in a browser: the screen now as a page, and what a press does.

Each page has a number. A press names a button and the page it was on, so that a press that comes
twice is done once, and one that is forged, or from a page that is no longer there, does nothing. It
knows no network.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.core.cues import SoundName
from game.screens.help.aside import aside
from game.screens.map.bay import BayScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.loudness import effects, here
from game.screens.shell.navigation import Screen
from game.screens.shell.navigator import Navigator
from game.screens.shell.rendering import caption, context, view_of
from game.screens.sign_in.title import TitleScreen
from game.ui.captions import heard_most, with_caption
from game.ui.commands import Command
from game.ui.context import Ability, Context, Voice
from game.ui.nodes import Meaning
from game.web.assets import Assets
from game.web.elements import Html
from game.web.next_pages import next_pages
from game.web.page import Frame, document, fragment
from game.web.painter import Painter
from game.web.soon import MANY, Lately, soon
from game.web.units import FIXED, PHONE, Size, logical
from game.web.units import told as told_size

_PLAIN: frozenset[Ability] = frozenset()
_SCRIPTED: frozenset[Ability] = frozenset({"sounds"})
"""What a browser can do for the game: without our script, and with it."""
_PACES = {"slow": ".75", "usual": "1", "fast": "1.25"}
_LEAVES = (Command.SIGN_OUT, Command.QUIT)


@dataclass(slots=True, eq=False, repr=False)
class Session:
    """One child, or one guest, in one browser.

    page: the number of the page that was sent last. left: the player has gone; what comes next is
    no page of the game's. watched: it may become another page without a press, so the browser looks
    from time to time; news: how often its page changed in what does not concern its buttons. size:
    of the browser, in CSS pixels; scripted: it runs our script.
    """

    state: AppState
    assets: Assets
    navigator: Navigator
    page: int = 1
    left: bool = False
    watched: bool = False
    news: int = 0
    size: Size = PHONE
    scripted: bool = False
    _sent: Mapping[str, Meaning] | None = None
    _last: str = ""
    _gestures: frozenset[str] = frozenset()
    """The gestures of the page that was sent last: none is played twice."""
    _heard: SoundName | Literal[""] = ""
    _lately: Lately = field(default_factory=lambda: Lately(maxlen=MANY))

    def document(self) -> str:
        """The whole document of the screen now."""
        picture = self._picture()  # first: what is awaited may lead to another screen
        return document(self._frame(), picture)

    def fragment(self) -> str:
        """The part of it that the script swaps in."""
        picture = self._picture()
        return fragment(self._frame(), picture)

    def see(self, size: str) -> None:
        """The browser tells how large it is, as `360x640`; anything else is as if it said nothing.
        Only our script can tell it."""
        if told := told_size(size):
            self.size, self.scripted = told, True

    def press(self, name: str, page: int) -> bool:
        """Press a button of the page with that number: True when it was one that is on, of the page
        sent last. A press that comes again, its answer lost on the way, is True and does nothing.
        """
        if self.repeats(name, page):
            return True
        if page != self.page or name not in self.buttons:
            return False
        self._last, self.page = name, self.page + 1
        self._do(self.buttons[name])
        self._sent = None
        return True

    def repeats(self, name: str, page: int) -> bool:
        """Whether this is the last press again."""
        return page == self.page - 1 and name == self._last

    def turn(self, means: Meaning) -> None:
        """Something else than a press asks for this: the page that was sent last counts no more."""
        self.navigator.follow(means)
        self.renew()

    def renew(self) -> None:
        """Something here is another now: the page that was sent last counts no more."""
        self._last, self.page, self._sent = "", self.page + 1, None

    @property
    def now(self) -> str:
        """Changes with all that a browser should ask for anew."""
        return f"{self.page}-{self.news}"

    def soon(self) -> Iterator[tuple[str, ...]]:
        """Addresses of drawings that a browser may fetch beforehand, one page that may come next
        after the other."""
        pages = next_pages(self.navigator.screen, self.state, tuple(self.buttons.values()))
        for names in soon(pages, self._context(), self._lately):
            yield tuple(map(self.assets.pictures.address, sorted(names)))

    @property
    def buttons(self) -> Mapping[str, Meaning]:
        """What the page that was sent last can be pressed for, by the names of its buttons."""
        if self._sent is None:
            self._picture()
        assert self._sent is not None
        return self._sent

    def _do(self, means: Meaning) -> None:
        sounds = self.state.sounds
        sounds.clear()
        self.navigator.follow(means)
        self._heard = heard_most(sounds)
        self.left = means in _LEAVES or not self.navigator.running

    def _picture(self) -> Html:
        """The screen as it is now, painted; what can be pressed on it counts from now on."""
        screen = self.navigator.screen
        if screen.manner.waits:
            self.navigator.go(screen.act(Command.LOOK_AGAIN))
            screen = self.navigator.screen
        player, ctx = self.state.player, self._context()
        view = with_caption(view_of(screen, ctx), ctx, caption(player, self._heard))
        painter = Painter(
            self.assets.pictures,
            ctx.size[0],
            rtl=ctx.direction == "rtl",
            fixed=self.fixed,
            known=self._gestures,
            clip=lambda text: self.assets.clip(player.language.code, text),
        )
        picture = painter.page(view)
        self._sent, self._gestures = painter.buttons, frozenset(painter.gestures)
        return picture

    def _context(self) -> Context:
        voice: Voice = "ready" if self.scripted else "left-out"
        can = _SCRIPTED if self.scripted else _PLAIN
        return context(self.state, logical(self.size), voice, can)

    @property
    def fixed(self) -> bool:
        """Whether the screen is so large that a page need not be moved as a whole."""
        return self.scripted and self.size[0] >= FIXED[0] and self.size[1] >= FIXED[1]

    def _frame(self) -> Frame:
        player = self.state.player
        options, assets = player.options, self.assets
        chosen = {
            "high": options.contrast == "high",
            "plain": options.font == "plain",
            "airy": options.spacing == "wide",
            "reduced": options.motion == "reduced",
            "fixed": self.fixed,
        }
        classes = (f"t{options.text}", *(name for name, on in chosen.items() if on))
        return Frame(
            player.language.words("Lantern Bay", "name of the game"),
            player.language.code,
            player.language.direction,
            self.page,
            " ".join(classes),
            assets.style,
            assets.script,
            f"{self.size[0]:.0f}x{self.size[1]:.0f}" if self.scripted else "",
            self._told(),
        )

    def _told(self) -> dict[str, str]:
        """What the script is told: the sound to play and how loud, whether to read aloud."""
        screen, options = self.navigator.screen, self.state.player.heard_options
        loud = effects(screen, options)
        told = {"screen": screen.name} | ({"now": self.now} if self.watched else {})
        if screen.manner.waits:
            told["wait"] = "1"
        if self._heard and loud and (sound := self.assets.sound(self._heard)):
            told |= {"sound": sound, "loud": f"{loud:.2g}"}
        if here(screen, options, can_read=True).by_itself:
            told["read"] = "1"
        if screen.manner.sound != "never":
            told |= {"speech": f"{options.speech / 100:g}", "pace": _PACES[options.pace]}
        return told


def session_of(state: AppState, assets: Assets) -> Session:
    """The session of whoever has signed in: at the bay, or, before, at the first screen."""
    first: Screen = TitleScreen(state) if state.player.profile is None else BayScreen(state)
    return Session(state, assets, Navigator(state, TitleScreen, aside, [first]))
