"""How a call looks: whose picture it shows, how the line stands, and turns with their captions.

No number is ever seen, and nothing is dialled.
"""

from game.activities.chat.arrivals import Arrival
from game.activities.chat.model import Chat, Moment, Thread
from game.activities.chat.phone import name
from game.activities.chat.state import (
    SILENCE,
    ChatState,
    Lived,
    is_read,
    leads,
    lived,
    small_talk,
    thread_now,
)
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, figure_drawing
from game.ui.gestures import Gesture
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.parts import beside
from game.ui.portraits import portrait, sender

_FACE, _SMALL_FACE = 152.0, 64.0
_WAVE, _SMALL_WAVE, _SIGNER, _SMALL_SIGNER = 40.0, 22.0, 150.0, 96.0
_SNOW, _SIGN, _RINGS = 56.0, 40.0, 72.0
_OUT, _BESIDE_NAME, _SLIM = 32.0, 440.0, 280.0
"""How large the sign of the way out is on a bar; and, in letters of 100 %, from which width a bar
has room for it beside a name, and up to which a page is slim."""


def page(spec: Chat, state: ChatState, ctx: Context, judged: Node | None, goal: str) -> Box:
    """The call on its dark screen: who it is, the last turn, and this one. judged: what is said
    now, as it looks while it is judged. goal: what there is to do, where nobody is seen to say
    it."""
    *past, this = (each for each in lived(spec, state) if each.moment.thread == state.thread)
    over = () if judged else this.moment.judge
    here: tuple[Arrival, ...] = (*small_talk(spec, state), *over)
    last = here[-1] if here and not judged else None
    rows = (
        *((_told(goal),) if goal else ()),
        *_who(thread_now(spec, state), this.moment, ctx),
        *_line(this.moment, ctx),
        *(_answered(spec, past[-1], ctx) if past else ()),
        *(_turn(spec, state, each, ctx, speaks=each is last) for each in here),
        *((judged,) if judged else ()),
        *_answered(spec, this, ctx),
    )
    return Box(
        rows, gap=12, pad=(16, 14), fill="indigo", radius=24, role="log", grow=1,
        justify="start" if this.moment.arrivals else "centre",
    )  # fmt: skip


def hang_up(ctx: Context) -> Button:
    """The way out of a call, in sight all the time."""
    words = name(ctx, "hang-up")
    above = ends_above(ctx)
    side = _OUT if above else _SIGN
    said = Words(words, "small" if above else "button")
    return Button(beside(Picture("icon/hang-up", side, side), said), Act("hang-up"), words)


def ends_above(ctx: Context) -> bool:
    """Whether that stands on the bar above the call: on an upright page what is said may be longer
    than the screen."""
    return ctx.shape == "upright" and ctx.size[0] / ctx.text >= _BESIDE_NAME


def spoken(arrival: Arrival, said: Node, thread: Thread, ctx: Context) -> Box:
    """What somebody says in a call: a wave and its captions, or a picture in which she signs."""
    who = thread.shows or arrival.who
    moves = (_signs(ctx, who),) if thread.by == "sign" else _wave(arrival.id, ctx)
    label = ctx.name(arrival.who)
    return Box((*moves, said), gap=6, role="message", label=label, key=f"letter-{arrival.id}")


def silent(moment: Moment, ctx: Context) -> str:
    """What it is called not to answer in a call."""
    if moment.line in ("rings", "engaged"):
        return ctx.words("Don't answer", "chat: an answer is never needed")
    return ctx.words("Say nothing", "a call: silence is a turn, too")


def _who(thread: Thread, moment: Moment, ctx: Context) -> tuple[Box, ...]:
    """The picture of the call, in the frame of a print where it is only that: a picture; large
    while nobody speaks yet. Whoever signs is seen as she does, and needs none."""
    if moment.arrivals and thread.by == "sign" and not thread.shows:
        return ()
    roomy = not moment.arrivals and ctx.shape == "wide" and not ctx.low
    side = _FACE if roomy else _SMALL_FACE
    face: Node = portrait(ctx, thread.shows or thread.who, side)
    if thread.shows:
        face = Box((face,), pad=(8, 8), fill="paper", radius=6, shadow=True)
    called = Words(thread.title, "button", "paper")
    both = (face, called if thread.title else sender(ctx, thread.who, "paper"))
    if roomy:
        return (Box(both, gap=6, align="centre"),)
    return (Box(both, "row", gap=12, align="centre", justify="centre"),)


def _line(moment: Moment, ctx: Context) -> tuple[Node, ...]:
    """How the line stands; of one on which somebody talks there is nothing to say."""
    match moment.line:
        case "rings":
            ring = Picture("thing/way-call", h=_RINGS, gesture=Gesture("ring"))
            return (_stands(ring, ctx.words("It's ringing.", "a call")),)
        case "engaged":
            engaged = Picture("thing/line-engaged", h=_RINGS)
            return (_stands(engaged, ctx.words("The line is engaged.", "a call")),)
        case "overheard":
            ears = Picture("thing/thin-wall", h=_SNOW)
            near = ctx.words("Someone near can hear this.", "a call")
            return (_stands(ears, near, below=ctx.size[0] / ctx.text < _SLIM),)
    return ()


def _stands(picture: Picture, words: str, *, below: bool = False) -> Box:
    """How something stands. below: a slim page has no room for whole words beside the picture."""
    both = (picture, Words(words, "body", "ink"))
    inside = Box(both, "column" if below else "row", gap=12, align="centre", justify="centre")
    return Box((inside,), pad=(14, 8), fill="sea-light", radius=18, role="sign")


def _turn(spec: Chat, state: ChatState, arrival: Arrival, ctx: Context, *, speaks: bool) -> Node:
    """What somebody says. speaks: it is the last of it, and her voice is seen."""
    if str(arrival.who) == spec.player:
        return _mine((arrival.text,), f"says-{arrival.id}")
    if not arrival.who:
        return _stands(Picture("icon/phone", _SIGN, _SIGN), arrival.text)
    captions = Box(
        (Words(arrival.text),), pad=(18, 12), fill="paper", radius=20, key=f"says-{arrival.id}"
    )  # fmt: skip
    return spoken(arrival, captions, thread_now(spec, state), ctx) if speaks else captions


def _answered(spec: Chat, each: Lived, ctx: Context) -> tuple[Node, ...]:
    """The child's turn, which may be silence, drawn as falling snow, and what came of it. To pick
    up, or not, is no turn, nor is reading on."""
    came = leads(spec, each).says if each.answer or each.did else ""
    told = (_told(came),) if came else ()
    if not each.answer or each.moment.line in ("rings", "engaged") or is_read(each.moment):
        return told
    if each.answer == SILENCE:
        words = ctx.words("It's quiet. Nobody has to speak.", "a call: silence is a turn, too")
        snow = Picture("thing/quiet-snow", h=_SNOW)
        row = Box(
            (snow, Words(words, "small", "paper")), "row", gap=10, justify="centre", align="centre"
        )
        return (row, *told)
    return (_mine(each.words, f"mine-{each.id}"), *told)


def _told(words: str) -> Box:
    """What the storyteller says in between."""
    return Box((Words(words),), pad=(14, 8), fill="sand", radius=14, role="speech")


def _mine(words: tuple[str, ...], key: str) -> Box:
    """What the player's character says."""
    lines = tuple(Words(each) for each in words)
    mine = Box(lines, pad=(16, 10), fill="leaf-soft", radius=20, shape="tail-end", key=key)
    return Box((mine,), "row", justify="end")


def _wave(id_: str, ctx: Context) -> tuple[Node, ...]:
    """A voice, where it has room; the wave moves once, when it comes."""
    if ctx.tight:
        return ()
    high = _WAVE if ctx.shape == "wide" and not ctx.low else _SMALL_WAVE
    wave = Picture("thing/voice-wave", h=high, gesture=Gesture("nod", nth=len(id_)))
    return (Box((wave,), "row", justify="centre"),)


def _signs(ctx: Context, who: str) -> Node:
    """Whoever signs, from head to hips; of an account its shell with signing hands beside it."""
    hands = Picture("icon/signing", _SIGN, _SIGN)
    drawn: DrawingName = ctx.shells.get(who) or figure_drawing(who, ctx.feeling(who, "happy"))
    high = _SIGNER if ctx.shape == "wide" and not ctx.low else _SMALL_SIGNER
    seen = Picture(drawn, h=high, label=ctx.name(who), stand="bottom", turns=True)
    video = Box((seen,), pad=(24, 0), fill="sea-light", radius=16, align="centre")
    return Box((video, hands), "row", gap=8, align="end", justify="centre")
