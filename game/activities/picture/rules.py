"""How a large picture is played: places are looked at, judged and turned, in any order.

A verdict says only what a child thinks. How she leaves a place is hers to choose, and never a slip.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from game.activities.picture.leads import leads
from game.activities.picture.model import Hotspot, Panorama
from game.activities.picture.state import (
    PictureState,
    is_now,
    is_open,
    matter_now,
    matters,
    named,
    spot_near,
    state_of,
    turns_on_sheet,
    unmet,
)
from game.core.acts import Act
from game.core.cues import Keeps, Sound
from game.core.rules import ActKind, Reaction, Rules
from game.mechanics import judging
from game.mechanics.judging import Hand


def start(spec: Panorama, seed: int) -> PictureState:
    """Every place as it is found."""
    return PictureState()


def outcomes(spec: Panorama) -> frozenset[str]:
    """Done, left with something not as it is to be, and where each tempting act leads."""
    acts = (act.ends for matter in matters(spec) for act in matter.acts)
    left = {"left"} if spec.wants else set()
    return frozenset({"done", *left}.union(filter(None, acts)))


def offers(spec: Panorama, state: PictureState) -> tuple[Act, ...]:
    """What can be done with the picture, or with the place that is looked at closely."""
    if state.missing:
        return Act("again"), Act("leave")
    spot = spot_near(spec, state)
    return tuple(_whole(spec, state) if spot is None else _near(spec, spot, state))


def _whole(spec: Panorama, state: PictureState) -> Iterator[Act]:
    """`look PLACE`, or `turn PLACE STATE` at once where there is only one other way for it to be;
    `layer LAYER` lays one over it or takes it off."""
    for spot in spec.places:
        direct = len(spot.states) == 2 and not is_open(spot, state)
        yield from turns(spot, state) if direct else (Act("look", spot.id),)
    yield from (Act("layer", each.id) for each in spec.layers)
    if not any(is_open(spot, state) for spot in spec.places):
        yield Act("finish")


def _near(spec: Panorama, spot: Hotspot, state: PictureState) -> Iterator[Act]:
    matter = matter_now(spot, state)
    if matter is None or turns_on_sheet(spot, state):
        yield from (*turns(spot, state), Act("stay", spot.id))
        return
    yield from judging.offers((matter,), spec.ways, state.hand)
    if state.hand == state.hand.anew():
        yield Act("stay", spot.id)


def turns(spot: Hotspot, state: PictureState) -> tuple[Act, ...]:
    """Every other way in which a place can be."""
    now = is_now(spot, state)
    return tuple(Act("turn", spot.id, to) for to in spot.states if to != now)


def react(spec: Panorama, state: PictureState, act: Act) -> Reaction[PictureState]:
    """What an offered act does."""
    state = replace(state, last="")
    match act.verb:
        case "look":
            return Reaction(replace(state, near=act.item), cues=(Sound("page"),))
        case "layer":
            laid = "" if state.layer == act.item else act.item
            return Reaction(replace(state, layer=laid), cues=(Sound("paper"),))
        case "turn" | "stay":
            return _turn(spec, state, act)
        case "again":
            return Reaction(replace(state, missing=False), cues=(Sound("page"),))
        case "finish" | "leave":
            return _finish(spec, state, act)
    spot = spot_near(spec, state)
    assert spot  # it was offered
    matter = matter_now(spot, state)
    assert matter  # so was it
    done = judging.react((matter,), spec.ways, state.hand, act)
    after = done.into(lambda hand: replace(state, hand=hand))
    only_seen = len(spot.states) == 1 and not is_open(spot, after.state)
    return replace(after, state=replace(after.state, near="")) if only_seen else after


def _turn(spec: Panorama, state: PictureState, act: Act) -> Reaction[PictureState]:
    """A place is made so, or left as it is; with that what was judged there is settled."""
    spot = named(spec, act.item)
    assert spot  # it was offered
    if turns_on_sheet(spot, state) and (matter := matter_now(spot, state)):
        state = replace(state, hand=state.hand.aside(matter.id))
    if act.verb == "stay":
        return Reaction(replace(state, near=""), cues=(Sound("page"),))
    sound = Sound(state_of(spec, act.value).sound)
    return Reaction(state.with_turned(spot, act.value), cues=(sound,))


def _finish(spec: Panorama, state: PictureState, act: Act) -> Reaction[PictureState]:
    """All is as it is to be; or what is not is told, and may be left so."""
    missed = tuple(unmet(spec, state))
    if missed and act.verb == "finish":
        return Reaction(replace(state, missing=True), cues=(Sound("hmm"),))
    anew = PictureState(Hand(attempts=state.hand.attempts))
    turned = dict(state.turned)
    kept = tuple(spot.id for spot in spec.places if spot.id in turned)
    keeps = (Keeps(spec.stores, kept),) if spec.stores else ()
    if missed:
        sets = tuple(mark for aim in missed for mark in aim.sets)
        return Reaction(anew, outcome="left", cues=(Sound("page"), *keeps), sets=sets)
    return Reaction(anew, outcome="done", cues=(Sound("right"), *keeps))


def private(spec: Panorama) -> bool:
    """Whether what is kept is the child's own, and nothing else of what she does there is."""
    return bool(spec.stores)


KINDS: Mapping[str, ActKind] = {
    **judging.KINDS,
    "look": "look",
    "layer": "look",
    "turn": "arrange",
    "stay": "decline",
    "finish": "read",
    "again": "look",
    "leave": "read",
}

RULES = Rules(start, react, offers, KINDS, private=private, leads=leads)
