"""The cards of a district: its stories, and what the lighthouse keeps besides."""

from collections.abc import Iterable, Sequence

from game.content.level_summary import LevelSummary
from game.core.progress import Progress
from game.screens.shell.districts import LANTERNS
from game.screens.shell.notes import broken_words
from game.screens.shell.profile_words import BANDS, age_name
from game.screens.shell.shared_parts import note
from game.ui.choices import AgesShown, OpenLevel
from game.ui.commands import AppCommand, Command
from game.ui.context import Context
from game.ui.drawing_names import DrawingName
from game.ui.nodes import Box, Button, Node, Picture, Words

LANTERN = 64.0
"""The width of the picture before each card's words, in logical pixels: all words begin alike."""


def story_list(
    ctx: Context,
    stories: Sequence[LevelSummary],
    progress: Progress,
    *,
    lighthouse: bool,
    broken: bool,
) -> Box:
    """A card for each story below each other. broken: the one that was pressed could not be read.
    lighthouse: with what only the lighthouse keeps."""
    sorry = (note(broken_words(ctx)),) if broken else ()
    cards = (_story_card(ctx, story, progress) for story in stories)
    return Box((*sorry, *cards, *(_quiet_places(ctx) if lighthouse else ())), gap=14, pad=(4, 4))


def in_order(stories: Iterable[LevelSummary], first: AgesShown) -> list[LevelSummary]:
    """The stories for one age before the others, and those from the youngest age to the oldest."""
    return sorted(stories, key=lambda story: (story.band != first, BANDS.index(story.band)))


def _story_card(ctx: Context, head: LevelSummary, progress: Progress) -> Button:
    if head.id in progress.begun:
        light, doing = LANTERNS["begun"], ctx.words("Go on", "continue a story")
    elif head.id in progress.done:
        light, doing = LANTERNS["lit"], ctx.words("Play again", "a finished story")
    else:
        light, doing = LANTERNS["dark"], ctx.words("Play", "start a story")
    ages, minutes = age_name(ctx, head.band), ctx.number(head.minutes)
    about = (
        ctx.words("Ages {ages} · one minute", "about a story", ages=ages)
        if head.minutes == 1
        else ctx.words(
            "Ages {ages} · {minutes} minutes", "about a story", ages=ages, minutes=minutes
        )
    )
    lines: tuple[Node, ...] = (
        Words(head.title, "button", "ink"),
        Words(about, "small", "ink-soft"),
        Words(doing, "small", "sea-deep"),
    )
    if head.added:
        lines += (Words(ctx.words("Added on this PC", "a story not ours"), "small", "ink-soft"),)
    inside = Box(
        (Picture(light, LANTERN, 84), Box(lines, gap=2, grow=1)),
        flow="row",
        gap=16,
        align="centre",
    )
    return Button(inside, OpenLevel(head.id), label=f"{head.title}. {doing}", look="card")


def _quiet_places(ctx: Context) -> tuple[Button, ...]:
    """The lighthouse keeps the light cards, and three minutes for whoever wants them now."""
    places: tuple[tuple[DrawingName, str, AppCommand], ...] = (
        ("thing/light-card", ctx.words("My light cards", "heading"), Command.OPEN_CARDS),
        (
            "bay/lantern-lit",
            ctx.words("Three minutes", "a booster round"),
            Command.OPEN_BOOSTER,
        ),
    )
    return tuple(
        Button(
            Box(
                (Picture(picture, LANTERN, 64), Words(text, "button", grow=1)),
                "row",
                gap=16,
                align="centre",
            ),
            means,
            label=text,
            look="card",
        )
        for picture, text, means in places
    )
