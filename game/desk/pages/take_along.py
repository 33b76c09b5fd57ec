"""A report as a file of commas, from the very rows its page is made of."""

from flask import Response

from game.desk.pages import learned_words
from game.desk.pages.figure_words import figure_words
from game.desk.pages.gather import levels
from game.desk.pages.going import going
from game.desk.pages.learned import learned
from game.desk.pages.viewing import Viewing
from game.screens.shell.profile_words import BANDS, age_name
from game.storage.class_records import SchoolClass
from game.summaries.report_table import (
    WHEN,
    ReportTable,
    as_csv,
    going_table,
    in_words,
    learned_table,
)
from game.ui.context import Context


def how_it_goes(viewing: Viewing, one: SchoolClass) -> Response:
    """How it is going: a row for each story."""
    heads = levels(viewing)
    said = {"level": lambda level: heads[level].title}
    table = in_words(going_table(going(viewing, one)), said)
    return _file(viewing, table, "how-it-is-going.csv")


def what_we_learned(viewing: Viewing, one: SchoolClass) -> Response:
    """What was learned: a row for each figure that is shown."""
    ctx, found = viewing.ctx, learned(viewing, one)
    said = {
        "band": {band: age_name(ctx, band) for band in BANDS}.__getitem__,
        "when": lambda when: learned_words.when(ctx, WHEN.index(when)),
        "figure": figure_words(viewing, found),
    }
    return _file(viewing, in_words(learned_table(found), said), "what-we-learned.csv")


def _file(viewing: Viewing, table: ReportTable, name: str) -> Response:
    """With the mark by which old spreadsheets know letters beyond English."""
    titles = _titles(viewing.ctx)
    text = as_csv(table, tuple(titles[column] for column in table.columns))
    named = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(text.encode("utf-8-sig"), content_type="text/csv; charset=utf-8", headers=named)


def _titles(ctx: Context) -> dict[str, str]:
    titles = {
        "level": ctx.words("Story", "column: a level"),
        "finished": ctx.words("How many", "column: of children"),
        "who-finished": ctx.words("Who", "column: children"),
        "company": ctx.words("May want company", "heading: children who are in one story for long"),
        "band": ctx.words("Age", "column: of a child"),
        "when": ctx.words("When", "column: before, after or later"),
        "figure": ctx.words("Figure", "column: what was reckoned"),
        "value": ctx.words("Value", "column: of a figure"),
        "of": ctx.words("Of how many", "column: answers a share is made of"),
        "from": ctx.words("From", "column: least value that is likely"),
        "to": ctx.words("To", "column: largest value that is likely"),
    }
    ids = {
        f"{column}-id": ctx.words(
            "{title} (id)", "column of a file: the sign by which a program knows it", title=title
        )
        for column, title in titles.items()
    }
    return titles | ids
