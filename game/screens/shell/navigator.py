"""The stack of screens, and where a pressed button leads on it. Knows no page and no pixel."""

from collections.abc import Callable
from dataclasses import dataclass

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import (
    Aside,
    Navigation,
    Pop,
    Push,
    Quit,
    Replace,
    Reset,
    Screen,
    Stay,
)
from game.ui.commands import Command
from game.ui.nodes import Meaning

_ASIDES: dict[Meaning, Aside] = {
    Command.OPEN_HELP: "help",
    Command.HIDE_SCREEN: "hide",
    Command.OPEN_CALM: "calm",
    Command.PAUSE: "pause",
}
_EVERYWHERE = (*_ASIDES, Command.BACK, Command.OPEN_BAY, Command.SIGN_OUT)


@dataclass(slots=True, eq=False, repr=False)
class Navigator:
    """Follows meanings, whoever presses: a window, a test, later a browser.

    first: makes the first screen. aside: makes a place one tap away from everywhere.
    """

    state: AppState
    first: Callable[[AppState], Screen]
    aside: Callable[[Aside, AppState], Screen]
    stack: list[Screen]
    running: bool = True

    @property
    def screen(self) -> Screen:
        """The screen on top."""
        return self.stack[-1]

    def concerns_screen(self, means: Meaning) -> bool:
        """Whether a meaning is for the screen on top; the others mean the same on every screen."""
        return means not in _EVERYWHERE

    def follow(self, means: Meaning) -> Navigation:
        """Carry out a meaning and change the stack; returns what was asked for."""
        move = self._everywhere(means)
        if move is None:
            self.state.sounds.append("tap")
            move = self.screen.act(means)
        self.go(move)
        if self.screen.manner.between and self.state.turn_is_over:
            self._pass_the_chair()
        return move

    def _pass_the_chair(self) -> None:
        """Whoever played signs out, and nothing of hers is seen by whoever comes next."""
        from game.screens.shell.chair import ChairScreen  # not on the way to the first picture

        self.state.sign_out()
        self.go(Reset(ChairScreen(lambda: self.first(self.state))))

    def _everywhere(self, means: Meaning) -> Navigation | None:
        """What a meaning asks for that is the same on every screen; None for any other meaning."""
        match means:
            case Command.BACK:
                return Pop()
            case Command.OPEN_BAY:
                del self.stack[1:]
                return Stay()
            case Command.SIGN_OUT:
                self.state.sign_out()
                return Reset(self.first(self.state))
        if isinstance(means, Command) and means in _ASIDES:
            name = _ASIDES[means]
            there = self.screen.manner.aside == name
            return Stay() if there else Push(self.aside(name, self.state))
        return None

    def go(self, move: Navigation) -> None:
        """Change the stack as a screen asked for."""
        match move:
            case Push(to):
                self.stack.append(to)
            case Replace(to):
                self.stack[-1] = to
            case Reset(to):
                self.stack[:] = [to]
            case Pop():
                if len(self.stack) > 1:
                    self.stack.pop()
            case Quit():
                self.running = False
