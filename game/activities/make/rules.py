"""How something is made: pieces are laid and taken out again, until it is called done."""

from collections.abc import Mapping

from game.activities.make.model import Make
from game.activities.make.state import MakeState, lacking, laid_pieces, slots
from game.core.acts import Act
from game.core.cues import Sound
from game.core.rules import ActKind, Reaction, Rules
from game.mechanics import tiles


def start(spec: Make, seed: int) -> MakeState:
    """Nothing is laid; pieces lie as their author ordered them."""
    return MakeState()


def outcomes(spec: Make) -> frozenset[str]:
    """It is made."""
    return frozenset({"made"})


def offers(spec: Make, state: MakeState) -> tuple[Act, ...]:
    """What can be laid and taken, and once nothing is missing, that it is done."""
    places = slots(spec)
    done = (Act("finish"),) if tiles.ready(places, state.laid) else ()
    return (*tiles.offers(places, state.laid), *done)


def react(spec: Make, state: MakeState, act: Act) -> Reaction[MakeState]:
    """What an offered act does; what was made is remembered, and another begins empty.
    A piece that lacks something comes back first."""
    if act.verb in tiles.KINDS:
        return tiles.react(state.laid, act).into(MakeState)
    if short := lacking(spec, state):
        place, piece = short
        back = tiles.react(state.laid, Act("take", place.id))
        return back.into(lambda laid: MakeState(laid, (place.id, piece.id)))
    sets = tuple(mark for piece in laid_pieces(spec, state) for mark in piece.sets)
    return Reaction(MakeState(), outcome="made", cues=(Sound("right"),), sets=sets)


def leads(spec: Make, state: MakeState) -> Act | None:
    """The first piece that lacks nothing, place after place; out with one that does; then done."""
    if short := lacking(spec, state):
        return Act("take", short[0].id)
    there = tiles.open_slot(slots(spec), state.laid)
    for place in spec.places:
        if there and place.id == there.id:
            whole = next((piece for piece in place.pieces if not piece.lacks), None)
            return Act("put", place.id, whole.id) if whole else None
    return Act("finish")


KINDS: Mapping[str, ActKind] = {**tiles.KINDS, "finish": "read"}

RULES = Rules(start, react, offers, KINDS, leads=leads)
