"""Level L17, Find the Real Switch, as it ships: no mistakes, its walks hold, no one trick wins."""

import pytest

from game.activities import rulebook
from game.activities.settings.state import set_pages
from game.authoring.walk import follow, walks_of
from game.core.acts import Act, parse
from game.core.facts import Fact
from game.core.play import begin, step
from game.core.progress import finished_well
from tests.activities.settings.sample import ALL_RIGHT, LEVEL, panel
from tests.activities.shipped import LEVELS, level, loaded

AFTERWARDS = ("next", "next", "try grey-words", "ok", "next", "try look", "ok", *["next"] * 4)
TO_CLUB = ("back", "back", "open club")
CLOSE_CLUB = ("set club-page team", "go-on club-asks")
MEND = ("done", "ok", "back", *ALL_RIGHT)
STRATEGIES = {
    "leave everything": ("done", "ok", *ALL_RIGHT),
    "everything off": (
        *("open more", "set who-sees nobody", "set send-on no"),
        *("open messages", "set who-writes nobody", "set fans no"),
        *(*TO_CLUB, *CLOSE_CLUB, "done", "ok", "set club-page everyone", "back"),
        *("open more", "set who-sees friends", "go-on lonely"),
        *("open messages", "set who-writes friends", "go-on sad-fans"),
    ),
    "everything on": ("set famous yes", "done", "ok", "set famous no", *ALL_RIGHT),
    "everything for friends": (
        *(*ALL_RIGHT, *TO_CLUB, *CLOSE_CLUB),
        *("done", "ok", "set club-page everyone"),
    ),
    "accept every push": (
        *("open more", "set who-sees friends", "stay lonely", "set send-on no"),
        *("open messages", "set who-writes friends", "stay sad-fans", "set fans no"),
        *("done", "ok", "set who-writes friends", "go-on sad-fans", "back"),
        *("set who-sees friends", "go-on lonely"),
    ),
}


def play(*acts: str) -> list[Fact]:
    """The facts of a whole play-through with these acts in the panel."""
    story = level(LEVEL)
    session, facts = begin(story, rulebook(), 1)
    kept = list(facts)
    for act in ("next", "next", "next", *acts, "done", "ok", *AFTERWARDS):
        session, more = step(story, rulebook(), session, parse(act))
        assert more, f"{act} in {session.scene}"
        kept += more
    assert session.finished
    return kept


def test_the_level_has_no_mistake() -> None:
    assert loaded(LEVEL).problems == ()


def test_both_walks_hold() -> None:
    walks = walks_of(LEVELS / LEVEL / "level.yaml")
    assert [walk.name for walk in walks] == ["careful", "careless"]
    for walk in walks:
        assert follow(walk, level(LEVEL), rulebook()) == ()


def test_looking_at_each_thing_finishes_well() -> None:
    assert finished_well(play(*ALL_RIGHT))


@pytest.mark.parametrize("acts", STRATEGIES.values(), ids=STRATEGIES.keys())
def test_doing_the_same_with_everything_does_not_finish_well(acts: tuple[str, ...]) -> None:
    assert not finished_well(play(*acts))


def test_the_coach_is_asked_whatever_is_tried() -> None:
    told = [fact for fact in play(*ALL_RIGHT) if fact.kind == "told"]
    assert [fact.item for fact in told] == ["coach"]


def test_everything_the_panel_names_is_there() -> None:
    spec = panel()
    options = {
        control.id: {option.id for option in control.options}
        for page in spec.pages
        for control in page.controls
    }
    viewers = {viewer.id for viewer in spec.viewers}
    things = {thing.id for thing in spec.shown}
    for sight in spec.sights:
        assert {sight.viewer} <= viewers
        assert {sight.thing} <= things
        for control, values in sight.when.items():
            assert set(values) <= options[control]
    for push in spec.pushes:
        assert push.value in options[push.control]
    for want in spec.wants:
        assert (want.viewer, want.thing) in {(each.viewer, each.thing) for each in spec.sights}
    links = [c.to for page in spec.pages for c in page.controls if c.kind == "link"]
    assert set(links) == set_pages(spec) - {"home"}


def test_the_first_choice_comes_after_few_words() -> None:
    story = level(LEVEL)
    lines = " ".join(beat.text for beat in story.scenes["training"].spec.lines)
    assert len(f"{story.opening} {lines}".split()) <= 35


def test_an_act_of_another_room_means_nothing_here() -> None:
    story = level(LEVEL)
    session, _ = begin(story, rulebook(), 1)
    for _ in range(3):
        session, _ = step(story, rulebook(), session, Act("next"))
    assert step(story, rulebook(), session, Act("put", "famous", "bin")) == (session, ())
