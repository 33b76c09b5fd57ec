"""Power cuts while a child plays: every answer that was shown as saved is there afterwards."""

import random
from itertools import count
from pathlib import Path

import pytest

from game.activities import rulebook
from game.app import App, open_app
from game.assembly import app_state_of, library_of
from game.content.places import Places
from game.core.play import resume
from game.screens.shell.app_state import AppState
from game.screens.story.play import PlayScreen
from game.storage.opening import open_store
from game.ui.choices import (
    ChooseAge,
    ChooseAnimal,
    ChooseColour,
    ChooseSecret,
    OpenDistrict,
    OpenLevel,
    PickPlayer,
)
from game.ui.commands import ChooseLanguage, Command
from game.ui.nodes import Button, Meaning, name_of
from game.ui.page import Placed
from tests.app.making import PATIENCE, today
from tests.combinations import ALL
from tests.levels.shipped import levels
from tests.storage.killing import Acknowledge, kill_at_random
from tests.storage.making import is_whole
from tests.ui.rough import Rough

PARTS, KILLS = (6, 50) if ALL else (2, 25)
"""The long run kills the most; each kill is at another moment."""
_AWAY = (
    Command.LEAVE_STORY,
    Command.SIGN_OUT,
    Command.OPEN_HELP,
    Command.HIDE_SCREEN,
    Command.OPEN_CALM,
    Command.QUIT,
    Command.FORGET_ME,
    Command.OPEN_OPTIONS,
)


def press(app: App, means: Meaning) -> None:
    """What Enter does when the keys stand on that button."""
    button = next(p for p in app.page.buttons() if meaning(p) == means)
    assert isinstance(button.node, Button)
    app.view.focus = name_of(button.node)
    app.key("enter")


def meaning(placed: Placed) -> Meaning:
    assert isinstance(placed.node, Button)
    return placed.node.means


def on_the_bay(at: Places, state: AppState) -> App:
    """The player who is there, or a new one, signed in by pressing what is on the pages."""
    app = open_app(state, Rough())
    press(app, Command.CHOOSE_PLAYER)
    faces = [meaning(p) for p in app.page.buttons() if meaning(p) != Command.NEW_PLAYER]
    picks = [means for means in faces if isinstance(means, PickPlayer)]
    if picks:
        press(app, picks[0])
        return app
    for step in (
        Command.NEW_PLAYER,
        ChooseAnimal("fox"),
        ChooseColour("coral"),
        ChooseAge("10-12"),
        ChooseSecret(False),
    ):
        press(app, step)
    return app


def play(at: Places, folder: Path, seed: int, acknowledge: Acknowledge) -> None:
    """Press whatever is there, on and on, and say which answers were shown as saved."""
    store = open_store(folder, today)
    state = app_state_of(library_of(at), store, "en", day=today)
    app, dice = on_the_bay(at, state), random.Random(seed)
    for _ in count():
        before = state.player.ticket
        acts = [m for p in app.page.buttons() if not going_away(m := meaning(p))]
        press(app, dice.choice(acts))
        if state.player.ticket is not None and state.player.ticket is not before:
            store.flush(PATIENCE)
            if state.player.saving == "saved":
                for number in state.player.ticket.numbers:
                    acknowledge(number)


def going_away(means: Meaning) -> bool:
    return means in _AWAY or isinstance(means, ChooseLanguage)


@pytest.mark.parametrize("part", range(PARTS))
def test_a_kill_at_any_moment_of_play_takes_no_answer_that_was_shown_as_saved(
    shipped: Places, tmp_path: Path, part: int
) -> None:
    library_of(shipped)
    there, rules = levels(), rulebook()
    dice, promised, resumed = random.Random(part), set[int](), 0
    for kill in range(KILLS):
        killed = kill_at_random(
            lambda said, seed=kill: play(shipped, tmp_path, seed, said),  # type: ignore[misc] # each player has dice of its own
            dice,
            most=24,
        )
        promised |= set(killed.acknowledged)
        store = open_store(tmp_path, today)
        kept = [one for who in store.profiles() for one in store.facts(who.id)]
        assert promised <= {one.number for one in kept}
        assert store.recovered is None, "a power cut is no damage"
        assert store.close()
        assert is_whole(tmp_path / "progress.db")
        facts = [one.fact for one in kept]
        for level in {fact.level for fact in facts} & there.keys():
            session = resume(there[level], rules, facts)
            resumed += session is not None
    assert len(promised) > KILLS
    assert resumed


def test_after_a_power_cut_the_game_opens_where_the_last_saved_answer_led(
    shipped: Places, tmp_path: Path
) -> None:
    dice = random.Random(1)
    kill_at_random(lambda said: play(shipped, tmp_path, 3, said), dice, most=60)
    store = open_store(tmp_path, today)
    try:
        state = app_state_of(library_of(shipped), store, "en", day=today)
        app = on_the_bay(shipped, state)
        for level in sorted(state.record.progress.begun):
            head = next(h for h in state.library.summaries("en") if h.id == level)
            press(app, OpenDistrict(head.strand))
            press(app, OpenLevel(level))
            assert isinstance(app.screen, PlayScreen)
            wanted = resume(levels()[level], rulebook(), state.player.facts())
            assert wanted is not None
            assert app.screen.session.rooms == wanted.rooms
            while len(app.navigator.stack) > 1:
                app.key("escape")
    finally:
        assert store.close()
