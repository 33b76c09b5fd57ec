"""What pages weigh on their way to a phone on a slow network."""

from game.content.library import Library
from game.web.assets import Assets
from game.web.weight import Weighing
from tests.web.browsing import session_in
from tests.web.middle import along


def test_the_first_page_on_a_phone_is_light(library: Library, assets: Assets) -> None:
    for signed in (True, False):
        there = session_in(library, assets, signed=signed)
        size, requests = Weighing(assets, set()).cost(there.document())
        assert size <= 45 * 1024
        assert requests <= 30


def test_a_press_with_new_pictures_is_light(library: Library, assets: Assets) -> None:
    """Places are the large pictures: each is fetched once. The others are what a press costs."""
    costs = []
    for level in ("scam-lucky-goat", "bully-pile-on", "info-flying-cow"):
        weighing = Weighing(assets, set())
        costs += [weighing.cost(page)[0] for page in along(library, assets, level, "360x640")][1:]
    assert sorted(costs)[len(costs) // 2] <= 4 * 1024
