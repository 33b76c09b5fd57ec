"""What the picture linter lets through, what it stops, and that all our pictures pass."""

from pathlib import Path

import pytest

from game.authoring.svg_lint import LARGEST, lint_svg, main

ROOT = Path(__file__).parents[2]
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'
RADIAL = '<radialGradient id="a" cx="50%" cy="50%" r="50%"/>'
LINEAR = '<linearGradient id="a" x1="0" x2="1" y1="0%" y2="0%"/>'

WRONG = {
    "use": ("element", '<use href="#a"/>'),
    "symbol": ("element", '<symbol id="a"/>'),
    "clip path": ("element", '<clipPath id="a"/>'),
    "mask": ("element", '<mask id="a"/>'),
    "words": ("element", "<text>Hello</text>"),
    "pattern": ("element", '<pattern id="a"/>'),
    "filter": ("element", '<filter id="a"/>'),
    "picture in a picture": ("element", '<image href="a.png"/>'),
    "script": ("element", "<script>alert(1)</script>"),
    "unheard-of element": ("element", "<blink/>"),
    "clipped shape": ("attribute", '<path clip-path="url(#a)" d="M0 0"/>'),
    "blend mode": ("attribute", '<path style="mix-blend-mode: multiply" d="M0 0"/>'),
    "blend mode in a style": ("attribute", "<style>.a{mix-blend-mode:screen}</style>"),
    "event": ("script", '<path onload="go()" d="M0 0"/>'),
    "outer reference": ("reference", '<linearGradient id="a" href="b.svg#a"/>'),
    "outer paint": ("reference", '<path fill="url(https://example.org/a)" d="M0 0"/>'),
    "style import": ("reference", "<style>@import 'a.css';</style>"),
    "group opacity": ("group-opacity", '<g opacity="0.5"><path d="M0 0"/></g>'),
    "group opacity in a style": ("group-opacity", '<g style="opacity:.5"/>'),
    "linear gradient in numbers": ("gradient", LINEAR),
    "radial gradient in the bounding box": ("gradient", RADIAL),
    "percent": ("percent", '<rect width="50%" height="5"/>'),
}
FINE = {
    "shapes": '<g transform="scale(2)"><path d="M0 0L5 5Z" fill-opacity="0.5"/></g>',
    "opacity on one shape": '<circle r="4" opacity="0.5"/>',
    "linear gradient in per cent": '<linearGradient id="a" x1="0%" x2="100%"/>',
    "gradient in drawing units": LINEAR.replace("id=", 'gradientUnits="userSpaceOnUse" id='),
    "paint from inside": '<path fill="url(#a)" d="M0 0"/>',
    "a class": "<style>.a{fill:#fff}</style>",
}


def rules(path: Path, text: str | bytes) -> list[str]:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return [problem.rule for problem in lint_svg(path)]


@pytest.mark.parametrize("name", WRONG)
def test_what_would_be_drawn_wrong_is_stopped(name: str, tmp_path: Path) -> None:
    rule, drawing = WRONG[name]
    assert rule in rules(tmp_path / "a.svg", f"{SVG}{drawing}</svg>")


@pytest.mark.parametrize("name", FINE)
def test_what_is_drawn_right_passes(name: str, tmp_path: Path) -> None:
    assert rules(tmp_path / "a.svg", f"{SVG}{FINE[name]}</svg>") == []


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("viewbox", "<svg/>"),
        ("viewbox", '<svg viewBox="0 0 10"/>'),
        ("viewbox", '<svg viewBox="0 0 0 10"/>'),
        ("root", "<g/>"),
        ("xml", "<svg viewBox='0 0 1 1'><g></svg>"),
        ("xml", ""),
        ("doctype", '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>'),
        ("doctype", '<?xml-stylesheet href="a.css"?><svg viewBox="0 0 1 1"/>'),
        ("encoding", '<svg viewBox="0 0 1 1"/>'.encode("utf-16")),
        ("size", " " * (LARGEST + 1)),
    ],
)
def test_a_file_that_is_no_clean_picture_is_stopped(
    rule: str, text: str | bytes, tmp_path: Path
) -> None:
    assert rules(tmp_path / "a.svg", text) == [rule]


def test_a_problem_is_printed_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "a.svg"
    picture.write_text(f"{SVG}\n  <use/>\n</svg>")
    assert main([str(tmp_path)]) == 1
    why = "<use> is not drawn: draw the shape again where it is needed"
    assert capsys.readouterr().out == f"{picture}:2:3: {why}\n"


def test_a_missing_file_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none.svg")]) == 1
    why = "none.svg:1:1: cannot be read: No such file or directory\n"
    assert capsys.readouterr().out.endswith(why)


def test_every_picture_we_ship_passes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(ROOT / "assets")]) == 0, capsys.readouterr().out
