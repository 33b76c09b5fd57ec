"""What is seen between two posts of a feed that learns: what comes next, at a glance, and the jar,
which shows what the feed thinks of whoever looks at it."""

from collections.abc import Mapping
from typing import Literal

from game.activities.feed.learning import HIDE, LIKE, Learnt, dealt, offers
from game.activities.feed.model import Learns, Topic
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, thing_drawing
from game.ui.nodes import Box, Button, Picture, Pin, Words
from game.ui.parts import FEW, choice, one_of_many

POST, SMALL_POST, JAR, SMALL_JAR = 96.0, 54.0, 190.0, 104.0
"""How tall the picture of a coming post is, and the jar, on a wide page and on any other."""
SLIM = 1.2
"""How wide the jar's words are beside what comes next, for its height."""
ROOM = 9
"""So many things lie in the jar, shared out by what the topics weigh."""
ACROSS = 3
"""So many lie beside each other in it."""
INSIDE = (0.17, 0.73, 0.22, 0.19)
"""Where the first of them lies in the jar's drawing, and how far it is to the next, across and
up, as shares of it."""


def next_posts(learns: Learns, learnt: Learnt, ctx: Context) -> Box:
    """The next posts, small; the more one has only scrolled on, the greyer."""
    high = POST if _roomy(ctx) else SMALL_POST
    by_id = _topics(learns)
    coming = [by_id[id_] for id_ in dealt(learns, learnt)]
    through: Literal["mist", ""] = "mist" if learnt.grey else ""
    cards = tuple(
        Box(
            (Picture(thing_drawing(each.thing), high, high, through=through),),
            pad=(8, 8), fill="white", border="grey", radius=14, key=f"next-{at}",
        )
        for at, each in enumerate(coming)
    )  # fmt: skip
    names = ", ".join(each.label for each in coming)
    said = ctx.words("Next: {posts}", "the posts a feed will show, as a list", posts=names)
    row = Box(cards, "wrap", gap=8, justify="centre")
    title = Words(ctx.words("Coming next", "above the posts a feed will show"), "small", "ink-soft")
    return Box((title, row), gap=6, role="group", label=said)


def jar(learns: Learns, learnt: Learnt, ctx: Context) -> Box:
    """The jar, with things in it as the feed weighs their topics."""
    high = JAR if _roomy(ctx) else SMALL_JAR
    shares = _shared(learns, learnt)
    things = [each for each, many in shares for _ in range(many)]
    x, y, across, up = INSIDE
    pins = (
        Pin(
            Picture(thing_drawing(each.thing), key=f"jar-{at}"),
            x + across * (at % ACROSS), y - up * (at // ACROSS), across, up,
        )
        for at, each in enumerate(things)
    )  # fmt: skip
    drawn = Box((Picture("thing/feed-jar", h=high), *pins), "stack", w=high * 5 / 6, h=high)
    names = ", ".join(f"{each.label} {ctx.number(many)}" for each, many in shares if many)
    said = ctx.words("In the jar: {things}", "what a feed thinks you like, as a list", things=names)
    title = ctx.words("What the feed thinks of you", "below a jar of things it has counted")
    words = Words(title, "small", align="centre")
    slim = 0.0 if _roomy(ctx) else high * SLIM
    inside = (Box((drawn,), "row", justify="centre"), words)
    return Box(inside, gap=4, role="group", label=said, w=slim)


def choices(learns: Learns, learnt: Learnt, ctx: Context) -> tuple[Button, ...]:
    """What can be done here but to go on."""
    can = [_choice(learns, act, ctx) for act in offers(learnt) if act.verb != "next"]
    card = choice if len(can) <= FEW and _roomy(ctx) else one_of_many
    return tuple(card(ctx, drawn, words, means) for drawn, words, means in can)


def taught_words(ctx: Context) -> Mapping[str, str]:
    """What teaching the feed is called, by act."""
    return {
        LIKE: ctx.words("Like it", "a post; then the feed shows more of these"),
        HIDE: ctx.words("Hide it", "a post; then the feed shows fewer"),
    }


def _choice(learns: Learns, act: Act, ctx: Context) -> tuple[DrawingName, str, Act]:
    match act.verb:
        case "search":
            topic = _topics(learns)[act.item]
            words = ctx.words("Search: {topic}", "look for other posts", topic=topic.label)
            return "icon/search", words, act
        case "scroll":
            return "icon/down", ctx.words("Scroll on", "only look at more posts"), act
    return "icon/calm", ctx.words("Rest", "enough of a feed for now"), act


def _shared(learns: Learns, learnt: Learnt) -> list[tuple[Topic, int]]:
    """How many of the jar's things are of each topic; whatever weighs anything has one."""
    whole = sum(weight for _, weight in learnt.weights) or 1
    by_id = _topics(learns)
    heaviest_last = sorted(learnt.weights, key=lambda each: each[1])
    left, found = ROOM, dict[str, int]()
    for at, (id_, weight) in enumerate(heaviest_last):
        last = at == len(heaviest_last) - 1
        found[id_] = left if last else min(left, max(int(weight > 0), ROOM * weight // whole))
        left -= found[id_]
    return [(by_id[id_], found[id_]) for id_, _ in learnt.weights]


def _topics(learns: Learns) -> dict[str, Topic]:
    return {each.id: each for each in learns.topics}


def _roomy(ctx: Context) -> bool:
    return ctx.shape == "wide" and not ctx.low
