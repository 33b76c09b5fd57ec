"""The room contract: what every kind of activity gives the engine, checks and screens."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from game.core.rules import Rules
from game.core.words import Feedback, Tell
from game.ui.context import Context
from game.ui.nodes import Node


@dataclass(frozen=True, slots=True)
class Item:
    """One thing a scene asks the child to judge.

    genuine: it is fine (a twin), not a trick. text: the words judged, as the child sees them.
    who: the name it comes from, as shown (or its id in the cast), or "". picture: the drawing that
    goes with it, or "".
    form: the form it belongs to, when no child meets all of them in one play-through.
    apart: it can be judged again away from its scene. What is fine in itself, but comes from
    somebody or something that was found out, cannot: whoever is careful there does well.
    """

    id: str
    genuine: bool
    text: str
    why: Feedback
    tells: tuple[Tell, ...] = ()
    who: str = ""
    picture: str = ""
    form: str = ""
    apart: bool = True


@dataclass(frozen=True, slots=True)
class Room:
    """Everything the rest of the game knows about one kind of activity.

    spec: the frozen dataclass an author's scene becomes. outcomes(spec): every way it can end.
    view(spec, state, ctx): the picture; its buttons carry acts of this room. items(spec): what it
    asks the child to judge. paper(spec, ctx): the printed twin.
    """

    kind: str
    spec: type
    outcomes: Callable[[Any], frozenset[str]]
    rules: Rules
    view: Callable[[Any, Any, Context], Node]
    items: Callable[[Any], tuple[Item, ...]]
    paper: Callable[[Any, Context], Node]
