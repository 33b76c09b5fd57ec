"""The recipe for services that run such things: well formed, and it calls only what there is."""

from pathlib import Path
from typing import Any

import yaml

from game.delivery.build import main

TOP = Path(__file__).parents[2]
RECIPES = sorted((TOP / ".github/workflows").glob("*.yml"))


def jobs() -> dict[str, Any]:
    return {
        name: job
        for recipe in RECIPES
        for name, job in yaml.safe_load(recipe.read_text("utf-8"))["jobs"].items()
    }


def commands() -> list[str]:
    return [step["run"] for job in jobs().values() for step in job["steps"] if "run" in step]


def test_every_job_runs_on_something_named_and_needs_only_jobs_there_are() -> None:
    assert {"test-linux", "build-linux", "build-windows", "test-mac"} <= jobs().keys()
    for name, job in jobs().items():
        assert job["runs-on"].partition("-")[2].replace(".", "").isdigit(), f"{name}: latest moves"
        assert job["timeout-minutes"] <= 60
        needed = job.get("needs", [])
        assert {needed} if isinstance(needed, str) else set(needed) <= jobs().keys()


def test_what_others_wrote_is_pinned_by_its_major_version() -> None:
    for job in jobs().values():
        for step in job["steps"]:
            if "uses" in step:
                assert step["uses"].partition("@")[2].startswith("v")


def test_it_calls_what_a_developer_calls() -> None:
    assert ".ci/run" in commands()
    asked = [line for line in commands() if "run.py" in line]
    assert len(asked) >= 4
    for line in asked:
        assert line.partition("run.py ")[2].split()[0] in ("test", "build")


def test_a_build_it_asks_for_is_one_that_there_is(tmp_path: Path) -> None:
    """The options it uses are read by the build's own parser: a wrong one would exit with 2."""
    for line in commands():
        _, found, options = line.partition("run.py build ")
        if found:
            given = [word.strip('"') for word in options.split()]
            given = ["xx" if "LANGUAGES" in word else word for word in given]
            given = ["linux" if word == "windows" else word for word in given]
            assert main([*given, "--out", str(tmp_path)]) == 2, "there is no language xx"
