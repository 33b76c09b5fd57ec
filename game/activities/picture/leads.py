"""Which act brings a large picture nearer to its good end: the next place, and how to leave it."""

from game.activities.picture.model import Hotspot, Panorama
from game.activities.picture.state import (
    PictureState,
    is_now,
    is_open,
    matter_now,
    spot_near,
    turns_on_sheet,
)
from game.core.acts import Act


def leads(spec: Panorama, state: PictureState) -> Act | None:
    """To look at what is still to be judged, then to turn each place that is not as it is to be,
    then that all is done; None while something is being judged."""
    if state.missing:
        return Act("again")
    if spot := spot_near(spec, state):
        judged = matter_now(spot, state) is not None and not turns_on_sheet(spot, state)
        return None if judged else _turned(spec, spot, state) or Act("stay", spot.id)
    if unseen := next((each for each in spec.places if is_open(each, state)), None):
        return Act("look", unseen.id)
    wrong = (turn for each in spec.places if (turn := _turned(spec, each, state)))
    return next((_way_to(spec, turn) for turn in wrong), Act("finish"))


def _way_to(spec: Panorama, turn: Act) -> Act:
    """To turn it at once, or to look at it first where it can be more than one other way."""
    many = next(len(each.states) for each in spec.places if each.id == turn.item)
    return turn if many == 2 else Act("look", turn.item)


def _turned(spec: Panorama, spot: Hotspot, state: PictureState) -> Act | None:
    """The act that makes a place as it is to be; None where it is so, or may be as it likes. Of
    places of which only so many are wanted, those where nothing is a trick."""
    fine = not any(matter.fine == "no" for matter in spot.judged)
    for aim in spec.wants:
        wanted = spot.id in aim.places and (fine or not aim.least)
        if wanted and aim.state in spot.states and is_now(spot, state) != aim.state:
            return Act("turn", spot.id, aim.state)
    return None
