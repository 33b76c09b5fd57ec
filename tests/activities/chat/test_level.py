"""Level L09, The Private Room, as it ships: on every road a carer knows, the words are kept, and it
is reported and blocked; nobody known only online is ever answered for being right."""

import random

import pytest

from game.activities import rulebook
from game.core.acts import Act, parse
from game.core.facts import FactKind
from game.core.level import Level
from game.core.memory import combinations, in_deal, seed_that_deals
from game.core.play import TELL_NOW, Session, begin, scene_now, step
from tests.activities.shipped import level, loaded

LEVEL = "groom-private-room"
PLAYS, MOST = 25, 600
TELLS = ("tell-now", "go mum-vera", "put start worry", "fold", "send say", "next", "next", "next")
TO_THE_LAST = (
    "next", "judge street not-fine", "silence", "on street", "judge track fine", "say one",
    "on track", "silence", "judge new-room fine", "say come", "on new-room",
    "judge only-child not-sure", "ask only-child scroll", "judge only-child not-sure",
    "on only-child", "judge two-room not-fine",
)  # fmt: skip
"""Telling Mum; and the odd one's whole story, to its last message."""
ACCOUNTS = {"nightlamp", "trainpal33", "signal7", "clubdesk", "inkwell", "pastel9"}


def by_chance(story: Level, seed: int, dice: random.Random) -> tuple[Session, set[FactKind]]:
    """A play-through by chance, in which somebody may be told at any time, and what it has seen."""
    session, facts = begin(story, rulebook(), seed)
    seen = {fact.kind for fact in facts}
    for _ in range(MOST):
        if session.finished:
            return session, seen
        scene = scene_now(story, session)
        offered = rulebook()[scene.activity].offers(scene.spec, session.rooms[scene.id])
        act = Act(TELL_NOW) if dice.random() < 0.05 else dice.choice(offered)
        session, facts = step(story, rulebook(), session, act)
        seen |= {fact.kind for fact in facts}
    pytest.fail(f"still in {session.scene} after {MOST} acts")


@pytest.mark.parametrize("odd", ["trainpal33", "signal7"])
def test_on_every_road_a_carer_knows_and_it_is_kept_reported_and_mended(odd: str) -> None:
    story = level(LEVEL)
    for run in range(PLAYS):
        seed = seed_that_deals(story, {"odd": odd})
        session, seen = by_chance(story, seed, random.Random(run))
        assert {"known", "kept", "reported"} <= session.marks
        assert "told" in seen
        assert ("gave-street" in session.marks) == ("gave-street" in session.mended)


def after(*acts: str) -> Session:
    """The session after these acts."""
    story = level(LEVEL)
    session, _ = begin(story, rulebook(), seed_that_deals(story, {"odd": "trainpal33"}))
    for act in acts:
        before = session
        session, _ = step(story, rulebook(), session, parse(act))
        assert session != before, f"{act} does nothing in {session.scene}"
    return session


@pytest.mark.parametrize("acts", range(1, len(TO_THE_LAST) + 1))
def test_whoever_tells_once_the_odd_one_has_written_goes_on_with_a_grown_up(acts: int) -> None:
    session = after(*TO_THE_LAST[:acts], *TELLS)
    assert session.scene == "keep-it"
    assert "known" in session.marks
    people = scene_now(level(LEVEL), session).spec.stage.people
    assert "mum-vera" in {each.who for each in people}


@pytest.mark.parametrize(
    ("last", "goes"), [(("silence",), "keep-it"), (("keep", "ok", "silence"), "report-it")]
)
def test_whoever_tells_at_supper_goes_on_with_what_is_not_done_yet(
    last: tuple[str, ...], goes: str
) -> None:
    acts = (*TO_THE_LAST, *last, "on two-room", "not-now")
    assert after(*acts).scene == "supper"
    assert after(*acts, *TELLS).scene == goes


@pytest.mark.parametrize("acts", range(1, len(TO_THE_LAST)))
def test_nobody_says_that_he_only_stirs_before_there_was_soup(acts: int) -> None:
    story = level(LEVEL)
    again = after(*TO_THE_LAST[:acts], "tell-now", "not-now", "tell-now")
    assert scene_now(story, again).spec.asks == ()
    asked = after(*TO_THE_LAST, "silence", "on two-room", "not-now", "next")
    assert [each.who for each in scene_now(story, asked).spec.asks] == ["mum-vera"]


def test_whoever_has_told_carries_no_stone_and_is_asked_no_more() -> None:
    asked = (*TO_THE_LAST, "silence", "on two-room", "not-now", "next")
    session = after(*asked, *TELLS[1:], "keep", "ok", "report", "block", "ok", "tell-now")
    assert session.scene == "neighbours"
    spec = scene_now(level(LEVEL), session).spec
    assert (spec.stone, spec.asks) == (None, ())


def test_whoever_tells_again_is_not_promised_the_call_that_was_made() -> None:
    """Mum sits beside him by then."""
    first, again = after(*TO_THE_LAST, "tell-now"), after(*TO_THE_LAST, *TELLS, "tell-now")
    calls = ("ringing", "calling")
    for session, promised in ((first, 2), (again, 0)):
        people = scene_now(level(LEVEL), session).spec.people
        said = [deed.text for each in people for deed in each.does]
        assert sum(any(word in text for word in calls) for text in said) == promised
        assert {len(each.does) for each in people} == {2}


def test_whoever_reported_alone_hears_from_all_three_that_families_are_warned() -> None:
    """The page on which Mum says so is passed by: what it has to do is done."""
    session = after(*TO_THE_LAST, "keep", "ok", "report", "on two-room")
    assert {"reported", "known"} & session.marks == {"reported"}
    for each in scene_now(level(LEVEL), session).spec.people:
        assert "families" in each.does[-1].text


def test_the_heavy_secret_is_named_once_somebody_wanted_one() -> None:
    early, late = after("next", "tell-now"), after(*TO_THE_LAST, "silence", "on two-room")
    for session, named in ((early, 0), (late, 3)):
        people = scene_now(level(LEVEL), session).spec.people
        said = [deed.text for each in people for deed in each.does]
        assert sum("heavy secret" in text for text in said) == named


def test_whoever_told_before_anything_came_gives_nothing_away_and_is_not_alone() -> None:
    session = after(*TELLS, "next", "judge street fine")
    chat = scene_now(level(LEVEL), session).spec
    offered = rulebook()["chat"].offers(chat, session.rooms["club"])
    assert not {act.verb for act in offered} & {"say"}
    assert "mum-vera" in {each.who for each in chat.stage.people}


def test_words_of_a_secret_can_be_told_once_somebody_wanted_one() -> None:
    story = level(LEVEL)
    early, late = after("next", "tell-now"), after(*TO_THE_LAST, "tell-now")
    for session, there in ((early, False), (late, True)):
        words = scene_now(story, session).spec.words
        assert ("hush" in {each.id for each in words.abouts}) == there
        assert ("keep-secret" in {each.id for each in words.starts}) == there


def test_on_every_road_the_club_shuts_the_account_out_and_its_families_hear_of_it() -> None:
    story = level(LEVEL)
    first = story.scenes["sunday"].spec.lines[0]
    assert (first.who, first.when) == ("mr-petar", ())
    for run in range(PLAYS):
        session, _ = by_chance(story, run, random.Random(run))
        assert "sunday" in session.rooms


def test_the_level_has_no_mistake() -> None:
    assert loaded(LEVEL).problems == ()


@pytest.mark.parametrize("truths", combinations(level(LEVEL)), ids=str)
def test_who_writes_alone_and_is_odd_is_who_was_dealt(truths: dict[str, str]) -> None:
    chat = in_deal(level(LEVEL), truths).scenes["club"].spec
    unsafe = {each.who for moment in chat.moments.values() for each in moment.judge
              if each.fine == "no"}  # fmt: skip
    assert unsafe == {truths["odd"]}


def test_nobody_known_only_online_stands_in_any_picture() -> None:
    staged = [scene.spec.stage for scene in level(LEVEL).scenes.values()]
    assert not ACCOUNTS & {str(actor.who) for stage in staged for actor in stage.people}
