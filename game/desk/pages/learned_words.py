"""What figures of a check-up say, in sentences a teacher can read to a colleague."""

from collections.abc import Iterator, Sequence
from functools import partial

from game.activities.check.model import Check
from game.core.checkup import AFTER, BEFORE
from game.desk.pages.viewing import Viewing
from game.summaries.comparison import Advice, Apart, Comparison
from game.summaries.occasion_figures import OccasionFigures
from game.ui.context import Context


def too_few(ctx: Context) -> str:
    """Why there is no figure."""
    return ctx.words(
        "Figures begin once eight children have answered the check-up, so that nobody can be"
        " picked out.",
        "the teacher's pages: what we learned",
    )


def waiting(ctx: Context) -> str:
    """Why not every answer is in the figures."""
    return ctx.words(
        "New answers wait for eight children, and until nobody is still answering.",
        "the teacher's pages: what we learned",
    )


def no_check(ctx: Context) -> str:
    """Why there never will be one until a check-up is made."""
    return ctx.words(
        "There is no check-up for this age yet, so there are no figures.",
        "the teacher's pages: what we learned",
    )


def occasion(ctx: Context, figures: OccasionFigures) -> str:
    """When a check-up was, and how many answered."""
    return ctx.words(
        "{when} ({number} children)",
        "a check-up: when it was, and how many answered",
        when=when(ctx, figures.occasion),
        number=ctx.number(figures.children),
    )


def when(ctx: Context, at: int) -> str:
    """A check-up by its occasion."""
    if at == BEFORE:
        return ctx.words("Before", "a check-up before the stories")
    if at == AFTER:
        return ctx.words("After", "a check-up after the stories")
    return ctx.words("Weeks later", "the last check-up")


def times(ctx: Context, found: Comparison) -> str:
    """Which two check-ups are compared."""
    return ctx.words(
        "{first} and {second}",
        "two check-ups that are compared: before and after",
        first=when(ctx, found.first),
        second=when(ctx, found.second),
    )


def compared(ctx: Context, found: Comparison) -> Iterator[str]:
    """What changed between two check-ups, and what to do about it."""
    yield _apart(ctx, found.apart)
    if leans := _leans(ctx, found):
        yield leans
    if advice := _advice(ctx, found.advice):
        yield advice
    if found.surer_only:
        yield ctx.words(
            "They feel surer than before, but don't tell more apart. A talk about how one can be"
            " sure and wrong is worth ten minutes.",
            "what a class learned",
        )


def _apart(ctx: Context, apart: Apart) -> str:
    match apart:
        case "better":
            return ctx.words(
                "They tell trouble from fine things better than they did.", "what a class learned"
            )
        case "worse":
            return ctx.words(
                "They tell trouble from fine things less well than they did.",
                "what a class learned",
            )
    return ctx.words(
        "Can't tell yet. The change is so small that chance alone could have made it.",
        "what a class learned",
    )


def _leans(ctx: Context, found: Comparison) -> str:
    """Which way the class moved, where nothing else can be told; else how it leans now."""
    match found.apart, found.leans:
        case "cannot-tell", "suspicious":
            return ctx.words(
                "But they call more things trouble than before, fine things among them.",
                "what a class learned, after: can't tell yet",
            )
        case "cannot-tell", "trusting":
            return ctx.words(
                "But they take more things as fine than before, trouble among them.",
                "what a class learned, after: can't tell yet",
            )
        case _, "suspicious":
            return ctx.words(
                "Where they go wrong, it is mostly a fine thing that they call trouble.",
                "what a class learned: how it leans now",
            )
        case _, "trusting":
            return ctx.words(
                "Where they go wrong, it is mostly trouble that they take as fine.",
                "what a class learned: how it leans now",
            )
    return ""


def _advice(ctx: Context, advice: Advice) -> str:
    match advice:
        case "boosters":
            return ctx.words(
                "To keep it: a small round on the bay, next week and in a month.",
                "advice to a teacher: boosters",
            )
        case "fine-things":
            return ctx.words(
                "Play stories with many fine things next, and ask what made them fine.",
                "advice to a teacher",
            )
        case "tricks":
            return ctx.words(
                "Play stories in which one looks for the signs of a trick next.",
                "advice to a teacher",
            )
        case "talk-about-fine":
            return ctx.words(
                "Take two moments that look alike, and talk about what made one of them fine.",
                "advice to a teacher",
            )
        case "more-levels":
            return ctx.words(
                "Take it slowly: one story a lesson, with time to talk after it.",
                "advice to a teacher",
            )
    return ""


def signs(viewing: Viewing, skills: Sequence[str]) -> list[str]:
    """What gives these things away."""
    library = viewing.desk.library
    return [viewing.look_up(partial(library.tell, each, viewing.code)) for each in skills]


def moments(viewing: Viewing, check: str, cases: tuple[str, ...]) -> list[str]:
    """What was going on in these scenes of a check-up, in its own words."""
    library = viewing.desk.library
    level = viewing.look_up(
        lambda: library.level(check, viewing.code) or library.level(check, "en")
    )
    scenes = level.scenes.values() if level else ()
    told = {
        case.id: viewing.ctx.words(
            "{moment} {sender}: “{text}”",
            "a moment of a check-up: a sentence, then who writes, and what",
            moment=case.moment,
            sender=case.sender,
            text=case.text,
        )
        for scene in scenes
        if isinstance(scene.spec, Check)
        for case in scene.spec.cases
    }
    return [told[case] for case in cases if case in told]
