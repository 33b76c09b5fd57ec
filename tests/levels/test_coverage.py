"""What the founding documents name: each phrase is answered, and the page says it as it is."""

from pathlib import Path

import pytest

from game.assembly import library_of
from game.authoring.coverage.command import FILE, coverage
from game.authoring.coverage.founding import load_founding
from game.authoring.coverage.page import BANDS, NOT_TAUGHT, Covered
from game.content.places import places
from game.core.level import SENSITIVE
from tests.content.kinds import ROOT
from tests.levels.shipped import heads, levels, library

SKILLS = library().lists.skills


def covered() -> Covered:
    founding, problems = load_founding(ROOT / "docs" / FILE, SKILLS)
    assert problems == ()
    assert founding
    return Covered(levels(), SKILLS, library().paths, founding)


def test_the_page_is_what_the_levels_say_today() -> None:
    at = places()
    text, code = coverage(at, library_of(at))
    assert code == 0
    assert (ROOT / "docs" / "COVERAGE.md").read_text("utf-8") == text + "\n"


def test_each_phrase_that_is_played_has_a_skill_in_each_age() -> None:
    made = covered()
    for row in made.founding.rows:
        for band in BANDS:
            assert not row.skills or made.founding.skills_of(row, band, SKILLS), (row, band)


def test_each_skill_answers_a_phrase() -> None:
    made = covered()
    named = {
        skill
        for row in made.founding.rows
        for band in BANDS
        for skill in made.founding.skills_of(row, band, SKILLS)
    }
    assert named == {*SKILLS}


def test_a_story_stands_at_each_skill_it_teaches_and_nowhere_else() -> None:
    made = covered()
    for id_, level in levels().items():
        if id_ in made.paths.checkups.values():
            continue
        for skill in SKILLS:
            assert (id_ in made.teaching((skill,), level.band)) == (skill in level.skills)


def test_no_story_teaches_what_its_age_is_not_taught() -> None:
    for id_, level in levels().items():
        for skill in level.skills:
            assert level.band in SKILLS[skill].can, f"{id_}: {skill} is {NOT_TAUGHT}"


def test_no_path_has_three_heavy_stories_in_a_row_and_none_at_its_ends() -> None:
    paths = library().paths
    for band in BANDS:
        order = [each for each in paths.order(band) if each in heads()]
        heavy = [heads()[each].intensity in SENSITIVE for each in order]
        assert not heavy[0]
        assert not heavy[-1]
        assert not any(all(heavy[at : at + 3]) for at in range(len(heavy) - 2))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "rows:\n  - {where: R 1, phrases: [fraud], skills: [scam.urgancy]}\n",
            '2:45: "scam.urgancy" is no skill. Did you mean "scam.urgency"?',
        ),
        ("rows:\n  - {where: R 1, phrases: [fraud]}\n", "2:5: Nothing answers this."),
        ("rows:\n  - {where: R 1, skills: [all]}\n", "2:5:"),
    ],
)
def test_a_mistake_in_the_rows_is_told_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / FILE
    file.write_text(text, "utf-8")
    founding, problems = load_founding(file, SKILLS)
    assert founding is None
    assert said in str(problems[0])
