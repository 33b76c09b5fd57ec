"""How an inbox goes: one message after another is judged, until all are settled."""

from dataclasses import replace

from game.activities.inbox.model import Inbox
from game.activities.inbox.state import InboxState
from game.core.acts import Act
from game.core.rules import Reaction, Rules
from game.mechanics import judging


def start(spec: Inbox, seed: int) -> InboxState:
    """Nothing was judged yet; messages come in the order their author chose."""
    return InboxState()


def outcomes(spec: Inbox) -> frozenset[str]:
    """Sorted, and what each tempting act leads to."""
    acts = (act.ends for message in spec.messages for act in message.acts)
    return frozenset({"sorted"}.union(filter(None, acts)))


def offers(spec: Inbox, state: InboxState) -> tuple[Act, ...]:
    """What can be done with the message in hand."""
    return judging.offers(spec.messages, spec.ways, state.hand)


def react(spec: Inbox, state: InboxState, act: Act) -> Reaction[InboxState]:
    """What an offered act does; once the last message is settled the scene has ended, ready to be
    looked through anew."""
    done = judging.react(spec.messages, spec.ways, state.hand, act).into(InboxState)
    if not judging.over(spec.messages, done.state.hand):
        return done
    again = InboxState(judging.Hand(attempts=done.state.hand.attempts))
    return replace(done, state=again, outcome="sorted")


RULES = Rules(start, react, offers, judging.KINDS)
