"""Which shell somebody known only online is, today: dealt by the seed, so that it means nothing."""

from collections.abc import Iterable, Mapping
from typing import Literal, get_args

from game.core.ids import AccountId
from game.core.shuffle import shuffled

ShellColour = Literal["coral", "orange", "lantern", "leaf", "sea", "indigo", "plum", "rose"]
ShellPattern = Literal["stripes", "dots", "waves"]
SHELL_COLOURS: tuple[ShellColour, ...] = get_args(ShellColour)
SHELL_PATTERNS: tuple[ShellPattern, ...] = get_args(ShellPattern)
Shell = tuple[ShellColour, ShellPattern]


def shells(accounts: Iterable[AccountId], seed: int) -> Mapping[AccountId, Shell]:
    """A shell for each account of a level, the same for as long as the seed is.

    No two of 24 are alike, and of eight no two have one colour.
    """
    order = shuffled(set(accounts), seed)
    colours = shuffled(SHELL_COLOURS, seed)
    patterns = shuffled(SHELL_PATTERNS, seed)
    # eight and three share no divisor: stepping through both at once meets every pair
    return {
        account: (colours[at % len(colours)], patterns[at % len(patterns)])
        for at, account in enumerate(order)
    }
