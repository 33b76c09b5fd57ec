"""One bad file takes only itself: bits flipped, files cut off or emptied, of every kind we ship."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.assembly import library_of
from game.content.catalogue import of_level
from game.content.places import Places
from game.content.problems import Problem
from game.platform.pictures import Pictures
from game.platform.sound import Sounds
from game.platform.text import Type
from tests.levels.shipped import ROOT

SEED = 11


def damaged(whole: bytes, flips: int, *, first: int = 0) -> Iterator[bytes]:
    """Nothing, a part, noise, and single flipped bits, half of them among the first bytes."""
    dice = random.Random(SEED)
    yield from (b"", whole[:7], whole[: len(whole) // 2], dice.randbytes(64))
    for flip in range(flips):
        reach = min(first, len(whole)) if first and flip % 2 else len(whole)
        data = bytearray(whole)
        data[dice.randrange(reach)] ^= 1 << dice.randrange(8)
        yield bytes(data)


def linked(source: Path, target: Path) -> Path:
    """A folder like another one, of links, in which a file can be replaced by a bad one."""
    target.mkdir(parents=True)
    for path in source.iterdir():
        if path.is_dir():
            linked(path, target / path.name)
        else:
            (target / path.name).symlink_to(path.resolve())
    return target


def replaced(path: Path) -> bytes:
    whole = path.read_bytes()
    path.unlink()
    return whole


def test_a_bad_catalogue_takes_its_own_language_alone(shipped: Places, tmp_path: Path) -> None:
    """FIELD G5: one bit in the head of one catalogue, and the game started in no language."""
    at = Places(ROOT, tmp_path)
    file = linked(shipped.prepared / "locales", tmp_path / "locales") / "ar/LC_MESSAGES"
    file = file / "lantern-bay.mo"
    lost = 0
    for data in damaged(replaced(file), 300, first=600):
        file.write_bytes(data)
        library = library_of(at)
        assert {"en", "hi"} <= set(library.codes)
        if "ar" in library.codes:
            language = library.language("ar")  # English where it breaks on opening
            language.words("Play", "button on the first screen")
            language.number(12)
        if "ar" not in library.codes:
            lost += 1
            assert any(problem.file == file.as_posix() for problem in library._broken)
    assert lost > 3


def test_a_bad_catalogue_of_a_level_takes_that_level_alone(shipped: Places, tmp_path: Path) -> None:
    at = Places(ROOT, tmp_path)
    file = linked(shipped.prepared / "locales", tmp_path / "locales") / "ar/LC_MESSAGES"
    file = file / "scam-lucky-goat.mo"
    arabic, lost = library_of(at).language("ar"), 0
    for data in damaged(replaced(file), 60, first=200):
        file.write_bytes(data)
        words = of_level(arabic, "scam-lucky-goat", tmp_path / "locales")
        if isinstance(words, Problem):
            lost += 1
            assert words.file == file.as_posix()
        else:
            words.find("scenes/stall/moments/x", "Hello")
    assert lost > 3


@pytest.mark.parametrize("name", ["fonts.json", "arabic-regular.ttf"])
def test_bad_fonts_are_replaced(fonts: Path, tmp_path: Path, name: str) -> None:
    file = linked(fonts, tmp_path / "fonts") / name
    for data in damaged(replaced(file), 40):
        file.write_bytes(data)
        letters = Type(tmp_path / "fonts", "ar")
        assert letters.width("سلام abc", 20, False) > 0
        assert letters.problems or name == "fonts.json"


@pytest.mark.parametrize(
    ("file", "drawing"),
    [
        ("icons/help.svg", "icon/help"),
        ("cast/people.toml", "cast/amina/happy"),
        ("cast/animals/fox.svg", "animal/fox/coral"),
        ("bay/lantern-lit.svg", "bay/lantern-lit"),
    ],
)
def test_a_bad_drawing_is_a_grey_frame_and_others_are_drawn(
    tmp_path: Path, file: str, drawing: str
) -> None:
    bad = linked(ROOT / "assets", tmp_path / "assets") / file
    for data in damaged(replaced(bad), 25):
        bad.write_bytes(data)
        pictures = Pictures(tmp_path / "assets")
        assert pictures.drawn(drawing, 60, 60).get_width() > 0
        pictures.drawn("icon/calm", 60, 60)
        assert not any(said.startswith("icon/calm") for said in pictures.problems)


def test_bad_lists_maps_and_levels_are_said_and_the_rest_is_read(tmp_path: Path) -> None:
    top = tmp_path / "top"
    linked(ROOT / "levels", top / "levels")
    linked(ROOT / "assets", top / "assets")
    at = Places(top, tmp_path)
    for name in (
        "levels/cast.yaml",
        "levels/paths.yaml",
        "levels/regions/default.yaml",
        "levels/scam-lucky-goat/level.yaml",
        "assets/bay/places.toml",
        "assets/cast/people.toml",
    ):
        file = top / name
        whole = replaced(file)
        for data in (whole[: len(whole) // 2], b"\xff\0"):
            file.write_bytes(data)
            library = library_of(at)
            said = (*library.problems, *library.open_level("scam-lucky-goat", "en")[1])
            assert any(file.name in str(problem) for problem in said), name
            assert len(library.summaries("en")) >= (0 if "cast" in name else 1)
        file.write_bytes(whole)


def test_bad_sounds_are_silence(tmp_path: Path) -> None:
    from game.delivery.sounds import make_sounds

    make_sounds(tmp_path)
    file = tmp_path / "tap.wav"
    sounds = Sounds(tmp_path)
    assert sounds.mixer.ready()
    for data in damaged(file.read_bytes(), 20, first=60):
        file.write_bytes(data)
        sounds.forget()
        sounds._sound("tap")
    sounds.mixer.close()
