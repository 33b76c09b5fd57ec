"""The check-ups: fair forms, no shared words with practice, thanks at the end."""

from collections import Counter

import pytest

from game.activities import ROOMS_BY_KIND, rulebook
from game.activities.check.model import Check
from game.activities.check.state import FACES
from game.authoring.walk import follow, walks_of
from game.core.acts import parse
from game.core.checkup import FORMS, KIND, SIGNAL, Form, is_checkup, seed_for
from game.core.discernment import Tally
from game.core.facts import Fact
from game.core.play import begin, resume, step
from game.summaries.checkup_answers import answers, tally
from tests.activities.shipped import LEVELS, level, loaded, scene
from tests.levels.finishing import finished_well
from tests.levels.shipped import levels

CHECKUPS = {"check-7": 8}
"""How many moments a form of each asks; a bank has three times as many pairs (CURRICULUM E2)."""


@pytest.fixture(params=CHECKUPS)
def name(request: pytest.FixtureRequest) -> str:
    """Each check-up in turn."""
    return str(request.param)


@pytest.fixture
def spec(name: str) -> Check:
    made = scene(name, "moments")
    assert isinstance(made, Check)
    return made


def run(name: str, face: str, action: str, form: Form, occasion: int = 0) -> list[Fact]:
    """The facts of a child who answers everything in the same way."""
    story, rules = level(name), rulebook()
    session, started = begin(story, rules, seed_for(form, occasion, 5))
    facts = list(started)
    while session.scene != "moments":
        session, more = step(story, rules, session, parse("next"))
        facts += more
    judges = [f"rate {face}", f"would {action}", "next"]
    acts = [*judges, *judges, "next"] * (CHECKUPS[name] // 2)
    for act in acts:
        session, more = step(story, rules, session, parse(act))
        assert more, act
        facts += more
    resumed = resume(story, rules, facts)
    assert resumed is not None
    assert resumed.rooms == session.rooms
    return facts


def genuine(spec: Check) -> dict[str, bool]:
    return {item.id: item.genuine for item in ROOMS_BY_KIND[KIND].items(spec)}


def test_the_level_has_nothing_wrong(name: str) -> None:
    assert loaded(name).problems == ()
    assert is_checkup(level(name))


def test_every_checkup_there_is_is_tried_here() -> None:
    there = {path.parent.name: path for path in LEVELS.glob("*/level.yaml")}
    assert {id_ for id_ in there if is_checkup(level(id_))} == set(CHECKUPS)


def test_each_form_has_a_pair_for_every_moment_it_asks(name: str, spec: Check) -> None:
    held = Counter((case.form, not case.tells) for case in spec.cases)
    assert held == {(form, safe): CHECKUPS[name] for form in FORMS for safe in (True, False)}


def test_twins_are_alike_in_length_and_looks_so_that_only_their_words_tell(spec: Check) -> None:
    by_id = {case.id: case for case in spec.cases}
    for case in spec.cases:
        assert abs(len(case.text.split()) - len(by_id[case.twin].text.split())) <= 1
        if "early-boat" not in (case.id, case.twin):  # what the radio says, and what a group writes
            other = by_id[case.twin]
            assert (case.shown, case.picture) == (other.shown, other.picture)
            assert case.stage == other.stage


def test_no_moment_shares_its_words_with_practice(spec: Check) -> None:
    practised = {
        item.text
        for other in levels().values()
        for place in other.scenes.values()
        if place.activity != KIND
        for item in ROOMS_BY_KIND[place.activity].items(place.spec)
    }
    assert not practised & {case.text for case in spec.cases}


@pytest.mark.parametrize("form", FORMS)
def test_answering_all_alike_tells_nothing_apart(name: str, spec: Check, form: Form) -> None:
    half = CHECKUPS[name] // 2
    for face in FACES[spec.scale]:
        facts = run(name, face, "check", form)
        called = half if face in SIGNAL else 0
        answered = half if face != "not-sure" or spec.scale == "three" else 0
        assert tally(answers(facts, genuine(spec))) == Tally(called, answered, called, answered)
        assert finished_well(facts) == (face == "not-sure")


def test_in_every_moment_the_child_is_alone_and_looks_the_same(spec: Check) -> None:
    """Nobody who writes is seen, and no face gives an answer away."""
    assert {len(case.stage.people) for case in spec.cases} == {1}
    assert {case.stage.people[0].feeling for case in spec.cases} == {"thinking"}
    assert not any(case.stage.things for case in spec.cases)


def test_who_skips_everything_and_who_answers_everything_meet_the_same_words_and_lamps(
    name: str, spec: Check
) -> None:
    """A check-up praises no answer: its last scene is one road with nothing taken away."""
    assert ROOMS_BY_KIND[KIND].outcomes(spec) == {"done"}
    for face in ("ok", "not-ok"):
        assert not [fact for fact in run(name, face, "stop", "a") if fact.kind == "told"]


def test_a_walk_holds_in_every_form_and_on_every_occasion(name: str) -> None:
    for walk in walks_of(LEVELS / name / "level.yaml"):
        for seed in range(18):
            assert follow(walk, level(name), rulebook(), seed) == ()
