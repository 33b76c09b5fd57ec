"""The cards of Board or Box?: hiding all goes wrong, sharing all goes wrong, looking goes well."""

import pytest

from game.activities.sort import ROOM
from game.activities.sort.model import Sort
from game.activities.sort.state import showing
from game.core.acts import Act
from game.core.progress import finished_well
from tests.activities.shipped import level, scene, walked, written
from tests.activities.sort.writing import state_after

NAME = "privacy-noticeboard"


@pytest.fixture(scope="module")
def spec() -> Sort:
    made = scene(NAME, "cards")
    assert isinstance(made, Sort)
    return made


@pytest.mark.parametrize("spot", ["board", "box"])
def test_putting_every_card_in_the_same_place_goes_wrong(spec: Sort, spot: str) -> None:
    wrong = sum(spot not in card.right for card in spec.cards)
    assert wrong > spec.slips_allowed
    assert wrong >= len(spec.cards) / 3


def test_half_of_the_facts_are_fine_to_share(spec: Sort) -> None:
    assert sum(item.genuine for item in ROOM.items(spec)) * 2 == len(spec.cards) == 12


def test_best_animal_and_nickname_are_fine_for_the_board(spec: Sort) -> None:
    fine = {card.id for card in spec.cards if "board" in card.right}
    assert {"llama", "nickname"} <= fine
    assert not fine & {"path", "password", "birthday", "school", "phone", "key"}


def test_the_whole_valley_waves_while_the_home_path_hangs_on_the_board(spec: Sort) -> None:
    done = state_after(spec, "put path board")
    assert [show.picture for show in showing(spec, done)] == ["window-waving"]
    back = ROOM.rules.apply(spec, done, Act("back", "path")).state
    assert [show.picture for show in showing(spec, back)] == ["window-quiet"]


def test_every_wrong_place_says_what_comes_of_it(spec: Sort) -> None:
    for card in spec.cards:
        for spot in spec.spots:
            said = [slip.text for slip in card.slips if slip.spot == spot.id] or [card.slip]
            assert (spot.id in card.right) or all(said), (card.id, spot.id)


@pytest.mark.parametrize(("walk", "well"), [("careful", True), ("careless", False)])
def test_the_walks_reach_the_end(walk: str, well: bool) -> None:
    session, facts = walked(level(NAME), written(NAME, walk))
    assert session.finished
    assert finished_well(facts) == well
    assert any(fact.kind == "told" for fact in facts)
