"""The sums at the doors of grown-ups, in words: nothing to copy from a times table."""

from game.ui.context import Context

Sum = tuple[int, int]
"""What is to be multiplied."""
_NUMBERS = (6, 7, 8, 9)
"""Any two of them make a number of two digits."""


def another_sum(last: Sum, seed: int) -> Sum:
    """Another sum than the last one. seed: any number."""
    sums = [(a, b) for a in _NUMBERS for b in _NUMBERS if a != b and (a, b) != last]
    return sums[seed % len(sums)]


def question(ctx: Context, asked: Sum) -> str:
    """The sum as a question, with its numbers as words."""
    names = _number_names(ctx)
    one, other = (names[number] for number in asked)
    return ctx.words(
        "How much is {one} times {other}?",
        "the door for grown-ups: a sum, with its numbers as words",
        one=one,
        other=other,
    )


def _number_names(ctx: Context) -> dict[int, str]:
    return {
        6: ctx.words("six", "a number in a sum"),
        7: ctx.words("seven", "a number in a sum"),
        8: ctx.words("eight", "a number in a sum"),
        9: ctx.words("nine", "a number in a sum"),
    }
