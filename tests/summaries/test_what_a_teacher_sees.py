"""Everything of a report that a teacher sees, prints or takes along: field by field.

A new field of a report fails here until it is written down, and whoever writes it down asks what it
tells about one child.
"""

from collections.abc import Collection
from dataclasses import fields, is_dataclass
from typing import Any, get_args, get_type_hints

from game.summaries.check_dates import CheckDates
from game.summaries.how_is_it_going import HowItGoes
from game.summaries.report_table import ReportTable
from game.summaries.rota import Rota
from game.summaries.what_we_learned import WhatWeLearned

REPORTS = (HowItGoes, WhatWeLearned, Rota, CheckDates, ReportTable)

SEEN = {
    # Who is named, by number: of levels with nothing heavy, and of places in a lesson.
    "HowItGoes": "members named counted",
    "NamedLevel": "level finished company",
    "CountedLevel": "level finished",
    "Rota": "minutes turn whole_class catch_up rounds",
    "RotaRound": "begins screens paper talk heavy",
    "Seat": "number side",
    # Nobody is named: figures of eight children or more.
    "WhatWeLearned": "bands",
    "BandLearned": "band members check occasions comparisons missed feared next",
    "OccasionFigures": "occasion children waiting apart auc unsure acts sure tells then fault",
    "Discernment": "spots doubts d_prime bias",
    "Figure": "value error",
    "Portion": "id yes of",
    "Comparison": "first second d_prime bias apart leans advice surer_only",
    # Plans.
    "CheckDates": "before levels_from after later",
    # Rows of the above.
    "ReportTable": "columns rows",
}


def seen(kind: Any, found: dict[str, str]) -> dict[str, str]:
    """The fields of a type and of all types it is made of."""
    for part in get_args(kind):
        seen(part, found)
    if is_dataclass(kind) and isinstance(kind, type) and kind.__name__ not in found:
        names = [field.name for field in fields(kind)]
        found[kind.__name__] = " ".join(names)
        hints = get_type_hints(kind)
        for name in names:
            seen(hints[name], found)
    return found


def all_seen(reports: Collection[Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    for report in reports:
        seen(report, found)
    return found


def test_a_teacher_sees_these_fields_and_no_others() -> None:
    assert all_seen(REPORTS) == SEEN
