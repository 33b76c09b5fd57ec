"""Figures beside a bare window: medians decide, ratios are said, a program that fails is named."""

import json
import os
import random
import sys
from pathlib import Path

import pytest

from game.assembly import library_of, places
from game.delivery.bench import programs, surroundings, table, written
from game.delivery.bench_bay import TIMES, somebody, views
from game.delivery.bench_class import a_class
from game.delivery.bench_client import Client
from game.delivery.bench_latency import bays, collecting, reports, taken, waits
from game.delivery.bench_reports import CHECK, CHILDREN, KEY, LEVELS, heads, made_up_class
from game.delivery.bench_table import Bound, Figure
from game.delivery.process_costs import CannotMeasure, Program, memory, processor_time
from game.summaries.how_is_it_going import how_it_goes
from game.summaries.letting_in import let_in
from game.summaries.what_we_learned import what_we_learned

DUMMY = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
NOTHING: dict[str, list[float]] = {
    "frames": [],
    "presses": [],
    "openings": [90.0],
    "plain": [2.0],
    "voice": [],
}
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


def test_waits_are_said_in_milliseconds_beside_a_plain_redraw() -> None:
    frames, presses = [8.0] * 98 + [30.0, 60.0], [20.0] * 9 + [95.0]
    found = waits({**NOTHING, "frames": frames, "presses": presses, "voice": [20.0]})
    assert [wait.ours for wait in found] == [8.0, 60.0, 20.0, 95.0, 90.0, 20.0]
    assert found[1].line.endswith("ABOVE")
    assert found[0].line.endswith("ok")
    assert found[0].shape()["ratio"] == 4.0
    shape = json.loads(written((FIGURE, *found), "a screen"))
    assert shape["figures"]["frame in motion, p99"]["most"] == 33
    assert shape["figures"]["press to picture, p99"]["most"] == 100


def test_the_view_of_the_bay_may_take_three_milliseconds_however_much_was_played() -> None:
    little, much = bays({"20": [0.7, 0.6, 9.0], "1000": [3.2, 3.1, 2.0]}, [2.0])
    assert little.line.startswith("bay's view, 20 played")
    assert little.line.endswith("ok")
    assert (much.ours, much.most) == (3.1, 3)
    assert much.line.endswith("ABOVE")


def test_the_reports_of_a_class_may_take_two_hundred_milliseconds() -> None:
    found = reports([90.0, 201.0, 300.0], [2.0])
    assert (found.ours, found.most) == (201.0, 200)
    assert found.line.endswith("ABOVE")


def test_a_thousand_hand_ins_may_take_twenty_seconds() -> None:
    assert collecting([19_000.0], [2.0]).line.endswith("ok")
    assert collecting([20_001.0], [2.0]).line.endswith("ABOVE")


def test_the_reports_are_timed_with_a_class_that_finished_and_answered_everything() -> None:
    members = made_up_class()
    for member in members:
        done = [each.fact.level for each in member.kept if each.fact.kind == "done"]
        assert len([level for level in done if level != CHECK]) == LEVELS
        assert done.count(CHECK) == 3
    members = let_in(members, {"10-12": KEY}, "2028-01-01")
    (band,) = what_we_learned(members, {"10-12": KEY}, {"10-12": heads()}).bands
    assert [one.children for one in band.occasions] == [CHILDREN] * 3
    assert how_it_goes(heads(), members).named


def test_the_bay_is_timed_with_true_play_throughs_and_one_new_fact_before_each_view() -> None:
    state = somebody(library_of(places()), 3)
    kinds = [fact.kind for fact in state.player.facts()]
    assert kinds.count("done") == 3
    assert kinds.count("came") == 2
    assert len(views(state)) == TIMES
    assert len(state.player.facts()) == len(kinds) + TIMES + 1


def test_where_there_is_no_voice_no_wait_for_it_is_said() -> None:
    found = waits({**NOTHING, "frames": [8.0], "presses": [20.0]})
    assert not any("voice" in wait.name for wait in found)


def test_a_tour_without_frames_is_no_figure() -> None:
    with pytest.raises(CannotMeasure, match="painted nothing"):
        waits({**NOTHING, "presses": [20.0]})


def test_frames_of_a_level_are_timed_in_a_real_window() -> None:
    times = taken({**surroundings(), **DUMMY}, 1)
    assert len(times["frames"]) > 50, "every glide and every melting screen has its frames"
    assert len(times["presses"]) > 10, "the first picture of each press is a figure of its own"
    assert len(times["openings"]) == 1
    assert all(wait.ours > 0 for wait in waits(times))


def test_what_stands_beside_nothing_has_a_bound_of_its_own() -> None:
    assert Bound("a press", 4.9, "ms", 5).line.endswith("ok")
    assert Bound("a press", 5.1, "ms", 5).line.endswith("ABOVE")
    assert (
        json.loads(written((Bound("a press", 4.9, "ms", 5),), ""))["figures"]["a press"]["most"]
        == 5
    )


def test_a_child_of_the_bench_signs_in_plays_on_and_counts_what_she_is_sent() -> None:
    with a_class(31) as (pid, port, code, who):  # so many that their animals come first
        assert memory(pid) > 5
        client = Client(port, "127.1.7.7")
        client.sign_in(code, *who[-1])
        size, requests = client.whole_page()
        assert size > 5000
        assert requests > 5
        assert client.whole_page(html=False) == (0, 0), "a picture is fetched once"
        taken = [client.go_on(random.Random(3)) for _ in range(5)]
        assert all(seconds > 0 and size > 200 for seconds, size in taken)
        client.close()
