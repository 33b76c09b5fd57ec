"""The discussion sheet: questions about the people of the story, made from the level itself.

Never about whoever answers: "did it happen to you" is asked nowhere.
"""

from collections.abc import Iterator

from htpy import Node as Html
from htpy import div, h2, li, ol, p, ul

from game.core.items import Item
from game.printing.edition import Edition

_TRICKS, _FINE = 3, 2
"""So many of each are talked about."""


def discussion(edition: Edition) -> Html:
    """Ground rules, what happened, the cards, and whom to tell."""
    words = edition.ctx.words
    return (
        div(class_="whole")[
            h2[words("Before we talk", "heading of a discussion sheet")],
            ul[(li[each] for each in ground_rules(edition))],
        ],
        h2[words("The story", "heading of a discussion sheet")],
        ol[(li[each] for each in _story(edition))],
        _cards(edition),
        h2[words("Telling", "heading of a discussion sheet")],
        ol[(li[each] for each in telling(edition))],
        h2[words("To end with", "heading of a discussion sheet")],
        p[edition.level.home],
    )


def ground_rules(edition: Edition) -> tuple[str, ...]:
    """How we talk (CURRICULUM D6)."""
    words = edition.ctx.words
    return (
        words("We talk about the people in the story, not about ourselves.", "ground rule"),
        words("Everybody may pass.", "ground rule"),
        words("We say no names of real people.", "ground rule"),
        words("A question can go into the question box, without a name.", "ground rule"),
    )


def _story(edition: Edition) -> Iterator[str]:
    words, name = edition.ctx.words, edition.player
    yield words("What does {name} want in this story?", "discussion sheet", name=name)
    yield words("How does {name} feel at the start? And at the end?", "discussion sheet", name=name)
    yield from edition.level.talk


def _cards(edition: Edition) -> Html:
    """The tricks and what was fine, with what to listen for; of heavy stories no card is shown."""
    told = () if edition.heavy else tuple(_chosen(edition.items))
    if not told:
        return None
    words = edition.ctx.words
    return (
        h2[words("The cards", "heading of a discussion sheet")],
        (
            div(class_="note whole")[
                p[
                    words(
                        "“{text}”",
                        "what somebody wrote, in the quotes of the language",
                        text=item.text,
                    )
                ],
                p(class_="button")[question(edition, item)],
                p(class_="small")[
                    words("Listen for: {answer}", "discussion sheet", answer=listen_for(item))
                ],
            ]
            for item in told
        ),
    )


def _chosen(items: tuple[Item, ...]) -> Iterator[Item]:
    tricks = [each for each in items if not each.genuine and each.tells]
    yield from tricks[:_TRICKS]
    yield from [each for each in items if each.genuine][:_FINE]


def question(edition: Edition, item: Item) -> str:
    """What to ask about one of the things that are judged."""
    words, name = edition.ctx.words, edition.player
    if item.genuine:
        return words("This one was fine. How could {name} make sure?", "sheet", name=name)
    return words("What does this one want? What could {name} do first?", "sheet", name=name)


def listen_for(item: Item) -> str:
    """What a child may say: why the words give it away, or why it was fine."""
    whys = dict.fromkeys(tell.why for tell in item.tells if tell.why and not item.genuine)
    return " ".join(whys) or item.why


def telling(edition: Edition) -> Iterator[str]:
    """How somebody of the story is told; nobody is asked about herself."""
    words, name = edition.ctx.words, edition.player
    yield words("Whom could {name} tell? Think of two people.", "discussion sheet", name=name)
    yield words("What could {name} say first? One sentence is enough.", "sheet", name=name)
    yield words("The first grown-up has no time. What now?", "discussion sheet")
    yield words(
        "A trick worked. Whose fault is it? (Never the child’s: whoever tricks is to blame.)",
        "discussion sheet",
    )
