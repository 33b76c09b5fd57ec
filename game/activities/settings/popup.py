"""What pops up in place of a page: drawn as the app draws it, a huge button and a tiny one, and
judged as anything else; what can really be done lies beside it, all of one size."""

from game.activities.settings.audience import controls
from game.activities.settings.model import Control, Pop, Settings
from game.mechanics.judging import Hand
from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture, Words


def popped(spec: Settings, pop: Pop, words: Node, hand: Hand, ctx: Context) -> Node:
    """The pop-up alone: of the page it hides nothing is drawn, as a row without words looks like a
    button."""
    drawn = _buttons(pop, ctx) if hand.at in ("look", "check", "act") else ()
    spoken_of = tuple(_small(each) for each in controls(spec) if each.id == pop.shows)
    slim = ctx.shape != "wide"
    card = Box(
        (words, *spoken_of, *drawn), gap=8, pad=(8, 4) if slim else (12, 12), fill="paper",
        border="sea-deep", radius=24, shadow=True, role="pop-up", key=f"pop-{pop.id}",
    )  # fmt: skip
    return Box((card,))


def _small(control: Control) -> Node:
    """The bait that somebody speaks of, as gold as on its page."""
    inside = (Words(control.label, "small", align="centre"),)
    return Box(inside, pad=(10, 4), fill="lantern", border="lantern-deep", radius=18)


def _buttons(pop: Pop, ctx: Context) -> tuple[Node, ...]:
    """Its buttons as the app has dressed them: to be looked at."""
    if not (pop.acts and pop.other):
        return ()
    own, other = pop.acts[0].text, pop.other
    if pop.dress == "huge":
        return (_huge(own, ctx), Words(other, "small", "ink-soft", "centre"))
    return (Box((_plain(own), _plain(other)), "row" if ctx.shape == "wide" else "column", gap=8),)


def _huge(words: str, ctx: Context) -> Node:
    small = ctx.shape != "wide" or ctx.low
    shine = () if small else (Picture("icon/sparkle", h=26),)
    inside = (*shine, Words(words, "button", align="centre"))
    return Box(
        inside, pad=(14, 8 if small else 16), fill="lantern", border="lantern-deep", radius=30,
        align="centre",
    )  # fmt: skip


def _plain(words: str) -> Node:
    return Box(
        (Words(words, "button", align="centre"),), pad=(8, 6), border="grey", radius=20, grow=1
    )
