"""The printed twin of a telling: windows and tiles to cut out, and a boat to fold; its key."""

from game.activities.telling import said
from game.activities.telling.model import Listener, Telling
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.paper import comes_of, cut_out, cut_outs, note, printed, read_aloud
from game.ui.portraits import portrait

_SHEET, _FACE, _ICON = 260.0, 90.0, 48.0


def paper(spec: Telling, ctx: Context) -> Node:
    """Whom to tell, what to say, how it goes. What comes of it is on the key. Where an adult asks
    of herself, nobody is to be chosen."""
    windows = cut_outs(*(_window(each, ctx) for each in spec.people))
    tiles = cut_outs(*(cut_out(Words(text)) for text in said.tile_words(spec, ctx).tiles.values()))
    ways = cut_outs(*(_way(*said.way(ctx, way)) for way in spec.by))
    return printed(windows, tiles, *((ways,) if len(spec.by) > 1 else ()), _boat(ctx))


def _boat(ctx: Context) -> Box:
    """A sheet with the lines along which a boat is folded of it."""
    fold = ctx.words("Fold along the lines. Your words sail in the boat.", "printed: a paper boat")
    return cut_out(Picture("thing/paper-boat-flat", h=_SHEET, label=fold), Words(fold))


def _window(person: Listener, ctx: Context) -> Box:
    return cut_out(
        portrait(ctx, person.who, _FACE),
        Words(ctx.name(person.who), "button", align="centre"),
        Words(person.doing, "small", align="centre"),
        w=200,
    )


def _way(icon: Icon, name: str) -> Box:
    return cut_out(Picture(icon, h=_ICON), Words(name, "button", align="centre"), w=150)


def key(spec: Telling, ctx: Context) -> Node:
    """What each of them answers, how a busy one is reached, and what she then does."""
    said_at = (spec.goal,) if spec.goal else ()
    asks = (read_aloud(ctx, each.who, each.says) for each in spec.asks)
    return printed(
        *(Words(each) for each in said_at),
        *asks,
        *(_listens(each, ctx) for each in spec.people),
        *_other_chair(spec, ctx),
    )


def _listens(person: Listener, ctx: Context) -> Box:
    """What is read out once this one is told."""
    reached = (said.wait(ctx, each)[1] for each in person.reached)
    lines: tuple[tuple[str, str], ...] = (
        (person.who, person.says),
        ("", " / ".join(reached)),
        (person.who, person.heard),
        *((each.who, each.text) for each in person.does),
        (person.who, person.sorry),
    )
    return note(
        Words(ctx.name(person.who), "button"),
        *(read_aloud(ctx, who if who != person.who else "", text) for who, text in lines if text),
    )


def _other_chair(spec: Telling, ctx: Context) -> tuple[Node, ...]:
    """The same talk from the adult's chair."""
    chair = spec.other_chair
    if chair is None:
        return ()
    says = (comes_of(each.text, each.why) for each in chair.says)
    return (note(read_aloud(ctx, spec.player, chair.asks), *says),)
