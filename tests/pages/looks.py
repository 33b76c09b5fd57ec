"""A page in windows and letters of every size and shape, laid out anew and not played anew."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Literal

from game.authoring.page_troubles import near
from game.authoring.robot import Robot
from tests.combinations import SIZES, TEXTS, Size
from tests.pages import fits, names

Letters = tuple[Literal["story", "plain"], Literal["usual", "wide"]]
_LETTERS: tuple[Letters, ...] = (("story", "usual"), ("plain", "wide"))


@dataclass(frozen=True, slots=True)
class Look:
    """A window and its letters: round and close, or plain with more air, which takes more room."""

    size: Size
    text: int
    letters: Letters


EVERY = tuple(Look(*each) for each in product(SIZES, TEXTS, _LETTERS))
LOOKS = tuple(look for look in EVERY if look.size in ((1280, 720), (800, 600)))
"""The windows of every day."""
TIGHTEST = LOOKS[-1]


def spilt(robot: Robot, looks: Sequence[Look]) -> Iterator[str]:
    """What is wrong with the page as it is now, in each of these looks."""
    game, player = robot.game, robot.game.state.player
    usual, size = player.options, game.app.view.size
    for look in looks:
        font, spacing = look.letters
        player.options = replace(usual, text=look.text, font=font, spacing=spacing)
        game.look()
        game.app.resize((float(look.size[0]), float(look.size[1])))
        page = game.app.page
        found = [*fits.problems(page), *names.problems(page)]
        found += near(page) if robot.screen.startswith("play-") else ()
        yield from (f"{robot.screen}, {look}: {each}" for each in found)
    player.options = usual
    game.look()
    game.app.resize(size)
