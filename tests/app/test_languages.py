"""A child finds her language by its own name, on the first screen."""

from pathlib import Path

import pytest

from game.content.places import Places
from game.ui.choices import ShowOptions
from game.ui.commands import ChooseLanguage, Command
from game.ui.nodes import Button, name_of
from tests.app.making import becomes, kept_in, robot_at


@pytest.mark.parametrize(("code", "name"), [("ar", "العربية"), ("hi", "हिन्दी")])
def test_a_language_is_chosen_by_its_own_name_and_remembered_on_this_pc(
    shipped: Places, tmp_path: Path, code: str, name: str
) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        robot.press(name)
        assert robot.game.state.player.language.code == code
        assert not robot.sees("Every story you play lights a lantern.")
        assert robot.game.look().painter.direction == ("rtl" if code == "ar" else "ltr")
    with kept_in(tmp_path) as store:
        assert robot_at(shipped, store, language="").game.state.player.language.code == code


def test_an_arabic_screen_is_the_mirror_of_an_english_one(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    left = {name_of(p.node): p.rect for p in robot.page.buttons() if isinstance(p.node, Button)}
    robot.press(Command.OPEN_OPTIONS)
    robot.press(ShowOptions("me"))
    robot.press(ChooseLanguage("ar"))
    robot.press(Command.BACK)
    for placed in robot.page.buttons():
        assert isinstance(placed.node, Button)
        if name_of(placed.node).partition("?")[0] in ("level", "not-now"):
            continue  # as wide as a story's title, which is another one in each language
        was = left[name_of(placed.node)]
        assert abs(placed.rect.centre[0] - (1280 - was.centre[0])) < 2
