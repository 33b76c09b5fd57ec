"""What every room owes the game: one contract, tried on all of them and on the template."""

import random
from dataclasses import is_dataclass, replace
from pathlib import Path
from typing import get_args

import pytest

import game.activities
from game.activities import KINDS, ROOMS_BY_KIND
from game.authoring.dead_ends import dead_ends
from game.content.typed import strange_fields
from game.core.acts import Act
from game.core.facts import Fact
from game.core.play import Rulebook, begin, resume, step
from game.core.rules import ActKind
from game.ui.layout import lay_out
from game.ui.nodes import Button
from tests.activities.roaming import CONTEXT, SIZES, context, picture, roam
from tests.activities.scenes import NAMES, Case, cases, cut, room
from tests.ui.rough import Rough, nodes_of

FOLDER = Path(game.activities.__file__).parent
every_room = pytest.mark.parametrize("name", NAMES)


def rulebook(case: Case) -> Rulebook:
    """The rules of every room, and of this one, which may be in no list."""
    there = {kind: each.rules for kind, each in ROOMS_BY_KIND.items()}
    return {**there, case.scene.activity: case.room.rules}


def test_every_folder_is_a_room_and_every_room_a_folder() -> None:
    folders = {path.parent.name for path in FOLDER.glob("*/__init__.py")}
    assert folders == set(NAMES)
    assert len(KINDS) == len(set(KINDS))


@every_room
def test_a_room_is_called_the_same_in_its_folder_its_list_and_its_spec(name: str) -> None:
    kind = room(name).kind
    assert kind == name, f'the folder is called "{name}", and its spec says "{kind}"'
    assert is_dataclass(room(name).spec)


@every_room
def test_every_field_of_a_spec_is_of_a_type_the_loader_can_make(name: str) -> None:
    assert list(strange_fields(room(name).spec)) == []


@every_room
def test_what_is_offered_does_something_ends_in_a_known_way_and_has_a_kind(name: str) -> None:
    for case in cases(name):
        outcomes = case.room.outcomes(case.scene.spec)
        assert outcomes == set(case.scene.next)
        for done in roam(case.room, case.scene.spec, seed=1, acts=200):
            effect = done.after != done.before or done.notes or done.outcome
            assert effect, f'"{done.act}" is offered and does nothing'
            strange = {done.outcome} - {"", *outcomes}
            assert not strange, f'"{done.act}" ends the scene as {strange}: no such outcome'
            without = {act.verb for act in done.offered} - set(case.room.rules.kinds)
            assert not without, f"no kind is given for the verbs {without}"
            assert len(set(done.offered)) == len(done.offered), "an act is offered twice"


@every_room
def test_the_kinds_of_acts_are_those_there_are(name: str) -> None:
    assert set(room(name).rules.kinds.values()) <= set(get_args(ActKind))


@every_room
def test_an_act_that_is_not_offered_changes_nothing_whatever_it_is(name: str) -> None:
    dice = random.Random(name)
    for case in cases(name):
        seen = list(roam(case.room, case.scene.spec, seed=2, acts=80))
        strange = [
            Act(""),
            Act("tell-now"),
            Act("put", "nothing", "nowhere"),
            Act("ok", "ok", "ok"),
        ]
        pool = [*strange, *(act for done in seen for act in done.offered)]
        for done in seen:
            act = dice.choice(pool)
            said = case.room.rules.apply(case.scene.spec, done.before, act)
            if act not in done.offered:
                assert (said.state, said.notes, said.outcome) == (done.before, (), "")


@every_room
def test_a_scene_left_in_the_middle_goes_on_as_it_was(name: str) -> None:
    for case in cases(name):
        level, rules, dice = case.level, rulebook(case), random.Random(name)
        session, first = begin(level, rules, 3, case.scene.id)
        facts: list[Fact] = list(first)
        for _ in range(60):
            scene = level.scenes.get(session.scene)
            if scene is None:
                break
            offered = rules[scene.activity].offers(scene.spec, session.rooms[scene.id])
            act = dice.choice((*offered, Act("put", "goat", "show")))
            session, more = step(level, rules, session, act)
            facts += more
            again = resume(level, rules, facts)
            if again is not None:
                assert (again.scene, again.rooms) == (session.scene, session.rooms)


@every_room
def test_a_scene_can_be_entered_again_after_it_has_ended(name: str) -> None:
    for case in cases(name):
        ended = 0
        for done in roam(case.room, case.scene.spec, seed=4, acts=1500):
            ended += bool(done.outcome)
            if ended == 2:
                break
        # What takes a child with a plan may be too far for one who plays by chance.
        assert ended or name in ("passphrase", "settings", "chat"), f"{case.scene.id} never ends"


@every_room
def test_every_button_of_a_scene_means_an_act_that_is_offered(name: str) -> None:
    for case in cases(name):
        for done in list(roam(case.room, case.scene.spec, seed=5, acts=60))[::2]:
            shown = picture(case.room, case.scene.spec, done.before)
            buttons = [node for node in nodes_of(shown) if isinstance(node, Button) and node.on]
            # One that is chosen already may stand there and do nothing more.
            means = {node.means for node in buttons if not node.chosen}
            acts = {each for each in means if isinstance(each, Act)}
            strange = {str(act) for act in acts - set(done.offered)}
            assert not strange, f"buttons mean {strange}, which is not offered"
            assert acts, "nothing can be pressed"


@every_room
def test_a_scene_fits_on_every_size_of_screen_and_of_letters(name: str) -> None:
    for case in cases(name):
        for at, done in enumerate(list(roam(case.room, case.scene.spec, seed=6, acts=40))[::5]):
            size, text = SIZES[at % len(SIZES)]
            ctx = context(size, text)
            shown = picture(case.room, case.scene.spec, done.before, ctx)
            assert lay_out(shown, size, Rough(), scale=text).spills == ()


@every_room
def test_paper_has_nothing_to_press(name: str) -> None:
    for case in cases(name):
        sheet = case.room.paper(case.scene.spec, CONTEXT)
        assert not [node for node in nodes_of(sheet) if isinstance(node, Button)]


@every_room
def test_things_to_judge_can_be_played_alone_and_in_pairs(name: str) -> None:
    """A scene may lose some of its things (a check-up's form, a guarded message) and still go."""
    for case in cases(name):
        for spec in cut(case):
            picture(case.room, spec, case.room.rules.start(spec, 7))
            case.room.paper(spec, CONTEXT)
            part = replace(case.scene, spec=spec)
            alone = replace(case.level, scenes={part.id: part})
            assert list(dead_ends(alone, rulebook(case))) == []


@every_room
def test_the_problems_of_a_scene_are_named_and_a_shipped_one_has_none(name: str) -> None:
    for case in cases(name):
        assert list(case.room.problems(case.scene.spec)) == []
    assert all(room(name).author_rules.values()), "a rule says what it means"
