"""The pictures of the level beside these tests, and what acts did in one."""

from functools import cache

from game.activities.picture import ROOM
from game.activities.picture.model import Panorama
from game.activities.picture.state import PictureState
from game.core.acts import parse
from game.core.rules import Reaction
from tests.activities.scenes import cases


@cache
def scene(name: str) -> Panorama:
    """One of its scenes."""
    own = (case.scene for case in cases("picture") if case.level.id == "a-picture")
    spec = next(scene.spec for scene in own if scene.id == name)
    assert isinstance(spec, Panorama)
    return spec


def after(name: str, *acts: str) -> Reaction[PictureState]:
    """What the last of these acts did."""
    spec = scene(name)
    done = Reaction(ROOM.rules.start(spec, 0))
    for act in acts:
        assert parse(act) in ROOM.rules.offers(spec, done.state), f"{act!r} is not offered"
        done = ROOM.rules.apply(spec, done.state, parse(act))
    return done


def offered(name: str, *acts: str) -> set[str]:
    """What can be done after these acts."""
    return {str(act) for act in ROOM.rules.offers(scene(name), after(name, *acts).state)}
