"""The robots' command: a table for people, JSON for programs, one sentence for a wrong id."""

import json

from game.authoring.robots.command import robots
from game.authoring.robots.report import ROBOTS

GOAT = "scam-lucky-goat"


def test_a_level_that_is_not_there_is_told_with_what_was_meant() -> None:
    assert robots(["scam-luky-goat"], "text") == (
        f'There is no level "scam-luky-goat". Did you mean "{GOAT}"?',
        2,
    )


def test_programs_read_one_run_for_each_robot_and_two_shares() -> None:
    text, code = robots([GOAT], "json")
    said = json.loads(text)

    assert code == 0
    assert [run["robot"] for run in said["runs"]] == list(ROBOTS)
    keys = {"level", "robot", "words", "presses", "minutes", "ending", "slips", "right_share"}
    assert all(run.keys() == keys for run in said["runs"])
    assert set(said) == {"runs", "plain_choice", "plain_stage"}
    careful = said["runs"][0]
    assert (careful["right_share"], careful["slips"]) == (1.0, 0)
    switch = said["runs"][-1]
    assert careful["presses"] <= switch["presses"] <= 2.5 * careful["presses"]


def test_people_read_a_table() -> None:
    text, _ = robots([GOAT], "text")
    head, *rows, shares = text.splitlines()
    assert head.split() == [
        "level", "robot", "words", "presses", "minutes", "slips", "right", "choice", "stage",
        "ending",
    ]  # fmt: skip
    assert [row.split()[:2] for row in rows] == [[GOAT, robot] for robot in ROBOTS]
    assert shares.startswith("All careful play together: plain choice")
