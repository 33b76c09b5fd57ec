"""Level L23, The Copy of Linh: what it deals, and what it promises on every page."""

import pytest

from game.activities import rulebook
from game.core.acts import parse
from game.core.ids import MarkId
from game.core.level import Level
from game.core.memory import combinations, in_deal, seed_that_deals
from game.core.play import Session, begin, scene_now, step
from game.core.staging import Staging, moved
from tests.activities.report.writing import LEVEL
from tests.activities.shipped import LEVELS, level, loaded

STORY: Level = level(LEVEL)
TELLS = (
    "tell-now", "go mrs-hoa", "put start worry", "put about copy", "fold", "send say", "next",
    "next", "next",
)  # fmt: skip
TO_THE_LAUGH = (
    "next", "judge double not-fine", "to-show double", "on double", "judge fans fine",
    "let-be fans", "on fans", "judge tease fine", "let-be tease", "on tease",
)  # fmt: skip
"""Telling Mrs Hoa; and, where they laugh last, all that comes before."""


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
    assert "Their page is down." in line.text


def test_on_friday_she_and_her_teacher_are_alone() -> None:
    stage = STORY.scenes["friday"].spec.stage
    assert {each.who for each in stage.people} == {"linh", "ms-thu"}
    assert stage.things == ()
    assert stage.crowd is None


def test_who_has_told_reports_at_home_in_the_evening() -> None:
    def seen(*acts: str) -> Staging:
        stage: Staging = scene_now(STORY, after(*acts)).spec.stage
        return moved(stage)

    assert seen("next").place == "cafe"
    told = seen("next", *TELLS)
    assert (told.place, told.hour) == ("kitchen", "evening")


def test_no_sheet_speaks_of_a_helper_as_if_nobody_could_be_one_yet() -> None:
    finds = STORY.scenes["app"].spec.finds
    assert not [find.id for find in finds if "could" in find.slip]


@pytest.mark.parametrize("truths", combinations(STORY), ids=str)
def test_a_second_answer_follows_the_app_s_no(truths: dict[str, str]) -> None:
    answers = in_deal(STORY, truths).scenes["answer"].spec.lines
    assert len(answers) == {"no": 2, "yes": 1}[truths["answer"]]


def after(*acts: str) -> Session:
    """The session after these acts, where they laugh last."""
    session, _ = begin(STORY, rulebook(), seed_that_deals(STORY, {"finds": "c"}))
    for act in acts:
        before = session
        session, _ = step(STORY, rulebook(), session, parse(act))
        assert session != before, f"{act} does nothing in {session.scene}"
    return session


def offered(session: Session) -> set[str]:
    """What can be done in the app."""
    app = scene_now(STORY, session)
    return {str(act) for act in rulebook()["report"].offers(app.spec, session.rooms[app.id])}


@pytest.mark.parametrize("told_after", range(1, len(TO_THE_LAUGH) + 2))
def test_whoever_has_told_sits_in_the_app_beside_mum_and_is_not_offered_to_shout(
    told_after: int,
) -> None:
    acts = (*TO_THE_LAUGH, "judge laugh not-fine")
    assert "do laugh shout" in offered(after(*acts))
    session = after(*acts[:told_after], *TELLS, *acts[told_after:])
    assert session.scene == "app"
    assert "mum-lan" in {each.who for each in scene_now(STORY, session).spec.stage.people}
    assert offered(session) == {"let-be laugh", "to-show laugh"}


def test_whoever_tells_at_the_first_page_goes_on_beside_mum() -> None:
    session = after("tell-now", "go mrs-hoa", "tell worry", "send say", "next", "next", "next")
    assert session.scene == "app"
    assert "mum-lan" in {each.who for each in scene_now(STORY, session).spec.stage.people}


def test_nothing_is_told_of_what_nobody_has_seen_yet() -> None:
    at_once, later = (scene_now(STORY, after(*acts, "tell-now")) for acts in ((), ("next",)))
    assert (at_once.spec.stone, at_once.spec.words.abouts) == (None, ())
    assert later.spec.stone
    assert [each.id for each in later.spec.words.abouts] == ["copy", "laugh"]


@pytest.mark.parametrize("read", [(), ("next",)])
def test_whoever_tells_after_shouting_goes_on_beside_mum(read: tuple[str, ...]) -> None:
    session = after(*TO_THE_LAUGH, "judge laugh fine", "do laugh shout", *read, *TELLS)
    assert session.scene == "app"
    assert offered(session) == {"on laugh"}
    assert {"known", "shouted"} <= session.marks


def test_what_is_reported_already_is_not_gone_through_again() -> None:
    done = ("judge laugh not-fine", "to-show laugh", "on laugh", "reason pretends", "send", "then")
    later = (*TO_THE_LAUGH, *done, "not-now")
    assert after(*later).scene == "later"
    assert after(*later, *TELLS).scene == "answer"
    assert after(*TO_THE_LAUGH, *done[:3], "put-away", "not-now", *TELLS).scene == "together"
