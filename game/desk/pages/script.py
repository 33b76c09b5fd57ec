"""What a teacher can ask at this place of a story, and what to listen for: made from the level."""

from collections.abc import Iterator
from datetime import date

import htpy as h

from game.activities import rulebook
from game.core.items import Item
from game.core.level import Level
from game.core.play import Session, scene_now
from game.core.tallies import answers
from game.desk.pages.parts import card
from game.desk.pages.viewing import Viewing
from game.printing.discussion import ground_rules, listen_for, question, telling
from game.printing.edition import Edition, edition
from game.ui.nodes import Box, Button, Node, Pin, Scroll, Words

_CARDS = 4
"""More on one page nobody reads while a class waits."""


def script(viewing: Viewing, level: Level, session: Session) -> h.Node:
    """For the story on the big screen."""
    desk, words = viewing.desk, viewing.ctx.words
    day = date.fromisoformat(desk.ports.today())
    made = viewing.look_up(lambda: edition(desk.library, level, viewing.code, day, desk.fonts))
    ask = (*_asked(made, session), *level.talk)
    return [
        card(
            h.ul[(h.li[line] for line in ask)],
            heading=words("What to ask now", "heading: for a teacher, at a page of a story"),
        ),
        _cards(viewing, made, session),
        _answers(viewing, made, session),
        card(
            h.ul[(h.li[line] for line in ground_rules(made))],
            heading=words("How we talk", "lesson plan"),
        ),
    ]


def _asked(made: Edition, session: Session) -> Iterator[str]:
    """Of a page on which somebody is told: never who of the class would, or has."""
    scene = scene_now(made.level, session)
    if made.heavy or made.room_of(scene).rules.private(scene.spec):
        yield from telling(made)
        return
    words, name = made.ctx.words, made.player
    yield words("Stop: which words want something in a hurry?", "lesson plan")
    yield words("Check: where could {name} ask another way?", "lesson plan", name=name)


def _cards(viewing: Viewing, made: Edition, session: Session) -> h.Node:
    """What is judged here, and why it is what it is; of heavy stories nothing is shown again."""
    items = () if made.heavy else _items(made, session)
    words = viewing.ctx.words
    heading = words("Look closely", "heading: what is judged on this page, for a teacher")
    rows = (
        h.li[
            h.p[
                words(
                    "“{text}”", "what somebody wrote, in the quotes of the language", text=item.text
                )
            ],
            h.p[h.strong[question(made, item)]],
            h.p(".soft")[
                words("Listen for: {answer}", "discussion sheet", answer=listen_for(item))
            ],
        ]
        for item in items
    )
    return card(h.ul[rows], heading=heading) if items else None


def _items(made: Edition, session: Session) -> tuple[Item, ...]:
    """What is judged: the one that is judged now, or some of the scene."""
    scene = scene_now(made.level, session)
    items = made.room_of(scene).items(scene.spec)
    now = {act.item for act in answers(made.level, rulebook(), session)}
    return tuple(each for each in items if each.id in now) or items[:_CARDS]


def _answers(viewing: Viewing, made: Edition, session: Session) -> h.Node:
    """What each way to check says, and what comes of each answer: to be kept until it is asked."""
    scene = scene_now(made.level, session)
    lines = () if made.heavy else tuple(dict.fromkeys(_lines(made.key_of(scene))))
    if not lines:
        return None
    heading = viewing.ctx.words("What the answers are", "for a teacher: opens the key of a page")
    return card(h.details[h.summary[heading], (h.p[line] for line in lines)])


def _lines(node: Node) -> Iterator[str]:
    match node:
        case Words(text) if text:
            yield text
        case Box(children=children):
            for each in children:
                yield from _lines(each)
        case Button(child=child) | Scroll(child) | Pin(child):
            yield from _lines(child)
