"""The program's picture: drawn at every size, and a Windows icon that says what it holds."""

import struct
from io import BytesIO
from pathlib import Path

import pygame
import pytest

from game.delivery.icon import ICON, SIZES, icon_pngs, write_ico
from game.platform.app_icon import show_icon


@pytest.mark.parametrize("pixels", SIZES)
def test_the_lantern_is_seen_at_every_size(pixels: int) -> None:
    drawn = pygame.image.load(BytesIO(icon_pngs()[pixels]), "icon.png")
    assert drawn.get_size() == (pixels, pixels)
    assert drawn.get_at((0, 0)).a == 0, "round corners"
    lit, sky = drawn.get_at((pixels // 2, pixels // 2)), drawn.get_at((pixels // 8, pixels // 4))
    assert lit.r > 200 > 100 > sky.r, "a light in the night"


def test_a_windows_icon_holds_every_size(tmp_path: Path) -> None:
    write_ico(tmp_path / "lantern-bay.ico")
    data = (tmp_path / "lantern-bay.ico").read_bytes()
    assert struct.unpack_from("<3H", data) == (0, 1, len(SIZES))
    end = 6 + 16 * len(SIZES)
    for at, pixels in enumerate(SIZES):
        wide, high, *_, length, start = struct.unpack_from("<4B2H2I", data, 6 + 16 * at)
        assert (wide or 256, high or 256, start) == (pixels, pixels, end)
        assert data[start : start + 8] == b"\x89PNG\r\n\x1a\n"
        assert struct.unpack_from(">2I", data, start + 16) == (pixels, pixels)
        end += length
    assert end == len(data)


def test_a_window_without_its_picture_is_still_a_window(tmp_path: Path) -> None:
    pygame.display.init()
    show_icon(ICON)
    show_icon(tmp_path / "lost.svg")
