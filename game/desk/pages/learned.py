"""What did we learn? The figures of a class's check-ups as plain sentences and bars."""

from collections.abc import Iterator

import htpy as h

from game.desk.pages import learned_words as say
from game.desk.pages import share_words
from game.desk.pages.bars import Bar, bars
from game.desk.pages.gather import keys, levels, looked_at, paths
from game.desk.pages.parts import as_table, card
from game.desk.pages.viewing import Viewing
from game.desk.pages.ways import class_document
from game.screens.shell.profile_words import age_name
from game.storage.class_records import SchoolClass
from game.summaries.occasion_figures import OccasionFigures, Portion
from game.summaries.what_we_learned import BandLearned, WhatWeLearned, what_we_learned


def show(viewing: Viewing, one: SchoolClass) -> h.Element:
    """One part for each age there is in the class."""
    words = viewing.ctx.words
    found = learned(viewing, one)
    title = words("What did we learn?", "a page of the teacher's desk")
    none = words("There is nobody in this class yet.", "the teacher's pages")
    bands = (_band(viewing, each) for each in found.bands)
    return class_document(
        viewing,
        one,
        title,
        bands if found.bands else card(h.p[none]),
        as_table(viewing, one, "learned"),
    )


def learned(viewing: Viewing, one: SchoolClass) -> WhatWeLearned:
    """The figures of a class, for the page and for whatever is taken along of it."""
    facts, key = looked_at(viewing, one), keys(viewing)
    return what_we_learned(facts, key, paths(viewing, one), heavy=one.opens_heavy)


def _band(viewing: Viewing, found: BandLearned) -> h.Element:
    ctx = viewing.ctx
    heading = ctx.words("Ages {ages}", "heading: of children", ages=age_name(ctx, found.band))
    seen = [each for each in found.occasions if each.apart]
    none = say.too_few(ctx) if found.check else say.no_check(ctx)
    parts = _figures(viewing, found, seen) if seen else card(h.p[none])
    waits = any(each.waiting for each in seen)
    return h.div(".band")[
        h.h2[heading],
        parts,
        h.p[say.waiting(ctx)] if waits else None,
        _missed(viewing, found),
        _next(viewing, found),
    ]


def _figures(
    viewing: Viewing, found: BandLearned, seen: list[OccasionFigures]
) -> Iterator[h.Element]:
    ctx, words = viewing.ctx, viewing.ctx.words
    spots = tuple(Bar(say.occasion(ctx, each), each.apart.spots) for each in seen if each.apart)
    fine = tuple(Bar(say.occasion(ctx, each), each.apart.knows_fine) for each in seen if each.apart)
    yield card(
        bars(ctx, share_words.caption_of_spots(ctx), spots),
        bars(ctx, share_words.caption_of_fine(ctx), fine),
        (
            [h.h3[say.times(ctx, each)], (h.p[sentence] for sentence in say.compared(ctx, each))]
            for each in found.comparisons
        ),
        heading=words("Telling apart", "heading: trouble from what is fine"),
    )
    last = seen[-1]
    acting = [_shares(viewing, share_words.caption_of_acts(ctx), last.acts),
              _shares(viewing, share_words.caption_of_sure(ctx), last.sure)]  # fmt: skip
    if any(acting):
        yield card(
            acting, heading=words("Acting, and feeling sure", "heading: figures of a check-up")
        )
    asking = [_shares(viewing, share_words.caption_of_tells(ctx), last.tells),
              _shares(viewing, share_words.caption_of_then(ctx), last.then),
              _shares(viewing, share_words.caption_of_fault(ctx), last.fault)]  # fmt: skip
    if any(asking):
        yield card(asking, heading=words("Asking for help", "heading: figures of a check-up"))


def _shares(viewing: Viewing, caption: str, portions: tuple[Portion, ...]) -> h.Node:
    """Bars of what enough children answered; none where too few did."""
    rows = tuple(Bar(share_words.portion(viewing.ctx, each.id), each.share) for each in portions)
    return bars(viewing.ctx, caption, rows) if rows else None


def _missed(viewing: Viewing, found: BandLearned) -> h.Node:
    words = viewing.ctx.words
    missed = say.signs(viewing, [each.id for each in found.missed])
    feared = say.moments(viewing, found.check, tuple(each.id for each in found.feared))
    if not (missed or feared):
        return None
    heading = words("Worth talking about", "heading: what a class missed or feared most")
    return card(
        _list(share_words.caption_of_missed(viewing.ctx), missed),
        _list(share_words.caption_of_feared(viewing.ctx), feared),
        heading=heading,
    )


def _next(viewing: Viewing, found: BandLearned) -> h.Node:
    there = levels(viewing)
    titles = [there[level].title for level in found.next if level in there]
    heading = viewing.ctx.words("What to play next", "heading: three stories")
    return card(h.ol[(h.li[title] for title in titles)], heading=heading) if titles else None


def _list(heading: str, lines: list[str]) -> h.Node:
    return (h.h3[heading], h.ul[(h.li[line] for line in lines)]) if lines else None
