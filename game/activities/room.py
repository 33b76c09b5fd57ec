"""The room contract: what every kind of activity gives the engine, checks and screens."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args, get_type_hints

from game.core.findings import Found
from game.core.items import Item
from game.core.rules import Rules
from game.ui.context import Context
from game.ui.nodes import Node
from game.ui.stage import Front


def no_problems(spec: Any) -> Iterator[Found]:
    """For a room whose types say all that could be wrong."""
    return iter(())


@dataclass(frozen=True, slots=True)
class Room:
    """Everything the rest of the game knows about one kind of activity.

    spec: the frozen dataclass an author's scene becomes. outcomes(spec): every way it can end.
    view(spec, state, ctx): the parts of the picture, whose buttons carry acts of this room;
    `ui.composition` puts them in their places. items(spec): what it asks the child to judge.
    paper(spec, ctx): the printed twin, which gives no answer away; key(spec, ctx): what only the
    grown-up at the table reads of it: story and answers. problems(spec): what an author got wrong
    beyond the types, each with its path inside the scene; author_rules: those rules by name, each
    with what it means and how to mend it.
    """

    spec: type
    outcomes: Callable[[Any], frozenset[str]]
    rules: Rules
    view: Callable[[Any, Any, Context], Front]
    items: Callable[[Any], tuple[Item, ...]]
    paper: Callable[[Any, Context], Node]
    key: Callable[[Any, Context], Node]
    problems: Callable[[Any], Iterator[Found]] = no_problems
    author_rules: Mapping[str, str] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """The word an author writes after `activity:`, as the spec says it."""
        word: str = get_args(get_type_hints(self.spec)["activity"])[0]
        return word
