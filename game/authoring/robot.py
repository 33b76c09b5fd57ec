"""A robot that plays like a child: it looks at the laid-out page and presses what it sees."""

from dataclasses import dataclass, field, replace
from typing import Literal

from game.assembly import Game
from game.authoring.page_troubles import cut, told, troubles, unseen
from game.authoring.robot_reach import Input as Input
from game.authoring.robot_reach import Reach
from game.authoring.robot_reach import Stuck as Stuck
from game.platform.robot_input import RobotInput
from game.ui.commands import Command, TurnPage
from game.ui.nodes import Button, Meaning, Words, name_of
from game.ui.page import Page, Placed

_MOST_STEPS = 400
_JUDGES = ("play-", "booster-")
"""Screens that speak about a press; an ending gathers a whole story, and goes on below the fold."""
_SCANS: dict[Input, Literal["auto", "step"]] = {"switch": "auto", "steps": "step"}


@dataclass(slots=True)
class Robot:
    """Presses by meaning or by visible words, with one kind of input alone.

    `complaints` gathers what does not fit on any page it has seen. whole: whether all that is said
    of a press must be in sight at once where letters are of the usual size.
    """

    game: Game
    hands: RobotInput
    input: Input = "mouse"
    complaints: list[str] = field(default_factory=list)
    whole: bool = True
    _looked_at: Page | None = None
    _known: dict[str, set[str]] = field(default_factory=dict)
    """What was said so far on each screen."""

    def __post_init__(self) -> None:
        if scan := _SCANS.get(self.input):
            self.game.state.player.options = replace(self.game.state.player.options, scan=scan)

    @property
    def page(self) -> Page:
        """The page as it is now; a new one is looked over for what does not fit."""
        self.game.look()
        page = self.game.app.page
        if page is not self._looked_at:
            self._looked_at = page
            letters = self.game.state.player.options.text / 100
            wrong = (*troubles(page), *cut(page, letters))
            self.complaints += [f"{self.screen}: {trouble}" for trouble in wrong]
            self.complaints += self._unshown(page)
        return page

    def _unshown(self, page: Page) -> list[str]:
        """What stands on the page as a question mark, because no font has it; each text once."""
        texts = (placed.node.text for placed in page.placed if isinstance(placed.node, Words))
        lost = {text: self.game.render.letters.unshown(text) for text in texts}
        said = (
            f"no font has {' '.join(sorted(map(_code, signs)))} of “{text}”"
            for text, signs in lost.items()
            if signs
        )
        known = {each.partition(": ")[2] for each in self.complaints}
        return [f"{self.screen}: {each}" for each in said if each not in known]

    @property
    def screen(self) -> str:
        """The name of the screen on top."""
        return self.game.app.screen.name

    def sees(self, text: str) -> bool:
        """Whether these words are on the page."""
        return any(isinstance(p.node, Words) and text in p.node.text for p in self.page.placed)

    def can(self, means: Meaning) -> bool:
        """Whether a button with that meaning is there."""
        return self._button(means) is not None

    def press(self, what: str | Meaning) -> None:
        """Press the button that means this, or that shows these words; Stuck if it is not there."""
        placed = self._labelled(what) if isinstance(what, str) else self._button(what)
        if placed is None:
            there = ", ".join(name_of(_of(p)) for p in self.page.buttons())
            raise Stuck(f"{self.screen}: “{what}” is not there to be pressed; there is: {there}")
        name = name_of(_of(placed))
        if self.input == "mouse" or self.input == "finger":
            x, y = self.bring_into_sight(name)
            self.hands.click(x, y, self.input)
        else:
            Reach(self.game.app, self.hands).press(name, self.input)
        self._read()

    def light_lantern(self) -> None:
        """From the end of a story to its ending, by way of the lantern that is lit."""
        for means in (Command.LIGHT_LANTERN, Command.END_CEREMONY):
            if self.can(means):
                self.press(means)

    def _read(self) -> None:
        """What is said of a press is to be seen at once; what was read once may wait to be turned
        to when it is said again."""
        known = self._known.setdefault(self.screen, set())
        options = self.game.state.player.options
        usual = options.text == 100 and options.spacing == "usual"
        of_act = self.screen.startswith(_JUDGES)
        found = unseen(known, self.page, whole=self.whole and usual and of_act)
        self.complaints += [f"{self.screen}: {trouble}" for trouble in found]
        known.update(told(self.page))

    def _button(self, means: Meaning) -> Placed | None:
        return next((p for p in self.page.buttons() if _of(p).means == means), None)

    def _labelled(self, text: str) -> Placed | None:
        buttons = self.page.buttons()
        by_label = (p for p in buttons if _of(p).label == text)
        return next(by_label, None) or next((p for p in buttons if self._shows(p, text)), None)

    def _shows(self, button: Placed, text: str) -> bool:
        return any(
            isinstance(p.node, Words) and p.node.text == text and p.rect.within(button.rect)
            for p in self.page.placed
        )

    def bring_into_sight(self, name: str) -> tuple[float, float]:
        """A point where the button can be pressed, scrolling with the arrows if need be."""
        for _ in range(_MOST_STEPS):
            page = self.page
            placed = page.named(name)
            if placed is None:
                break
            seen = placed.rect.meets(placed.clip)
            point = seen.centre
            if seen.h >= min(24, placed.rect.h) and page.button_at(*point) == placed:
                return point
            if not placed.inside:
                raise Stuck(f"{self.screen}: “{name}” is covered by something else")
            key = placed.inside[-1]
            area = next(a for a in page.scrolls if a.key == key)
            above = placed.rect.centre[1] < area.rect.centre[1]
            arrow = self._button(TurnPage(key, "up" if above else "down"))
            if arrow is None:
                raise Stuck(f"{self.screen}: “{name}” cannot be brought into sight")
            self.hands.click(*arrow.rect.centre, "mouse")
        raise Stuck(f"{self.screen}: “{name}” never comes into sight")


def _of(placed: Placed) -> Button:
    assert isinstance(placed.node, Button)
    return placed.node


def _code(sign: str) -> str:
    return f"U+{ord(sign):04X}"
