"""Nobody gets stuck in a level: scenes, endings and telling, over the whole graph of scenes."""

from random import Random

import pytest

from game.activities import ROOMS_BY_KIND, rulebook
from game.authoring.dead_ends import dead_ends
from game.core.acts import Act
from game.core.level import BACK, END, Level
from game.core.play import TELL_NOW, begin, scene_now, step
from tests.levels.shipped import levels

LEVELS = levels()
MANY = 60
"""So many times a level is played by chance, until each of its scenes was met."""


def roads(level: Level) -> dict[str, set[str]]:
    """From each scene, the scenes (and the end) it leads to; `back` leads to every scene before."""
    to = {scene.id: set(scene.leads_to()) - {BACK} for scene in level.scenes.values()}
    for scene in level.scenes.values():
        if BACK in scene.leads_to():
            to[scene.id] |= {s for s in level.scenes if scene.id in to[s]}
            to[scene.id] |= set(level.scenes) if scene.id == level.telling else set()
    return to


def leading_to(to: dict[str, set[str]], goal: str) -> set[str]:
    """The scenes from which the goal can be reached."""
    good = {goal}
    while more := {scene for scene, after in to.items() if after & good} - good:
        good |= more
    return good


@pytest.mark.parametrize("name", LEVELS)
def test_every_outcome_of_every_scene_leads_somewhere(name: str) -> None:
    for scene in LEVELS[name].scenes.values():
        outcomes = ROOMS_BY_KIND[scene.activity].outcomes(scene.spec)
        assert outcomes == scene.ends
        assert set(scene.leads_to()) <= {*LEVELS[name].scenes, END, BACK}


@pytest.mark.parametrize("name", LEVELS)
def test_every_scene_ends(name: str) -> None:
    assert list(dead_ends(LEVELS[name], rulebook())) == []


@pytest.mark.parametrize("name", LEVELS)
def test_the_end_can_be_reached_from_every_scene(name: str) -> None:
    to = roads(LEVELS[name])
    assert leading_to(to, END) >= set(to)


@pytest.mark.parametrize("name", LEVELS)
def test_every_scene_ends_in_each_of_its_ways_for_somebody(name: str) -> None:
    level, rules = LEVELS[name], rulebook()
    for scene in level.scenes.values():
        wanted, how = {*scene.ends}, rules[scene.activity]
        for seed in range(600):
            dice, state, outcome = Random(seed), how.start(scene.spec, seed), ""
            for _ in range(400):
                act = dice.choice(how.offers(scene.spec, state))
                reaction = how.apply(scene.spec, state, act)
                state, outcome = reaction.state, reaction.outcome
                if outcome:
                    break
            wanted.discard(outcome)
            if not wanted:
                break
        assert not wanted, f"{scene.id} never ends as {wanted}"


@pytest.mark.parametrize("name", LEVELS)
def test_every_scene_can_be_reached_from_the_start(name: str) -> None:
    level = LEVELS[name]
    to = roads(level)
    if level.telling:
        for scene in level.scenes:
            to[scene].add(level.telling)
    found, waiting = {level.start}, [level.start]
    while waiting:
        more = {scene for scene in to[waiting.pop()] if scene != END} - found
        found |= more
        waiting += more
    assert found == set(level.scenes)


@pytest.mark.parametrize("name", LEVELS)
def test_telling_is_one_act_away_at_every_moment_of_a_level_that_is_not_all_light(
    name: str,
) -> None:
    level, rules = LEVELS[name], rulebook()
    if level.intensity == "i0":
        assert leading_to(roads(level), END)
        return
    assert level.telling in level.scenes
    seen = {level.telling}
    for seed in range(MANY):
        session, dice = begin(level, rules, seed)[0], Random(seed)
        while not session.finished and seen != set(level.scenes):
            if session.scene != level.telling:
                seen.add(session.scene)
                there, _ = step(level, rules, session, Act(TELL_NOW))
                assert there.scene == level.telling
            scene = scene_now(level, session)
            offered = rules[scene.activity].offers(scene.spec, session.rooms[scene.id])
            session, _ = step(level, rules, session, dice.choice(offered))
    assert seen == set(level.scenes)
