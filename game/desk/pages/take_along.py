"""A report as a file of commas, from the very rows its page is made of."""

from flask import Response

from game.desk.pages.going import going
from game.desk.pages.learned import learned
from game.desk.pages.viewing import Viewing
from game.storage.class_records import SchoolClass
from game.summaries.report_table import ReportTable, as_csv, going_table, learned_table
from game.ui.context import Context


def how_it_goes(viewing: Viewing, one: SchoolClass) -> Response:
    """How it is going: a row for each story."""
    return _file(viewing, going_table(going(viewing, one)), "how-it-is-going.csv")


def what_we_learned(viewing: Viewing, one: SchoolClass) -> Response:
    """What was learned: a row for each figure that is shown."""
    return _file(viewing, learned_table(learned(viewing, one)), "what-we-learned.csv")


def _file(viewing: Viewing, table: ReportTable, name: str) -> Response:
    """With the mark by which old spreadsheets know letters beyond English."""
    titles = _titles(viewing.ctx)
    text = as_csv(table, tuple(titles[column] for column in table.columns))
    named = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(text.encode("utf-8-sig"), content_type="text/csv; charset=utf-8", headers=named)


def _titles(ctx: Context) -> dict[str, str]:
    return {
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
