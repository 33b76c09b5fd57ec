"""How cards are sorted: each is judged, and then kept, laid into a place of the story, or pinned
up, where one sees who reads it.

The verdict says only what a child thinks. What hangs on the board can be taken down again.
"""

from collections.abc import Mapping
from dataclasses import replace

from game.activities.sort import laying
from game.activities.sort.model import Sort
from game.activities.sort.state import SortState, hangs, in_hand
from game.core.acts import Act
from game.core.cues import Sound
from game.core.rules import ActKind, Reaction, Rules
from game.mechanics import judging, lights
from game.mechanics.judging import Hand
from game.mechanics.lights import Spread


def start(spec: Sort, seed: int) -> SortState:
    """Nothing was judged yet; cards come in the order their author chose."""
    return SortState()


def outcomes(spec: Sort) -> frozenset[str]:
    """Sorted, and what each tempting act leads to."""
    acts = (act.ends for card in spec.cards for act in card.acts)
    return frozenset({"sorted"}.union(filter(None, acts)))


def offers(spec: Sort, state: SortState) -> tuple[Act, ...]:
    """What can be done with the card in hand; on the board it is waited for or taken down, and one
    goes on once either was done. What came of a card that was laid is only read."""
    if state.came:
        return (Act("ok"),)
    if not hangs(state):
        return laying.lays(spec, state) or judging.offers(spec.cards, spec.ways, state.hand)
    assert spec.audience  # something hangs on the board
    more = lights.offers(spec.audience, state.spread)
    return more if Act("wait") in more and state.spread.steps == 1 else (*more, Act("ok"))


def react(spec: Sort, state: SortState, act: Act) -> Reaction[SortState]:
    """What an offered act does; once the last card is settled the scene has ended, ready to be
    looked through anew."""
    match act.verb:
        case "lay":
            return _over(spec, laying.lay(spec, state, act))
        case "do":
            return _pin(spec, state, act)
        case "wait" | "take-down":
            seen = lights.react(state.spread, act)
            return seen.into(lambda spread: replace(state, spread=spread))
        case "ok" if state.came:
            read = Reaction(replace(state, came=False), cues=(Sound("message"),))
            return _over(spec, read)
        case "ok":
            return _looked(spec, state)
    done = judging.react(spec.cards, spec.ways, state.hand, act)
    return _over(spec, done.into(lambda hand: replace(state, hand=hand)))


def _over(spec: Sort, done: Reaction[SortState]) -> Reaction[SortState]:
    """The same, at its end once every card is settled and what came of the last was read."""
    hand = done.state.hand
    if done.state.came or not judging.over(spec.cards, hand):
        return done
    return replace(done, state=SortState(Hand(attempts=hand.attempts)), outcome="sorted")


def _pin(spec: Sort, state: SortState, act: Act) -> Reaction[SortState]:
    """Up it goes, and whoever reads the board sees it: what that sets is set, whatever comes."""
    done = judging.react(spec.cards, spec.ways, state.hand, act)
    seen = lights.react(Spread(), Act("post")).into(
        lambda spread: replace(state, putting=act.value, spread=spread)
    )
    return replace(seen, sets=done.sets)


def _looked(spec: Sort, state: SortState) -> Reaction[SortState]:
    """On to what is said of the card; what was left up may lead away first."""
    card = in_hand(spec, state)
    assert card is not None  # it hangs on the board
    act = Act(judging.LET_BE, card.id) if state.spread.down else Act("do", card.id, state.putting)
    done = judging.react(spec.cards, spec.ways, state.hand, act)
    left = state.pinned if state.spread.down else state.pinned | {card.id}
    return done.into(lambda hand: SortState(hand, pinned=left))


KINDS: Mapping[str, ActKind] = {
    **judging.KINDS,
    **lights.KINDS,
    laying.LAY: "arrange",
    "ok": "read",
}
"""The verbs of judging and of the lights; `do` pins up, `lay` lays into a place of the story."""

RULES = Rules(start, react, offers, KINDS, leads=laying.leads)
