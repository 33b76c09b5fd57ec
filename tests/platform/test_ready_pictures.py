"""Large drawings made ready before the game starts: the same picture, and never a stale one."""

from pathlib import Path

import pygame
import pytest

from game.platform.pictures import Pictures

SIZE = (160, 90)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90">'
    '<rect width="160" height="90" fill="{}"/></svg>'
)


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    (tmp_path / "bay").mkdir()
    (tmp_path / "bay" / "sea.svg").write_text(SVG.format("#1f7a8c"), encoding="utf-8")
    (tmp_path / "ready").mkdir()
    Pictures(tmp_path).make_ready("bay/sea", SIZE, tmp_path / "ready")
    return tmp_path


def colour(assets: Path) -> tuple[int, int, int]:
    pictures = Pictures(assets, ready=assets / "ready")
    drawn = pictures.drawn("bay/sea", *SIZE, cover=True)
    assert pictures.problems == []
    assert drawn.get_size() == SIZE
    return tuple(pygame.Color(drawn.get_at((80, 45))))[:3]  # type: ignore[return-value] # three of four


def test_a_ready_picture_is_shown_instead_of_the_drawing(assets: Path) -> None:
    made = next((assets / "ready").iterdir())
    red = pygame.Surface(SIZE, depth=24)
    red.fill("red")
    pygame.image.save(red, made)
    assert colour(assets) == (255, 0, 0)


def test_a_changed_drawing_never_shows_the_old_picture(assets: Path) -> None:
    (assets / "bay" / "sea.svg").write_text(SVG.format("#ffc145"), encoding="utf-8")
    assert colour(assets) == (255, 193, 69)


def test_a_damaged_ready_picture_is_drawn_anew(assets: Path) -> None:
    next((assets / "ready").iterdir()).write_bytes(b"BM not a picture")
    assert colour(assets) == (31, 122, 140)
