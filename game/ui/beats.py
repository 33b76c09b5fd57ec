"""The three lanterns of a story, STOP, CHECK and TELL: what they look like and where they hang."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from game.core.acts import Act
from game.core.play import TELL_NOW
from game.ui.context import Context
from game.ui.drawing_names import OwnThing
from game.ui.geometry import Rect
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Words
from game.ui.roles import ButtonRole
from game.ui.stage import Front

Beat = Literal["stop", "check", "tell"]
RESTING: dict[Beat, OwnThing] = {
    "stop": "thing/lantern-stop", "check": "thing/lantern-check", "tell": "thing/lantern-tell",
}  # fmt: skip
LIT: dict[Beat, OwnThing] = {
    "stop": "thing/lantern-stop-lit", "check": "thing/lantern-check-lit",
    "tell": "thing/lantern-tell-lit",
}  # fmt: skip
COLUMN, LOW_COLUMN, ROW = 126.0, 120.0, 104.0
"""How wide the column of lanterns at the end of a wide page is, and of a low one, with letters of
100 %; and about how high their row on any other page is."""
SLIM = 108.0
"""How wide the column is on a narrow page."""
_GAP, _AROUND, _BELOW = 12.0, 48.0, 60.0
"""What is free between lanterns, and above and below the column; and what a lantern's word takes
with its edges, with letters of 100 %."""
_BROAD = 1.4
"""How much wider than high the want is in a corner: a train or a bowl is broad."""
_PLAQUE, _AIR = 8.0, 8.0
"""What the want's plaque is larger than it all round; and how far it is from the page's edges."""
_TALL, _LOWER, _SMALL, _SMALLEST = 84.0, 60.0, 44.0, 26.0
"""How tall a lantern is in the column, in that of a low page, in a row at the lower edge, and where
there are two rows."""
_ROOMY = 600
"""From this width, in letters of 100 %, a page has room for lanterns that cannot be lifted."""
ABREAST = 3
"""So many lanterns have room beside each other on any page."""


def lantern(
    ctx: Context, beat: Beat, means: Meaning, *, on: bool = True, lit: bool = False
) -> Button:
    """One of the three, with its word; lit while it is lifted, dim (`on=False`) where it can't be.

    STOP and CHECK are lifted and put down again, so they are switches; TELL leads away.
    """
    word = beat_name(ctx, beat)
    picture = Picture((LIT if lit else RESTING)[beat], h=_tall(ctx))
    face = Box((picture, Words(word, "small", align="centre")), gap=2, align="centre")
    role: ButtonRole = "button" if beat == "tell" else "switch"
    return Button(face, means, word, "quiet", chosen=lit, on=on, role=role)


def dim(ctx: Context) -> tuple[Button, ...]:
    """STOP and CHECK where nothing is in hand: they hang dark, and TELL with them; not on an
    upright page or a small one, where the way on takes their place."""
    if ctx.shape == "upright" or ctx.size[0] / ctx.text < _ROOMY:
        return ()
    return tuple(lantern(ctx, beat, Act(beat), on=False) for beat in ("stop", "check"))


def beat_name(ctx: Context, beat: Beat) -> str:
    """What a lantern is called."""
    match beat:
        case "stop":
            return ctx.words("Stop", "a lantern to lift: stop and look closely")
        case "check":
            return ctx.words("Check", "a lantern to lift: ask elsewhere whether it is true")
        case "tell":
            return ctx.words("Tell", "a lantern to lift: tell a grown-up who helps")


def _tall(ctx: Context) -> float:
    if ctx.shape != "wide":
        return _SMALL
    return _LOWER if ctx.low else _TALL


def with_telling(front: Front, ctx: Context) -> Front:
    """Where lanterns hang, TELL hangs with them as long as there is somebody to tell."""
    return replace(front, beats=(*front.beats, *telling(front, ctx))) if front.beats else front


def telling(front: Front, ctx: Context) -> tuple[Button, ...]:
    """TELL, as long as there is somebody to tell."""
    return (lantern(ctx, "tell", Act(TELL_NOW), lit=front.glows),) if ctx.tell else ()


def column_width(ctx: Context) -> float:
    """How wide the column at the end of a wide page is."""
    return (LOW_COLUMN if ctx.low else COLUMN) * ctx.text * ctx.broad


def column(front: Front, ctx: Context) -> tuple[Box, ...]:
    """The lanterns below each other, for the end of a wide page, and above them the want; nothing
    where there is neither."""
    want = tuple(Box((each,), align="centre") for each in plaque(ctx, _tall(ctx), _tall(ctx)))
    if not (front.beats or want):
        return ()
    beats = Box(_no_taller_than_room(front.beats, ctx), gap=_GAP, justify="centre", grow=1)
    return (Box((*want, beats), gap=_GAP, w=column_width(ctx), pad=(0, 4)),)


def _no_taller_than_room(beats: tuple[Button, ...], ctx: Context) -> tuple[Button, ...]:
    """Where more than three hang, their pictures make room for all of them."""
    room = ctx.size[1] - _AROUND - (_tall(ctx) + 2 * _PLAQUE + _GAP if ctx.want else 0)
    tall = room / max(1, len(beats)) - _GAP - _BELOW * ctx.text
    return tuple(replace(each, child=_no_taller(each.child, tall)) for each in beats)


def smaller(beat: Button) -> Button:
    """A lantern whose picture gives way to words."""
    return replace(beat, child=_no_taller(beat.child, _SMALLEST))


def _no_taller(node: Node, tall: float) -> Node:
    if isinstance(node, Picture):
        return replace(node, h=min(node.h, tall))
    if isinstance(node, Box):
        return replace(node, children=tuple(_no_taller(each, tall) for each in node.children))
    return node


def side(front: Front, ctx: Context) -> Box:
    """The same in a slim column, for the end of a narrow page."""
    beats = _no_taller_than_room(front.beats, ctx)
    return Box(beats, gap=8, justify="centre", pad=(6, 6), w=SLIM * ctx.text * ctx.broad)


def row(front: Front, ctx: Context, want: tuple[Picture, ...] = ()) -> tuple[Box, ...]:
    """The lanterns beside each other, for the lower edge of any other page, and the want with them
    where it has no corner of its own. More than three hang in two rows where their words have no
    room in one; on a narrow page they are small, too."""
    if not front.beats:
        return ()
    beats = tuple(replace(each, grow=1) for each in front.beats)
    if len(beats) <= ABREAST:
        return (Box((*beats, *want), "row", gap=8, pad=(8, 4), align="centre"),)
    small = tuple(smaller(each) for each in beats) if ctx.shape == "narrow" else beats
    half = -(-len(small) // 2)
    rows = tuple(Box(each, "row", gap=8, grow=len(each)) for each in (small[:half], small[half:]))
    hung = Box(rows, "wrap", gap=4 if ctx.tight else 8, align="stretch", grow=0 if ctx.tight else 1)
    return (Box((hung, *want), "column" if ctx.tight else "row", gap=8, pad=(8, 4)),)


def wanted(ctx: Context, high: float = _SMALL) -> tuple[Picture, ...]:
    """What the story's child is after, as far as it has grown, if she is after anything."""
    if not ctx.want:
        return ()
    label = ctx.words("What this story is after", "a small picture that grows as it goes well")
    return (Picture(ctx.want, h=high, label=label, key="want"),)


def in_corner(
    ctx: Context, people: Sequence[Rect] = (), size: tuple[float, float] = (0, 0)
) -> tuple[Box, ...]:
    """The want on its plaque in the corner that `corner_of` names."""
    corner = corner_of(ctx, people, size)
    if not corner:
        return ()
    shown = plaque(ctx, _tall(ctx) * _BROAD, _tall(ctx))
    row = Box(shown, "row", justify="end" if corner[0].x else "start")
    return (Box((row,), pad=(_AIR, _AIR)),)


def corner_of(
    ctx: Context, people: Sequence[Rect] = (), size: tuple[float, float] = (0, 0)
) -> tuple[Rect, ...]:
    """The upper corner of a picture that the want takes up: the end one, unless that would hide
    somebody there and the other nobody. size: of the picture, (0, 0) for the page's."""
    if not ctx.want:
        return ()
    high = corner_height(ctx)
    wide = high + (_BROAD - 1) * _tall(ctx)
    end = Rect((size[0] or ctx.size[0]) - wide, 0, wide, high)
    start = replace(end, x=0)
    return (start if _hides(end, people) and not _hides(start, people) else end,)


def corner_height(ctx: Context) -> float:
    """How far down the want reaches in its corner; 0 where there is none."""
    return _tall(ctx) + 2 * (_PLAQUE + _AIR) if ctx.want else 0.0


def plaque(ctx: Context, wide: float, high: float) -> tuple[Box, ...]:
    """The want on paper of its own, so that it is seen upon any picture."""
    want = tuple(replace(each, w=wide) for each in wanted(ctx, high))
    if not want:
        return ()
    round_ = high / 2 + _PLAQUE
    around = (_PLAQUE, _PLAQUE)
    return (Box(want, pad=around, fill="paper", radius=round_, shadow=True, key="want-plaque"),)


def _hides(corner: Rect, people: Sequence[Rect]) -> bool:
    shared = (corner.meets(each) for each in people)
    return any(each.w > 0 and each.h > 0 for each in shared)
