"""Paper in one black ink: every colour is a grey with contrast, and no ground is painted."""

import re

from game.printing.stylesheet import INK, SOFT, stylesheet

CSS = stylesheet("sans-serif", "A4")


def grey(colour: str) -> int:
    """How light a grey is, from 0 to 255; a colour is none."""
    digits = colour.removeprefix("#")
    pairs = (
        [digits[at : at + 2] for at in (0, 2, 4)] if len(digits) == 6 else [2 * d for d in digits]
    )
    assert len(set(pairs)) == 1, f"{colour} is no grey"
    return int(pairs[0], 16)


def contrast_on_white(level: int) -> float:
    share = level / 255
    light = share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
    return 1.05 / (light + 0.05)


def test_words_and_lines_are_dark_greys() -> None:
    colours = set(re.findall(r"#[0-9a-f]{3,6}\b", CSS))
    assert colours == {INK, SOFT, "#fff"}
    for colour in colours - {"#fff"}:
        assert contrast_on_white(grey(colour)) >= 7


def test_no_ground_is_painted() -> None:
    assert set(re.findall(r"background: ([^ ;}]+)", CSS)) <= {"#fff", "none"}


def test_a_card_is_never_cut_by_the_end_of_a_page() -> None:
    rule = " { break-inside: avoid; page-break-inside: avoid }"
    kept = next(line for line in CSS.splitlines() if line.endswith(rule)).removesuffix(rule)
    assert {".card", ".note", ".whole"} <= set(kept.split(", "))


def test_paper_is_as_large_as_was_asked_and_a_certificate_lies() -> None:
    assert "size: A4 portrait" in CSS
    assert "size: letter landscape" in stylesheet("serif", "letter", lying=True)
