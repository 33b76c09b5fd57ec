"""What an author of a day can get wrong that no type says."""

from collections.abc import Iterator, Mapping

from game.activities.day.hours import loose, plan, standing
from game.activities.day.model import LAST_HOUR, Day
from game.core.findings import Found
from game.mechanics import judging
from game.mechanics.tiles import Laid

RULES: Mapping[str, str] = {
    "past-midnight": "The strip's last hour is 23 o'clock at the latest. Begin earlier, or write"
    " fewer `hours`.",
    "outside-the-day": "A block with an hour of its own stands on the strip, wholly. Change its"
    " `at` or its `long`, or the day's `begins` or `hours`.",
    "two-in-one-hour": "In one hour there is one block. Change the `at` or the `long` of one.",
    "no-room-in-the-day": "All blocks that a child lays find room between those that stand. Write"
    " more `hours`, or shorter blocks.",
    "nothing-rolls": "A day can go as planned, or something rolls over what was planned. Give a"
    " block `rolls: yes` that has another one after it, and no last pull with `plays: no`.",
}
"""What each rule means and how to mend it; those of what pulls stand in `judging.RULES`."""


def problems(spec: Day) -> Iterator[Found]:
    """What has no room on the strip, what can never come about, and whatever makes judging what
    pulls unfair."""
    if spec.begins + spec.hours - 1 > LAST_HOUR:
        message = f"{spec.hours} hours from {spec.begins} on end after midnight."
        yield Found(("hours",), "past-midnight", message)
    standing_wrong = [*_outside(spec), *_in_one_hour(spec)]
    yield from standing_wrong
    if not standing_wrong:
        yield from _crowded(spec)
    yield from _rolls(spec)
    pulls = [
        (("blocks", id_, "pulls", at), pull)
        for id_, block in spec.blocks.items()
        for at, pull in enumerate(block.pulls)
    ]
    yield from judging.problems_of(pulls)


def _outside(spec: Day) -> Iterator[Found]:
    for id_, first in standing(spec).items():
        if first < 0 or first + spec.blocks[id_].long > spec.hours:
            message = f'"{id_}" is not wholly between {spec.begins} and {_end(spec)} o\'clock.'
            yield Found(("blocks", id_, "at"), "outside-the-day", message)


def _end(spec: Day) -> int:
    return spec.begins + spec.hours


def _in_one_hour(spec: Day) -> Iterator[Found]:
    taken: dict[int, str] = {}
    for id_, first in standing(spec).items():
        for place in range(first, first + spec.blocks[id_].long):
            other = taken.setdefault(place, id_)
            if other != id_:
                message = f'"{other}" is in this hour already.'
                yield Found(("blocks", id_, "at"), "two-in-one-hour", message)
                break


def _crowded(spec: Day) -> Iterator[Found]:
    """The longest first: where that does not fit, a child who lays the short ones first gets
    stuck, too."""
    free = plan(spec, Laid()).count("")
    wanted = sum(block.long for block in loose(spec).values())
    if wanted > free:
        message = f"There are {free} free hours, and {wanted} to lay into them."
        yield Found(("blocks",), "no-room-in-the-day", message)


def _rolls(spec: Day) -> Iterator[Found]:
    """Whether anything can roll over another block: the last block of all has none after it, and
    one whose last pull leaves off whatever is pressed always ends."""
    last = max(standing(spec).values(), default=-1)
    for id_, block in spec.blocks.items():
        first = standing(spec).get(id_)
        followed = len(spec.blocks) > 1 and (first is None or first < last or bool(loose(spec)))
        plays = not block.pulls or block.pulls[-1].plays == "yes"
        if block.rolls == "yes" and followed and plays:
            return
    yield Found(("blocks",), "nothing-rolls", "No block goes on by itself over another one.")
