"""Who is there in the group, and how warm its window is: from what has come and was answered."""

from collections.abc import Iterator, Mapping
from itertools import chain

from game.activities.chat.model import Chat, Presence
from game.activities.chat.state import ChatState, Lived, at_moment, follows, lived
from game.core.ids import WhoId

COLD, EVEN, GLOWING = 0, 2, 4
"""How warm a window is at the least, at first and at the most."""


def company(spec: Chat, state: ChatState) -> Mapping[WhoId, Presence]:
    """Everybody with a place in the window, in the level's order, and how it is taken. It changes
    with what comes, and at once with what is answered or done."""
    changes = (_changes(spec, each) for each in lived(spec, state))
    return {each.who: each for each in chain(spec.presence, *changes)}


def warmth(spec: Chat, state: ChatState) -> int:
    """How warm the window is. It answers each message and answer at once: what is as cold as it
    gets is warmed by the first kind word."""
    warm = EVEN
    for happened in chain.from_iterable(_happened(each) for each in lived(spec, state)):
        match spec.warmth.get(happened):
            case "warmer":
                warm = min(GLOWING, warm + 1)
            case "cooler":
                warm = max(COLD, warm - 1)
    return warm


def _changes(spec: Chat, each: Lived) -> Iterator[Presence]:
    """Whose place changes in a moment."""
    yield from each.moment.presence
    did = at_moment(spec, each.moment, each.did)
    led = follows(each) if each.answer else did
    yield from led.presence if led else ()


def _happened(each: Lived) -> Iterator[str]:
    """The ids of what has come and of what was answered; not to answer changes no warmth."""
    yield from (said.id for said in each.moment.arrivals)
    if each.reply:
        yield each.reply.id
