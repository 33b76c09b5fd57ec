"""What words want of whoever reads them: each urge's paper tag and its words."""

from game.core.words import Urge
from game.ui.context import Context
from game.ui.drawing_names import OwnThing
from game.ui.nodes import Box, Node, Picture, Words

TAGS: dict[Urge, OwnThing] = {
    "hurry": "thing/urge-hurry", "prize": "thing/urge-prize", "secret": "thing/urge-secret",
    "gift": "thing/urge-gift", "dare": "thing/urge-dare", "code": "thing/urge-code",
    "place": "thing/urge-place", "photo": "thing/urge-photo", "money": "thing/urge-money",
    "who-says": "thing/urge-who-says", "guilt": "thing/urge-guilt",
    "believe": "thing/urge-believe",
}  # fmt: skip


def tag(urge: Urge, side: float) -> tuple[Picture, ...]:
    """The tag of an urge; none for words that want nothing."""
    return (Picture(TAGS[urge], side, side),) if urge else ()


def named(urge: Urge, ctx: Context) -> Node:
    """The tag with its words."""
    words = Words(urge_words(urge, ctx), "small", "sea-deep", grow=1)
    return Box((*tag(urge, 40), words), "row", gap=8, align="centre")


def urge_words(urge: Urge, ctx: Context) -> str:
    """What words want, never whether they are fine."""
    match urge:
        case "hurry":
            return ctx.words("Hurry!", "what a phrase wants of a child")
        case "prize":
            return ctx.words("Win!", "what a phrase wants of a child")
        case "secret":
            return ctx.words("Shh!", "what a phrase wants of a child: to keep a secret")
        case "gift":
            return ctx.words("A gift!", "what a phrase wants of a child")
        case "dare":
            return ctx.words("I dare you!", "what a phrase wants of a child")
        case "code":
            return ctx.words("Your code!", "what a phrase wants of a child")
        case "place":
            return ctx.words("Where are you?", "what a phrase wants of a child")
        case "photo":
            return ctx.words("A photo!", "what a phrase wants of a child")
        case "money":
            return ctx.words("Money!", "what a phrase wants of a child")
        case "who-says":
            return ctx.words("It's me!", "what a phrase wants of a child: to believe who says it")
        case "guilt":
            return ctx.words("Don't be mean!", "what a phrase wants of a child: to feel bad")
        case "believe":
            return ctx.words("Believe me!", "what a phrase wants of a child: to believe it")
        case "":
            return ctx.words("Just words.", "a phrase that wants nothing of a child")
