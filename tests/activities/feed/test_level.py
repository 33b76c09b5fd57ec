"""Level L30, Flying Cow, Pink Lake: what each deal holds, and what its sources say and don't."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from game.activities import rulebook
from game.activities.feed.model import Feed, Post
from game.authoring.walk import follow, read_walk
from game.core.ids import MarkId
from game.core.level import Level
from game.core.memory import combinations, in_deal
from tests.activities.shipped import level, loaded

LEVEL = "info-flying-cow"
STORY: Level = level(LEVEL)
DEALS = combinations(STORY)


def posts(truths: Mapping[str, str]) -> tuple[Post, ...]:
    spec = in_deal(STORY, truths).scenes["wonders"].spec
    assert isinstance(spec, Feed)
    return spec.posts


def every_post() -> Iterator[Post]:
    met = {post.id: post for truths in DEALS for post in posts(truths)}
    yield from met.values()


def asked(post: Post) -> set[str]:
    return {clue.way for clue in post.clues}


def test_the_level_has_no_mistake() -> None:
    assert loaded(LEVEL).problems == ()


@pytest.mark.parametrize("truths", DEALS, ids=str)
def test_each_deal_has_four_of_ten_pictures_half_of_them_fine_each_with_its_twin(
    truths: Mapping[str, str],
) -> None:
    dealt = posts(truths)
    assert len(dealt) == 4
    assert sum(post.fine == "yes" for post in dealt) == 2
    assert {post.twin for post in dealt} == {post.id for post in dealt}
    assert len(list(every_post())) == 10


@pytest.mark.parametrize("truths", DEALS, ids=str)
def test_in_each_deal_one_picture_that_is_not_fine_can_be_hung_and_has_its_label_owed(
    truths: Mapping[str, str],
) -> None:
    (hung,) = (post for post in posts(truths) if post.acts)
    assert hung.fine == "no"
    assert [act.sets for act in hung.acts] == [("hung-made-up",)]
    assert STORY.remembers[MarkId("hung-made-up")].mend == "label"


@pytest.mark.parametrize("truths", DEALS, ids=str)
def test_every_post_is_dated_so_that_no_date_gives_anything_away(truths: Mapping[str, str]) -> None:
    assert all(post.origin for post in posts(truths))


def test_the_books_silence_and_the_radios_say_nothing_of_what_is_fine() -> None:
    for way in ("book", "radio"):
        silent = {post.fine for post in every_post() if way not in asked(post)}
        assert "yes" in silent, f"what the {way} doesn't know is never fine"
    assert all(asked(post) for post in every_post())


def test_what_wakes_at_night_hangs_there_whatever_was_dealt() -> None:
    for truths in DEALS:
        things = in_deal(STORY, truths).scenes["night"].spec.stage.things
        there = {each.thing for each in things if not each.when}
        assert there >= {"post-goats", "post-lake", "mateo-cow"}


def test_only_one_adult_is_near_and_only_after_she_was_told() -> None:
    people = STORY.scenes["wonders"].spec.stage.people
    assert [(each.who, each.when) for each in people] == [("mateo", ()), ("ms-quilla", ("told",))]


TOLD = "tell-now; in on-air; go ms-quilla; tell show-you; next; next; -> told"
SEEN = "judge goats fine; on goats; judge cow fine; do cow hang; -> looked"
HUNG = f"{SEEN}; in looked; next; next; -> done"
REST = "on cow; judge rain not-fine; let-be rain; on rain; judge lake fine; on lake; -> checked"


@pytest.mark.parametrize(
    ("first", "then", "leads"),
    [(TOLD, HUNG, "on-air"), (HUNG, TOLD, "label")],
    ids=["told", "hung"],
)
def test_whoever_told_before_something_was_hung_is_asked_again(
    first: str, then: str, leads: str, tmp_path: Path
) -> None:
    start = "deal set tree; in snow; next; -> done"
    strides = f"{start}; in wonders; {first}; in wonders; {then}; in wonders; {REST}; in {leads}"
    file = tmp_path / "told.walk"
    file.write_text(strides.replace("; ", "\n"), encoding="utf-8")
    (stopped,) = follow(read_walk(file), STORY, rulebook())
    assert f"stops in {leads}" in stopped
