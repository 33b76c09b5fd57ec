"""What comes next for a player: skills that are due, a check-up, the next story."""

from collections.abc import Mapping

from game.content.level_summary import LevelSummary
from game.core.booster_item import BoosterItem
from game.core.checkup import form_for, seed_for
from game.core.checkup_schedule import occasion_due, occasion_of_choice
from game.core.level import SENSITIVE, Band
from game.core.review_schedule import weakest_first
from game.core.today import Ahead, Suggestion, suggestion
from game.screens.practice.booster_items import PAIRS, a_round, asked_of
from game.screens.shell.app_state import AppState
from game.screens.shell.in_class import rotation, waits
from game.screens.shell.profile_words import BANDS
from game.storage.days import day_number


def path_of(state: AppState, band: Band) -> tuple[str, ...]:
    """The levels of this language in the order they are suggested to a band: its own path, what
    else there is for it, then the other ages. Of the heaviest kind (i3) none is suggested."""
    heads = {head.id: head for head in state.stories if head.intensity != "i3"}
    paths = state.library.paths
    bands = (band, *(other for other in BANDS if other != band))
    ids = (id_ for of in bands for id_ in (*paths.order(of), *_of_band(heads, of)))
    checks = paths.checkups.values()
    return tuple(dict.fromkeys(id_ for id_ in ids if id_ in heads and id_ not in checks))


def _light_first(state: AppState, path: tuple[str, ...]) -> tuple[str, ...]:
    """The same path; for somebody who has finished no story yet, its first all-light one leads."""
    if any(id_ in state.record.progress.done for id_ in path):
        return path
    heads = {head.id: head for head in state.library.summaries(state.player.language.code)}
    light = [id_ for id_ in path if heads[id_].intensity == "i0"]
    return tuple(dict.fromkeys((*light[:1], *path)))


def _of_band(heads: Mapping[str, LevelSummary], band: Band) -> tuple[str, ...]:
    return tuple(head.id for head in heads.values() if head.band == band)


def today(state: AppState) -> Suggestion | None:
    """The one thing to suggest on the bay."""
    profile = state.player.profile
    if profile is None:
        return None
    way = state.record.progress
    check = state.library.paths.checkups.get(profile.band, "")
    ready = _has_check(state, check) and _occasions(state, check, profile.band)[0] is not None
    ahead = Ahead(
        way.begun,
        way.done,
        check if ready else "",
        booster_due(state),
        _light_first(state, path_of(state, profile.band)),
    )
    return suggestion(ahead, state.player.declined)


def _has_check(state: AppState, check: str) -> bool:
    """Whether a check-up is there in this language, for somebody of whom answers are kept."""
    heads = state.library.summaries(state.player.language.code)
    player = state.player
    return not (player.is_guest or player.is_shared) and any(head.id == check for head in heads)


def _occasions(state: AppState, check: str, band: Band) -> tuple[int | None, int]:
    """The occasion a check-up is due for, and the one it stands for when it is simply chosen."""
    record = state.record
    done = record.progress.done
    of_band = _band_of(state, band)
    own = [id_ for id_ in path_of(state, band) if id_ in of_band]
    short = [id_ for id_ in state.library.paths.short.get(band, ()) if id_ in own] or own
    left = sum(id_ not in done for id_ in short)
    first = record.checkups.first
    ends = [first[id_] for id_ in short if id_ in done]
    path_end = max(ends, key=lambda at: at.visit) if ends and not left else None
    finished = sorted((first[id_] for id_ in own if id_ in done), key=lambda at: at.visit)
    times = record.checkups.taken(check)
    return (
        occasion_due(
            times,
            finished,
            path_end,
            record.visits,
            day_number(state.ports.today()),
            waits=waits(state.player),
        ),
        occasion_of_choice(times, len(finished), left),
    )


def _band_of(state: AppState, band: Band) -> frozenset[str]:
    return frozenset(
        head.id for head in state.library.level_files.all_summaries if head.band == band
    )


def check_seed(state: AppState, check: str, band: Band) -> int:
    """The seed of a check-up begun now."""
    waiting, chosen = _occasions(state, check, band)
    occasion = chosen if waiting is None else waiting
    form = form_for(rotation(state.player), occasion)
    return seed_for(form, occasion, state.ports.random_seed())


def booster_due(state: AppState) -> bool:
    """Whether a booster is offered: something is due that can be asked again, and no round was
    finished in this visit."""
    record = state.record
    if record.boosters.ended_in == record.visits.now:
        return False
    return any(_asks(state, skill) for skill in record.due(day_number(state.ports.today())))


def booster_round(state: AppState) -> tuple[tuple[BoosterItem, ...], tuple[BoosterItem, ...]]:
    """A round for now, and all that could be asked instead. Skills that are due come first, then
    the weakest."""
    record = state.record
    known = record.practice.strengths
    rest = sorted(known, key=lambda skill: weakest_first(known[skill]))
    skills = tuple(dict.fromkeys((*record.due(day_number(state.ports.today())), *rest)))
    pool: dict[BoosterItem, None] = {}
    chosen: list[str] = []
    for skill in skills:
        more = pool_of(state, skill) if len(chosen) < PAIRS else ()
        if any(skill in one.skills for one in more):
            pool.update(dict.fromkeys(more))
            chosen.append(skill)
    every = tuple(pool)
    return a_round(chosen, every, record.boosters.asked, state.ports.random_seed()), every


def pool_of(state: AppState, skill: str) -> tuple[BoosterItem, ...]:
    """The items of finished levels that teach a skill: they can be asked again."""
    done = state.record.progress.done
    code = state.player.language.code
    found: list[BoosterItem] = []
    for head in state.library.summaries(code):
        if head.id in done and skill in head.skills and head.intensity not in SENSITIVE:
            if (head.id, code) not in state.booster_items:
                level = state.library.level(head.id, code)
                state.booster_items[head.id, code] = asked_of(level) if level else ()
            found += state.booster_items[head.id, code]
    return tuple(found)


def _asks(state: AppState, skill: str) -> bool:
    return any(skill in one.skills for one in pool_of(state, skill))
