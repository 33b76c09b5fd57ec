"""What holds a feed together: ways that are offered and can go wrong, posts that can be met."""

from collections.abc import Iterator, Mapping

from game.activities.feed.model import Feed, Post
from game.core.findings import Found, Path

SPREADS = ("share", "follow")
"""Ways that carry a post further: never right for a made-up one or an advert."""

RULES: Mapping[str, str] = {
    "one-way-wins": "One answer is right for every post, so nobody needs to look. Let it be wrong"
    " for one.",
    "wrong-way": "A way cannot be right (or cannot go wrong) for this post: sharing what has a"
    " tell, reporting what has none, or a way that is not offered. Mend `right`, `slips` or"
    " `ends`.",
    "never-appears": "The post waits for something that never comes. Let `appears` name a way"
    " that is right for a post that can be met.",
    "nothing-to-see": "A picture, and what is said of it aloud, are missing. Add `picture` and"
    " `about`, or `who` for a source.",
}
"""What each rule means and how to mend it."""


def problems(spec: Feed) -> Iterator[Found]:
    """The ways, the posts that appear and what can be seen."""
    yield from _one_way_wins(spec)
    yield from _wrong_ways(spec)
    yield from _never_appear(spec)
    yield from _nothing_to_see(spec)


def _one_way_wins(feed: Feed) -> Iterator[Found]:
    for place, move in enumerate(feed.moves):
        if len(feed.posts) > 1 and all(move.way in post.right for post in feed.posts):
            message = f'"{move.way}" is right for every post here, so nobody needs to look.'
            yield Found(("moves", place, "way"), "one-way-wins", message)


def _wrong_ways(feed: Feed) -> Iterator[Found]:
    offered = {move.way for move in feed.moves}
    for place, post in enumerate(feed.posts):
        way_to: Path = ("posts", place)
        for at, way in enumerate(post.right):
            if message := _not_right(post, way, way in offered):
                yield Found((*way_to, "right", at), "wrong-way", message)
        for field in ("slips", "ends"):
            for way in getattr(post, field):
                if way in post.right or way not in offered:
                    message = f'"{way}" cannot go wrong here: it is right, or not offered.'
                    yield Found((*way_to, field, way), "wrong-way", message, key=True)


def _not_right(post: Post, way: str, offered: bool) -> str:
    if not offered:
        return f'"{way}" is not among the moves of this feed.'
    if post.all_tells and way in SPREADS:
        return f'"{way}" cannot be right here: the post has a tell.'
    if not post.all_tells and way == "report":
        return '"report" cannot be right here: the post has no tell, so it is genuine.'
    return ""


def _never_appear(feed: Feed) -> Iterator[Found]:
    """Only what was decided well brings other posts, and only once it is there itself."""
    met = {post.id for post in feed.posts if post.appears is None}
    rights = {post.id: post.right for post in feed.posts}
    while (
        more := {
            post.id
            for post in feed.posts
            if post.appears and post.appears.of in met and _brings(post, rights)
        }
        - met
    ):
        met |= more
    for place, post in enumerate(feed.posts):
        if post.id not in met:
            message = "This post never appears: what should bring it is never right, or never met."
            yield Found(("posts", place, "appears"), "never-appears", message, key=True)


def _brings(post: Post, rights: Mapping[str, tuple[str, ...]]) -> bool:
    assert post.appears
    return post.appears.after in rights.get(post.appears.of, ())


def _nothing_to_see(feed: Feed) -> Iterator[Found]:
    for place, post in enumerate(feed.posts):
        if post.kind == "picture" and post.blurred == "no" and not (post.picture and post.about):
            message = 'A picture post needs a "picture", and "about": what is said of it aloud.'
            yield Found(("posts", place), "nothing-to-see", message)
    for place, source in enumerate(feed.sources):
        if not (source.picture or source.who):
            message = 'A source needs a "picture", or "who" is asked.'
            yield Found(("sources", place), "nothing-to-see", message)
