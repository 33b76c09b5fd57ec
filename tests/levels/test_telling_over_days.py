"""Try the Next Door: at noon nobody listens, in the end somebody does, and waiting is fair."""

from functools import cache

import pytest

from game.activities import rulebook
from game.core.acts import Act, remembered
from game.core.level import Level
from game.core.play import TELL_NOW, Session, begin, calls, scene_now, step
from tests.levels.shipped import levels

STONE = (*("breathe hands",) * 3, "next", "next")
TO_NOON = ("next", "keep", "ok", "close", "next", *STONE)
TO_RAVI = ("go uncle-ravi", "tell worry")
CALL = ("silence", "silence")
TO_EVENING = (*TO_NOON, *TO_RAVI, "reach evening", *CALL)
TO_RAVI_LATE = ("go uncle-ravi", "tell read-this")


@cache
def level() -> Level:
    return levels()["help-keep-telling"]


def played(*acts: str) -> Session:
    """The story after these acts; one that does nothing is a mistake of the test."""
    rules = rulebook()
    session, _ = begin(level(), rules, 0)
    for act in acts:
        before = session
        session, _ = step(level(), rules, session, remembered(act))
        assert session != before, act
    return session


def test_at_noon_nobody_has_time_and_the_story_goes_on() -> None:
    assert played(*TO_NOON, "go arun", "tell worry").scene == "noon"
    assert played(*TO_NOON, *TO_RAVI, "reach evening").scene == "dusk"
    assert played(*TO_NOON, "not-now").scene == "dusk"


@pytest.mark.parametrize("ending", [CALL, ("hang-up", "ok", "silence")])
def test_however_the_call_ends_yusuf_says_that_some_do_take_the_phone(
    ending: tuple[str, ...],
) -> None:
    last = played(*TO_NOON, "not-now", *ending[:-1]).rooms["dusk"].moment
    said = [each.text for each in level().scenes["dusk"].spec.moments[last].says]
    assert any("Some do. Telling's still right." in text for text in said)
    assert played(*TO_NOON, "not-now", *ending).scene == "evening"


def test_arun_names_no_message_that_nobody_has_named() -> None:
    """*Something online worries me* was answered with *A message?*."""
    noon = level().scenes["noon"].spec
    assert not any("message" in each.text for each in noon.words.abouts)
    assert not any("message" in each.says.lower() for each in noon.people)


def test_in_the_evening_a_note_finds_him_and_his_ears_do_not() -> None:
    """Hands that told by sign were sent back."""
    ways = level().scenes["evening"].spec.by
    assert set(ways) == {"say", "note"}
    for way in ways:
        sent = played(*TO_EVENING, *TO_RAVI_LATE, f"send {way}")
        assert sent.rooms["evening"].page == ("heard" if way == "note" else "later")


@pytest.mark.parametrize(
    ("before", "scene"),
    [((), "gutter"), (("next",), "dusk"), (("next", "keep", "ok"), "dusk"), (TO_NOON[:-1], "dusk")],
)
def test_who_waits_for_the_evening_is_there_then_once_there_is_something_to_tell(
    before: tuple[str, ...], scene: str
) -> None:
    """*Wait for the evening* led back to the page that TELL was pressed on."""
    waited = played(*before, TELL_NOW, *TO_RAVI, "reach evening")
    assert (waited.scene, waited.called) == (scene, False)


def test_arun_is_sorry_for_his_laugh_where_he_laughed() -> None:
    def says(*acts: str) -> list[str]:
        told = ("go ms-rao", "tell read-this", "send say", *("next",) * 3)
        there = played(*acts, *CALL, *told, *("next",) * 3)
        return [each.text for each in scene_now(level(), there).spec.lines if each.who == "arun"]

    early = ("next", TELL_NOW, *TO_RAVI, "reach evening")
    assert says(*TO_NOON, "not-now") == ["Sorry I laughed, Priya. Can I help carry?"]
    assert says(*early) == ["Sorry, Priya. Can I help carry?"]


def test_the_next_door_is_hers() -> None:
    told = played(
        *TO_EVENING, *TO_RAVI_LATE, "send say", "reach morning",
        "go ms-rao", "put start worry", "fold", "send text",
        "next", "next", "next", "answer keeps", "next",
    )  # fmt: skip
    assert (told.scene, "known" in told.marks) == ("desk", True)


def test_after_the_last_not_now_somebody_notices_and_asks() -> None:
    waited = played(*TO_NOON, "not-now", *CALL, "not-now", "next", "not-now", "next")
    assert waited.scene == "noticed"
    assert [each.who for each in level().scenes["noticed"].spec.asks] == ["ms-rao"]


def test_in_the_evening_somebody_outside_the_family_listens_at_once() -> None:
    told = played(*TO_EVENING, "go ms-rao", "tell read-this", "send say", *("next",) * 3)
    assert (told.scene, "known" in told.marks) == ("desk", True)


@pytest.mark.parametrize("scene", ["evening", "morning", "noticed"])
def test_no_window_leads_back_to_an_hour_that_is_over(scene: str) -> None:
    """From the two who read it together, TELL led to noon and its three buses."""
    session, _ = begin(level(), rulebook(), 0, scene)
    assert Act(TELL_NOW) not in calls(level(), session)


def test_to_leave_the_group_costs_nothing_and_leaves_nothing_to_close() -> None:
    kept = played("next", "keep", "ok", "close", "next")
    left = played("next", "leave", "ok", "next")
    assert (left.scene, left.marks) == (kept.scene, kept.marks) == ("stone", kept.marks)


def test_mum_stands_at_no_window_before_the_teacher_has_told_her() -> None:
    def there(*marks: str) -> list[str]:
        session, _ = begin(level(), rulebook(), 0, "again", marks=frozenset(marks))
        return [each.who for each in scene_now(level(), session).spec.people]

    assert "mum-meena" not in there("known")
    assert "mum-meena" in there("known", "kept")


def test_luka_too_is_noticed_after_his_not_now() -> None:
    session, _ = begin(level(), rulebook(), 0, "luka")
    session, _ = step(level(), rulebook(), session, Act("not-now"))
    assert [each.who for each in scene_now(level(), session).spec.lines][:1] == ["luka-grandpa"]
