"""What has changed in a large picture, and what can be read from it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.activities.picture.model import Aim, Hotspot, Matter, Overlay, Panorama, SpotState
from game.core.ids import ThingId
from game.mechanics.judging import Hand


@dataclass(frozen=True, slots=True)
class PictureState:
    """hand: what was found out and decided of what is judged. near: the place that is looked at
    closely, "" for the whole picture. turned: the places that are not as they were found, and how
    each is. layer: what is laid over the picture, "" for nothing. last: the place that was turned
    last, while what came of it is told. missing: something is not as it is to be, and told.
    """

    hand: Hand = Hand()
    near: str = ""
    turned: frozenset[tuple[str, str]] = frozenset()
    layer: str = ""
    last: str = ""
    missing: bool = False

    def with_turned(self, spot: Hotspot, to: str) -> "PictureState":
        """With this place so, and the whole picture in sight again."""
        others = frozenset(each for each in self.turned if each[0] != spot.id)
        found = to == _found(spot)
        turned = others if found else others | {(spot.id, to)}
        return replace(self, turned=turned, near="", last=spot.id)


def _found(spot: Hotspot) -> str:
    return next(iter(spot.states))


def is_now(spot: Hotspot, state: PictureState) -> str:
    """How a place is."""
    return dict(state.turned).get(spot.id) or _found(spot)


def thing_now(spot: Hotspot, state: PictureState) -> ThingId:
    """What is drawn at a place now."""
    return {str(name): thing for name, thing in spot.states.items()}[is_now(spot, state)]


def spot_near(spec: Panorama, state: PictureState) -> Hotspot | None:
    """The place that is looked at closely."""
    return named(spec, state.near)


def named(spec: Panorama, name: str) -> Hotspot | None:
    """The place of that id, where it is there."""
    return next((spot for spot in spec.places if spot.id == name), None)


def state_of(spec: Panorama, name: str) -> SpotState:
    """What its author wrote of a way in which places can be."""
    return next(each for each in spec.states if each.id == name)


def layer_now(spec: Panorama, state: PictureState) -> Overlay | None:
    """What is laid over the picture."""
    return next((each for each in spec.layers if each.id == state.layer), None)


def matters(spec: Panorama) -> tuple[Matter, ...]:
    """All that is judged, place by place."""
    return tuple(matter for spot in spec.places for matter in spot.judged)


def matter_now(spot: Hotspot, state: PictureState) -> Matter | None:
    """What is judged now at a place; None once all of it is settled."""
    settled = state.hand.settled
    return next((matter for matter in spot.judged if matter.id not in settled), None)


def is_open(spot: Hotspot, state: PictureState) -> bool:
    """Whether something is still to be judged there."""
    return matter_now(spot, state) is not None


def turns_on_sheet(spot: Hotspot, state: PictureState) -> bool:
    """Whether a place is turned beside the sheet of the last that was judged there; a trick that is
    mended first is turned after that."""
    matter = matter_now(spot, state)
    last = matter is not None and matter is spot.judged[-1] and matter.mend is None
    return last and state.hand.at == "sheet" and len(spot.states) > 1


def unmet(spec: Panorama, state: PictureState) -> Iterator[Aim]:
    """What is not as it is to be; places that are not there are not missed."""
    for aim in spec.wants:
        there = [spot for spot in spec.places if spot.id in aim.places]
        so = sum(is_now(spot, state) == aim.state for spot in there)
        if so < min(aim.least or len(there), len(there)):
            yield aim
