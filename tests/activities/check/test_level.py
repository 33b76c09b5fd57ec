"""The check-up for the youngest: fair forms, no shared words with practice, thanks at the end."""

from collections import Counter

import pytest

from game.activities import ROOMS_BY_KIND, rulebook
from game.activities.check.model import Check
from game.authoring.walk import Walk, follow, walks_of
from game.core.acts import parse
from game.core.checkup import FORMS, KIND, Form, is_checkup, seed_for
from game.core.discernment import Tally
from game.core.facts import Fact
from game.core.play import begin, resume, step
from game.summaries.checkup_answers import answers, tally
from tests.activities.shipped import LEVELS, level, loaded, scene
from tests.levels.finishing import finished_well
from tests.levels.shipped import levels

NAME = "check-7"
FACES = ("ok", "not-sure", "not-ok")


@pytest.fixture(scope="module")
def spec() -> Check:
    made = scene(NAME, "moments")
    assert isinstance(made, Check)
    return made


def run(face: str, action: str, form: Form, occasion: int = 0) -> list[Fact]:
    """The facts of a child who answers everything in the same way."""
    story, rules = level(NAME), rulebook()
    session, started = begin(story, rules, seed_for(form, occasion, 5))
    facts = list(started)
    judges = [f"rate {face}", f"would {action}", "next"]
    acts = ["next"] * 3 + [*judges, *judges, "next"] * 4
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


def test_the_level_has_nothing_wrong() -> None:
    assert loaded(NAME).problems == ()
    assert is_checkup(level(NAME))


def test_each_form_has_eight_moments_and_half_of_them_are_safe(spec: Check) -> None:
    held = Counter((case.form, not case.tells) for case in spec.cases)
    assert held == {(form, safe): 4 for form in FORMS for safe in (True, False)}


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
def test_answering_all_alike_tells_nothing_apart(spec: Check, form: Form) -> None:
    for face, calls in (("ok", 0), ("not-sure", 0), ("not-ok", 4)):
        found = answers(run(face, "check", form), genuine(spec))
        assert tally(found) == Tally(calls, 4, calls, 4)
        assert finished_well(run(face, "check", form)) == (face == "not-sure")


def test_in_every_moment_the_child_is_alone_and_looks_the_same(spec: Check) -> None:
    """Nobody who writes is seen, and no face gives an answer away."""
    assert {len(case.stage.people) for case in spec.cases} == {1}
    assert {case.stage.people[0].feeling for case in spec.cases} == {"thinking"}
    assert not any(case.stage.things for case in spec.cases)


def test_who_skips_everything_and_who_answers_everything_meet_the_same_words_and_lamps() -> None:
    """A check-up praises no answer: its last scene is one road with nothing taken away."""
    story = level(NAME)
    assert ROOMS_BY_KIND[KIND].outcomes(story.scenes["moments"].spec) == {"done"}
    for face in FACES:
        assert not [fact for fact in run(face, "stop", "a") if fact.kind == "told"]


@pytest.mark.parametrize("walk", walks_of(LEVELS / NAME / "level.yaml"), ids=lambda walk: walk.name)
def test_a_walk_holds_in_every_form_and_on_every_occasion(walk: Walk) -> None:
    for seed in range(18):
        assert follow(walk, level(NAME), rulebook(), seed) == ()
