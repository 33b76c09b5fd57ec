"""How a day is said: its number, the month's name, the year."""

from game.ui.context import Context


def day_name(ctx: Context, day: str) -> str:
    """A day written as YYYY-MM-DD in words of the language; as it is where no calendar has it."""
    year, _, rest = day.partition("-")
    month, _, number = rest.partition("-")
    names = _months(ctx)
    if not (month.isdecimal() and number.isdecimal() and 0 < int(month) <= len(names)):
        return day
    return ctx.words(
        "{day} {month} {year}",
        "a day of the calendar: 23 November 2026",
        day=ctx.number(int(number)),
        month=names[int(month) - 1],
        year=ctx.number(int(year)),
    )


def _months(ctx: Context) -> tuple[str, ...]:
    return (
        ctx.words("January", "month"),
        ctx.words("February", "month"),
        ctx.words("March", "month"),
        ctx.words("April", "month"),
        ctx.words("May", "month"),
        ctx.words("June", "month"),
        ctx.words("July", "month"),
        ctx.words("August", "month"),
        ctx.words("September", "month"),
        ctx.words("October", "month"),
        ctx.words("November", "month"),
        ctx.words("December", "month"),
    )
