"""What stands behind a chat: what was written, and what messages, verdicts and answers changed."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, repeat

from game.activities.chat.model import Chat
from game.activities.chat.state import ChatState, Lived, follows, lived
from game.core.staging import Change, Staging, changed, lasting
from game.mechanics import judging
from game.mechanics.judging import Hand


def picture(spec: Chat, state: ChatState) -> Staging:
    """What stands behind the chat now."""
    before = replace(state.hand, at="look")
    hands = chain(repeat(before, len(state.passed)), (state.hand,))
    changes = (
        _changes(each, hand, past=hand is before) for each, hand in zip(lived(spec, state), hands)
    )
    return changed(spec.stage, chain.from_iterable(changes))


def _changes(each: Lived, hand: Hand, *, past: bool) -> Iterator[Change]:
    """What a moment has changed: by coming, by the verdict on it, by its answer; what somebody felt
    about these passes with it. hand: what is known of it, where it is past as when it came."""
    yield from each.moment.seen
    yield from judging.seen(each.moment.judge, hand)
    if each.answer:
        after = follows(each).seen
        yield from map(lasting, after) if past else after
