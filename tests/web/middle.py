"""A level in the middle of its careful walk, and all the way along it."""

from collections.abc import Iterator

from game.activities import rulebook
from game.authoring.walk import seed_for, walks_of
from game.content.library import Library
from game.core.acts import Act
from game.core.play import begin
from game.screens.shell.navigation import Reset, Stay
from game.screens.story.play import PlayScreen
from game.web.assets import Assets
from game.web.session import Session
from tests.web.browsing import session_in


def in_the_middle(
    library: Library, assets: Assets, id_: str, language: str, text: int = 100
) -> Session:
    """The session of somebody who plays it."""
    there, acts = at_start(library, assets, id_, language, text)
    for act in acts[: len(acts) // 2]:
        there.turn(act)
    return there


def along(library: Library, assets: Assets, id_: str, size: str) -> Iterator[str]:
    """Every page of its careful walk."""
    there, acts = at_start(library, assets, id_, "en", 100)
    there.see(size)
    yield there.document()
    for act in acts:
        there.turn(act)
        yield there.fragment()


def at_start(
    library: Library, assets: Assets, id_: str, language: str, text: int, walk: str = "careful"
) -> tuple[Session, list[Act]]:
    """A session at the beginning of a level, and the acts of a walk. A level that is not whole in
    the language yet is played in English."""
    head = next(each for each in library.summaries("en") if each.id == id_)
    way = next(each for each in walks_of(head.file) if each.name == walk)
    known = library.summaries(language) if language in library.codes else ()
    whole = any(each.id == id_ for each in known)
    there = session_in(library, assets, language if whole else "en", text=text)
    level = library.level(id_, there.state.player.language.code)
    assert level is not None
    story, _ = begin(level, rulebook(), seed_for(way, level))
    there.navigator.go(Reset(PlayScreen(there.state, level, story, Stay)))
    return there, [line.stride for line in way.lines if isinstance(line.stride, Act)]
