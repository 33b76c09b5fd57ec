"""What reports are made of: each member's facts, and what is shipped, asked piece by piece.

The store answers children's presses between two pieces, so that nobody waits for a report.
"""

import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import partial

from game.content.level_summary import LevelSummary
from game.core.level import Band
from game.desk.pages.viewing import Viewing
from game.screens.shell.profile_words import BANDS
from game.storage.class_records import Member, SchoolClass, ShownRun
from game.storage.profiles import Profile
from game.storage.store import Kept
from game.storage.writer import PATIENCE
from game.summaries.answer_key import AnswerKey, answer_key
from game.summaries.letting_in import let_in
from game.summaries.members import MemberFacts, RunId

_PAUSE = 0.005
"""Seconds between two looks at whether the disk has answered."""


def members(viewing: Viewing, one: SchoolClass) -> tuple[tuple[Member, Profile | None], ...]:
    """Everybody on the class's list, in its order; with her profile, if anything is kept of her."""
    store = viewing.desk.store
    profiles = {each.id: each for each in viewing.ask(store.profiles)}
    found = viewing.ask(lambda: store.classes.members(one.id))
    return tuple((each, profiles.get(each.id)) for each in found)


def member_facts(viewing: Viewing, one: SchoolClass) -> tuple[MemberFacts, ...]:
    """What everybody did of whom anything is kept."""
    store = viewing.desk.store
    shown = defaultdict[str, dict[RunId, int]](dict)
    for run in viewing.ask(lambda: store.classes.shown(one.id)):
        shown[run.id][run.device, run.number] = run.step
    return tuple(
        MemberFacts(
            member.number,
            profile.band,
            _facts(viewing, profile.id),
            shown[profile.id],
        )
        for member, profile in members(viewing, one)
        if profile is not None
    )


def _facts(viewing: Viewing, profile: str) -> tuple[Kept, ...]:
    """What one child did. The wait for a slow disk is ours: children's presses are answered between
    two looks. Raises TimeoutError where it does not answer."""
    store, until = viewing.desk.store, time.monotonic() + PATIENCE

    def there() -> tuple[Kept, ...] | None:
        return store.facts(profile) if store.fetch(profile) else None

    while (found := viewing.ask(there)) is None:
        if time.monotonic() > until:
            raise TimeoutError
        time.sleep(_PAUSE)
    return found


def looked_at(viewing: Viewing, one: SchoolClass) -> tuple[MemberFacts, ...]:
    """The same, with the answers that join the figures as they are looked at now; it is kept whose
    they are, so that no other look differs from this one by a few."""
    classes, today = viewing.desk.store.classes, viewing.desk.ports.today()
    before = member_facts(viewing, one)
    now = let_in(before, keys(viewing), today)
    ids = {member.number: member.id for member, _ in members(viewing, one)}
    for was, each in zip(before, now, strict=True):
        for (device, number), step in each.shown.items() - was.shown.items():
            run = ShownRun(ids[each.number], one.id, device, number, step)
            viewing.ask(partial(classes.keep, run))
    return now


def visits(viewing: Viewing, one: SchoolClass) -> Mapping[int, int]:
    """How often each child came to play so far, by number. Of whom nothing is kept counts as she
    who came most: nothing says that she missed a turn."""
    came = {
        each.number: sum(kept.fact.kind == "came" for kept in each.kept)
        for each in member_facts(viewing, one)
    }
    most = max(came.values(), default=0)
    return {each.number: came.get(each.number, most) for each, _ in members(viewing, one)}


def levels(viewing: Viewing) -> Mapping[str, LevelSummary]:
    """The levels that teach, by id, with their titles in the language of the pages, or English: the
    youngest children's first, of one age by their titles."""
    library = viewing.desk.library
    checks = set(viewing.look_up(lambda: library.paths.checkups.values()))
    english = viewing.look_up(lambda: library.summaries("en"))
    own = viewing.look_up(lambda: library.summaries(viewing.code))
    known = {each.id: each for each in (*english, *own) if each.id not in checks}
    in_order = sorted(known.values(), key=lambda each: (BANDS.index(each.band), each.title))
    return {each.id: each for each in in_order}


def paths(viewing: Viewing, one: SchoolClass) -> Mapping[Band, Sequence[LevelSummary]]:
    """Of each band the levels there are in the order they are suggested: the class's own path
    first, if it has one."""
    there = levels(viewing)
    shipped = viewing.look_up(lambda: viewing.desk.library.paths)
    return {
        band: [
            there[level]
            for level in dict.fromkeys((*one.path, *shipped.order(band)))
            if level in there and there[level].band == band and level not in shipped.withdrawn
        ]
        for band in shipped.levels
    }


def keys(viewing: Viewing) -> Mapping[Band, AnswerKey]:
    """The answer key of each band's check-up."""
    library = viewing.desk.library
    checks = viewing.look_up(lambda: library.paths.checkups)
    opened = (viewing.look_up(partial(library.level, check, "en")) for check in checks.values())
    found = (answer_key(level) for level in opened if level is not None)
    return {key.band: key for key in found if key is not None}
