"""The signs a player is known by, instead of a name: an animal, its colour, and what it carries."""

from collections import Counter
from collections.abc import Collection
from itertools import product

ANIMALS = ("fox", "turtle", "owl", "cat", "fish", "hare", "bear", "frog", "elephant", "bee")
"""What a new player may be."""
FORMER_ANIMALS = ("goat", "parrot")
"""Who is one stays one. They play tricks in the stories, which no child's animal does."""
COLOURS = ("coral", "lantern", "leaf", "sea", "indigo", "plum")
CARRIED = ("kite", "bell", "boat", "drum", "shell", "football")
"""What an animal may carry where somebody has its colour already; most carry nothing."""

Signs = tuple[str, str, str]
"""Animal, colour and what is carried ("" for nothing): no two players on one PC share them."""


def others_like(animal: str, colour: str, start: int) -> tuple[Signs, ...]:
    """What somebody may be known by instead, the likest first: the same animal carrying something,
    then all others. `start`, any number, says where to begin, so that not all take the same."""
    turned = CARRIED[start % len(CARRIED) :] + CARRIED[: start % len(CARRIED)]
    near = tuple((animal, colour, thing) for thing in turned)
    return (*near, *(signs for signs in product(ANIMALS, COLOURS, ("", *turned))))


def free_signs(animal: str, taken: Collection[Signs]) -> tuple[Signs, ...]:
    """What a new player with this animal may be known by: plain colours while there are any."""
    plain = [(animal, colour, "") for colour in COLOURS]
    holding = [(animal, colour, thing) for colour in COLOURS for thing in CARRIED]
    free = [signs for signs in plain if signs not in taken]
    return tuple(free or (signs for signs in holding if signs not in taken))


def told_apart(
    count: int, taken: Collection[Signs], beside: Collection[Signs] = ()
) -> tuple[Signs, ...]:
    """What so many new players are known by, so that a class finds its faces: no two have animal
    and colour alike while there are others, and all animals and colours come about as often. Fewer
    where not so many are free. taken: by anybody; beside: by those already in the class."""
    free = [signs for signs in product(ANIMALS, COLOURS, ("", *CARRIED)) if signs not in taken]
    met: Counter[object] = Counter()
    for signs in beside:
        met.update(_parts(signs))

    def alike(signs: Signs) -> tuple[int, int, bool, int, int]:
        animal, colour, thing = signs
        return met[animal, colour], met[animal], thing != "", met[colour], met[thing]

    chosen: list[Signs] = []
    while free and len(chosen) < count:
        chosen.append(min(free, key=alike))
        free.remove(chosen[-1])
        met.update(_parts(chosen[-1]))
    return tuple(chosen)


def _parts(signs: Signs) -> tuple[object, ...]:
    """What two who look alike have in common, from little to much."""
    return *signs, signs[:2]
