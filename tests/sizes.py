"""Tours in every size of window and letters: `python -m tests.sizes [--level ID] [WORD…]`.

Each word keeps only the tours whose name has it: `1024x600`, `ar`, `200%`. No picture is kept; to
see one, play it: `python3 run.py -- play --tour DIR --size 1024x600 --language ar --text 200`.
"""

import contextlib
import io
import os
import sys
import time
from itertools import product

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

from game.assembly import places
from game.authoring.robot import Stuck
from game.authoring.tour_route import Tour
from game.content.places import Places
from tests.app.making import robot_at

SIZES = ((1024, 600), (1152, 648), (1366, 768), (800, 600), (768, 1024), (3840, 2160))
LANGUAGES = ("en", "ar", "hi")
TEXTS = (100, 150, 200)


def troubles(
    at: Places, size: tuple[int, int], language: str, text: int, level: str = ""
) -> list[str]:
    """What is wrong on a tour through every screen and level, or through one level."""
    robot = robot_at(at, size=size, language=language, text=text)
    made = Tour(robot, None, level)
    try:
        made.run()
    except Stuck as why:
        made.troubles += [*robot.complaints, str(why)]
    return list(dict.fromkeys((*made.troubles, *robot.game.problems)))


def main(words: list[str]) -> int:
    level = words.pop(words.index("--level") + 1) if "--level" in words else ""
    wanted = [word for word in words if word != "--level"]
    found = 0
    for size, language, text in product(SIZES, LANGUAGES, TEXTS):
        name = f"{size[0]}x{size[1]} {language} {text}%"
        if not all(word in name.split() for word in wanted):
            continue
        began = time.monotonic()
        with contextlib.redirect_stdout(io.StringIO()):
            there = troubles(places(), size, language, text, level)
        found += len(there)
        print(f"{name}: {len(there)} troubles ({time.monotonic() - began:.0f} s)", flush=True)
        for each in there:
            print(f"    {each}", flush=True)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
