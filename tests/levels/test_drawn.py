"""Every level is drawn whole, and nothing lies on another."""

import pytest

from game.authoring.graph.story_map import story_map
from game.core.level import BACK, Level
from tests.authoring.drawn_levels import drawn, is_tidy, words_in
from tests.levels.shipped import levels


@pytest.mark.parametrize("level", levels().values(), ids=list(levels()))
def test_every_scene_and_road_is_drawn_and_nothing_lies_on_another(level: Level) -> None:
    story, picture = story_map(level), drawn(level)
    assert {block.id for block in story.blocks()} == {*level.scenes, "end"}
    assert {block.id for block in story.blocks()} <= {*words_in(picture)}
    roads = [line for block in story.blocks() for line in block.lines if line.to != BACK]
    assert len([*picture.iter("{http://www.w3.org/2000/svg}polygon")]) == len(roads)
    is_tidy(level)
