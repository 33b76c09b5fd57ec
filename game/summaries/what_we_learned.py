"""What did a class learn? Every figure of its check-ups, and what to play next (CURRICULUM E4).

Each band has a check-up of its own, so nothing is pooled across bands. What was played as a group
is in no figure.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.core.checkup import AFTER, BEFORE, LATER
from game.core.level import Band
from game.summaries.answer_key import AnswerKey
from game.summaries.checkup_runs import occasions
from game.summaries.comparison import Comparison, compared
from game.summaries.members import LevelHead, MemberFacts
from game.summaries.most_missed import most_feared, most_missed
from game.summaries.next_to_play import next_to_play
from game.summaries.occasion_figures import OccasionFigures, Portion, occasion_figures


@dataclass(frozen=True, slots=True)
class BandLearned:
    """What the members of one band learned. check: its check-up, "" where there is none.

    occasions: before, after and later, hidden ones too; none without a check-up. comparisons: after
    and later, each beside before, where both are shown. missed: tells missed most, by skill;
    feared: safe scenes feared most, by id. next: levels to play, best first.
    """

    band: Band
    members: int
    check: str
    occasions: tuple[OccasionFigures, ...]
    comparisons: tuple[Comparison, ...]
    missed: tuple[Portion, ...]
    feared: tuple[Portion, ...]
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WhatWeLearned:
    """What a class learned, band by band, the youngest first."""

    bands: tuple[BandLearned, ...]


BANDS: tuple[Band, ...] = ("7-9", "10-12", "13-15")


def what_we_learned(
    members: Sequence[MemberFacts],
    keys: Mapping[Band, AnswerKey],
    paths: Mapping[Band, Sequence[LevelHead]],
    *,
    heavy: bool = False,
) -> WhatWeLearned:
    """The report of a class. keys: of each band the key of its check-up. paths: of each band the
    levels that may be suggested, in that order. heavy: i2 and i3 may be played."""
    by_band = {band: [one for one in members if one.band == band] for band in BANDS}
    return WhatWeLearned(
        tuple(
            _learned(band, group, keys.get(band), paths.get(band, ()), heavy)
            for band, group in by_band.items()
            if group
        )
    )


def _learned(
    band: Band,
    members: Sequence[MemberFacts],
    key: AnswerKey | None,
    path: Sequence[LevelHead],
    heavy: bool,
) -> BandLearned:
    given = [occasions(key, one) for one in members] if key else []
    figures = tuple(
        occasion_figures(key, at, [each[at] for each in given if at in each])
        for at in (BEFORE, AFTER, LATER)
        if key
    )
    pairs = [compared(figures[0], other) for other in figures[1:]]
    comparisons = tuple(pair for pair in pairs if pair)
    missed = most_missed(key, given) if key else ()
    return BandLearned(
        band,
        len(members),
        key.check if key else "",
        figures,
        comparisons,
        missed,
        most_feared(given),
        next_to_play(
            path,
            _finished(members),
            len(members),
            missed=[one.id for one in missed],
            advice=comparisons[-1].advice if comparisons else "",
            heavy=heavy,
        ),
    )


def _finished(members: Sequence[MemberFacts]) -> Counter[str]:
    """How many finished each level."""
    return Counter(
        level
        for one in members
        for level in {each.fact.level for each in one.kept if each.fact.kind == "done"}
    )
