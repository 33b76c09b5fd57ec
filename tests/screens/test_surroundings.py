"""What a room in a story is told beyond its own state."""

from types import SimpleNamespace
from typing import Any

from game.activities import rulebook
from game.content.lists import Account, Lists
from game.core.play import begin
from game.core.words import Title
from game.screens.story.surroundings import surroundings
from game.ui.context import Context
from tests.activities.chat.grown import story
from tests.ui.rough import english


def test_whoever_is_known_only_online_is_a_shell_and_a_program_is_called_one() -> None:
    accounts = {
        "helpy-bot": Account(Title("HelpyBot"), "machine"),
        "clubdesk": Account(Title("ClubDesk")),
    }
    state: Any = SimpleNamespace(
        library=SimpleNamespace(lists=Lists(accounts=accounts), scenery=None)
    )
    session, _ = begin(story(), rulebook(), 1)
    told = surroundings(state, story(), session, Context(english))
    assert set(told.shells) == {"helpy-bot", "clubdesk"}
    assert told.programs == {"helpy-bot"}
