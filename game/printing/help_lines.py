"""Where help is, on paper: numbers that are checked and in date, else people and places alone."""

from game.printing.edition import Edition
from game.ui.isolates import left_to_right


def help_lines(edition: Edition) -> tuple[str, ...]:
    """A line each. No number is ever derived from a region."""
    words = edition.ctx.words
    numbers = tuple(
        f"{each.name.get(edition.language.code) or next(iter(each.name.values()), '')}:"
        f" {left_to_right(channel.value)} ({left_to_right(channel.hours)})"
        for each in edition.helplines
        for channel in each.channels
    )
    people = (
        words("At home or near: someone who listens, believes you and helps.", "help: people"),
        words("At school: a teacher you feel safe with.", "help: people"),
        words("Not heard? Tell the next person. Keep telling.", "help: try again"),
    )
    return (*numbers, *people)
