"""What figures of a check-up say, in sentences a teacher can read to a colleague."""

from collections.abc import Iterator

from game.activities.check.model import Check
from game.core.checkup import AFTER, BEFORE
from game.desk.pages.viewing import Viewing
from game.summaries.comparison import Advice, Apart, Comparison, Leans
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
        when=_when(ctx, figures.occasion),
        number=ctx.number(figures.children),
    )


def _when(ctx: Context, at: int) -> str:
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
        first=_when(ctx, found.first),
        second=_when(ctx, found.second),
    )


def compared(ctx: Context, found: Comparison) -> Iterator[str]:
    """What changed between two check-ups, and what to do about it."""
    yield _apart(ctx, found.apart)
    if leans := _leans(ctx, found.leans):
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


def _leans(ctx: Context, leans: Leans) -> str:
    match leans:
        case "suspicious":
            return ctx.words(
                "They call more things trouble, fine things among them.", "what a class learned"
            )
        case "trusting":
            return ctx.words(
                "They take more things as fine, trouble among them.", "what a class learned"
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


def caption_of_acts(ctx: Context) -> str:
    return ctx.words("Would do what helps", "caption of a picture: shares of a class")


def caption_of_sure(ctx: Context) -> str:
    return ctx.words("Feel sure", "caption of a picture: shares of a class")


def caption_of_tells(ctx: Context) -> str:
    return ctx.words("Would likely tell", "caption of a picture: whom children would tell")


def caption_of_then(ctx: Context) -> str:
    return ctx.words("When the first adult is busy", "caption of a picture: what comes next")


def caption_of_fault(ctx: Context) -> str:
    return ctx.words("Whose fault a trick is", "caption of a picture: what children think")


def portion(ctx: Context, id_: str) -> str:
    """What a share is of, by its id."""
    return _portions(ctx)[id_]


def _portions(ctx: Context) -> dict[str, str]:
    return {
        "unsafe": ctx.words("Stop and tell, where it is trouble", "a share of a class"),
        "safe": ctx.words("Go on, or check first, where it is fine", "a share of a class"),
        "spot": ctx.words("I can spot when something is not OK", "a share of a class"),
        "fine": ctx.words("I can tell when something is fine", "a share of a class"),
        "know": ctx.words("I know what to do if I get tricked", "a share of a class"),
        "talk": ctx.words("I could start the talk with an adult", "a share of a class"),
        "an-adult": ctx.words("Any adult they know", "who would be told"),
        "parent": ctx.words("A parent or carer", "who would be told"),
        "family": ctx.words("Another grown-up of the family", "who would be told"),
        "teacher": ctx.words("A teacher", "who would be told"),
        "health": ctx.words("A health or community worker", "who would be told"),
        "friend": ctx.words("A friend", "who would be told"),
        "helpline": ctx.words("A helpline", "who would be told"),
        "app": ctx.words("The app's report button", "who would be told"),
        "nobody": ctx.words("Nobody", "who would be told"),
        "tries-again": ctx.words("Don't give up", "what comes next when an adult is busy"),
        "again": ctx.words("Try the same adult again", "what comes next when an adult is busy"),
        "another": ctx.words("Try another adult", "what comes next when an adult is busy"),
        "give-up": ctx.words("Give up", "what comes next when an adult is busy"),
        "tricker": ctx.words("Whoever tricked", "whose fault a trick is"),
        "tricked": ctx.words("Whoever was tricked", "whose fault a trick is"),
        "both": ctx.words("Both", "whose fault a trick is"),
    }


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
