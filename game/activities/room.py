"""The room contract: what every kind of activity gives the engine, checks and screens."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from game.core.items import Item
from game.core.rules import Rules
from game.ui.context import Context
from game.ui.nodes import Node
from game.ui.stage import Front


@dataclass(frozen=True, slots=True)
class Room:
    """Everything the rest of the game knows about one kind of activity.

    spec: the frozen dataclass an author's scene becomes. outcomes(spec): every way it can end.
    view(spec, state, ctx): the parts of the picture, whose buttons carry acts of this room;
    `ui.composition` puts them in their places. items(spec): what it asks the child to judge.
    paper(spec, ctx): the printed twin.
    """

    kind: str
    spec: type
    outcomes: Callable[[Any], frozenset[str]]
    rules: Rules
    view: Callable[[Any, Any, Context], Front]
    items: Callable[[Any], tuple[Item, ...]]
    paper: Callable[[Any, Context], Node]
