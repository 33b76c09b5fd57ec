"""Every drawing the game shows by itself is drawn, and mypy finds a name that is not."""

import subprocess
import sys
from pathlib import Path
from typing import get_args, get_type_hints

from game.core.checking import WayKind
from game.core.staging import Crowd
from game.core.words import Urge
from game.mechanics.judging.asking import DRAWN as WAYS
from game.mechanics.judging.urges import TAGS
from game.ui.drawing_names import (
    BayPart,
    Building,
    Icon,
    OwnPlace,
    OwnThing,
    building_drawing,
)

ASSETS = Path(__file__).resolve().parents[2] / "assets"


def drawn(folder: str) -> set[str]:
    return {path.stem for path in (ASSETS / folder).glob("*.svg")}


def named(names: tuple[str, ...]) -> set[str]:
    return {name.partition("/")[2] for name in names}


def test_every_icon_is_drawn_and_every_drawn_icon_has_its_name() -> None:
    assert named(get_args(Icon)) == drawn("icons")


def test_every_thing_and_place_the_game_shows_by_itself_is_drawn() -> None:
    assert named(get_args(OwnThing)) <= drawn("things")
    assert named(get_args(OwnPlace)) <= drawn("places")


FAMILIES = ("lantern-", "urge-", "way-", "paper-boat", "lit-window", "crowd-")
"""Things that come in closed lists, one for each of what the game tells apart."""


def test_every_lantern_urge_way_and_crowd_that_is_drawn_has_its_name() -> None:
    family = {name for name in drawn("things") if name.startswith(FAMILIES)}
    assert family <= named(get_args(OwnThing))


def test_every_urge_and_every_kind_of_way_has_a_picture_of_its_own() -> None:
    assert {*TAGS} == {each for each in get_args(Urge) if each}
    assert {*WAYS} == {*get_args(WayKind)}
    assert len({*TAGS.values(), *WAYS.values()}) == len(TAGS) + len(WAYS)


def test_every_crowd_an_author_may_ask_for_is_drawn() -> None:
    size, mood = (get_args(get_type_hints(Crowd)[name]) for name in ("size", "mood"))
    crowds = {f"crowd-{some}-{feel}" for some in size for feel in mood}
    assert crowds == {name for name in drawn("things") if name.startswith("crowd-")}


def test_every_lantern_of_the_play_can_be_lifted() -> None:
    beats = {f"lantern-{beat}{lit}" for beat in ("stop", "check", "tell") for lit in ("", "-lit")}
    assert beats <= named(get_args(OwnThing))


def test_the_whole_bay_is_drawn_and_named() -> None:
    houses = [
        building_drawing(each, lit=lit) for each in get_args(Building) for lit in (True, False)
    ]
    assert named((*get_args(BayPart), *houses)) == drawn("bay")


MISTAKES = (
    'Picture("icon/tickk")',
    'Picture("tick")',
    'Picture(f"thing/{name}")',
    'Words("Hello", colour="turquoise")',
    'Box((), fill="turquoise")',
    'Box((), border="turquoise")',
)


def test_mypy_finds_a_drawing_that_is_not_drawn_and_a_colour_in_no_theme(tmp_path: Path) -> None:
    script = tmp_path / "view.py"
    lines = ("from game.ui.nodes import Box, Picture, Words", 'name = str("goat")', *MISTAKES)
    script.write_text("\n".join((*lines, 'Picture("icon/tick")\n')), encoding="utf-8")
    mypy = (sys.executable, "-m", "mypy", "--follow-imports=silent", str(script))
    done = subprocess.run(mypy, cwd=ASSETS.parent, capture_output=True, text=True, check=False)
    found = {int(line.split(":")[1]) for line in done.stdout.splitlines() if ": error:" in line}
    assert found == set(range(3, 3 + len(MISTAKES))), done.stdout
