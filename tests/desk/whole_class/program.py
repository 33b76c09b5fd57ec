"""A class in a program of its own, with what the tests prepared, where chance deals one thing.

python -m tests.desk.whole_class.program PREPARED SEED FOLDER PORT
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[3]
TODAY = "2026-11-30"


@dataclass(frozen=True, slots=True)
class Running:
    """A class that is open. room, desk: their addresses; number: today's."""

    program: "subprocess.Popen[str]"
    room: str
    desk: str
    number: str

    def cut(self) -> None:
        """The power is cut."""
        self.program.kill()
        self.program.wait(10)

    def stop(self) -> None:
        """It is told to stop."""
        self.program.terminate()
        assert self.program.wait(30) == 0


@contextmanager
def running(prepared: Path, seed: int, folder: Path, port: int) -> Iterator[Running]:
    """A class in that folder, at that port, killed at the end."""
    asked = [sys.executable, "-m", __name__, str(prepared), str(seed), str(folder), str(port)]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "LANGUAGE": "en", "PYTHONUTF8": "1"}
    with subprocess.Popen(asked, stdout=subprocess.PIPE, text=True, env=env) as program:
        try:
            assert program.stdout is not None
            said = ""
            while "desk" not in said:
                line = program.stdout.readline()
                assert line, f"the class did not open: {said}"
                said += line
            found = re.search(r"(http://\S+)\n.*: (\d{4})\n(?s:.*)(http://\S+)\n", said)
            assert found, said
            yield Running(program, found[1], found[3], found[2])
        finally:
            program.kill()


def main(prepared: str, seed: str, folder: str, port: str) -> int:
    """What `lantern-bay class` does, in Arabic, too, however far it is translated."""
    from game import giving_class
    from game.assembly import library_of
    from game.content.library import Language, Library
    from game.content.places import Places

    def library(at: Places) -> Library:
        made = library_of(at)
        made._languages.setdefault("ar", Language("ar", "ar"))
        made.language("ar")
        return made

    giving_class.places = lambda: Places(ROOT, Path(prepared))  # type: ignore[attr-defined]
    giving_class.library_of = library  # type: ignore[attr-defined,assignment]
    giving_class.today = lambda: TODAY  # type: ignore[attr-defined]
    giving_class.unforeseen = lambda: int(seed)  # type: ignore[attr-defined]
    return giving_class.give_class(Path(folder), lan=False, port=int(port))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
