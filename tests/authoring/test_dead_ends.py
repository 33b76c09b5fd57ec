"""Scenes that a child could never leave, found by playing them."""

from dataclasses import replace

from game.activities import rulebook
from game.authoring.dead_ends import dead_ends
from game.core.level import Level
from tests.levels.shipped import levels

REPORT = "help-report-button"


def all_laugh(level: Level) -> Level:
    app = level.scenes["app"]
    adults = tuple(replace(adult, answer="laughs") for adult in app.spec.adults)
    changed = replace(app, spec=replace(app.spec, adults=adults, tempting=()))
    return replace(level, scenes={**level.scenes, "app": changed})


def test_a_report_to_which_nobody_listens_never_ends() -> None:
    assert list(dead_ends(all_laugh(levels()[REPORT]), rulebook())) == [("app", False)]


def test_a_story_without_anything_that_ends_it_never_does() -> None:
    level = levels()[REPORT]
    evening = level.scenes["evening"]
    tries = tuple(replace(each, ends="") for each in evening.spec.tries)
    changed = replace(evening, spec=replace(evening.spec, tries=tries))
    stuck = replace(level, scenes={**level.scenes, "evening": changed})

    assert list(dead_ends(stuck, rulebook())) == [("evening", True)]
