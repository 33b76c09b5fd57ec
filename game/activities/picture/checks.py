"""What an author of a large picture can get wrong that no type says."""

from collections.abc import Iterator, Mapping

from game.activities.picture.model import Panorama
from game.core.findings import Found, Path, did_you_mean
from game.core.lamps import LAMPS
from game.mechanics import judging

RULES: Mapping[str, str] = {
    "never-so": "A place is only ever in the `states` written beside it. Write this one there, or"
    " take one of those.",
    "impossible-aim": "No child can bring it about: so many places are not named here. Lower"
    " `least`, or name more.",
    "stores-verdicts": "Nothing is kept of a picture that `stores` but what was turned, so no"
    " answer in it could be told about later. Judge in a picture of its own.",
    "unknown-lamp": "Of lamps that are kept, the Help page says what each stands for. Call the"
    f" places of such a picture by these: {', '.join(LAMPS)}.",
}
"""What each rule means and how to mend it."""


def problems(spec: Panorama) -> Iterator[Found]:
    """Whatever makes judging unfair, what never is so, and a goal nobody can reach."""
    yield from judging.problems_of(
        [
            (("places", at, "judged", place), matter)
            for at, spot in enumerate(spec.places)
            for place, matter in enumerate(spot.judged)
        ]
    )
    yield from _never(spec)
    yield from _aims(spec)
    yield from _kept(spec)


def _never(spec: Panorama) -> Iterator[Found]:
    """What is said or wanted of a place in a way in which it never is; of a way nobody wrote, and
    of a place that is not there, the house says so."""
    ways = {spot.id: {*spot.states} for spot in spec.places}
    said: list[tuple[str, str, Path]] = [
        (spot.id, name, ("places", at, "says", name))
        for at, spot in enumerate(spec.places)
        for name in spot.says
    ]
    said += [
        (name, aim.state, ("wants", at, "is"))
        for at, aim in enumerate(spec.wants)
        for name in aim.places
    ]
    said += [
        (name, state, ("layers", at, "traces", place, "places", name))
        for at, layer in enumerate(spec.layers)
        for place, trace in enumerate(layer.traces)
        for name, state in trace.places.items()
    ]
    known = {each.id for each in spec.states}
    for name, state, path in said:
        if name in ways and state in known - ways[name]:
            yield Found(path, "never-so", f'The place "{name}" is never "{state}".')


def _aims(spec: Panorama) -> Iterator[Found]:
    for at, aim in enumerate(spec.wants):
        if aim.least > len(aim.places):
            message = f"So many places are wanted so: {aim.least}. Named here: {len(aim.places)}."
            yield Found(("wants", at, "least"), "impossible-aim", message)


def _kept(spec: Panorama) -> Iterator[Found]:
    """What cannot be kept of a picture that stores."""
    for at, spot in enumerate(spec.places):
        if spec.stores and spot.judged:
            message = f'Something is judged at "{spot.id}", in a picture that keeps no answers.'
            yield Found(("places", at, "judged"), "stores-verdicts", message)
        if spec.stores == "lamps" and spot.id not in LAMPS:
            message = f'"{spot.id}" is no lamp that can be kept.{did_you_mean(spot.id, LAMPS)}'
            yield Found(("places", at, "id"), "unknown-lamp", message)
