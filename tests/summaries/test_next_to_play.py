"""What to play next: what was missed, then what helps, then the path; nothing heavy first."""

from pathlib import Path
from typing import Any

from game.content.paths import load_paths
from game.summaries.next_to_play import HELPS, next_to_play
from tests.summaries.made_up import Head

PATH = [
    Head("a", skills=["one"]),
    Head("scam-lucky-goat", skills=["two"]),
    Head("c", skills=["three", "one"]),
    Head("d", "i1", skills=["four"]),
    Head("heavy", "i2", skills=["five"]),
]


def led_to(finished: dict[str, int] | None = None, members: int = 20, **given: Any) -> str:
    return " ".join(next_to_play(PATH, finished or {}, members, **given))


def test_the_path_leads_where_nothing_is_known() -> None:
    assert led_to() == "a scam-lucky-goat c"


def test_a_level_that_more_than_half_finished_is_behind() -> None:
    assert led_to({"a": 10}) == "a scam-lucky-goat c"
    assert led_to({"a": 11}) == "scam-lucky-goat c d"


def test_what_was_missed_most_comes_first() -> None:
    assert led_to(missed=["four", "three"]) == "d c a"


def test_a_class_that_suspects_too_much_is_led_to_fine_things() -> None:
    assert led_to(advice="fine-things") == "scam-lucky-goat a c"
    assert led_to(advice="boosters") == "a scam-lucky-goat c"


def test_a_heavy_level_needs_grown_ups_and_never_comes_first() -> None:
    assert led_to(missed=["five"]) == "a scam-lucky-goat c"
    assert led_to(missed=["five"], heavy=True) == "a scam-lucky-goat heavy"


def test_a_small_group_is_led_to_nothing_that_tells_who_finished_a_heavier_one() -> None:
    played = {"a": 7, "scam-lucky-goat": 7, "c": 7}
    assert led_to(played, members=7, heavy=True) == ""
    assert led_to(played, members=8, heavy=True) == "d heavy"


def test_a_number_that_may_not_be_said_leads_nowhere_either() -> None:
    played = {"a": 9, "scam-lucky-goat": 9, "c": 9, "d": 9}
    assert led_to({**played, "heavy": 10}, members=12, heavy=True) == "heavy"
    assert led_to({**played, "heavy": 11}, members=12, heavy=True) == ""


def test_the_levels_that_help_are_on_a_path() -> None:
    paths, problems = load_paths(Path(__file__).parents[2] / "levels" / "paths.yaml")
    assert not problems
    assert set().union(*HELPS.values()) <= {one for band in paths.levels.values() for one in band}
