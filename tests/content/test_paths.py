"""The order levels are suggested in: all 62 planned are known, and a typing mistake is found."""

from pathlib import Path

import pytest

from game.assembly import library_of, places
from game.content.level_summary import find_levels
from game.content.paths import FILE, Paths, load_paths
from tests.content.kinds import ROOT

PLANNED = [
    "ai-moon-friend",
    "bully-drawing-wall",
    "bully-pile-on",
    "check-10",
    "check-13",
    "check-7",
    "class-weak-signal",
    "design-feed-loop",
    "design-free-spin",
    "design-mystery-box",
    "design-one-more",
    "fake-of-a-friend",
    "feed-ducks",
    "groom-gift-strings",
    "groom-meet-up",
    "groom-picture-pressure",
    "groom-private-room",
    "groom-surprise-secret",
    "groom-threat-help",
    "groom-tide-star",
    "harm-offers-inbox",
    "harm-scary-dare",
    "harm-us-only",
    "hate-captain-linh",
    "hate-everyone-plays",
    "hate-feed",
    "help-free-call",
    "help-friend-note",
    "help-keep-telling",
    "help-report-button",
    "help-safe-circle",
    "help-uh-oh",
    "images-not-that-photo",
    "info-chatbot",
    "info-flying-cow",
    "info-radio-noon",
    "info-school-closed",
    "info-voice-clone",
    "jobs-small-parcel",
    "kind-funny-for-whom",
    "kind-typing",
    "live-kitchen",
    "photo-duck-camera",
    "privacy-cafe-logout",
    "privacy-goodnight-phone",
    "privacy-hidden-switch",
    "privacy-map-pin",
    "privacy-noticeboard",
    "privacy-quiz-trap",
    "privacy-three-words",
    "rights-map",
    "rights-my-say",
    "rights-put-it-right",
    "scam-code-call",
    "scam-gem-gift",
    "scam-lucky-goat",
    "scam-new-number",
    "scam-shoe-shop",
    "scam-three-grandmas",
    "scam-wrong-transfer",
    "share-stop",
    "time-saturday",
]
"""The 62 levels of the curriculum."""


def shipped() -> Paths:
    paths, problems = load_paths(ROOT / "levels" / FILE)
    assert problems == ()
    return paths


def test_every_level_of_the_plan_has_its_place() -> None:
    paths = shipped()
    named = [id_ for levels in paths.levels.values() for id_ in levels]
    assert sorted([*named, *paths.checkups.values()]) == sorted(PLANNED)
    assert {band: len(levels) for band, levels in paths.levels.items()} == {
        "7-9": 17,
        "10-12": 23,
        "13-15": 19,
    }


def test_every_level_that_is_made_stands_under_its_own_age() -> None:
    paths = shipped()
    heads, _ = find_levels(ROOT / "levels")
    for head in heads.values():
        own = (*paths.levels[head.band], paths.checkups[head.band])
        assert head.id in own, head.id


def test_what_is_being_mended_is_offered_to_nobody() -> None:
    library = library_of(places())
    offered = {head.id for head in library.summaries("en")}
    assert offered
    assert not offered & {*shipped().withdrawn}
    assert all(library.level(id_, "en") for id_ in shipped().withdrawn)


def test_the_short_path_has_six_steps_and_comes_first() -> None:
    paths = shipped()
    for band, short in paths.short.items():
        assert len(set(short)) == 6
        assert paths.order(band)[:6] == short
        assert sorted(paths.order(band)) == sorted(paths.levels[band])


def test_every_story_has_something_fresh() -> None:
    paths = shipped()
    assert sorted(paths.fresh) == sorted(id_ for each in paths.levels.values() for id_ in each)


LEVELS = "levels: {7-9: [one, two], 10-12: [three], 13-15: []}\ncheckups: {7-9: check}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "short: {7-9: [one, twoo]}\n" + LEVELS,
            '1:20: "twoo" is no level of this age. Did you mean "two"?',
        ),
        ("short: {10-12: [one]}\n" + LEVELS, '1:17: "one" is no level of this age.'),
        ("withdrawn: [onne]\n" + LEVELS, '1:13: "onne" is no level of any age.'),
        (
            "short: {}\nlevels: {7-9: [one], 10-12: [one]}\n",
            '2:30: "one" is already among the levels for 7-9.',
        ),
        (
            "shrt: {}\n" + LEVELS,
            '1:1: There is no key "shrt" here. Did you mean "short"?',
        ),
        ("fresh: {onne: day}\n" + LEVELS, '1:15: "onne" is no level of any age.'),
        (
            LEVELS + "fresh: {one: day, two: day}\n",
            '3:24: "day" is fresh in "one", too, just before it.',
        ),
        ("fresh: {one: dy}\n" + LEVELS, "1:14: "),
        ("short: {7-10: [one]}\n" + LEVELS, '1:9: There is no key "7-10" here.'),
    ],
)
def test_a_mistake_is_told_with_its_place_and_no_path_is_used(
    tmp_path: Path, text: str, said: str
) -> None:
    path = tmp_path / FILE
    path.write_text(text, encoding="utf-8")
    paths, problems = load_paths(path)
    assert said in str(problems[0])
    assert paths == Paths()


def test_a_missing_file_is_a_problem_and_stops_nothing(tmp_path: Path) -> None:
    paths, problems = load_paths(tmp_path / FILE)
    assert paths == Paths()
    assert [problem.rule for problem in problems] == ["missing-file"]
