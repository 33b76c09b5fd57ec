"""Every check there is, in the order CI runs them: `python3 run.py test [words for pytest]`.

With `--all` nothing is sampled: every level is played in every combination. `--part 2/3` runs the
second of three parts of the tests.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.asked import Asked, asked

TOP = Path(__file__).resolve().parent.parent
IMPORTS = "from importlinter.cli import lint_imports_command as lint; lint()"

ALL = "LANTERN_BAY_TEST_ALL"
"""Set for the long run; `tests/combinations.py` looks at it."""

# What it is called, and what follows `python`. Quick ones first; pytest comes after them all.
STEPS = {
    "ruff check": ["-m", "ruff", "check", "."],
    "ruff format": ["-m", "ruff", "format", "--check", "."],
    "mypy": ["-m", "mypy"],
    "import contract": ["-c", IMPORTS],
    "drawings": ["-m", "game.authoring.svg_lint", "assets"],
    "levels": ["-m", "game", "check", "levels"],
}


def passes(name: str, words: list[str]) -> bool:
    """Run one step in silence; show what it said only when it fails."""
    print(f"{name:<16}", end="", flush=True)
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, *words], cwd=TOP, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    fine = done.returncode == 0
    print(f"{'ok' if fine else 'FAILED':<8}{time.monotonic() - began:5.1f} s", flush=True)
    if not fine:
        sys.stdout.buffer.write(done.stdout + b"\n")
        sys.stdout.flush()
    return fine


def pytest(want: Asked) -> bool:
    """The tests themselves, on two cores where there are two and nothing was picked out."""
    alone = want.words or (os.cpu_count() or 1) < 2
    words = [*([] if alone else ["-n", "2", "--dist", "worksteal"]), *want.words]
    words += ["--part", want.part] if want.part else []
    env = {**os.environ, **({ALL: "1"} if want.all else {})}
    return (
        subprocess.run([sys.executable, "-m", "pytest", *words], cwd=TOP, env=env).returncode == 0
    )


def main(words: list[str]) -> int:
    try:
        want = asked(words)
    except ValueError as wrong:
        print(wrong)
        return 2
    failed = [name for name, step in STEPS.items() if not passes(name, step)]
    if not pytest(want):
        failed.append("pytest")
    if failed:
        print("Not green:", ", ".join(failed))
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("\nStopped.")
