"""Which block is planned for which hour, and where another one would fit; all by the hour's place
on the strip, from 0."""

from collections.abc import Iterator

from game.activities.day.model import Day, DayBlock
from game.core.staging import Hour
from game.mechanics.tiles import Laid, Slot

DAY, EVENING, NIGHT = 11, 18, 20
"""The hours of the clock at which the morning's, the day's and the evening's light is over."""
FREE = "-"
"""What is laid into an hour that stays free; no block can be called so."""


def clock(spec: Day, place: int) -> int:
    """The hour of the clock, of 24."""
    return spec.begins + place


def shown(hour: int) -> int:
    """The same as it is said: of twelve."""
    return (hour - 1) % 12 + 1


def light(hour: int) -> Hour:
    """The light of an hour of the clock."""
    if hour < DAY:
        return "morning"
    return "day" if hour < EVENING else "evening" if hour < NIGHT else "night"


def standing(spec: Day) -> dict[str, int]:
    """The blocks that have an hour of their own, by id, and its place."""
    return {id_: each.at - spec.begins for id_, each in spec.blocks.items() if each.at}


def loose(spec: Day) -> dict[str, DayBlock]:
    """The blocks a child lays."""
    return {id_: each for id_, each in spec.blocks.items() if not each.at}


def plan(spec: Day, laid: Laid) -> tuple[str, ...]:
    """The id of the block in each hour, "" for a free one. Of two in one hour the later written."""
    hours = [""] * spec.hours
    chosen = {block: int(slot) for slot, block in laid.tiles if block in spec.blocks}  # not FREE
    for id_, first in (standing(spec) | chosen).items():
        for place in range(first, first + spec.blocks[id_].long):
            if 0 <= place < spec.hours:
                hours[place] = id_
    return tuple(hours)


def slots(spec: Day, laid: Laid) -> tuple[Slot, ...]:
    """The hours into which something was laid or still can be, with what fits there; each of them
    can stay free, too."""
    return tuple(_slots(spec, laid))


def _slots(spec: Day, laid: Laid) -> Iterator[Slot]:
    hours = plan(spec, laid)
    there = {block for _, block in laid.tiles}
    left = {id_: each for id_, each in loose(spec).items() if id_ not in there}
    for place, block in enumerate(hours):
        name = str(place)
        fits = tuple(id_ for id_, each in left.items() if _room(hours, place) >= each.long)
        if laid.of(name):
            yield Slot(name, (laid.of(name),))
        elif not block and fits:
            yield Slot(name, (*fits, FREE))


def _room(hours: tuple[str, ...], place: int) -> int:
    """How many hours are free from there on."""
    taken = next((at for at, block in enumerate(hours) if at >= place and block), len(hours))
    return taken - place


def ready(spec: Day, laid: Laid) -> bool:
    """Whether nothing is missing without which the day does not begin."""
    there = plan(spec, laid)
    return all(id_ in there for id_, each in spec.blocks.items() if each.needed == "yes")


def rolling(spec: Day, laid: Laid) -> tuple[str, ...]:
    """The planned blocks that go on by themselves, as they come: a sign can stand after each."""
    planned = dict.fromkeys(plan(spec, laid))
    return tuple(id_ for id_ in planned if id_ and spec.blocks[id_].rolls == "yes")
