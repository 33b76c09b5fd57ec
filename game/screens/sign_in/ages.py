"""The bands of age, as they are said to a child."""

from game.core.level import Band
from game.ui.context import Context

BANDS: tuple[Band, ...] = ("7-9", "10-12", "13-15")


def age_name(ctx: Context, band: Band) -> str:
    """The ages of a band in words of the language."""
    match band:
        case "7-9":
            return ctx.words("7 to 9", "age in years")
        case "10-12":
            return ctx.words("10 to 12", "age in years")
        case "13-15":
            return ctx.words("13 to 15", "age in years")
