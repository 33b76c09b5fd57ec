"""Every walk of every level is played through HTML alone, to its end.

The short run plays each walk in one language and size, chosen by the version of its level.
"""

from collections.abc import Iterator
from itertools import product

import pytest

from game.authoring.walk import walks_of
from game.content.library import Library
from game.core.acts import Act
from game.web.assets import Assets
from game.web.session import Session
from tests.combinations import ALL
from tests.levels.shipped import heads
from tests.web.browsing import read
from tests.web.middle import at_start
from tests.web.wrong import wrong_with

SIZES = ("360x640", "768x1024", "1280x720")
"""Of a phone, a tablet and a PC: pages of 524 × 931, 960 × 1280 and 1280 × 720."""
WAYS = tuple(product(("en", "ar", "hi"), SIZES))


PLAYED = [
    (id_, walk.name, *way)
    for id_, head in heads().items()
    for number, walk in enumerate(walks_of(head.file))
    for at, way in enumerate(WAYS)
    if ALL or at == (head.version + number) % len(WAYS)
]


@pytest.mark.parametrize(("level", "walk", "language", "size"), PLAYED)
def test_a_walk_can_be_played_in_a_browser(
    library: Library, assets: Assets, level: str, walk: str, language: str, size: str
) -> None:
    there, acts = at_start(library, assets, level, language, 100, walk)
    there.see(size)
    wrong = [*played(there, acts)]
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
