"""What reports are made of: each member's facts, and what is shipped, asked piece by piece.

The store answers children's presses between two pieces, so that nobody waits for a report.
"""

from collections.abc import Mapping, Sequence
from functools import partial

from game.content.level_summary import LevelSummary
from game.core.level import Band
from game.desk.pages.viewing import Viewing
from game.screens.shell.profile_words import BANDS
from game.storage.class_records import Member, SchoolClass
from game.storage.profiles import Profile
from game.summaries.answer_key import AnswerKey, answer_key
from game.summaries.members import MemberFacts


def members(viewing: Viewing, one: SchoolClass) -> tuple[tuple[Member, Profile | None], ...]:
    """Everybody on the class's list, in its order; with her profile, if anything is kept of her."""
    store = viewing.desk.store
    profiles = {each.id: each for each in viewing.ask(store.profiles)}
    found = viewing.ask(lambda: store.classes.members(one.id))
    return tuple((each, profiles.get(each.id)) for each in found)


def member_facts(viewing: Viewing, one: SchoolClass) -> tuple[MemberFacts, ...]:
    """What everybody did of whom anything is kept."""
    store = viewing.desk.store
    return tuple(
        MemberFacts(member.number, profile.band, viewing.ask(partial(store.facts, profile.id)))
        for member, profile in members(viewing, one)
        if profile is not None
    )


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
