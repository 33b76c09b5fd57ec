"""The feed of Flying Cow, Pink Lake: it cannot be done without looking, and nobody gets stuck."""

from dataclasses import replace
from typing import get_args

import pytest

from game.activities.feed import ROOM
from game.activities.feed.model import Feed, Post, Source, SourceId, Way
from game.activities.feed.moves import ICONS
from game.core.acts import Act
from tests.activities.explore import all_ways, leading_to
from tests.activities.shipped import level, loaded, scene, walked, written


@pytest.fixture(scope="module")
def spec() -> Feed:
    made = scene("info-flying-cow", "wonders")
    assert isinstance(made, Feed)
    return made


def slipped(spec: Feed, post: Post, way: str) -> bool:
    """Whether that way goes wrong for a post."""
    opened = ROOM.rules.apply(spec, ROOM.rules.start(spec, 0), Act("open", post.id)).state
    return bool(ROOM.rules.apply(spec, opened, Act(way, post.id)).state.slips.many)


def test_the_level_has_no_problem() -> None:
    assert loaded("info-flying-cow").problems == ()


@pytest.mark.parametrize("walk", ["careful", "careless"])
def test_its_walks_hold(walk: str) -> None:
    session, _ = walked(level("info-flying-cow"), written("info-flying-cow", walk))
    assert session.finished


def test_doing_the_same_with_every_post_goes_wrong(spec: Feed) -> None:
    for move in spec.moves:
        assert sum(slipped(spec, post, move.way) for post in spec.posts) > spec.slips_allowed


def test_the_right_ways_go_well(spec: Feed) -> None:
    assert not any(slipped(spec, post, way) for post in spec.posts for way in post.right)


def test_every_wrong_way_has_its_own_small_consequence(spec: Feed) -> None:
    for post in spec.posts:
        wrong = {move.way for move in spec.moves} - set(post.right)
        assert wrong == set(post.slips) | set(post.ends)


def test_half_of_the_posts_are_genuine(spec: Feed) -> None:
    assert sum(item.genuine for item in ROOM.items(spec)) * 2 == len(spec.posts)


def test_every_source_says_something_about_every_post(spec: Feed) -> None:
    wanted = {SourceId(source.id) for source in spec.sources}
    assert all(set(post.says) == wanted for post in spec.posts)


def test_every_end_stays_reachable_whichever_post_is_next(spec: Feed) -> None:
    one_source: tuple[Source, ...] = spec.sources[:1]
    for post in spec.posts:
        alone = replace(spec, posts=(post,), sources=one_source, slips_allowed=0)
        ways = all_ways(ROOM.rules, alone)
        assert leading_to(ways, "checked") == set(ways)
        if post.ends:
            assert leading_to(ways, "shared-cow")


def test_every_way_an_author_can_name_has_its_picture() -> None:
    assert set(ICONS) == set(get_args(Way))
