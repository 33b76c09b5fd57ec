"""How old the checks of helplines are: told of in good time, and refused when they are too old."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from game.content.regions import Region, day_of
from game.core.findings import Found

NINE_MONTHS = timedelta(days=274)

RULES: Mapping[str, str] = {
    "check-again": "The number was tried nine months ago or longer, and at twelve no child sees it"
    " any more. Let two people try it, and write the day.",
    "too-old": "Twelve months have passed since the number was tried: no child sees it, and nothing"
    " is built with it. Let two people try it again, or set the status to expired.",
}
"""What each rule means and how to mend it."""
WARNINGS = ("check-again",)


def old_numbers(region: Region, today: date) -> Iterator[Found]:
    """Every number that is shown as checked, and was tried nine months ago or longer."""
    for place, line in enumerate(region.helplines):
        checked, until = day_of(line.verified.date), day_of(line.valid_until)
        if line.status != "verified" or checked is None or until is None:
            continue
        path = ("helplines", place, "verified", "date")
        said = f'"{line.id}" was tried on {checked}'
        if today > until:
            yield Found(path, "too-old", f"{said}, and counts until {until}.")
        elif today - checked >= NINE_MONTHS:
            message = f"{said}: try it again before {until}."
            yield Found(path, "check-again", message, "warning")
