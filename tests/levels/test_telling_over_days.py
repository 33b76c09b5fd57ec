"""Try the Next Door: at noon nobody listens, in the end somebody does, and waiting is fair."""

from functools import cache

import pytest

from game.activities import rulebook
from game.core.acts import remembered
from game.core.level import Level
from game.core.play import Session, begin, step
from tests.levels.shipped import levels

STONE = ("close", *("breathe hands",) * 3, "next", "next", "next")
TO_NOON = ("next", "keep", "ok", *STONE)
TO_RAVI = ("go uncle-ravi", "tell worry")
CALL = ("silence", "silence")
TO_EVENING = (*TO_NOON, *TO_RAVI, "reach evening", *CALL)


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


@pytest.mark.parametrize("way", ["note", "say", "sign", "text", "show"])
def test_in_the_evening_a_note_finds_him_and_nothing_else_does(way: str) -> None:
    sent = played(*TO_EVENING, *TO_RAVI, f"send {way}")
    assert sent.rooms["evening"].page == ("heard" if way == "note" else "later")


def test_the_next_door_is_hers() -> None:
    told = played(
        *TO_EVENING, *TO_RAVI, "send sign", "reach morning",
        "go ms-rao", "put start worry", "fold", "send text",
        "next", "next", "next", "answer thanks", "next",
    )  # fmt: skip
    assert (told.scene, "known" in told.marks) == ("desk", True)


def test_after_the_last_not_now_somebody_notices_and_asks() -> None:
    waited = played(*TO_NOON, "not-now", *CALL, "not-now", "next", "not-now", "next")
    assert waited.scene == "noticed"
    assert [each.who for each in level().scenes["noticed"].spec.asks] == ["ms-rao"]


def test_whoever_gave_the_race_up_is_back_on_the_list_before_it() -> None:
    gave_up = ("next", "leave", "ok", *STONE)
    told = (*gave_up, *TO_RAVI, "reach evening", *CALL, *TO_RAVI, "send note", *("next",) * 3)
    back = played(*told, "answer thanks", "next", *("next",) * 3)
    assert back.scene == "back-in"
    assert "gave-up" in played(*told, "answer thanks", "next", *("next",) * 4).mended
