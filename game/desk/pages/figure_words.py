"""What a figure of a report's file is called, in the words of its page."""

from collections.abc import Callable, Iterator, Mapping

from game.desk.pages import learned_words as say
from game.desk.pages import share_words
from game.desk.pages.viewing import Viewing
from game.summaries.what_we_learned import BandLearned, WhatWeLearned
from game.ui.context import Context

_CAPTIONS: Mapping[str, Callable[[Context], str]] = {
    "acts": share_words.caption_of_acts,
    "sure": share_words.caption_of_sure,
    "tells": share_words.caption_of_tells,
    "then": share_words.caption_of_then,
    "fault": share_words.caption_of_fault,
    "missed": share_words.caption_of_missed,
    "feared": share_words.caption_of_feared,
}
"""What a share is about, by the first part of its id."""


def figure_words(viewing: Viewing, found: WhatWeLearned) -> Callable[[str], str]:
    """The words for each id of a figure there (`summaries.report_table`)."""
    ctx, whole = viewing.ctx, _whole(viewing.ctx)
    told = {key: text for band in found.bands for key, text in _told(viewing, band)}

    def words(figure: str) -> str:
        if figure in whole:
            return whole[figure]
        about, _, part = figure.partition(".")
        return ctx.words(
            "{caption}: {part}",
            "a figure in a file: what it is about, and its part",
            caption=_CAPTIONS[about](ctx),
            part=told.get((about, part)) or share_words.portion(ctx, part),
        )

    return words


def _told(viewing: Viewing, band: BandLearned) -> Iterator[tuple[tuple[str, str], str]]:
    """Signs that were missed, and moments that were feared, in the words of the stories."""
    missed, feared = ([each.id for each in portions] for portions in (band.missed, band.feared))
    signs, moments = say.signs(viewing, missed), say.moments(viewing, band.check, tuple(feared))
    yield from ((("missed", id_), text) for id_, text in zip(missed, signs, strict=True))
    yield from ((("feared", id_), text) for id_, text in zip(feared, moments, strict=True))


def _whole(ctx: Context) -> Mapping[str, str]:
    words = ctx.words
    return {
        "members": words("Children in the class", "a figure in a file"),
        "children": words("Children who answered", "a figure in a file"),
        "spots": share_words.caption_of_spots(ctx),
        "knows-fine": share_words.caption_of_fine(ctx),
        "d-prime": words("Telling trouble from fine things (d')", "a figure in a file"),
        "bias": words("Which way they lean: below 0 to calling things trouble (c)",
                      "a figure in a file"),
        "auc": words("Telling apart by every step of the scale (AUC)", "a figure in a file"),
        "d-prime-change": words("Change in telling apart (d')", "a figure in a file"),
        "bias-change": words("Change in which way they lean (c)", "a figure in a file"),
        "unsure.unsafe": words("Not sure, where it is trouble", "a figure in a file"),
        "unsure.safe": words("Not sure, where it is fine", "a figure in a file"),
    }  # fmt: skip
