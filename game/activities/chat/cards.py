"""How what comes with a message looks: a photo, a voice note, a code card, a link, a padlock.

Nothing here can be opened but a code card, which is turned over. A padlock is flat and dull.
"""

from collections.abc import Collection
from zlib import crc32

from game.activities.chat.arrivals import Arrival
from game.core.acts import Act
from game.core.ids import ThingId
from game.ui.context import Context
from game.ui.drawing_names import OwnThing, thing_drawing
from game.ui.gestures import Gesture
from game.ui.nodes import Box, Button, Node, Picture, Pin, Style, Words
from game.ui.parts import beside

_DIGITS = 6
TURNS = Gesture("flip")
"""How each side of a card comes to lie above."""
_NEXT = 250
"""Milliseconds from one thing that a card opens to the next."""
_WIDE, _SMALL_WIDE, _SHARE = 312.0, 246.0, 0.27
"""How wide the row of wee numbers is, and on a slim page; its height as a share of that."""
_SLIM = 600.0
"""The width of a page, in logical pixels, below which that row is smaller."""
_LEAST, _LARGE = 56.0, 1.4
"""The least height of the row, with letters of 100 %; from which size on the digits are small."""
_BELLY, _MIDDLE = 0.57, 0.52
"""How far down their drawing the wee numbers have room for a digit, between eyes and feet, or on a
whole body: where digits are large they hold them on a card before it, and have no face."""
_WAVE, _PHOTO, _SMALL_PHOTO, _PADLOCK, _KEY, _OPENED = 50.0, 132.0, 84.0, 64.0, 76.0, 30.0


def came_with(
    arrival: Arrival, ctx: Context, turned: bool, possible: Collection[Act]
) -> tuple[Node, ...]:
    """What comes with a message, above its words; nothing with most. turned: a code card lies on
    its face. possible: what can be done now."""
    if arrival.locked == "yes":
        return (_padlock(ctx),)
    if arrival.photo:
        return (_photo(arrival, ctx),)
    if arrival.voice == "yes":
        wave = Picture("thing/voice-note", h=_WAVE, label=ctx.words("Voice note", "in a chat"))
        captions = Picture("icon/captions", 30, 30)
        return (Box((wave, captions), "row", gap=8, align="centre"),)
    if arrival.notice == "code":
        return (_code(arrival, ctx, turned, possible),)
    if arrival.link:
        return (_link(arrival.link, ctx),)
    return ()


def _photo(arrival: Arrival, ctx: Context) -> Box:
    """A print with a white edge."""
    high = _SMALL_PHOTO if ctx.low or ctx.narrow else _PHOTO
    seen = Picture(thing_drawing(arrival.photo), h=high, label=arrival.about)
    print_ = Box((seen,), pad=(18, 10), fill="sea-light", radius=4, align="centre")
    edge = Box((print_,), pad=(9, 9), fill="paper", border="sand-deep", radius=6, shadow=True)
    return Box((edge,), "row")


def _padlock(ctx: Context) -> Box:
    words = ctx.words("A private picture. It stays shut.", "chat: a picture that nothing opens")
    inside = (Picture("thing/padlock-dull", h=_PADLOCK), Words(words, "small", "ink", "centre"))
    return Box(inside, gap=6, pad=(24, 16), align="centre", fill="grey-soft", radius=6)


def _link(address: str, ctx: Context) -> Box:
    """An address as apps show it, in one line; it is no button."""
    words = Words(address, "small", "sea-deep", grow=1)
    both = (words,) if ctx.tight else (Picture("icon/address", 34, 34), words)
    row = Box(both, "row", gap=10, align="centre")
    return Box((row,), pad=(4 if ctx.tight else 14, 10), fill="paper", border="grey", radius=10)


def _code(arrival: Arrival, ctx: Context, turned: bool, possible: Collection[Act]) -> Node:
    """The card, which shows on its back what it is the key to."""
    turn = Act("turn", arrival.id)
    face = back(arrival, ctx) if turned else wee_numbers(arrival, ctx)
    if not arrival.opens:
        return Box((face,), pad=(14, 10), fill="paper", border="lantern-deep", radius=14)
    label = ctx.words("Turn the card over", "chat: a card with a code; what it opens is behind it")
    foot = beside(Picture("icon/again", 24, 24), Words(label, "small"), gap=8)
    return Button(Box((face, foot), gap=8), turn, label, "card", on=turn in possible)


def code_of(card: str) -> str:
    """The six wee numbers of the card with that id: nobody's code, and each card has its own."""
    return f"{crc32(card.encode()) % 10**_DIGITS:0{_DIGITS}}"


def wee_numbers(arrival: Arrival, ctx: Context) -> Box:
    """Six wee numbers, standing in a row."""
    label = ctx.words("A code of six numbers", "chat: what is seen on a card")
    wide = _SMALL_WIDE if ctx.size[0] < _SLIM else _WIDE
    large = ctx.text >= _LARGE
    style: Style = "small" if large else "button"
    drawn = wide * _SHARE
    high = max(drawn, _LEAST * ctx.text)
    below = (2 * (_MIDDLE if large else _BELLY) - 1) * drawn / high
    digits = (
        Words(ctx.number(int(digit)), style, "ink", "centre") for digit in code_of(arrival.id)
    )
    share = 1 / _DIGITS
    stood = (Box((digit,), fill="paper", radius=8) if large else digit for digit in digits)
    pins = (
        Pin(Box((digit,), justify="centre"), at * share, below, share, 1 - below)
        for at, digit in enumerate(stood)
    )
    shown: OwnThing = "thing/wee-bellies" if large else "thing/wee-numbers"
    row = Picture(shown, wide, high, label, key="card-front", gesture=TURNS)
    return Box((row, *pins), "stack", w=wide, h=high)


def back(arrival: Arrival, ctx: Context) -> Box:
    """A key, where it has room, and whatever it opens: one after the other."""
    opens = tuple(
        beside(_opened(each.thing, nth), Words(each.text, "button"))
        for nth, each in enumerate(arrival.opens, 1)
    )
    key = () if ctx.tight else (Picture("thing/code-key", h=_KEY, key="card-back", gesture=TURNS),)
    return Box((*key, Box(opens, gap=4)), "row", gap=16, align="centre")


def _opened(thing: ThingId, nth: int) -> Picture:
    comes = Gesture("grow", nth * _NEXT)
    return Picture(thing_drawing(thing), _OPENED, _OPENED, gesture=comes)
