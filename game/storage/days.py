"""Claimed days, as they are kept (YYYY-MM-DD) and as numbers that can be counted with."""

import re
from datetime import date

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def claimed(day: str) -> str:
    """The same day, or ValueError when it is not written YYYY-MM-DD."""
    if not _DAY.fullmatch(day):
        raise ValueError(f"{day!r} is not a day written as YYYY-MM-DD")
    return day


def day_number(day: str) -> int:
    """A kept day as a number that grows by one each day; 0 for one that no calendar has."""
    try:
        return date.fromisoformat(day).toordinal()
    except ValueError:
        return 0
