"""Drawings by name as SVG text; a missing one is a grey frame, said once."""

from pathlib import Path

import pytest

from game.drawings.missing import FRAME
from game.drawings.svg_source import SvgSource
from tests.levels.shipped import ROOT

OURS = ROOT / "assets"


def test_a_drawing_of_its_own_comes_as_it_stands_in_its_file() -> None:
    source = SvgSource(OURS)
    assert source.svg("icon/tick") == (OURS / "icons" / "tick.svg").read_bytes()
    assert source.svg("bay/market-lit") == (OURS / "bay" / "market-lit.svg").read_bytes()
    assert source.problems == []


@pytest.mark.parametrize("name", ["cast/amina/happy", "face/amina/happy", "animal/fox/coral"])
def test_people_and_animals_are_put_together(name: str) -> None:
    source = SvgSource(OURS)
    svg = source.svg(name)
    assert svg.startswith(b"<svg")
    assert svg != FRAME
    assert source.problems == []


def test_a_shape_is_the_width_divided_by_the_height() -> None:
    source = SvgSource(OURS)
    assert source.shape("cast/amina/happy") == pytest.approx(400 / 560)
    assert source.shape("face/amina/happy") == 1
    assert source.shape("animal/fox/coral") == 1


@pytest.mark.parametrize(
    "name", ["thing/no-such-thing", "cast/nobody/happy", "animal/unicorn/coral", "strange", "cast"]
)
def test_a_missing_drawing_is_a_frame_and_is_named_once(name: str) -> None:
    source = SvgSource(OURS)
    assert [source.svg(name) for _ in range(3)] == [FRAME] * 3
    assert source.problems == [f"{name}: there is no such drawing."]


@pytest.mark.parametrize("box", ["0 0 0 0", "0 0 100 0", "0 0 . .", "0 0 90000 1", "0 0 1e9 1e-9"])
def test_a_drawing_that_lies_about_its_shape_counts_as_square(tmp_path: Path, box: str) -> None:
    (tmp_path / "things").mkdir()
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"><path d="M0 0h9v9z"/></svg>'
    (tmp_path / "things" / "odd.svg").write_text(svg, encoding="utf-8")
    source = SvgSource(tmp_path)
    assert source.shape("thing/odd") == 1
    assert source.problems == ["thing/odd: this drawing does not say how wide and high it is."]
