"""Level L23, The Copy of Linh: what it deals, and what it promises on every page."""

import pytest

from game.core.ids import MarkId
from game.core.level import Level
from game.core.memory import combinations, in_deal
from tests.activities.report.writing import LEVEL
from tests.activities.shipped import LEVELS, level, loaded

STORY: Level = level(LEVEL)


def test_the_level_has_no_mistake() -> None:
    assert loaded(LEVEL).problems == ()


@pytest.mark.parametrize("truths", combinations(STORY), ids=str)
def test_each_deal_has_four_finds_half_of_them_fine_each_with_its_twin(
    truths: dict[str, str],
) -> None:
    finds = in_deal(STORY, truths).scenes["app"].spec.finds
    assert len(finds) == 4
    assert sum(find.fine == "yes" for find in finds) == 2
    assert {find.twin for find in finds} == {find.id for find in finds}


@pytest.mark.parametrize("truths", combinations(STORY), ids=str)
def test_the_copy_itself_is_without_an_error_and_who_made_it_gives_it_away(
    truths: dict[str, str],
) -> None:
    finds = in_deal(STORY, truths).scenes["app"].spec.finds
    (copy,) = (find for find in finds if find.who == "copy-linh")
    assert not copy.tells
    assert [clue.way for clue in copy.clues if clue.mistaken == "no"] == ["maker"]


def test_it_is_said_aloud_that_it_is_not_her_fault() -> None:
    text = (LEVELS / LEVEL / "level.yaml").read_text("utf-8").lower()
    assert text.count("it's not your fault") >= 3


def test_two_of_the_adults_are_from_outside_the_home() -> None:
    people = STORY.scenes[STORY.telling].spec.people
    assert {each.who for each in people} >= {"ms-thu", "mrs-hoa"}
    assert [each.first for each in people] == ["busy", "clumsy", "listens", "listens"]


def test_those_who_laugh_are_spoken_to_whatever_happens_to_the_copy() -> None:
    assert STORY.must[MarkId("spoken")] == "friday"
    (line,) = STORY.scenes["friday"].spec.lines
    assert (line.who, line.when) == ("ms-thu", ())


@pytest.mark.parametrize("truths", combinations(STORY), ids=str)
def test_a_second_answer_follows_the_app_s_no(truths: dict[str, str]) -> None:
    answers = in_deal(STORY, truths).scenes["answer"].spec.lines
    assert len(answers) == {"no": 2, "yes": 1}[truths["answer"]]
