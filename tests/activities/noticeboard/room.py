"""A room that judges, as CONTRIBUTING tells how to write one: notes on a board, one after another.

No level uses it; the contract plays it all the same. A room of the game has a file for each of
these parts.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from game.activities.room import Room
from game.core.acts import Act
from game.core.checking import Way
from game.core.findings import Found
from game.core.items import Item
from game.core.rules import Reaction, Rules
from game.core.spec import OF_LEVEL
from game.core.staging import Staging, changed
from game.core.words import Line
from game.mechanics import judging
from game.mechanics.judging import Hand, Thing
from game.ui.context import Context
from game.ui.nodes import Node, Words
from game.ui.paper import printed
from game.ui.stage import Device, Front, bubble
from game.ui.staged import staged


@dataclass(frozen=True, slots=True)
class Noticeboard:
    """Notes to judge. Ends as "read" when all are settled, or as what an act leads to."""

    activity: Literal["noticeboard"]
    stage: Staging
    goal: Line
    notes: tuple[Thing, ...]
    ways: tuple[Way, ...] = field(default=(), metadata=OF_LEVEL)


@dataclass(frozen=True, slots=True)
class BoardState:
    """hand: what was found out and decided about the note in hand."""

    hand: Hand = Hand()


def _start(spec: Noticeboard, seed: int) -> BoardState:
    return BoardState()


def _outcomes(spec: Noticeboard) -> frozenset[str]:
    return frozenset({"read", *(act.ends for each in spec.notes for act in each.acts if act.ends)})


def _offers(spec: Noticeboard, state: BoardState) -> tuple[Act, ...]:
    return judging.offers(spec.notes, spec.ways, state.hand)


def _react(spec: Noticeboard, state: BoardState, act: Act) -> Reaction[BoardState]:
    done = judging.react(spec.notes, spec.ways, state.hand, act).into(BoardState)
    if not judging.over(spec.notes, done.state.hand):
        return done
    ready = BoardState(Hand(attempts=done.state.hand.attempts))
    return replace(done, state=ready, outcome="read")


def _view(spec: Noticeboard, state: BoardState, ctx: Context) -> Front:
    stage = staged(changed(spec.stage, judging.seen(spec.notes, state.hand)), ctx)
    shown = judging.judged(spec.notes, spec.ways, state.hand, ctx)
    if shown is None:
        return Front(stage, "read")
    said = bubble(ctx, shown.happened or spec.goal)
    return shown.front(stage, Device(shown.thing, look="table"), said)


def _items(spec: Noticeboard) -> tuple[Item, ...]:
    return judging.items(spec.notes)


def _paper(spec: Noticeboard, ctx: Context) -> Node:
    return printed(Words(spec.goal), *judging.paper(spec.notes, spec.ways, ctx))


def _key(spec: Noticeboard, ctx: Context) -> Node:
    return printed(*judging.key(spec.notes, spec.ways, ctx))


def _problems(spec: Noticeboard) -> Iterator[Found]:
    return judging.problems(spec.notes, ("notes",))


RULES = Rules(_start, _react, _offers, judging.KINDS)
ROOM = Room(Noticeboard, _outcomes, RULES, _view, _items, _paper, _key, _problems)
