"""Level L06, Six Little Numbers, as it ships: both code cards are keys to the same three things,
whoever has told is offered no giving away, and nobody is told of what has not happened yet."""

from game.activities import rulebook
from game.core.acts import parse
from game.core.play import Session, begin, scene_now, step
from tests.activities.shipped import level

LEVEL = "scam-code-call"
TELLS = ("tell-now", "go mum-fatou", "tell worry", "send show", "next", "next", "next")
TO_THE_KEEPER = (
    "next", "judge card fine", "on card", "judge signed-in fine", "on signed-in",
    "judge card-two not-sure", "ask card-two settings", "judge card-two not-sure", "on card-two",
)  # fmt: skip
KEPT = ("judge pape-code not-fine", "silence", "on pape-code")
TO_THE_CALL = (
    *TO_THE_KEEPER, *KEPT, "judge helper not-fine", "on helper", "judge secretary fine",
    "on secretary",
)  # fmt: skip


def after(*acts: str) -> Session:
    """The session after these acts."""
    story = level(LEVEL)
    session, _ = begin(story, rulebook(), 1)
    for act in acts:
        before = session
        session, _ = step(story, rulebook(), session, parse(act))
        assert session != before, f"{act} does nothing in {session.scene}"
    return session


def offered(session: Session) -> set[str]:
    """What can be done then."""
    scene = scene_now(level(LEVEL), session)
    room = rulebook()[scene.activity]
    return {str(act) for act in room.offers(scene.spec, session.rooms[scene.id])}


def deeds(session: Session) -> str:
    """What whoever is told would then do, and whether she has time."""
    people = scene_now(level(LEVEL), session).spec.people
    return " ".join(f"{each.first} {deed.text}" for each in people for deed in each.does)


def test_both_cards_are_keys_to_the_same_three_things() -> None:
    moments = level(LEVEL).scenes["codes"].spec.moments
    asked, unasked = (moments[name].judge[0].opens for name in ("asked", "unasked"))
    assert len(asked) == 3
    assert asked == unasked


def test_whoever_has_told_is_offered_no_giving_away() -> None:
    judged = "judge pape-code fine"
    assert "say send" in offered(after(*TO_THE_KEEPER, judged))
    assert "say send" not in offered(after("next", *TELLS, *TO_THE_KEEPER[1:], judged))
    call = "judge call-six fine"
    assert "say read-out" in offered(after(*TO_THE_CALL, call))
    assert "say read-out" not in offered(after(*TO_THE_KEEPER, *TELLS, *TO_THE_CALL[9:], call))


def test_the_six_given_away_are_told_to_the_team_and_won_back() -> None:
    by_message = (*TO_THE_KEEPER, "judge pape-code fine", "say send", "on pape-code")
    by_call = (*TO_THE_CALL, "judge call-six fine", "say read-out", "on call-six")
    for given in (by_message, by_call):
        session = after(*given, "next", "next", "not-now", "next", "next", "next", "next", "next")
        assert session.scene == "won-back"


def test_nobody_rings_the_keeper_before_his_account_has_written() -> None:
    early, late = after("next", "tell-now"), after(*TO_THE_KEEPER, *KEPT, "tell-now")
    assert [deeds(each).count("{pape}") for each in (early, late)] == [0, 2]


def test_the_coach_is_in_the_nets_once() -> None:
    first, again = after(*TO_THE_KEEPER, "tell-now"), after(*TO_THE_KEEPER, *TELLS, "tell-now")
    assert ["busy" in deeds(each) for each in (first, again)] == [True, False]


def test_told_beside_the_question_nothing_can_be_given_away_any_more() -> None:
    by_message = after(*TO_THE_KEEPER, "judge pape-code fine", *TELLS)
    by_call = after(*TO_THE_CALL, "judge call-six fine", *TELLS)
    assert [each.scene for each in (by_message, by_call)] == ["codes", "seven"]
    assert "say send" not in offered(by_message)
    assert "say read-out" not in offered(by_call)


def test_whoever_told_nobody_is_asked_alone_before_the_team_hears_of_it() -> None:
    given = (*TO_THE_KEEPER, "judge pape-code fine", "say send", "on pape-code", "next", "next")
    session = after(*given, "not-now", "next", "next")
    stage = scene_now(level(LEVEL), session).spec.stage
    assert session.scene == "asked"
    assert {each.who for each in stage.people} == {"ibou", "coach-sy"}
    told = after(*given, "not-now", "next", "next", "next", "next", "next")
    assert told.scene == "won-back"
    assert "known" in told.marks


def test_a_mistake_told_late_is_nobody_s_fault() -> None:
    given = (*TO_THE_KEEPER, "judge pape-code fine", "say send", "on pape-code", "next", "next")
    session = after(*given, "not-now", "tell-now")
    assert session.scene == "talk"
    assert deeds(session).count("It's not your fault.") == 2
