"""Where help is, on paper: numbers that are checked and in date, else people and places alone."""

from game.content.regions import Channel, Helpline
from game.printing.edition import Edition
from game.ui.isolates import left_to_right


def help_lines(edition: Edition) -> tuple[str, ...]:
    """A line each. No number is ever derived from a region."""
    words = edition.ctx.words
    numbers = tuple(
        _number(edition, each, channel) for each in edition.helplines for channel in each.channels
    )
    people = (
        words("At home or near: someone who listens, believes you and helps.", "help: people"),
        words("At school: a teacher you feel safe with.", "help: people"),
        words("Not heard? Tell the next person. Keep telling.", "help: try again"),
    )
    return (*numbers, *people)


def _number(edition: Edition, who: Helpline, channel: Channel) -> str:
    """Who answers, the number, and when, where that is known."""
    words = edition.ctx.words
    name = who.name.get(edition.language.code) or next(iter(who.name.values()), "")
    number = left_to_right(channel.value)
    if not channel.hours:
        return words("{name}: {number}", "a helpline on paper: who answers, and the number",
                     name=name, number=number)  # fmt: skip
    return words(
        "{name}: {number} ({hours})",
        "a helpline on paper: who answers, the number, and when",
        name=name,
        number=number,
        hours=left_to_right(channel.hours),
    )
