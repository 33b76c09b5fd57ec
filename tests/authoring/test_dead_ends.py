"""Scenes that a child could never leave, found by playing them."""

from dataclasses import replace

from game.activities import rulebook
from game.activities.story.model import Try
from game.authoring.dead_ends import dead_ends
from game.core.acts import Act
from game.core.rules import Reaction, Rules
from game.core.words import Choice, Feedback
from tests.levels.shipped import levels

LEVEL = levels()["help-report-button"]
ENDLESS = Rules(
    start=lambda spec, seed: 0,
    react=lambda spec, state, act: Reaction(state + 1),
    offers=lambda spec, state: (Act("more"),),
    kinds={"more": "read"},
)
"""A room in which there is always something new to do, and nothing that ends it."""


def test_a_room_that_goes_on_and_on_is_told_of_as_not_certain() -> None:
    rules = {**rulebook(), "report": ENDLESS}
    assert list(dead_ends(LEVEL, rules)) == [("app", False)]


def test_a_story_without_anything_that_ends_it_never_does() -> None:
    bowl = LEVEL.scenes["bowl"]
    tries = (Try("again", Choice("Count again."), Feedback("Twelve spoons.")),)
    changed = replace(bowl, spec=replace(bowl.spec, tries=tries))
    stuck = replace(LEVEL, scenes={**LEVEL.scenes, "bowl": changed})

    assert list(dead_ends(stuck, rulebook())) == [("bowl", True)]
