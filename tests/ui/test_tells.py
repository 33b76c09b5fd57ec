"""A message lights the words that give it away, and no others."""

from game.core.ids import SkillId
from game.core.words import Bubble, Feedback, Tell
from game.ui.outline import outline
from game.ui.tells import message


def test_a_tell_now_lights_the_word_and_not_the_end_of_know() -> None:
    now = Tell(Bubble("now"), SkillId("scam.urgency"), Feedback("Hurry means stop."))
    shown = outline(message("You know the answer is due now!", "Bank", (now,)))
    assert "You know the answer is due «now»!" in shown
