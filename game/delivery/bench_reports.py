"""How long a teacher waits for the reports of a class that has played everything.

`python -m game.delivery.bench_reports` makes up the facts of 40 children who finished 62 levels and
three check-ups each, and prints the milliseconds in which both reports are made of them, as one
line of JSON. Reading facts from the disk is not in it.
"""

import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, islice

from game.core.checkup import FORMS, seed_for
from game.core.facts import Fact, Verdict
from game.core.level import Band, Intensity
from game.summaries.answer_key import AnswerKey
from game.summaries.how_is_it_going import how_it_goes
from game.summaries.letting_in import let_in
from game.summaries.members import MemberFacts
from game.summaries.what_we_learned import what_we_learned

CHILDREN, LEVELS = 40, 62
STEPS = 40
"""So many facts has a play-through of one of our levels, on the way that most children go."""
TIMES = 9
BAND: Band = "10-12"
CHECK = "check-10"


@dataclass(frozen=True, slots=True)
class MadeUpHead:
    """The head of a level that is not there."""

    id: str
    intensity: Intensity
    skills: tuple[str, ...]
    band: Band = BAND


@dataclass(frozen=True, slots=True)
class MadeUpKept:
    """A fact and its claimed day."""

    fact: Fact
    day: str
    number: int
    device: str = "made-up"


KEY = AnswerKey(
    CHECK,
    BAND,
    "four",
    {f"{form}-{at}": (f"skill-{at}",) * (at % 2) for form in FORMS for at in range(12)},
)
"""Six safe scenes and six others in each form."""


def heads() -> tuple[MadeUpHead, ...]:
    """Levels, half of them with nothing heavy."""
    kinds: tuple[Intensity, ...] = ("i0", "i1", "i0", "i2")
    named = zip(range(LEVELS), cycle(kinds))
    return tuple(MadeUpHead(f"level-{at}", kind, (f"skill-{at % 12}",)) for at, kind in named)


def made_up_class() -> tuple[MemberFacts, ...]:
    """Every child's facts: in each visit a level, and in three of them a check-up."""
    return tuple(
        MemberFacts(child, BAND, tuple(MadeUpKept(*one, at) for at, one in enumerate(_life(child))))
        for child in range(1, CHILDREN + 1)
    )


def _life(child: int) -> Iterator[tuple[Fact, str]]:
    days = (f"2027-{month:02}-{day:02}" for month in range(1, 7) for day in range(1, 29))
    for at, (head, day) in enumerate(zip(heads(), days)):
        yield Fact("came", ""), day
        yield from ((fact, day) for fact in _level(head.id, child + at))
        if at % 30 == 1:
            yield from ((fact, day) for fact in _check(child, at // 30))


def _level(level: str, luck: int) -> Iterator[Fact]:
    yield Fact("started", level, 1, luck)
    for step in range(STEPS - 2):
        scene = f"scene-{step // 6}"
        verdict: Verdict = "slip" if (luck + step) % 7 == 0 else ""
        yield Fact("acted", level, 1, luck, scene, "goat", "judge goat fine", verdict)
    yield Fact("done", level, 1, luck)


def _check(child: int, occasion: int) -> Iterator[Fact]:
    form = FORMS[(child + occasion) % 3]
    seed = seed_for(form, occasion)
    faces = cycle(("ok", "not-ok", "rather-ok", "not-ok", "not-ok"))
    yield Fact("started", CHECK, 1, seed)
    for at, face in enumerate(islice(faces, child % 5, child % 5 + 12)):
        for act in (f"rate {face}", "would stop"):
            yield Fact("judged", CHECK, 1, seed, "moments", f"{form}-{at}", act)
    yield Fact("acted", CHECK, 1, seed, "asked", "another", "then another")
    yield Fact("done", CHECK, 1, seed)


def reports() -> list[float]:
    """Milliseconds of both reports of one class, each time anew."""
    levels, members, taken = heads(), made_up_class(), []
    for _ in range(TIMES):
        began = time.perf_counter()
        how_it_goes(levels, members)
        looked_at = let_in(members, {BAND: KEY}, "2027-06-28")
        what_we_learned(looked_at, {BAND: KEY}, {BAND: levels})
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def main() -> int:
    """Everything as one line of JSON."""
    print(json.dumps({"reports": reports()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
