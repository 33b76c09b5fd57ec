"""A report as rows: what its page shows as a table, and what its CSV file holds.

Both are made from these rows, so no figure of a file can differ from the screen. Titles and words
are the page's: rows hold ids and numbers until they are put `in_words`.
"""

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from game.core.discernment import Figure
from game.summaries.how_is_it_going import HowItGoes
from game.summaries.occasion_figures import OccasionFigures
from game.summaries.what_we_learned import BandLearned, WhatWeLearned

Cell = str | int | float | None
"""An id, a count, a figure; None for what is hidden."""
WHEN = ("before", "after", "later")
_BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class ReportTable:
    """columns: an id of each column, to be named in the reader's language. rows: one cell each."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def going_table(found: HowItGoes) -> ReportTable:
    """How it goes, a row for each level: how many finished, and the members who are named."""
    named = tuple(
        (one.level, len(one.finished), _numbers(one.finished), _numbers(one.company))
        for one in found.named
    )
    counted = tuple((one.level, one.finished, None, None) for one in found.counted)
    return ReportTable(("level", "finished", "who-finished", "company"), (*named, *counted))


def learned_table(found: WhatWeLearned) -> ReportTable:
    """What was learned, a row for each figure that is shown.

    of: how many answers a share is made of, or None. from, to: the 95 % interval, or None.
    """
    rows = tuple(row for band in found.bands for row in _rows(band))
    return ReportTable(("band", "when", "figure", "value", "of", "from", "to"), rows)


def in_words(table: ReportTable, said: Mapping[str, Callable[[str], str]]) -> ReportTable:
    """The table with words in place of the ids of these columns. The ids themselves, by which a
    program knows them, follow at the end, in columns called like `level-id`."""
    named = [at for at, column in enumerate(table.columns) if column in said]
    rows = (
        (
            *(
                said[column](cell) if column in said and isinstance(cell, str) else cell
                for column, cell in zip(table.columns, row, strict=True)
            ),
            *(row[at] for at in named),
        )
        for row in table.rows
    )
    ids = (f"{table.columns[at]}-id" for at in named)
    return ReportTable((*table.columns, *ids), tuple(rows))


def percent(share: float) -> int:
    """A share from 0 to 1 as a whole number of a hundred, a half going up."""
    return int(share * 100 + 0.5)


def as_csv(table: ReportTable, titles: Sequence[str] = ()) -> str:
    """The table as a file of commas, with these titles over its columns. Numbers are written as
    programs read them; no text can be taken for a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(map(_harmless, titles or table.columns))
    writer.writerows([_harmless(cell) for cell in row] for row in table.rows)
    return out.getvalue()


def _harmless(cell: Cell) -> Cell:
    """Text that a spreadsheet would run gets a sign before it that keeps it text."""
    if isinstance(cell, str) and cell.startswith(_BEGINS_FORMULA):
        return f"'{cell}"
    return cell


def _numbers(members: Sequence[int]) -> str:
    """Member numbers in one cell; a space between, so that no program reads them as one number."""
    return " ".join(map(str, members))


Row = tuple[Cell, ...]


def _rows(found: BandLearned) -> Iterator[Row]:
    band = found.band
    yield band, None, "members", found.members, None, None, None
    for one in found.occasions:
        yield from ((band, WHEN[one.occasion], *row) for row in _figures(one))
    for pair in found.comparisons:
        yield (band, WHEN[pair.second], "d-prime-change", *_figure(pair.d_prime))
        yield (band, WHEN[pair.second], "bias-change", *_figure(pair.bias))
    for name, portions in (("missed", found.missed), ("feared", found.feared)):
        for each in portions:
            yield band, None, f"{name}.{each.id}", percent(each.share), each.of, None, None


def _figures(one: OccasionFigures) -> Iterator[Row]:
    yield "children", one.children, None, None, None
    if told := one.apart:
        yield "spots", percent(told.spots), None, None, None
        yield "knows-fine", percent(told.knows_fine), None, None, None
        yield ("d-prime", *_figure(told.d_prime))
        yield ("bias", *_figure(told.bias))
    if one.auc is not None:
        yield "auc", round(one.auc, 2), None, None, None
    parts = {"unsure": one.unsure, "acts": one.acts, "sure": one.sure, "tells": one.tells,
             "then": one.then, "fault": one.fault}  # fmt: skip
    for name, portions in parts.items():
        for each in portions:
            yield f"{name}.{each.id}", percent(each.share), each.of, None, None


def _figure(figure: Figure) -> Row:
    """An estimate to two digits, with its interval."""
    low, high = figure.interval
    return round(figure.value, 2), None, round(low, 2), round(high, 2)
