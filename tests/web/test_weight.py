"""What pages weigh on their way to a phone on a slow network."""

from game.content.library import Library
from game.web.assets import Assets
from game.web.weight import Weighing
from tests.web.browsing import session_in
from tests.web.middle import at_start


def test_the_first_page_on_a_phone_is_light(library: Library, assets: Assets) -> None:
    for signed in (True, False):
        there = session_in(library, assets, signed=signed)
        size, requests = Weighing(assets, set()).cost(there.document())
        assert size <= 45 * 1024
        assert requests <= 30


def test_a_press_with_new_pictures_is_light(library: Library, assets: Assets) -> None:
    """For a child who came over the bay, and whose browser looks ahead while she reads."""
    costs = []
    for level in ("scam-lucky-goat", "bully-pile-on", "info-flying-cow"):
        there, acts = at_start(library, assets, level, "en", 100)
        weighing = Weighing(assets, set())
        weighing.cost(session_in(library, assets).document())
        there.see("360x640")
        weighing.cost(there.document())
        for act in acts[:-1]:  # the last one ends the story, at the bay
            for addresses in there.soon():
                weighing.foresee(addresses)
            there.turn(act)
            costs.append(weighing.cost(there.fragment())[0])
    assert len(costs) > 90
    assert sorted(costs)[int(len(costs) * 0.99)] <= 4 * 1024


def test_looking_ahead_changes_nothing(library: Library, assets: Assets) -> None:
    there, acts = at_start(library, assets, "scam-lucky-goat", "en", 100)
    for act in acts[:8]:
        before = there.fragment()
        known = len(there.state.player.facts())
        assert any(there.soon())
        assert there.fragment() == before
        assert len(there.state.player.facts()) == known
        there.turn(act)
    assert not list(session_in(library, assets).soon()), "outside of a story nothing is guessed"
