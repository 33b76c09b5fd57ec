"""The rules a typed level must keep beyond its shape; each finds every place that breaks it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from game.content.lists import Lists
from game.content.rules import (
    balance,
    checkups,
    feeds,
    ids,
    links,
    pages,
    passphrases,
    references,
    safety,
    shops,
    sorts,
    wording,
)
from game.core.findings import Found
from game.core.level import Level

Rule = Callable[[Level, Lists, Mapping[str, Any]], Iterator[Found]]

ALL: tuple[Rule, ...] = (
    ids.bad_ids,
    references.unknown_names,
    links.roads,
    balance.judging,
    checkups.checkups,
    feeds.feeds,
    pages.pages,
    passphrases.passphrases,
    shops.shops,
    sorts.sorts,
    safety.safety,
    wording.wording,
)

RULES: Mapping[str, str] = {
    **ids.RULES,
    **references.RULES,
    **links.RULES,
    **balance.RULES,
    **safety.RULES,
    **wording.RULES,
}
"""The rules of any level, by name: what each means and how to mend it."""
ROOMS: Mapping[str, Mapping[str, str]] = {
    "check": checkups.RULES,
    "feed": feeds.RULES,
    "page": pages.RULES,
    "passphrase": passphrases.RULES,
    "shop": shops.RULES,
    "sort": sorts.RULES,
}
"""The rules of the scenes of one kind, by that kind."""


def found(level: Level, lists: Lists, kinds: Mapping[str, Any]) -> Iterator[Found]:
    """Every place where the level breaks a rule."""
    for rule in ALL:
        yield from rule(level, lists, kinds)
