"""How long a teacher waits for a term's hand-ins, all collected at once.

`python -m game.delivery.bench_collecting` makes up a thousand hand-ins of ten PCs of one class, and
prints the milliseconds in which an empty desk collects them, as one line of JSON.
"""

import json
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from game.storage.class_keys import new_pair
from game.storage.class_tables import put_rows
from game.storage.database import at_once, connect, sql
from game.storage.device import create
from game.storage.facts import Row
from game.storage.hand_in.collecting import collect
from game.storage.hand_in.packing import HandIn, packed
from game.storage.hand_in.sealing import SEED, sealed
from game.storage.hand_in.writing import ENDING
from game.storage.seal import put_seal

PCS, EACH, FACTS, CHILDREN = 10, 100, 60, 40
"""PCs, hand-ins of each, facts in each, and children in the class."""
CLASS, DAY = "c1a5" * 8, "2027-03-01"


def hand_ins(folder: Path, public_key: str) -> None:
    """Write them all, as PCs would."""
    for pc in range(PCS):
        device, seed = f"{pc:032x}", bytes([pc]) * SEED
        for at in range(EACH):
            first = at * FACTS
            rows = tuple(_row(device, first + step) for step in range(1, FACTS + 1))
            content = packed(HandIn(CLASS, device, first, first + FACTS, DAY, rows))
            file = folder / f"{pc}-{at}{ENDING}"
            file.write_bytes(sealed(content, CLASS, bytes.fromhex(public_key), seed))


def _row(device: str, number: int) -> Row:
    act = (f"scene-{number % 6}", f"mail-{number}", "judge goat fine", "right", "links")
    return (device, number, _child(number), DAY, "acted", f"level-{number % 62}", 1, number, *act)


def _child(number: int) -> str:
    return f"{number % CHILDREN:032x}"


def milliseconds() -> float:
    """From the first file to the last fact on the disk."""
    with tempfile.TemporaryDirectory() as place:
        folder, (public, private) = Path(place), new_pair()
        hand_ins(folder, public)
        create(folder / "desk.db")
        with closing(connect(folder / "desk.db", "wal")) as desk:
            with at_once(desk):
                for at in range(CHILDREN):
                    who = (_child(at), "fox", f"colour-{at}", "7-9", "en", "", "{}", 1, "")
                    desk.execute(sql("keep_a_profile"), who)
                    put_rows(desk, "member", [(_child(at), CLASS, at + 1, 1, 1)])
                put_seal(desk)
            began = time.perf_counter()
            found = collect(desk, folder, lambda _: private, lambda _: None, lambda: None)
            taken = (time.perf_counter() - began) * 1000
    assert found.facts == PCS * EACH * FACTS
    return taken


def main() -> int:
    """Everything as one line of JSON."""
    print(json.dumps({"collecting": [milliseconds()]}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
