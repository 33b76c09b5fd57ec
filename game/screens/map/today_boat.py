"""Today's suggestion on the bay: a little boat with a lantern, and a way to say not now."""

from collections.abc import Mapping

from game.content.level_summary import LevelSummary
from game.core.today import Suggestion
from game.ui.choices import NotNow, OpenLevel
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Words
from game.ui.screen_parts import icon, main_button

BOOSTER = Command.OPEN_BOOSTER
SAIL = 84.0
"""The height of the mast over its hull, where there is room for one."""
_SMALL_SAIL = 60.0
"""The same where hardly anything has room beside anything else: not now stands beside the mast."""
_WIDE, _LINE, _TWO_LINES = 540.0, 84.0, 116.0
"""The room of the boat without its sail at the lower edge, at 100 %: its width, and its height with
one line of words or two."""
_A_LETTER = 14.0
"""How wide a letter is at 100 % where letters stand apart."""
_NOT_NOW = 78.0
"""The room beside the hull, with its gap."""
_PAD = 60.0
"""The room beside the hull's words."""


def today_boat(
    ctx: Context, one: Suggestion | None, heads: Mapping[str, LevelSummary]
) -> tuple[Node, ...]:
    """The suggestion; nothing where there is none."""
    if one is None:
        return ()
    label = ctx.words("Not now", "button: another suggestion")
    not_now = icon("icon/close", NotNow(one.id), label)
    hull = main_button(today_words(ctx, one, heads), _meaning(one))
    if ctx.tight:
        mast = Box((Picture("bay/sail", h=_SMALL_SAIL), not_now), "row", gap=10, align="end")
        return (Box((mast, hull), align="centre", key="today", role="today"),)
    sail = () if ctx.narrow else (Picture("bay/sail", h=SAIL),)
    boat = Box((*sail, hull), align="centre", max_w=_WIDE * ctx.text - _NOT_NOW)
    row = Box(
        (boat, not_now), "row", gap=10, align="end", justify="centre", key="today", role="today"
    )
    return (row,)


def today_words(ctx: Context, one: Suggestion, heads: Mapping[str, LevelSummary]) -> str:
    """What the button says."""
    title = heads[one.level].title if one.level in heads else ""
    match one.kind:
        case "go-on":
            return ctx.words("Go on: {title}", "suggestion on the bay", title=title)
        case "booster":
            return ctx.words("Today: three minutes", "suggestion on the bay: a booster round")
        case _:
            return ctx.words("Today: {title}", "suggestion on the bay", title=title)


def boat_room(
    ctx: Context, one: Suggestion | None, heads: Mapping[str, LevelSummary]
) -> tuple[float, float]:
    """The width and height that the boat takes at most at the lower edge."""
    letters = len(today_words(ctx, one, heads)) if one else 0
    long = letters * _A_LETTER > _WIDE - _NOT_NOW - _PAD
    return _WIDE * ctx.text, (_TWO_LINES if long else _LINE) * ctx.text


def booster_buoy(ctx: Context) -> Button:
    """Three minutes to remember, when they are due and something else is suggested first."""
    label = ctx.words("Three minutes", "a booster round")
    inside = Box(
        (Picture("bay/lantern-lit", h=48), Words(label, "small", "ink", "centre")),
        "row",
        gap=8,
        align="centre",
    )
    return Button(inside, BOOSTER, label=label, look="chip")


def _meaning(one: Suggestion) -> Meaning:
    return BOOSTER if one.kind == "booster" else OpenLevel(one.level)
