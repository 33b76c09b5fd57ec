"""The lower edge of a player: which of its clips is on."""

from game.activities.feed.model import Feed
from game.activities.feed.state import FeedState
from game.ui.nodes import Box, Node, Picture

_HIGH, _THICK = 30.0, 10.0


def clips(spec: Feed, state: FeedState) -> tuple[Node, ...]:
    """A bar with a part for each clip, filled as far as they have come."""
    seen = min(len(state.hand.settled) + 1, len(spec.posts))
    parts = (
        Box((), h=_THICK, grow=1, fill="coral" if at < seen else "grey-soft", radius=5)
        for at in range(len(spec.posts))
    )
    bar = Box(tuple(parts), "row", gap=6, grow=1, align="centre")
    return (Box((Picture("icon/play", _HIGH, _HIGH), bar), "row", gap=12, align="centre"),)
