"""What is told after a damaged progress file: what is there again, and what is lost."""

from game.screens.shell.days import day_name
from game.storage.recovered import Recovered
from game.ui.context import Context


def mended_notes(ctx: Context, recovered: Recovered) -> list[str]:
    """What is there again, and what is not, each in a sentence of its own."""
    if not recovered.restored_until:
        return [
            ctx.words(
                "Lanterns that were kept here are lost. They can be lit again.",
                "after a damaged progress file: nothing of it could be saved",
            )
        ]
    day = day_name(ctx, recovered.restored_until)
    if not recovered.lost_since:
        return [
            ctx.words(
                "The lantern keeper mended something. All lanterns are here, up to {day}.",
                "after a damaged progress file; day: as 23 November 2026",
                day=day,
            )
        ]
    back = ctx.words(
        "Something was damaged. Your lanterns are back as they were on {day}.",
        "after a damaged progress file; day: as 23 November 2026",
        day=day,
    )
    since = day_name(ctx, recovered.lost_since) if recovered.lost_since != "ever" else day
    lost = ctx.words(
        "Some of what was played since {day} is lost. It can be played again.",
        "after a damaged progress file; day: as 23 November 2026",
        day=since,
    )
    return [back, lost]
