"""How a feed learns: topics weigh more or less by what is done, and the seed deals what comes next
by their weights. Nothing is kept of how long anything was looked at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from zlib import crc32

from game.activities.feed.model import MOST, Learns, Post
from game.core.acts import Act
from game.core.cues import Sound
from game.core.ids import ThingId
from game.core.rules import ActKind, Reaction
from game.core.words import Choice
from game.mechanics.judging import FreeAct

WATCHED, SEARCHED = 1, 3
"""How much more a topic weighs after a post of it was met, and after it was searched for; `TAUGHT`
says so of one that was liked or hidden."""
GREYEST = 2
"""So often one can scroll on before nothing more comes of it."""
KINDS: Mapping[str, ActKind] = {
    "search": "mend",
    "scroll": "look",
    "rest": "stop",
    "next": "read",
}
"""The verbs between two posts of a feed that learns."""
LIKE, HIDE = "like", "hide"
"""What can be done with a post of it besides its author's acts."""
NAMELESS: Mapping[str, str] = {LIKE: "", HIDE: ""}
TAUGHT: Mapping[str, int] = {LIKE: 2, HIDE: -3}


@dataclass(frozen=True, slots=True)
class Learnt:
    """What the feed thinks of whoever looks at it.

    seed: of the deal. weights: by topic. met: how many posts have come to hand. between: between
    two posts, where the next ones are seen at a glance. sought: the topic that was searched for
    there. grey: how often one has scrolled on there.
    """

    seed: int = 0
    weights: tuple[tuple[str, int], ...] = ()
    met: int = 0
    between: bool = False
    sought: str = ""
    grey: int = 0


def teachable(posts: Sequence[Post], names: Mapping[str, str] = NAMELESS) -> tuple[Post, ...]:
    """The posts as they can be judged: those with a topic can be hidden or liked, too. names: what
    that is called."""
    return tuple(_teachable(post, names) if post.topic else post for post in posts)


def _teachable(post: Post, names: Mapping[str, str]) -> Post:
    hide = FreeAct(HIDE, Choice(names[HIDE]), picture=ThingId("feed-hide"))
    like = FreeAct(
        LIKE,
        Choice(names[LIKE]),
        post.liked.says,
        sets=post.liked.sets,
        picture=ThingId("feed-like"),
    )
    return replace(post, acts=(like, hide, *post.acts))


def begun(learns: Learns | None, seed: int) -> Learnt:
    """What it thinks before anything was done; of a feed that learns nothing, nothing."""
    if learns is None:
        return Learnt()
    return Learnt(seed, tuple((each.id, each.weight) for each in learns.topics), between=True)


def after(learnt: Learnt, topic: str, more: int) -> Learnt:
    """With a topic weighing so much more, or less."""
    weights = (
        (id_, min(max(weight + more, 0), MOST) if id_ == topic else weight)
        for id_, weight in learnt.weights
    )
    return replace(learnt, weights=tuple(weights))


def met(learnt: Learnt, post: Post, did: str) -> Learnt:
    """With a post met, and the next ones to be seen. did: what was done with it; what was hidden
    has not been watched."""
    seen = learnt if did == HIDE else after(learnt, post.topic, WATCHED)
    return replace(seen, met=learnt.met + 1, between=True, sought="", grey=0)


def rested(learnt: Learnt) -> Learnt:
    """After a rest: it has forgotten what it thought, and thinks the same of every topic."""
    even = tuple((id_, 1) for id_, _ in learnt.weights)
    return replace(learnt, weights=even, sought="", grey=0)


def is_wide(learnt: Learnt) -> bool:
    """Whether no topic outweighs all others together."""
    weights = [weight for _, weight in learnt.weights]
    return 2 * max(weights) <= sum(weights)


def dealt(learns: Learns, learnt: Learnt) -> tuple[str, ...]:
    """The topics of the posts that come next, as the seed deals them by the weights; what was
    searched for comes first."""
    pool = [id_ for id_, weight in learnt.weights for _ in range(weight)]
    pool = pool or [id_ for id_, _ in learnt.weights]
    moment = f"{learnt.seed} {learnt.met} {learnt.grey}"
    picks = (crc32(f"{moment} {at}".encode()) for at in range(learns.shows))
    topics = [pool[pick % len(pool)] for pick in picks]
    return (learnt.sought, *topics[1:]) if learnt.sought else tuple(topics)


def offers(learnt: Learnt) -> tuple[Act, ...]:
    """What can be done where the next posts are seen: go on, look for something else, rest, or only
    scroll on."""
    searched = (
        Act("search", id_)
        for id_, weight in learnt.weights
        if not learnt.sought and weight < max(each for _, each in learnt.weights)
    )
    scroll = (Act("scroll"),) if learnt.grey < GREYEST else ()
    return (Act("next"), *searched, *scroll, Act("rest"))


def react(learnt: Learnt, act: Act) -> Reaction[Learnt]:
    """What an offered act does to what it thinks; *next* and *rest* end something instead."""
    if act.verb == "search":
        wider = replace(after(learnt, act.item, SEARCHED), sought=act.item, grey=0)
        return Reaction(wider, cues=(Sound("found"),))
    return Reaction(replace(learnt, grey=learnt.grey + 1), cues=(Sound("soft"),))


def leads(learnt: Learnt) -> Act:
    """What widens it: as long as it is narrow, the topic of which least comes is searched for."""
    lightest = min(learnt.weights, key=lambda each: each[1])[0]
    search = Act("search", lightest)
    return search if not is_wide(learnt) and search in offers(learnt) else Act("next")
