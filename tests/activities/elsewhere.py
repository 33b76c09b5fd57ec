"""The contract's scenes as another process plays them, whose `hash` and sets are in other order."""

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

from tests.activities.scenes import NAMES, Case, cases

ROOT = Path(__file__).parents[2]
SEEDS, ACTS = 6, 24


def played_by_seed(case: Case) -> list[str]:
    """The acts offered on a way that the order of what is offered leads, for some seeds."""
    rules, spec, said = case.room.rules, case.scene.spec, list[str]()
    for seed in range(SEEDS):
        state = rules.start(spec, seed)
        for at in range(ACTS):
            acts = rules.offers(spec, state)
            said.append(", ".join(map(str, acts)))
            state = rules.apply(spec, state, acts[at % len(acts)]).state
    return said


@cache
def elsewhere() -> dict[str, list[list[str]]]:
    """What every room offers in another process."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.activities.elsewhere"],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "7"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    found: dict[str, list[list[str]]] = json.loads(done.stdout)
    return found


if __name__ == "__main__":
    print(json.dumps({name: [played_by_seed(case) for case in cases(name)] for name in NAMES}))
