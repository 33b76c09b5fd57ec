"""Nobody gets stuck in a level: scenes, endings and telling, over the whole graph of scenes."""

from random import Random

import pytest

from game.activities import ROOMS_BY_KIND, rulebook
from game.authoring.dead_ends import dead_ends
from game.core.acts import Act
from game.core.level import BACK, END, Level
from game.core.memory import combinations, in_deal
from game.core.play import TELL_NOW, begin, scene_now, step
from game.core.rules import Rules
from tests.levels.shipped import levels

LEVELS = levels()
MANY, CHANCES = 60, 100
"""So many times a level is played by chance until each of its scenes was met, and a scene until it
ended in each of its ways."""


def roads(level: Level) -> dict[str, set[str]]:
    """From each scene, the scenes (and the end) it leads to; `back` leads to every scene before."""
    to = {scene.id: set(scene.leads_to()) - {BACK} for scene in level.scenes.values()}
    for scene in level.scenes.values():
        if BACK in scene.leads_to():
            to[scene.id] |= {s for s in level.scenes if scene.id in to[s]}
            to[scene.id] |= {s for s in level.scenes if level.telling_from(s) == scene.id}
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
    """Whatever is remembered, or before anything is; in one deal or another."""
    level, rules = LEVELS[name], rulebook()
    deals = combinations(level)
    told = [in_deal(level, deal, fresh=fresh) for deal in deals for fresh in (False, True)]
    for id_, scene in level.scenes.items():
        lost = {*scene.ends}
        for each in told:
            lost -= _ends(rules[scene.activity], each.scenes[id_].spec, {*lost}) if lost else set()
        assert not lost, f"{id_} never ends as {lost}"


def _ends(how: Rules, spec: object, wanted: set[str]) -> set[str]:
    """The ways in which a scene ended for one of many who played by chance."""
    found: set[str] = set()
    for seed in range(CHANCES):
        dice, state = Random(seed), how.start(spec, seed)
        for _ in range(400):
            reaction = how.apply(spec, state, dice.choice(how.offers(spec, state)))
            state = reaction.state
            found.add(reaction.outcome)
            if found >= wanted:
                return found
    return found


@pytest.mark.parametrize("name", LEVELS)
def test_every_scene_can_be_reached_from_the_start(name: str) -> None:
    level = LEVELS[name]
    to = roads(level)
    for scene in level.scenes:
        to[scene] |= {level.telling_from(scene)} - {""}
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
    tellings = {level.telling_from(scene) for scene in level.scenes}
    seen = {*tellings}
    for seed in range(MANY):
        session, dice = begin(level, rules, seed)[0], Random(seed)
        while not session.finished and seen != set(level.scenes):
            if session.scene not in tellings:
                seen.add(session.scene)
                there, _ = step(level, rules, session, Act(TELL_NOW))
                assert there.scene == level.telling_from(session.scene)
            scene = scene_now(level, session)
            offered = rules[scene.activity].offers(scene.spec, session.rooms[scene.id])
            session, _ = step(level, rules, session, dice.choice(offered))
    assert seen == set(level.scenes)
