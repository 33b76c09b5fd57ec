"""The robots' command: a table for people, JSON for programs, one sentence for a wrong id."""

import json
from pathlib import Path

from game.activities import ROOMS_BY_KIND
from game.assembly import places
from game.authoring.new import new_level
from game.authoring.robots.command import robots
from game.authoring.robots.report import ROBOTS
from tests.content.kinds import documented

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


def test_robots_play_the_levels_of_a_folder(tmp_path: Path) -> None:
    home = tmp_path / "mine"
    new_level(home / "kite-day", places(), ROOMS_BY_KIND)
    text, code = robots([str(home)], "json")
    assert code == 0
    assert {run["level"] for run in json.loads(text)["runs"]} == {"kite-day"}


def test_a_level_with_a_mistake_is_told_as_check_tells_it(tmp_path: Path) -> None:
    file = tmp_path / "mine" / "kite-day" / "level.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(documented("kite-day").replace("to: stars", "to: starz"), "utf-8")
    text, code = robots([str(file.parent)], "text")
    assert code == 1
    assert text.startswith(f"{file}:")
    assert 'Did you mean "stars"?' in text
