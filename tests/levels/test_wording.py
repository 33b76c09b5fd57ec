"""A story is written for the school grade of its readers (A27; limits from the writing guide)."""

import pytest

from game.content.fields import shown
from game.core.level import Level
from tests.content.reading_grade import GRADES, grade
from tests.levels.shipped import levels

LEVELS = levels()


@pytest.mark.parametrize("level", LEVELS.values(), ids=list(LEVELS))
def test_a_story_is_written_for_the_school_grade_of_its_readers(level: Level) -> None:
    assert grade([leaf.text for leaf in shown(level) if leaf.text]) <= GRADES[level.band]
