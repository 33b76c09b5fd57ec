"""What a browser may fetch while a child reads: the drawings of the pages that may come next.

A press then brings words and little else. Each page is looked at on trial, which is a pure step.
"""

from collections.abc import Iterator
from dataclasses import replace

from game.activities import rulebook
from game.core.acts import Act
from game.core.play import Session as Story
from game.core.play import begin, step
from game.screens.story.play import PlayScreen
from game.ui.context import Context
from game.ui.drawing_names import DrawingName
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Pin, Scroll, Words


def soon(
    here: PlayScreen, offered: tuple[Meaning, ...], ctx: Context
) -> Iterator[frozenset[DrawingName]]:
    """The drawings of one page after the other: the first pages of the scenes that may follow, then
    what comes of each act that is offered. Whoever takes the next one lets it be looked at."""
    for story in _stories(here, offered):
        if not story.finished:
            yield frozenset(_drawings(replace(here, session=story).view(ctx)))


def _stories(here: PlayScreen, offered: tuple[Meaning, ...]) -> Iterator[Story]:
    level, now = here.level, here.session
    roads = [road.to for roads in level.scenes[now.scene].next.values() for road in roads]
    for scene in dict.fromkeys((*roads, level.telling_from(now.scene))):
        if scene in level.scenes:
            yield begin(level, rulebook(), now.seed, scene, marks=now.marks, mended=now.mended)[0]
    for act in offered:
        if isinstance(act, Act):
            yield step(level, rulebook(), now, act)[0]


def _drawings(node: Node) -> Iterator[DrawingName]:
    match node:
        case Picture(name):
            yield name
        case Box(children):
            for child in children:
                yield from _drawings(child)
        case Button(child) | Scroll(child) | Pin(child):
            yield from _drawings(child)
        case Words():
            return
