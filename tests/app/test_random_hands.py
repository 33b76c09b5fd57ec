"""Ten thousand hurried acts in a real window: nothing breaks, nobody is lost, nothing is judged by
a second press. The short run makes some hundreds of them."""

import os
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

from game.content.places import Places
from tests.combinations import ALL
from tests.levels.shipped import ROOT

ACTS = 10_000 if ALL else 600
SHOWN = ["xvfb-run", "-a"] if which("xvfb-run") and which("xauth") else []


@pytest.mark.parametrize("seed", [1, 2] if ALL else [1])
def test_hurried_hands_break_nothing_lose_nobody_and_judge_nothing_twice(
    shipped: Places, tmp_path: Path, seed: int
) -> None:
    env = {key: value for key, value in os.environ.items() if key != "SDL_VIDEODRIVER" or not SHOWN}
    words = [str(seed), str(ACTS), str(shipped.prepared), str(tmp_path)]
    done = subprocess.run(
        [*SHOWN, sys.executable, "-m", "tests.app.random_hands", *words],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=3600,  # a bound, not a measure
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    assert f"{ACTS} acts" in done.stdout
