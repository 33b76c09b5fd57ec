"""What all papers of one level are made from: its story, its words, and the sheet they go on."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from game.activities import ROOMS_BY_KIND
from game.activities.room import Room
from game.content.library import Language, Library
from game.core.ids import AccountId
from game.core.items import Item
from game.core.level import SENSITIVE, Level, Scene
from game.core.memory import combinations, seed_that_deals
from game.core.shells import shells
from game.drawings.svg_source import SvgSource
from game.printing.story_road import StoryPart, road
from game.ui.context import Context
from game.ui.drawing_names import shell_drawing
from game.ui.nodes import Node

if TYPE_CHECKING:
    from game.content.regions import Helpline

Size = Literal["A4", "letter"]


@dataclass(frozen=True, slots=True)
class Edition:
    """A level in a language and a region, for one size of paper.

    parts: the story in the order in which it is told at a table, with one deal of its cards.
    helplines: what is checked and in date, often none.
    """

    level: Level
    parts: tuple[StoryPart, ...]
    ctx: Context
    language: Language
    library: Library
    drawings: SvgSource
    helplines: "tuple[Helpline, ...]"
    fonts: Path
    size: Size = "A4"

    @property
    def player(self) -> str:
        """The name of the story's child."""
        players = (getattr(each.scene.spec, "player", "") for each in self.parts)
        return self.ctx.name(next(filter(None, players), self.level.cast[0]))

    @property
    def heavy(self) -> bool:
        """Whether it is a story that is never to be begun near the bell."""
        return self.level.intensity in SENSITIVE

    @property
    def items(self) -> tuple[Item, ...]:
        """All that is judged, in the order of the story."""
        return tuple(item for each in self.parts for item in self.room(each).items(each.scene.spec))

    def room(self, part: StoryPart) -> Room:
        """The room of a part of the story."""
        return self.room_of(part.scene)

    def room_of(self, scene: Scene) -> Room:
        """The room of a scene."""
        return ROOMS_BY_KIND[scene.activity]

    def key_of(self, scene: Scene) -> Node:
        """What only a grown-up reads of a scene: its answers."""
        return self.room_of(scene).key(scene.spec, self.ctx)

    def can(self) -> tuple[str, ...]:
        """What a child can do after this story, a line each."""
        code, band = self.language.code, self.level.band
        return tuple(filter(None, (self.library.can(s, band, code) for s in self.level.skills)))


def edition(
    library: Library,
    level: Level,
    code: str,
    today: date,
    fonts: Path,
    size: Size = "A4",
    deal: int = 1,
) -> Edition:
    """All that the papers of a level need. fonts: the folder of those we ship. deal: which deal of
    its cards, from 1; after the last comes the first again."""
    ways = combinations(level) if level.deals else ({},)
    truths = ways[(deal - 1) % len(ways)]
    seed = seed_that_deals(level, truths) if level.deals else deal
    language = library.language(code)
    accounts = library.lists.accounts
    dealt = shells((AccountId(who) for who in level.cast if who in accounts), seed)
    ctx = Context(
        language.words,
        direction=language.direction,
        names=library.names(code),
        digits=language.digits,
        money=library.money(code),
        scenery=library.scenery,
        shells={who: shell_drawing(*shell) for who, shell in dealt.items()},
        programs=library.lists.programs,
    )
    extra = library.folders.extra
    drawings = SvgSource(library.folders.assets, extra / "assets" if extra else None)
    helplines = library.helplines(today)
    parts = road(level, truths)
    return Edition(level, parts, ctx, language, library, drawings, helplines, fonts, size)
