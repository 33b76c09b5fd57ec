"""What lies before the one who plays: skills that are due, a check-up, the next story."""

from collections.abc import Mapping

from game.content.level_summary import LevelSummary
from game.core.checkup import form_for, seed_for
from game.core.checkup_schedule import occasion_due, occasion_of_choice
from game.core.level import SENSITIVE, Band
from game.core.review_schedule import weakest_first
from game.core.today import Ahead, Suggestion, suggestion
from game.screens.practice.booster_items import PAIRS, BoosterItem, a_round, asked_of
from game.screens.shell.app_state import AppState
from game.screens.sign_in.ages import BANDS
from game.storage.facts import day_number


def path_of(visit: AppState, band: Band) -> tuple[str, ...]:
    """The levels of this language in the order they are suggested to a band: its own path, what
    else there is for it, then the other ages. Of the heaviest kind (i3) none is suggested."""
    heads = {h.id: h for h in visit.shelf.summaries(visit.language.code) if h.intensity != "i3"}
    paths = visit.shelf.paths
    bands = (band, *(other for other in BANDS if other != band))
    ids = (id_ for of in bands for id_ in (*paths.order(of), *_of_band(heads, of)))
    checks = paths.checkups.values()
    return tuple(dict.fromkeys(id_ for id_ in ids if id_ in heads and id_ not in checks))


def _of_band(heads: Mapping[str, LevelSummary], band: Band) -> tuple[str, ...]:
    return tuple(head.id for head in heads.values() if head.band == band)


def today(visit: AppState) -> Suggestion | None:
    """The one thing to suggest on the bay."""
    profile = visit.profile
    if profile is None:
        return None
    way = visit.record.progress
    check = visit.shelf.paths.checkups.get(profile.band, "")
    ready = _has_check(visit, check) and _occasions(visit, check, profile.band)[0] is not None
    ahead = Ahead(
        way.begun,
        way.done,
        check if ready else "",
        booster_due(visit),
        path_of(visit, profile.band),
    )
    return suggestion(ahead, visit.not_now)


def _has_check(visit: AppState, check: str) -> bool:
    """Whether a check-up is there in this language, for somebody of whom answers are kept."""
    heads = visit.shelf.summaries(visit.language.code)
    return not visit.is_guest and any(head.id == check for head in heads)


def _occasions(visit: AppState, check: str, band: Band) -> tuple[int | None, int]:
    """The occasion a check-up is due for, and the one it stands for when it is simply chosen."""
    record = visit.record
    done = record.progress.done
    of_band = _band_of(visit, band)
    own = [id_ for id_ in path_of(visit, band) if id_ in of_band]
    short = [id_ for id_ in visit.shelf.paths.short.get(band, ()) if id_ in own] or own
    left = sum(id_ not in done for id_ in short)
    finished = sum(id_ in done for id_ in own)
    times = record.checkups.taken(check)
    return (
        occasion_due(times, finished, left, record.visits, day_number(visit.today())),
        occasion_of_choice(times, finished, left),
    )


def _band_of(visit: AppState, band: Band) -> frozenset[str]:
    return frozenset(head.id for head in visit.shelf.level_files.all_summaries if head.band == band)


def check_seed(visit: AppState, check: str, band: Band) -> int:
    """The seed of a check-up begun now: the form turns from PC to PC, so from class to class."""
    waiting, chosen = _occasions(visit, check, band)
    occasion = chosen if waiting is None else waiting
    form = form_for(int(visit.store.device[:8], 16) % 3, occasion)
    return seed_for(form, occasion, visit.dice())


def booster_due(visit: AppState) -> bool:
    """Whether a booster is to be offered: something is due that can be asked again, and no round
    was finished in this visit."""
    record = visit.record
    if record.boosters.ended_in == record.visits.now:
        return False
    return any(_asks(visit, skill) for skill in record.due(day_number(visit.today())))


def booster_round(visit: AppState) -> tuple[tuple[BoosterItem, ...], tuple[BoosterItem, ...]]:
    """A round for now, and all that could be asked instead. Skills that are due come first, then
    the weakest."""
    record = visit.record
    known = record.practice.strengths
    rest = sorted(known, key=lambda skill: weakest_first(known[skill]))
    skills = tuple(dict.fromkeys((*record.due(day_number(visit.today())), *rest)))
    pool: dict[BoosterItem, None] = {}
    chosen: list[str] = []
    for skill in skills:
        more = pool_of(visit, skill) if len(chosen) < PAIRS else ()
        if any(skill in one.skills for one in more):
            pool.update(dict.fromkeys(more))
            chosen.append(skill)
    every = tuple(pool)
    return a_round(chosen, every, record.boosters.asked, visit.dice()), every


def pool_of(visit: AppState, skill: str) -> tuple[BoosterItem, ...]:
    """What can be asked again of the finished levels that teach a skill."""
    done = visit.record.progress.done
    code = visit.language.code
    found: list[BoosterItem] = []
    for head in visit.shelf.summaries(code):
        if head.id in done and skill in head.skills and head.intensity not in SENSITIVE:
            if (head.id, code) not in visit.asked:
                level = visit.shelf.level(head.id, code)
                visit.asked[head.id, code] = asked_of(level) if level else ()
            found += visit.asked[head.id, code]
    return tuple(found)


def _asks(visit: AppState, skill: str) -> bool:
    return any(skill in one.skills for one in pool_of(visit, skill))
