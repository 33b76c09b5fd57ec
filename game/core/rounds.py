"""Rounds without a way out, in whatever leads on from place to place: scenes, or moments of one."""

from collections.abc import Mapping, Set


def last_of_rounds(onward: Mapping[str, Set[str]]) -> list[str]:
    """Of every round that nothing leads out of, the place that stands last.

    onward: where each place leads, in the order they are written. Mending the one that is named
    mends every place that leads there.
    """
    after = {place: _reached(place, onward) for place in onward}
    closed = (
        [other for other in onward if other in after[place]]
        for place in onward
        if all(place in after[other] for other in after[place])
    )
    return list(dict.fromkeys(places[-1] for places in closed if places))


def _reached(start: str, onward: Mapping[str, Set[str]]) -> set[str]:
    """Every place that can be come to from one, itself only where a way leads back."""
    met, coming = set[str](), [*onward[start]]
    while coming:
        place = coming.pop()
        if place in onward and place not in met:
            met.add(place)
            coming.extend(onward[place])
    return met
