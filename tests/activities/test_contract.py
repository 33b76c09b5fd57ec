"""What every room owes the game: one contract, tried on all of them and on the template."""

import random
from collections import Counter
from dataclasses import is_dataclass, replace
from pathlib import Path
from typing import get_args

import pytest

import game.activities
from game.activities import KINDS, ROOMS_BY_KIND
from game.authoring.dead_ends import dead_ends
from game.content.spec_fields import strange_fields
from game.core.acts import Act
from game.core.facts import Fact
from game.core.level import Level
from game.core.play import Rulebook, Session, begin, resume, step
from game.core.rules import ActKind
from game.ui.nodes import Button
from tests.activities.elsewhere import elsewhere, played_by_seed
from tests.activities.fitting import COMBINATIONS, does_not_fit
from tests.activities.left_out import left_out
from tests.activities.roaming import CONTEXT, Step, context, picture, roam
from tests.activities.scenes import NAMES, Case, cases, cut, own_file, room
from tests.activities.searched import SHAPES, by_buttons, met, once_more
from tests.activities.ways import ends, never_pressed, of_each_moment, offered, pressed, search
from tests.ui.rough import nodes_of

FOLDER = Path(game.activities.__file__).parent
every_room = pytest.mark.parametrize("name", NAMES)


def rulebook(case: Case) -> Rulebook:
    """The rules of every room, and of this one, which may be in no list."""
    there = {kind: each.rules for kind, each in ROOMS_BY_KIND.items()}
    return {**there, case.scene.activity: case.room.rules}


def test_every_folder_is_a_room_and_every_room_a_folder() -> None:
    folders = {path.parent.name for path in FOLDER.glob("*/__init__.py")}
    assert folders == {*KINDS, "template"}
    assert len(KINDS) == len(set(KINDS))


@every_room
def test_a_room_is_called_the_same_in_its_folder_its_list_and_its_spec(name: str) -> None:
    kind = room(name).kind
    assert kind == name, f'the folder is called "{name}", and its spec says "{kind}"'
    assert is_dataclass(room(name).spec)


@every_room
def test_every_field_of_a_spec_is_of_a_type_the_loader_can_make(name: str) -> None:
    strange = ", ".join(strange_fields(room(name).spec))
    assert not strange, f"no level can write {strange}: use a text, a whole number or a Literal"


@every_room
def test_what_is_offered_does_something_ends_in_a_known_way_and_has_a_kind(name: str) -> None:
    for case in cases(name):
        outcomes = case.room.outcomes(case.scene.spec)
        assert outcomes <= case.scene.ends, "a scene as it is first met may lack what marks open"
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
                assert again.scene == session.scene
                assert open_rooms(level, rules, again) == open_rooms(level, rules, session)


def open_rooms(level: Level, rules: Rulebook, session: Session) -> dict[str, object]:
    """The state of each scene that is gone on with as it was: a private room begins anew."""
    private = {
        name for name, scene in level.scenes.items() if rules[scene.activity].private(scene.spec)
    }
    return {name: state for name, state in session.rooms.items() if name not in private}


@every_room
def test_the_buttons_of_its_pages_alone_lead_to_every_end(name: str) -> None:
    for at, case in enumerate(cases(name)):
        rules, spec = case.room.rules, case.scene.spec
        wanted = case.room.outcomes(spec)
        for shape in SHAPES:
            missed = set(wanted) - set(by_buttons(name, at, shape).ends)
            if missed:
                other = search(rules, spec, offered(rules, spec), rules.start(spec, 0), missed)
                lost = sorted(missed & set(other.ends))
                assert not lost, f"acts lead to {lost}, and the buttons of a {shape} page do not"
                assert not missed, f"nothing leads to {sorted(missed)}"


@every_room
def test_everything_that_is_offered_has_a_button_where_buttons_lead(name: str) -> None:
    for at, case in enumerate(cases(name)):
        rules, spec = case.room.rules, case.scene.spec
        for shape, ctx in SHAPES.items():
            found, moves = by_buttons(name, at, shape), pressed(case.room, spec, ctx)
            bare = never_pressed(rules, spec, found, moves)
            assert not bare, f"no button of a {shape} page means {bare}, which is offered"


@every_room
def test_a_scene_can_be_entered_again_after_every_end(name: str) -> None:
    """It stands as at its start, or something can be done that does not end it in the same way at
    once; and it can end once more. What is asked in forms is measured, and so asked once: it just
    ends again."""
    for at, case in enumerate(cases(name)):
        rules, spec = case.room.rules, case.scene.spec
        once = any(item.form for item in case.room.items(spec))
        for outcome, way in by_buttons(name, at, "wide").ends.items():
            behind = way[-1].after
            assert ends(rules, spec, behind), f'entered after "{outcome}" it never ends'
            tried = (rules.apply(spec, behind, act) for act in rules.offers(spec, behind))
            going_on = any(done.outcome != outcome for done in tried)
            anew = once or going_on or behind == rules.start(spec, 0)
            assert anew, (
                f'entered after "{outcome}" it can only end so again: nothing is left to do'
            )


@every_room
def test_the_same_answer_is_a_verdict_once(name: str) -> None:
    """On a first visit and on later ones: what was judged stays judged. So it is with the things a
    room has in `items`, and with all that shows a skill."""
    for at, case in enumerate(cases(name)):
        rules, spec = case.room.rules, case.scene.spec
        judged = {item.id for item in case.room.items(spec)}
        ways = by_buttons(name, at, "wide").ends.values()
        visits = (once_more(rules, spec, way) for way in ways)
        for play in (roam(case.room, spec, seed=4, acts=1500), *visits):
            told = Counter(answer for done in play for answer in verdicts(done, judged))
            twice = [answer for answer, times in told.items() if times > 1]
            assert not twice, f"the same answer is a first one again and again: {twice}"


def verdicts(done: Step, judged: set[str]) -> set[tuple[str, str]]:
    """What an act said of how well the child judges: about which thing."""
    return {
        (str(done.act), note.item)
        for note in done.notes
        if note.verdict in ("right", "slip") and (note.item in judged or note.skill)
    }


@every_room
def test_a_seed_lays_a_scene_alike_in_every_process(name: str) -> None:
    """What is shuffled by `hash`, or by the order of a set, lies otherwise on another day."""
    here = [played_by_seed(case) for case in cases(name)]
    assert here == elsewhere()[name], "another process plays another scene: see core/shuffle"


@every_room
def test_every_page_on_the_way_fits_every_shape_of_screen_and_size_of_letters(name: str) -> None:
    for at, case in enumerate(cases(name)):
        states = of_each_moment(case.room, case.scene.spec, met(name, at), CONTEXT)
        for size, text, direction in COMBINATIONS:
            ctx = replace(context(size, text), direction=direction)
            assert does_not_fit(case.room, case.scene.spec, states, ctx) == []


@every_room
def test_paper_has_nothing_to_press(name: str) -> None:
    for case in cases(name):
        for made in (case.room.paper, case.room.key):
            sheet = made(case.scene.spec, CONTEXT)
            assert not [node for node in nodes_of(sheet) if isinstance(node, Button)]


@every_room
def test_things_to_judge_can_be_played_alone_and_in_pairs(name: str) -> None:
    """A scene may lose some of its things (a check-up's form, a guarded message) and still go."""
    for case in cases(name):
        for spec in cut(case):
            picture(case.room, spec, case.room.rules.start(spec, 7))
            case.room.paper(spec, CONTEXT)
            case.room.key(spec, CONTEXT)
            part = replace(case.scene, spec=spec)
            alone = replace(case.level, scenes={part.id: part})
            assert list(dead_ends(alone, rulebook(case))) == []


@every_room
def test_a_key_left_out_of_a_rooms_own_level_is_refused_or_can_be_played(name: str) -> None:
    """The levels that ship are tried so in tests/levels; this is for a room that has none yet."""
    if own_file(name).is_file():
        assert list(left_out(room(name), cases(name)[0].level)) == []


@every_room
def test_the_problems_of_a_scene_are_named_and_a_shipped_one_has_none(name: str) -> None:
    for case in cases(name):
        assert list(case.room.problems(case.scene.spec)) == []
    assert all(room(name).author_rules.values()), "a rule says what it means"
