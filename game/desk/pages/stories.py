"""How a story is named where one is chosen among those of all ages."""

from game.content.level_summary import LevelSummary
from game.screens.shell.profile_words import age_name
from game.ui.context import Context


def story(ctx: Context, level: LevelSummary) -> str:
    """Its title, and for which ages it is."""
    return ctx.words(
        "{title} ({ages})",
        "a story, and for which ages it is",
        title=level.title,
        ages=age_name(ctx, level.band),
    )
