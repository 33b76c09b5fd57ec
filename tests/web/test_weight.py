"""What pages weigh on their way to a phone on a slow network."""

from collections.abc import Iterator
from itertools import chain, islice

from game.content.library import Library
from game.web.assets import Assets
from game.web.session import Session
from game.web.weight import Weighing
from tests.web.browsing import session_in
from tests.web.middle import at_start

LEVEL = "bully-pile-on"


def test_the_first_page_on_a_phone_is_light(library: Library, assets: Assets) -> None:
    for signed in (True, False):
        there = session_in(library, assets, signed=signed)
        size, requests = Weighing(assets, set()).cost(there.document())
        assert size <= 45 * 1024
        assert requests <= 30


def test_a_press_with_new_pictures_is_light(library: Library, assets: Assets) -> None:
    """For a child whose browser looks ahead while she reads."""
    costs = []
    for level in ("scam-lucky-goat", "bully-pile-on", "info-flying-cow"):
        there, acts = at_start(library, assets, level, "en", 100)
        weighing = Weighing(assets, set())
        there.see("360x640")
        weighing.cost(there.document())
        for act in acts:
            for addresses in there.soon():
                weighing.foresee(addresses)
            there.turn(act)
            costs.append(weighing.cost(there.fragment())[0])
    assert len(costs) > 90
    assert sorted(costs)[int(len(costs) * 0.99)] <= 4 * 1024


def visit(library: Library, assets: Assets) -> Iterator[tuple[Session, str]]:
    """From the bay through a story that is not all light, and back: each page, and what is pressed
    on it after that."""
    _, acts = at_start(library, assets, LEVEL, "en", 100)
    there = session_in(library, assets)
    there.see("360x640")
    way_in = ("open-district? conduct", f"open-level? {LEVEL}", *["next-stop?"] * 4, "start-story?")
    way_out = ("light-lantern?", "end-ceremony?", "open-bay?")
    for name in (*way_in, *map(str, acts), *way_out):
        yield there, name
        assert there.press(name, there.page), name
    yield there, ""


def test_every_press_of_a_visit_is_light(library: Library, assets: Assets) -> None:
    """The pictures of places, of a story's first page and of its end are there before them."""
    weighing = Weighing(assets, set())
    pages = visit(library, assets)
    weighing.cost(next(pages)[0].document())
    for there, name in pages:
        assert weighing.cost(there.fragment())[0] <= 4 * 1024, f"before {name}"
        for addresses in there.soon():
            weighing.foresee(addresses)


def test_looking_ahead_changes_nothing(library: Library, assets: Assets) -> None:
    for there, _ in visit(library, assets):
        there.fragment()  # what it does once is done
        before, stack = there.fragment(), list(there.navigator.stack)
        known = len(there.state.player.facts())
        list(there.soon())
        assert there.fragment() == before
        assert there.navigator.stack == stack
        assert len(there.state.player.facts()) == known


def test_a_page_is_looked_at_once(library: Library, assets: Assets) -> None:
    """Most of what may come next might have come next before."""
    for there, _ in islice(visit(library, assets), 12):
        list(there.soon())
        assert not list(there.soon())


def test_who_may_sign_in_has_the_bay_before_she_does(library: Library, assets: Assets) -> None:
    there = session_in(library, assets, signed=False)
    there.see("360x640")
    assert assets.pictures.address("bay/back-upright") in chain(*there.soon())
