"""Whatever a level gives to be asked again can be shown and explained."""

import pytest

from game.core.level import Level
from game.screens.practice.booster_items import asked_of
from tests.levels.shipped import ROOT, levels

LEVELS = levels()


@pytest.mark.parametrize("level", LEVELS.values(), ids=list(LEVELS))
def test_whatever_a_level_gives_can_be_shown_and_explained(level: Level) -> None:
    for one in asked_of(level):
        assert one.item.text
        assert one.item.why
        assert one.item.genuine != bool(one.skills)
        name = one.item.picture
        assert not name or (ROOT / "assets" / "things" / f"{name}.svg").is_file(), name
