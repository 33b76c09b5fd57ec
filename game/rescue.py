"""What becomes of a game when something goes wrong that nobody foresaw.

A calm page in the player's language is kept in memory from the first picture on, for the stick with
the program may be pulled out. Facts already made are kept; a report without names lies in the
folder of progress.
"""

import errno
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from game.assembly import Game
from game.screens.shell.navigation import Reset
from game.ui.commands import Command
from game.ui.nodes import Meaning

if TYPE_CHECKING:
    from game.platform.last_page import LastPage
    from game.screens.shell.last_page import Why

ENDED = "Something went wrong that nobody foresaw. What was saved before is still there."
_OFTEN = 3
"""So many errors without a quiet moment between them, and going on is no longer offered."""
_PULLED = {
    getattr(errno, name, errno.EIO)
    for name in ("EIO", "ENODEV", "ENXIO", "ESTALE", "ENOTCONN", "ENOMEDIUM")
}
"""What the system says of a device that is no longer there."""


class ProgramGone(OSError):
    """The folder with the program was there, and is not any more."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is ready in memory: a painted page by what it is for, and what is said of it."""

    pages: "dict[Why, LastPage]"
    said: "dict[Why, tuple[str, ...]]"


@dataclass(slots=True)
class Rescue:
    """Stands by one game in its window. data: the folder for reports, None for nowhere. size: that
    of the window in pixels. ask: shows a page and waits, as `platform.last_page` does."""

    game: Game
    data: Path | None
    size: Callable[[], tuple[int, int]]
    ask: "Callable[[LastPage], Meaning | None] | None" = None
    code: int = 0
    """The exit code of the game: 1 when it had to be ended."""
    _was_there: bool = field(init=False)
    _kept: Kept | None = None
    _kept_for: tuple[object, ...] = ()
    _in_a_row: int = 0

    def __post_init__(self) -> None:
        self._was_there = self._is_there()

    def look(self) -> None:
        """Raises ProgramGone when the program's folder has gone: drawings would be grey frames."""
        if self._was_there and not self._is_there():
            raise ProgramGone(errno.ENODEV, "the folder with the game is gone")

    def rest(self) -> None:
        """A quiet moment: what is kept is brought up to date with the player and the window."""
        self._in_a_row = 0
        wanted = self._wanted()
        if wanted != self._kept_for:
            self._kept_for = wanted  # also when it fails: once is enough
            self._kept = self._made()
        if self._kept is not None and self.game.state.player.options.voice:
            for words in self._kept.said.values():
                self.game.voice.learn(words)

    def save(self, error: Exception) -> None:
        """Shows the page until the player goes on or closes the game. Never raises an Exception."""
        self._in_a_row += 1
        why: Why = "gone" if self._is_gone(error) else "error"
        if why == "error":
            self.report(error)
            why = "error" if self._in_a_row < _OFTEN else "stuck"
        try:
            self._ask(why)
        except Exception as again:
            self.report(again)
            self._end()

    def report(self, error: BaseException) -> Path | None:
        """Leave a report; where it is."""
        if self.data is None:
            return None
        with suppress(Exception):
            from game.storage.reports import leave, report

            return leave(self.data, report(error))
        return None

    @contextmanager
    def watching(self) -> Iterator[None]:
        """While it lasts, an error in a thread leaves a report and no traceback."""
        before = threading.excepthook, sys.unraisablehook
        threading.excepthook = lambda told: self._told(told.exc_value)
        sys.unraisablehook = lambda told: self._told(told.exc_value)
        try:
            yield
        finally:
            threading.excepthook, sys.unraisablehook = before

    def _told(self, error: BaseException | None) -> None:
        if error is not None and not isinstance(error, SystemExit):
            self.report(error)

    def _ask(self, why: "Why") -> None:
        if self._kept is None or self._kept_for != self._wanted():
            with suppress(Exception):
                self._kept = self._made()
        if self._kept is None:
            self._end()
            return
        while True:
            self._say(self._kept.said[why])
            chosen = (self.ask or self._asked)(self._kept.pages[why])
            if chosen is not Command.OPEN_BAY:
                self.game.app.close()
                return
            if why != "gone" or self._is_there():
                self._go_on(refresh=why == "gone")
                return

    def _go_on(self, *, refresh: bool) -> None:
        """To the bay, or to who plays; when that failed just now, to the first page."""
        navigator = self.game.app.navigator
        if refresh:
            self.game.refresh()
        del navigator.stack[1:]
        if self._in_a_row > 1 and not refresh:
            with suppress(Exception):
                self.game.state.ports.end_class()
                self.game.state.sign_out()
            navigator.go(Reset(navigator.first(self.game.state)))
        self.game.app.view.changed()

    def _end(self) -> None:
        """A clean end, where not even the last page can be shown."""
        print(ENDED, file=sys.stderr)
        self.code = 1
        self.game.app.close()

    def _asked(self, page: "LastPage") -> Meaning | None:
        from game.platform.last_page import Question
        from game.screens.shell.key_meaning import meaning

        options = self.game.state.player.options
        beat = options.beat * 100 if options.scan == "auto" else 0
        return Question(page, lambda name: meaning(name, options), beat, self._speak_on).ask()

    def _speak_on(self) -> None:
        """The voice is given its turn."""
        with suppress(Exception):
            self.game.voice.word()

    def _say(self, words: tuple[str, ...]) -> None:
        with suppress(Exception):
            if (
                self.game.state.player.options.sound
                and self.game.app.screen.manner.sound != "never"
            ):
                self.game.voice.say(words)

    def _wanted(self) -> tuple[object, ...]:
        player = self.game.state.player
        o = player.options
        return player.language.code, o.text, o.contrast, o.font, o.spacing, self.size()

    def _made(self) -> Kept:
        """Every page, painted. What showing them will need is imported now."""
        from game.platform.display import scale_for
        from game.platform.last_page import Question, kept  # noqa: F401
        from game.screens.shell import key_meaning  # noqa: F401
        from game.screens.shell.last_page import SHEET, LastScreen, sentences
        from game.screens.shell.rendering import context, picture
        from game.storage import reports  # noqa: F401

        game, size = self.game, self.size()
        scale = scale_for(size)
        ctx = context(game.state, (size[0] / scale, size[1] / scale), "left-out")
        painter = game.look().painter
        whys: tuple[Why, ...] = ("error", "gone", "stuck")
        pages = {
            why: kept(picture(LastScreen(why), ctx, game.render, "", {}), SHEET, painter, size)
            for why in whys
        }
        said = {why: tuple(" ".join(sentences(ctx, why)).split()) for why in whys}
        return Kept(pages, said)

    def _is_there(self) -> bool:
        try:
            return self.game.at.levels.is_dir()
        except OSError:  # a stick that was pulled out, while the system still names its folder
            return False

    def _is_gone(self, error: Exception) -> bool:
        if not self._was_there:
            return False
        return not self._is_there() or (isinstance(error, OSError) and error.errno in _PULLED)
