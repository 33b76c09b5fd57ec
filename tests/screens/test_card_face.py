"""Light cards and the filling lantern: whatever there is to show has its drawing."""

import pytest

from game.assembly import library_of
from game.content.places import Places
from game.screens.practice.card_face import THINGS, card_face
from game.screens.practice.filling_lamp import RIBS, filling_lamp
from game.ui.nodes import Box, Node, Picture, Pin
from tests.levels.shipped import ROOT

DRAWN = {"thing": "things", "bay": "bay"}


def undrawn(node: Node) -> list[str]:
    """Names of pictures in a node that nobody has drawn."""
    match node:
        case Picture(name=name):
            kind, _, rest = name.partition("/")
            there = (ROOT / "assets" / DRAWN[kind] / f"{rest}.svg").is_file()
            return [] if there else [name]
        case Pin(child=child):
            return undrawn(child)
        case Box(children=children):
            return [name for child in children for name in undrawn(child)]
    return []


def test_every_skill_has_a_card_of_its_own(shipped: Places) -> None:
    skills = library_of(shipped).lists.skills
    assert set(THINGS) == set(skills)
    assert len(set(THINGS.values())) == len(THINGS), "two cards would look alike"
    assert {id_: undrawn(card_face(id_, skills[id_], 200)) for id_ in skills} == {
        id_: [] for id_ in skills
    }


@pytest.mark.parametrize("many", [1, 4, 6, 8])
def test_a_lantern_is_dark_at_first_and_full_when_all_is_answered(many: int) -> None:
    lamps = [filling_lamp(done, many) for done in range(many + 1)]
    assert [undrawn(lamp) for lamp in lamps] == [[]] * (many + 1)
    names = [str(lamp.children[-1]) for lamp in lamps]
    assert "thing/lamp-0" in names[0]
    assert f"thing/lamp-{RIBS}" in names[-1]
