"""Every walk of every level is played through HTML alone, to its end."""

from itertools import product

from game.activities import rulebook
from game.authoring.walk import Walk, seed_for, walks_of
from game.content.level_summary import LevelSummary
from game.content.library import Library
from game.core.acts import Act
from game.core.play import begin
from game.screens.shell.navigation import Reset, Stay
from game.screens.story.play import PlayScreen
from game.web.assets import Assets
from game.web.session import Session
from tests.combinations import ALL
from tests.web.browsing import read, session_in
from tests.web.wrong import wrong_with

SIZES = ("360x640", "768x1024", "1280x720")
"""Of a phone, a tablet and a PC: pages of 524 × 931, 960 × 1280 and 1280 × 720."""
WAYS = tuple(product(("en", "ar", "hi"), SIZES))


def test_every_walk_can_be_played_in_a_browser(library: Library, assets: Assets) -> None:
    heads = library.summaries("en")
    walks = [(head, walk) for head in heads for walk in walks_of(head.file)]
    wrong = []
    for at, (head, walk) in enumerate(walks):
        for language, size in WAYS if ALL else (WAYS[at % len(WAYS)],):
            wrong += played(library, session(library, assets, head, walk, language, size), walk)
    assert len(walks) >= 2 * len(heads)
    assert not wrong, "\n".join(wrong)


def session(
    library: Library, assets: Assets, head: LevelSummary, walk: Walk, language: str, size: str
) -> Session:
    """At the beginning of a level."""
    there = session_in(library, assets, language)
    there.see(size)
    level = library.level(head.id, language)
    assert level is not None, head.id
    story, _ = begin(level, rulebook(), seed_for(walk, level))
    there.navigator.go(Reset(PlayScreen(there.state, level, story, Stay)))
    return there


def played(library: Library, there: Session, walk: Walk) -> list[str]:
    """What is wrong on the way."""
    wrong = []
    for line in walk.lines:
        if not isinstance(line.stride, Act):
            continue
        page = read(there.fragment())
        where = f"{walk.path.parent.name}/{walk.name}:{line.number} {there.size}"
        wrong += [f"{where}: {each}" for each in wrong_with(page, there)]
        name = next((name for name, means in there.buttons.items() if means == line.stride), "")
        if not there.press(name, there.page):
            return [*wrong, f"{where}: {line.stride} cannot be pressed"]
    for name in ("light-lantern?", "end-ceremony?"):
        wrong += [f"{walk.path}: {each}" for each in wrong_with(read(there.fragment()), there)]
        there.press(name, there.page)
    wrong += [f"{walk.path}: {each}" for each in wrong_with(read(there.fragment()), there)]
    ended = there.navigator.screen.name.startswith("ending-")
    return wrong if ended else [*wrong, f"{walk.path}: stuck in {there.navigator.screen.name}"]
