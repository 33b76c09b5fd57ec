"""Every walk of every level is played through HTML alone, to its end."""

from collections.abc import Iterator
from itertools import product

from game.authoring.walk import walks_of
from game.content.library import Library
from game.core.acts import Act
from game.web.assets import Assets
from game.web.session import Session
from tests.combinations import ALL
from tests.web.browsing import read
from tests.web.middle import at_start
from tests.web.wrong import wrong_with

SIZES = ("360x640", "768x1024", "1280x720")
"""Of a phone, a tablet and a PC: pages of 524 × 931, 960 × 1280 and 1280 × 720."""
WAYS = tuple(product(("en", "ar", "hi"), SIZES))


def test_every_walk_can_be_played_in_a_browser(library: Library, assets: Assets) -> None:
    heads = library.summaries("en")
    walks = [(head.id, walk.name) for head in heads for walk in walks_of(head.file)]
    wrong = []
    for at, (level, walk) in enumerate(walks):
        for language, size in WAYS if ALL else (WAYS[at % len(WAYS)],):
            there, acts = at_start(library, assets, level, language, 100, walk)
            there.see(size)
            wrong += [f"{level}/{walk} {language} {size}: {each}" for each in played(there, acts)]
    assert len(walks) >= 2 * len(heads)
    assert not wrong, "\n".join(wrong)


def played(there: Session, acts: list[Act]) -> Iterator[str]:
    """What is wrong on the way."""
    for act in acts:
        yield from wrong_with(read(there.fragment()), there)
        name = next((name for name, means in there.buttons.items() if means == act), "")
        if not there.press(name, there.page):
            yield f"{act} cannot be pressed"
            return
    for name in ("light-lantern?", "end-ceremony?"):
        yield from wrong_with(read(there.fragment()), there)
        there.press(name, there.page)
    yield from wrong_with(read(there.fragment()), there)
    if not there.navigator.screen.name.startswith("ending-"):
        yield f"stuck in {there.navigator.screen.name}"
