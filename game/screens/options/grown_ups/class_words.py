"""What a grown-up should know of a class on a network, wherever it is said."""

from collections.abc import Callable

from game.ui.context import Catalogue


def todays_number(number: str, shown: Callable[[int], str]) -> str:
    """Today's number as the tiles on a child's device have it. shown: a number in the digits of
    the language."""
    return "".join(shown(int(digit)) for digit in number)


def plain_http(words: Catalogue) -> str:
    """What a page without encryption means."""
    return words(
        "Others on this network could watch what is pressed. Nothing is typed, and no name is ever "
        "asked for.",
        "a class on a network: what a page without encryption means",
    )


def lonely(words: Catalogue) -> str:
    """What to try when nobody can reach this PC."""
    return words(
        "No other device has reached this computer yet. Some networks keep devices apart: try this "
        "computer's own hotspot, or a cable. Or a firewall asks: let Lantern Bay through.",
        "a class on a network",
    )


def no_network(words: Catalogue) -> str:
    """What to do where there is none."""
    return words(
        "This computer is on no network yet: join one, or open a hotspot.", "a class on a network"
    )
