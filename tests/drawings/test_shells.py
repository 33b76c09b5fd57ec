"""Every shell that can be dealt is drawn right, is not grey and has no face."""

from colorsys import rgb_to_hls
from itertools import product
from pathlib import Path

import pytest

from game.authoring.svg_lint import lint_svg
from game.core.shells import SHELL_COLOURS, SHELL_PATTERNS
from game.drawings.missing import FRAME
from game.drawings.recolouring import MARKER
from game.drawings.shells import INKS
from game.drawings.svg_source import SvgSource
from game.ui.drawing_names import shell_drawing

ASSETS = Path(__file__).parents[2] / "assets"


def test_every_shell_is_drawn_right_and_no_two_are_alike(tmp_path: Path) -> None:
    source, drawn = SvgSource(ASSETS), set()
    for colour, pattern in product(SHELL_COLOURS, SHELL_PATTERNS):
        svg = source.svg(shell_drawing(colour, pattern))
        (tmp_path / "shell.svg").write_bytes(svg)
        assert lint_svg(tmp_path / "shell.svg") == []
        assert not MARKER.search(svg.decode())
        drawn.add(svg)
    assert len(drawn) == 24
    assert source.problems == []
    assert source.shape("shell/coral/dots") == 1


@pytest.mark.parametrize("colour", SHELL_COLOURS)
def test_no_shell_is_grey_and_its_pattern_stands_out(colour: str) -> None:
    shell, pattern, _ = (
        rgb_to_hls(*(int(ink[at : at + 2], 16) / 255 for at in (1, 3, 5))) for ink in INKS[colour]
    )
    assert min(shell[2], pattern[2]) > 0.3, "grey"
    assert shell[1] - pattern[1] > 0.15, "a pattern is darker than its shell"


@pytest.mark.parametrize(
    "name", ["shell/grey/dots", "shell/coral/face", "shell/coral", "shell/coral/dots/x"]
)
def test_a_shell_that_cannot_be_dealt_is_a_frame_and_is_named(name: str) -> None:
    source = SvgSource(ASSETS)
    assert source.svg(name) == FRAME
    assert source.problems == [f"{name}: there is no such drawing."]
