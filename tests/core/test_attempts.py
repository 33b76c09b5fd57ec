"""What was tried: a first answer is the verdict, what went wrong stays lit, slips are counted."""

from game.core.attempts import Attempts, Slips
from game.core.ids import SkillId
from game.core.rules import Note
from game.core.words import Bubble, Feedback, Tell

TELLS = (Tell(Bubble("NOW"), SkillId("scams.urgency"), Feedback("It hurries you.")),)


def test_only_the_first_answer_to_a_thing_is_a_verdict() -> None:
    first = Attempts()
    assert [note.verdict for note in first.verdict("goat", False, TELLS)] == ["slip", "slip"]
    assert first.tried("goat", right=False).verdict("goat", True, TELLS) == ()


def test_what_went_wrong_stays_lit_when_it_goes_right_later() -> None:
    wrong = Attempts().tried("goat", right=False)
    assert wrong.lit == {"goat"}
    assert wrong.tried("goat", right=True).lit == {"goat"}
    assert Attempts().tried("goat", right=True) == Attempts().known("goat")


def test_a_thing_can_be_lit_before_it_is_judged() -> None:
    lit = Attempts().shown("goat")
    assert lit.verdict("goat", True, TELLS) != ()


def test_slips_are_counted_to_one_more_than_allowed_so_that_states_stay_few() -> None:
    slips = Slips()
    for _ in range(9):
        slips = slips.more(allowed=2)
    assert slips == Slips(3)


def test_a_scene_is_muddled_once() -> None:
    assert not Slips(2).too_many(allowed=2)
    assert Slips(3).too_many(allowed=2)
    assert not Slips(3).over().too_many(allowed=2)


def test_what_has_no_tells_shows_its_skill_once() -> None:
    order = "report.block-report-tell"
    right = Attempts().verdict("ladder", True, skill=order)
    assert right == (Note("acted", "ladder", "right"), Note("noticed", "ladder", "right", order))
    slip = Attempts().verdict("ladder", False, skill=order)
    assert slip == (Note("acted", "ladder", "slip"), Note("missed", "ladder", "slip", order))
    assert Attempts().tried("ladder", False).verdict("ladder", True, skill=order) == ()
