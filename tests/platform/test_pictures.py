"""Drawings by name in the size they are needed; a missing one is a grey frame, said once."""

from pathlib import Path

import pygame
import pytest

from game.platform.pictures import Pictures
from tests.levels.shipped import ROOT

OURS = ROOT / "assets"


def test_a_drawing_keeps_its_shape_inside_its_box() -> None:
    pictures = Pictures(OURS)
    shape = pictures.source.shape("bay/lantern-lit")
    w, h = pictures.drawn("bay/lantern-lit", 200, 200).get_size()
    assert abs(w / h - shape) < 0.05
    assert max(w, h) == 200
    assert pictures.problems == []


def test_a_drawing_that_covers_fills_its_box() -> None:
    assert Pictures(OURS).drawn("bay/back", 320, 240, cover=True).get_size() == (320, 240)


@pytest.mark.parametrize("mid", [False, True])
@pytest.mark.parametrize("flip", [False, True])
def test_a_page_with_a_bar_and_one_without_share_their_ground(flip: bool, mid: bool) -> None:
    shared, alone = Pictures(OURS), Pictures(OURS, cap=0)
    whole = shared.drawn("bay/back", 320, 180, cover=True, flip=flip)
    below = shared.drawn("bay/back", 320, 160, cover=True, flip=flip, mid=mid)
    assert below.get_abs_parent() is whole
    assert below.get_offset() == (0, 10 if mid else 20)
    drawn = alone.drawn("bay/back", 320, 160, cover=True, flip=flip, mid=mid)
    assert pygame.image.tobytes(below, "RGB") == pygame.image.tobytes(drawn, "RGB")


@pytest.mark.parametrize("size", [(320, 60), (90, 160)], ids=str)
def test_of_a_ground_that_is_hardly_seen_only_that_part_is_kept(size: tuple[int, int]) -> None:
    pictures = Pictures(OURS, cap=4 * size[0] * size[1])
    seen = pictures.drawn("bay/back", *size, cover=True)
    assert pictures.drawn("bay/back", *size, cover=True) is seen


def test_a_turned_drawing_is_its_mirror() -> None:
    pictures = Pictures(OURS)
    plain = pictures.drawn("icon/back", 64, 64)
    turned = pictures.drawn("icon/back", 64, 64, flip=True)
    mirrored = pygame.transform.flip(plain, True, False)
    assert pygame.image.tobytes(turned, "RGBA") == pygame.image.tobytes(mirrored, "RGBA")


def test_the_same_drawing_is_drawn_once() -> None:
    pictures = Pictures(OURS)
    assert pictures.drawn("icon/help", 40, 40) is pictures.drawn("icon/help", 40, 40)


def test_a_missing_drawing_is_a_frame_and_is_named_once() -> None:
    pictures = Pictures(OURS)
    for _ in range(3):
        assert pictures.drawn("thing/no-such-thing", 40, 40).get_size() == (40, 40)
    for name in ("cast/nobody/happy", "animal/unicorn/coral", "strange", "cast"):
        pictures.drawn(name, 40, 40)
    assert pictures.problems[0] == "thing/no-such-thing: there is no such drawing."
    assert len(pictures.problems) == 5


def test_a_broken_drawing_is_a_frame_and_is_named(tmp_path: Path) -> None:
    (tmp_path / "things").mkdir()
    (tmp_path / "things" / "torn.svg").write_bytes(b"<svg viewBox='0 0 10")
    pictures = Pictures(tmp_path)
    assert pictures.drawn("thing/torn", 40, 40).get_width() == 40
    assert len(pictures.problems) == 1


@pytest.mark.parametrize("box", ["0 0 0 0", "0 0 100 0", "0 0 . .", "0 0 90000 1", "0 0 1e9 1e-9"])
def test_a_drawing_that_lies_about_its_shape_does_no_harm(tmp_path: Path, box: str) -> None:
    (tmp_path / "things").mkdir()
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"><path d="M0 0h9v9z"/></svg>'
    (tmp_path / "things" / "odd.svg").write_text(svg)
    pictures = Pictures(tmp_path)
    for cover in (False, True):
        assert pictures.drawn("thing/odd", 60, 40, cover=cover).get_width() <= 60
    assert [problem.partition(":")[0] for problem in pictures.problems] == ["thing/odd"]


def test_a_drawing_of_no_size_does_no_harm() -> None:
    assert Pictures(OURS).drawn("icon/help", 0, 0).get_size() == (1, 1)


def test_what_came_with_added_levels_is_still_there_after_all_was_forgotten(tmp_path: Path) -> None:
    (tmp_path / "things").mkdir()
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
    (tmp_path / "things" / "my-thing.svg").write_text(svg, "utf-8")
    pictures = Pictures(OURS, more=tmp_path)
    assert pictures.source.has("thing/my-thing")
    pictures.forget()
    assert pictures.source.has("thing/my-thing")
