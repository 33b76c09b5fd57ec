"""That every person, feeling and animal comes out whole, and a misspelt one gets a hint."""

import re
import tomllib
from io import BytesIO
from pathlib import Path

import pygame
import pytest

from game.authoring.svg_lint import lint_svg
from game.drawings.missing import NoSuchDrawing
from game.drawings.people import Cast
from game.drawings.recolouring import MARKER

FOLDER = Path(__file__).parents[2] / "assets" / "cast"
CAST = Cast(FOLDER)
PEOPLE = CAST.people()
FEELINGS = (
    *("calm", "attentive", "happy", "worried", "surprised", "thinking"),
    *("sad", "brave", "laughing", "asleep"),
)


@pytest.mark.parametrize("person", PEOPLE)
def test_a_person_can_feel_everything_and_every_picture_is_drawn_right(
    person: str, tmp_path: Path
) -> None:
    assert set(FEELINGS) <= set(CAST.feelings(person))
    for feeling in CAST.feelings(person):
        svg = CAST.figure_svg(person, feeling)
        (tmp_path / "figure.svg").write_bytes(svg)
        assert lint_svg(tmp_path / "figure.svg") == []
        assert not MARKER.search(svg.decode()), f"{person} has an unpainted part: {feeling}"


@pytest.mark.parametrize("person", PEOPLE)
def test_a_person_looks_different_in_every_feeling(person: str) -> None:
    assert len({CAST.figure_svg(person, feeling) for feeling in FEELINGS}) == len(FEELINGS)


@pytest.mark.parametrize("person", PEOPLE)
def test_a_person_stands_on_the_lower_edge_and_is_not_cut_off_elsewhere(person: str) -> None:
    for feeling in FEELINGS:
        svg = BytesIO(CAST.figure_svg(person, feeling))
        shown = pygame.mask.from_surface(pygame.image.load_sized_svg(svg, (100, 140)))
        assert shown.get_at((50, 139)), feeling
        assert not any(shown.get_at((x, 0)) for x in range(100)), feeling
        sides = [(x, y) for x in (0, 99) for y in range(100) if shown.get_at((x, y))]
        assert not sides, feeling


@pytest.mark.parametrize("person", PEOPLE)
def test_a_face_is_square_and_filled_with_the_head(person: str) -> None:
    feeling = CAST.feelings(person)[0]
    face = pygame.image.load_sized_svg(BytesIO(CAST.face_svg(person, feeling)), (100, 100))
    assert face.get_size() == (100, 100)
    shown = pygame.mask.from_surface(face)
    assert shown.get_at((50, 55)), "the middle of a face is there"
    assert shown.count() > 0.3 * 100 * 100


def test_who_sits_in_a_wheelchair_has_it_behind_and_before_her_and_hands_upon_it() -> None:
    svg = CAST.figure_svg("zara", "calm").decode()
    back, lap = (
        (FOLDER / "parts" / slot / "sports-chair.svg").read_text().split('d="')[1].split('"')[0]
        for slot in ("seat", "lap")
    )
    hands = svg.rindex("<g transform=")
    assert svg.index(back) < svg.index("<g transform=") < svg.index(lap) < hands


@pytest.mark.parametrize("animal", CAST.animals())
def test_an_animal_wears_each_of_six_colours(animal: str) -> None:
    pictures = {CAST.animal_svg(animal, colour) for colour in CAST.colours()}
    assert len(pictures) == 6
    assert not any(MARKER.search(picture.decode()) for picture in pictures)


def test_there_are_twelve_animals() -> None:
    assert len(CAST.animals()) == 12


@pytest.mark.parametrize(
    ("person", "feeling", "hint"),
    [
        ("aminna", "happy", "There is no person “aminna” — did you mean “amina”?"),
        ("amina", "hapy", "There is no feeling “hapy” — did you mean “happy”?"),
        ("zzz", "happy", "There is no person “zzz”."),
    ],
)
def test_a_misspelt_name_gets_a_hint(person: str, feeling: str, hint: str) -> None:
    with pytest.raises(NoSuchDrawing) as raised:
        CAST.figure_svg(person, feeling)
    assert str(raised.value) == hint


def test_a_misspelt_animal_or_colour_gets_a_hint() -> None:
    with pytest.raises(NoSuchDrawing, match="did you mean “fox”"):
        CAST.animal_svg("foxx", "coral")
    with pytest.raises(NoSuchDrawing, match="did you mean “coral”"):
        CAST.animal_svg("fox", "corall")


LEGS = ("stand", "sit", "kneel", "run")


def test_no_part_is_left_over_or_large() -> None:
    """Each is named in the list of people, or by the code as `slot, name`."""
    book = (FOLDER / "people.toml").read_text("utf-8")
    named = {*re.findall(r'"([\w-]+)"', book), *tomllib.loads(book)["worn-on"]}
    legs = {f"{kind}-{pose}" for kind in named for pose in LEGS}
    code = {"neck", "pillow", "back", "hair", "crop", "sports-chair-back", "sports-chair-parked"}
    for part in (FOLDER / "parts").rglob("*.svg"):
        assert part.stat().st_size < 6000, part
        assert part.stem in named | legs | code, f"nobody uses {part}"


def test_whatever_somebody_wears_is_drawn_standing_sitting_kneeling_and_running() -> None:
    drawn = {part.stem for part in (FOLDER / "parts/legs").glob("*.svg")}
    kinds = {part.rpartition("-")[0] for part in drawn}
    assert drawn == {f"{kind}-{pose}" for kind in kinds for pose in LEGS}
