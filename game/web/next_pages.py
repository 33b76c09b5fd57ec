"""Which pages may come after this one, each made on trial: nobody is led on, nothing is kept."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from game.activities import rulebook
from game.core.acts import Act
from game.core.play import Session as Story
from game.core.play import begin, step
from game.screens.map.bay import BayScreen
from game.screens.map.district import DistrictScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Screen
from game.screens.story.ceremony import CeremonyScreen
from game.screens.story.ending import EndingScreen
from game.screens.story.hook import HookScreen
from game.screens.story.opening import pages_before
from game.screens.story.play import PlayScreen
from game.screens.story.ways_out import lighting
from game.ui.choices import OpenDistrict, OpenLevel
from game.ui.nodes import Meaning


@dataclass(frozen=True, slots=True)
class NextPage:
    """known_by: what tells it from other pages of whoever plays."""

    known_by: Hashable
    made: Callable[[], Screen]


def next_pages(here: Screen, state: AppState, offered: Iterable[Meaning]) -> Iterator[NextPage]:
    """The pages that may follow. offered: what can be pressed here."""
    match here:
        case PlayScreen():
            yield from _scenes(here)
            yield from _after_acts(here, offered)
        case HookScreen(play=play):
            yield NextPage((here.name, "begun"), play)
        case CeremonyScreen(then=then):
            yield NextPage((here.name, here.strand), partial(replace, here, lit=True))
            yield NextPage(then.name, partial(_itself, then))
        case BayScreen() | DistrictScreen():
            yield from _places(here, offered)
        case EndingScreen():
            yield NextPage("bay", partial(BayScreen, state))
    if state.player.profile is None:  # she may sign in
        yield NextPage("bay", partial(BayScreen, state))


def _places(here: BayScreen | DistrictScreen, offered: Iterable[Meaning]) -> Iterator[NextPage]:
    for means in offered:
        match means:
            case OpenDistrict(strand):
                yield NextPage(means, partial(DistrictScreen, here.state, strand, here.shown))
            case OpenLevel(level):
                for screen in pages_before(here.state, level):
                    yield NextPage(screen.name, partial(_itself, screen))


def _itself(screen: Screen) -> Screen:
    return screen


def _scenes(here: PlayScreen) -> Iterator[NextPage]:
    """The first pages of the scenes that may follow."""
    level, now = here.level, here.session
    roads = [road.to for roads in level.scenes[now.scene].next.values() for road in roads]
    for scene in dict.fromkeys((*roads, level.telling_from(now.scene))):
        if scene in level.scenes:
            known = (level.id, scene, now.marks, now.mended)
            yield NextPage(known, partial(_begun, here, scene))


def _begun(here: PlayScreen, scene: str) -> PlayScreen:
    level, now = here.level, here.session
    there = begin(level, rulebook(), now.seed, scene, marks=now.marks, mended=now.mended)[0]
    return _later(here, there)


def _after_acts(here: PlayScreen, offered: Iterable[Meaning]) -> Iterator[NextPage]:
    """What comes of each act that is offered. Where it leads on, it is the first page of a scene,
    and known by that."""
    level, state = here.level, here.state
    for act in offered:
        if not isinstance(act, Act):
            continue
        then = step(level, rulebook(), here.session, act)[0]
        if then.finished:
            burned = level.id in state.record.progress.done
            known: Hashable = (level.strand, burned)
            yield NextPage(known, partial(lighting, state, level, here, burned=burned))
        else:
            stays = then.scene == here.session.scene
            room = (then.rooms[then.scene],) if stays else ()
            known = (level.id, then.scene, then.marks, then.mended, *room)
            yield NextPage(known, partial(_later, here, then))


def _later(here: PlayScreen, story: Story) -> PlayScreen:
    return replace(here, session=story, hands=None)
