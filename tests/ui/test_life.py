"""Who lives on a page: those of the table alone, each by its own moment."""

from itertools import pairwise
from pathlib import Path

from game.ui.drawing_names import MadeName
from game.ui.life import _LIVES as TABLE
from game.ui.life import ATTENDS_MS, Moment, life, lives
from game.ui.nodes import Box, Picture, Words
from game.ui.page import Page
from game.ui.pose import Pose
from game.ui.speech_text import Lit
from tests.ui.plain import page

DRAWINGS = tuple((Path(__file__).parents[2] / "assets").glob("*/*.svg"))


def two_people(*more: Box) -> Page:
    people = tuple(
        Picture(MadeName(f"cast/{who}/calm"), 100, 200, label=who, key=f"who-{who}")
        for who in ("amina", "mateo")
    )
    return page(Box((*more, Box(people, "row", justify="start"))))


def poses(shown: Page, now: Moment) -> dict[str, Pose]:
    return {getattr(placed.node, "key", ""): pose for placed, pose in life(shown, now)}


def test_every_line_of_the_table_is_about_a_drawing_that_is_there() -> None:
    made = ("cast/", "whole/", "face/", "animal/", "keeper/")
    drawn = {f"{path.parent.name.removesuffix('s')}/{path.stem}" for path in DRAWINGS}
    for begins, _ in TABLE:
        assert begins in made or any(name.startswith(begins) for name in drawn), begins


def test_people_live_and_a_plain_thing_does_not() -> None:
    assert lives(two_people())
    assert not lives(page(Box((Picture("thing/cow", 80, 80), Words("Hello")))))


def test_everybody_blinks_now_and_then_and_not_together() -> None:
    shut = [
        {who for who, pose in poses(two_people(), Moment(ms)).items() if pose.variant}
        for ms in range(0, 9_000, 50)
    ]
    assert {"who-amina"} in shut
    assert {"who-mateo"} in shut
    assert sum(map(bool, shut)) < len(shut) / 5


def test_the_mouth_moves_of_whoever_is_read_aloud_and_of_nobody_else() -> None:
    said = Box((Words("Hi!"),), role="speech", key="bubble-amina", fill="paper")
    shown = two_people(said)
    line = next(p for p in shown.placed if isinstance(p.node, Words))
    talks = [
        {
            who
            for who, pose in poses(shown, Moment(ms, Lit(line.key))).items()
            if pose.variant == "+talk"
        }
        for ms in range(0, 1_200, 50)
    ]
    assert {"who-amina"} in talks
    assert set() in talks, "it opens and closes"
    assert not any("who-mateo" in who for who in talks)
    silent = poses(shown, Moment(0))
    assert all(pose.variant != "+talk" for pose in silent.values())


def test_those_present_lean_to_what_was_just_done_and_back() -> None:
    shown = two_people()

    def turn(at: float, ago: float) -> float:
        return poses(shown, Moment(2_000, done=((at, 50), ago)))["who-amina"].turn

    assert turn(380, ATTENDS_MS / 2) > 0.5
    assert turn(-300, ATTENDS_MS / 2) < -0.5
    assert turn(380, ATTENDS_MS) == 0


def test_a_clock_on_a_page_counts_down_and_one_begins_anew_and_a_stopped_one_rests() -> None:
    hands = ("clock-hand-runs", "clock-hand-again", "clock-hand")
    shown = page(Box(tuple(Picture(MadeName(f"thing/{hand}"), 80, 80, key=hand) for hand in hands)))

    def turned(hand: str) -> list[float]:
        at = (poses(shown, Moment(ms)).get(hand, Pose()) for ms in range(0, 10_000, 1_000))
        return [pose.turn for pose in at]

    runs, again = turned("clock-hand-runs"), turned("clock-hand-again")
    assert all(later < before for before, later in pairwise(runs))
    assert sum(later > before for before, later in pairwise(again)) == 2
    assert set(turned("clock-hand")) == {0.0}
