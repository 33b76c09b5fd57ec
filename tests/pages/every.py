"""All that is asked of every page: each question is a function of its own in this folder."""

from collections.abc import Iterator

from game.authoring.robot import Robot
from game.ui.commands import Command
from game.ui.page import Page
from tests.pages import contrast, english, fits, headings, names, speech, targets, tree, ways

WAYS_OUT = (Command.LEAVE_STORY, Command.OPEN_HELP, Command.HIDE_SCREEN)
"""What is on every page of a story."""


def laid_out(page: Page) -> Iterator[str]:
    """What is wrong with where things stand, in whatever window and letters."""
    yield from fits.problems(page)
    yield from targets.problems(page)
    yield from names.problems(page)


def problems(robot: Robot, *, made_up: bool = False, at_length: bool = True) -> Iterator[str]:
    """What is wrong with the page now. Somebody must be listening.

    made_up: in the language whose letters all have accents. at_length: what takes a pad, a switch,
    a painted picture or a voice to find out is asked as well.
    """
    page, where = robot.page, robot.screen
    told = robot.game.app.view.tree
    found = [*laid_out(page), *tree.problems(page, told), *headings.problems(told)]
    found += english.problems(page) if made_up else ()
    if where.startswith("play-"):
        found += [f"{means} is not there" for means in WAYS_OUT if not robot.can(means)]
    found += tried(robot) if at_length else ()
    yield from (f"{where}: {each}" for each in found)


def tried(robot: Robot) -> Iterator[str]:
    """What a pad or a switch does not reach, an eye does not see or an ear does not hear."""
    page = robot.page
    yield from ways.problems(robot)
    yield from contrast.problems(page, robot.game.look().painter)
    yield from speech.problems(robot)  # the last, since what is read is scrolled into sight
