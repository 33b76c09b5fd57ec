"""What the game knows of a player, fed as she plays, is what the store says when asked anew."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from game.activities import ROOMS_BY_KIND
from game.assembly import app_state_of
from game.authoring.walk import Walk, seed_for, walks_of
from game.content.library import Folders, open_library
from game.core.acts import Act
from game.core.facts import Fact
from game.core.player_record import folded
from game.core.progress import Learned
from game.screens.practice.booster import open_booster
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Push, Replace, Stay
from game.screens.story.ceremony import CeremonyScreen
from game.screens.story.content_note import ContentNoteScreen
from game.screens.story.ending import EndingScreen
from game.screens.story.ending_cards import NEXT
from game.screens.story.hook import HookScreen
from game.screens.story.opening import open_level
from game.screens.story.play import PlayScreen
from game.storage.days import day_number
from game.storage.memory import MemoryStore
from game.ui.choices import JudgeItem
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.outline import outline
from tests.app.making import today
from tests.levels.shipped import ROOT, heads

GOAT, ROOM, HEAVY = "scam-lucky-goat", "groom-private-room", "heavy-room"
STAYED = "You stayed to the end!"


def at_the_bay(extra: Path | None = None) -> AppState:
    """A new player who has walked through the help tour."""
    folders = Folders(ROOT / "levels", ROOT / "assets", ROOT / "build" / "no-locales", extra)
    store = MemoryStore(today, trouble=None)
    state = app_state_of(
        open_library(folders, ROOMS_BY_KIND), store, "en", random_seed=lambda: 1, day=today
    )
    state.sign_in(store.add("fox", "coral", "10-12", "en"))
    state.player.keep((Fact("toured", ""),))
    return state


def is_true(state: AppState) -> bool:
    """Whether the record is the one that all facts make, folded from the first."""
    assert state.player.profile is not None
    kept = state.player.store.facts(state.player.profile.id)
    days = ((one.fact, day_number(one.day)) for one in kept)
    return state.record == folded(state.library.level_files.lessons, days)


def opened(state: AppState, level: str, by: Walk | None = None) -> PlayScreen:
    """In a level, past its note and its first page, with the truths that a walk plays by."""
    whole = state.library.level(level, "en")
    assert whole is not None
    move = open_level(state, level, seed_for(by, whole, seed=1) if by else None)
    assert isinstance(move, Push)
    screen = move.to
    while isinstance(screen, ContentNoteScreen | HookScreen):
        on = screen.act(Command.START_STORY)
        assert isinstance(on, Replace)
        screen = on.to
    assert isinstance(screen, PlayScreen)
    return screen


def played(screen: PlayScreen, acts: Sequence[Act]) -> EndingScreen | None:
    """Through these acts; the ending, if they lead there."""
    moves = [screen.act(act) for act in acts]
    last = moves[-1]
    lantern = last.to if isinstance(last, Replace) else None
    ending = lantern.then if isinstance(lantern, CeremonyScreen) else None
    return ending if isinstance(ending, EndingScreen) else None


def walk(level: str, name: str) -> Walk:
    return next(each for each in walks_of(heads()[level].file) if each.name == name)


def acts(walk: Walk) -> list[Act]:
    return [line.stride for line in walk.lines if isinstance(line.stride, Act)]


def walked(state: AppState, level: str, name: str) -> EndingScreen | None:
    """Through a whole story, as a walk goes."""
    by = walk(level, name)
    return played(opened(state, level, by), acts(by))


def test_the_record_is_true_after_stories_boosters_and_another_visit() -> None:
    state = at_the_bay()
    assert walked(state, GOAT, "careless")
    assert is_true(state)
    played(opened(state, ROOM), acts(walk(ROOM, "careful"))[:3])
    assert is_true(state)
    profile = state.player.profile
    assert profile is not None
    state.sign_out()
    state.sign_in(profile)
    assert is_true(state)
    booster = open_booster(state)
    booster.act(JudgeItem("show"))
    assert is_true(state)
    assert state.record.progress.begun == {ROOM}
    assert state.record.visits.now == 2


def test_nothing_of_one_player_is_known_of_the_next() -> None:
    state = at_the_bay()
    assert walked(state, GOAT, "careful")
    assert state.record.progress.done == {GOAT}
    state.sign_out()
    assert state.record.facts == 0
    state.sign_in(state.player.store.add("owl", "coral", "10-12", "en"))
    assert state.record.facts == 1
    assert is_true(state)


def with_a_heavy_story(folder: Path) -> AppState:
    """A sensitive story is there, of which nothing but "done" is kept."""
    text = (ROOT / "levels" / ROOM / "level.yaml").read_text("utf-8").replace(ROOM, HEAVY)
    note = "intensity: i2\nnote: A friend asks for too much."
    (folder / HEAVY).mkdir()
    (folder / HEAVY / "level.yaml").write_text(text.replace("intensity: i1", note), "utf-8")
    return at_the_bay(folder)


def test_the_acts_of_a_sensitive_story_are_known_until_its_end(tmp_path: Path) -> None:
    state = with_a_heavy_story(tmp_path)
    by = walk(ROOM, "careful")
    *before, last = acts(by)
    screen = opened(state, HEAVY, by)
    assert not played(screen, before)
    done = {fact.action for fact in state.record.runs.of(HEAVY)}
    assert done >= {"stop street", "judge street not-fine", "tell-now", "told"}
    again, there = opened(state, HEAVY).session, screen.session
    assert (again.scene, again.marks, again.mended) == (there.scene, there.marks, there.mended)
    assert is_true(state)
    assert played(screen, (last,))
    assert state.record.runs.of(HEAVY) == ()
    assert state.record.progress.done == {HEAVY}
    assert is_true(state)


def test_an_ending_shows_no_new_card_of_what_was_wholly_overlooked(tmp_path: Path) -> None:
    state = with_a_heavy_story(tmp_path)
    level = state.library.level(HEAVY, "en")
    assert level is not None
    state.player.keep((Fact("done", HEAVY),), hold=True)
    shown = Learned((), "groom.secrecy", overlooked=frozenset(["groom.secrecy"]))
    ending = EndingScreen(state, level, shown, (), lambda: Stay())
    assert set(state.record.cards.new_in(HEAVY)) == set(level.skills)
    assert set(ending.new_cards) == set(level.skills) - {"groom.secrecy"}


@pytest.mark.parametrize("level", [GOAT, "info-flying-cow"])
def test_an_ending_never_says_of_one_skill_that_it_was_learned_and_is_for_next_time(
    level: str,
) -> None:
    state = at_the_bay()
    ending = walked(state, level, "careless")
    assert ending is not None
    ending.turned = {*ending.level.skills, NEXT}
    said = outline(ending.view(Context(state.player.language.words)))
    cans = [state.library.can(skill, ending.level.band, "en") for skill in ending.level.skills]
    next_time = state.library.next_time(ending.shown.next, "en")
    assert next_time in said
    learned = [can for can in cans if can in said]
    assert state.library.can(ending.shown.next, ending.level.band, "en") not in learned
    assert (STAYED in said) == (not learned and not ending.shown.told)


@pytest.mark.parametrize("told", [True, False])
def test_an_ending_of_nothing_noticed_speaks_of_the_telling_or_of_having_stayed(
    told: bool,
) -> None:
    state = at_the_bay()
    level = state.library.level(GOAT, "en")
    assert level is not None
    ending = EndingScreen(state, level, Learned((), "", told), (), lambda: Stay())
    said = outline(ending.view(Context(state.player.language.words)))
    assert ("You told someone. That helps." in said) == told
    assert (STAYED in said) == (not told)
    assert "Thank you!" not in said


def test_a_booster_round_says_remembered_of_what_was_noticed_more_often_than_missed() -> None:
    state = at_the_bay()
    assert walked(state, GOAT, "careful")
    for well in (True, False):
        booster = open_booster(state)
        one = next(one for one in booster.ahead if one.skills)
        like = replace(one, item=replace(one.item, id="another"))
        booster.ahead[:] = [one, like]
        for item, noticed in ((one, True), (like, well)):
            assert item.skills
            booster.act(JudgeItem("trick" if noticed else "fine"))
            booster.act(Command.NEXT_ITEM)
        assert booster.remembered == (one.skills if well else ())
