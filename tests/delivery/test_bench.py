"""Figures beside a bare window: medians decide, ratios are said, a program that fails is named."""

import json
import os
import sys
from pathlib import Path

import pytest

from game.delivery.bench import Figure, programs, surroundings, table, written
from game.delivery.measuring import CannotMeasure, Program, memory, processor_time

DUMMY = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
FIGURE = Figure("memory", "MiB", "bare window", 2.0, (40.0, 39.0, 90.0), (20.0, 21.0, 19.0))


def test_a_ratio_is_one_of_medians_so_one_bad_moment_does_not_count() -> None:
    assert FIGURE.ratio == 2.0
    assert FIGURE.line.endswith("ok")
    assert "ABOVE" in Figure("start", "s", "bare window", 1.7, (0.5,), (0.2,)).line


def test_programs_read_the_figures_as_json() -> None:
    shape = json.loads(written((FIGURE,), "a screen"))
    assert shape["figures"]["memory"]["ratio"] == 2.0
    assert shape["figures"]["memory"]["aim"] == 2.0
    assert shape["screen"] == "a screen"
    assert "Measured on a screen." in table((FIGURE,), "a screen")


def test_the_game_and_both_bare_windows_say_when_they_are_there(tmp_path: Path) -> None:
    for program in programs({**surroundings(), **DUMMY}, tmp_path):
        assert program.first_frame() > 0
        with program.started(stay=True) as process:
            assert process.poll() is None
            assert memory(process.pid) > 5
            assert processor_time(process.pid) > 0


def test_a_program_without_a_picture_is_named_with_its_last_words() -> None:
    broken = Program("broken", (sys.executable, "-c", "raise SystemExit('no luck')"), os.environ)
    with pytest.raises(CannotMeasure, match="broken showed no picture: no luck"):
        broken.first_frame()
