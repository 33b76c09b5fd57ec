"""Whoever takes every "no" for a trick, or for none, sorts three in four at most, in any language
whose small words are counted."""

from collections.abc import Iterator

import pytest

from game.activities import ROOMS_BY_KIND
from game.assembly import library_of
from game.content.places import Places
from game.content.rules.refusing import REFUSING, refuses
from game.content.rules.shortcuts import FEW, SORTED, forms_of, things_of
from game.core.level import Level
from game.core.memory import combinations, in_deal
from game.mechanics.judging import Thing


def met_together(level: Level) -> Iterator[tuple[Thing, ...]]:
    """What is judged in one play-through, of every deal and of every form of a check-up."""
    yield from (things_of(in_deal(level, truths)) for truths in combinations(level))
    yield from forms_of(level, ROOMS_BY_KIND).values()


@pytest.mark.parametrize("language", sorted(REFUSING))
def test_no_small_word_that_refuses_sorts_what_is_judged(shipped: Places, language: str) -> None:
    library = library_of(shipped)
    counted = 0
    for head in library.summaries("en"):
        level = library.level(head.id, language)
        assert level is not None, head.id
        for things in met_together(level):
            judged = [each for each in things if each.fine in ("yes", "no")]
            agree = sum(refuses(each.text, language) == (each.fine == "no") for each in judged)
            if len(judged) >= FEW:
                counted += 1
                assert max(agree, len(judged) - agree) <= SORTED * len(judged), head.id
    assert counted
