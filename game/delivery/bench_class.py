"""Forty children in browsers, a press every two seconds: how long each waits, and what it costs.

`python3 -m game.delivery.bench_class [--quick]` prints the figures; `run.py bench` asks it, too.
The class is a program of its own; each child has an address of her own on this PC's loopback.
"""

import argparse
import os
import random
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path

from game.core.signs import told_apart
from game.delivery.bench_client import Client
from game.delivery.bench_table import Bound
from game.delivery.process_costs import CannotMeasure, memory, processor_time
from game.storage.opening import open_store

TOP = Path(__file__).parents[2]
EVERY = 2.0
"""Seconds between two presses of a child."""
READS = 0.9
"""Seconds after which a browser looks ahead."""
LOOKS = 3.0
"""Seconds after which a browser looks whether its page became another one, while a child reads."""
_FEW, CROWD = 40, 200
_MANY = 10
"""Looks of each child that are measured: fewer than one address may ask at once."""
_LEAST, _WARM = 3, 15
"""Presses that warm up: the first of all reads a level. The first forty go on, so that what all
share is there before sessions are weighed."""


@dataclass(slots=True)
class Load:
    """What so many children met: ms of each press, bytes of each answer, and what went wrong."""

    presses: list[float] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    share: float = 0.0
    """Of one processor core."""
    reading: float = 0.0
    """The same, while each child only reads."""
    before: float = 0.0
    after: float = 0.0
    """MiB of the program, with forty sessions and with all."""


def figures(seconds: float) -> tuple[Bound, ...]:
    """All of it, with what is to be reached. seconds: how long forty children play; two hundred do
    a third of that."""
    few, many = _played(_FEW, seconds), _played(CROWD, seconds / 3)
    first, requests, art = _first_pages()
    a_session = (many.after - many.before) * 1024 / (CROWD - _FEW)
    return (
        Bound("40 children: a press, p50", _share(few.presses, 0.5), "ms", 5),
        Bound("40 children: a press, p99", _share(few.presses, 0.99), "ms", 50),
        Bound("40 children: processor", few.share * 100, "% of a core", 10),
        Bound("40 children who read: processor", few.reading * 100, "% of a core", 2),
        Bound("200 children: a press, p99", _share(many.presses, 0.99), "ms", 250),
        Bound("children: presses that failed", len(few.errors) + len(many.errors), "", 0),
        Bound("a child's session", a_session, "kB", 32),
        Bound("a class of 40: memory", few.after, "MiB", 80),
        Bound("a press", _share(few.sizes, 0.99) / 1000, "kB, p99", 4),
        Bound("a press with its new art", _share(art, 0.99) / 1000, "kB, p99", 4),
        Bound("a phone's first page", first / 1000, "kB", 45),
        Bound("what a first page asks for", requests, "requests", 30),
    )


@contextmanager
def a_class(children: int) -> Iterator[tuple[int, int, str, tuple[tuple[str, str], ...]]]:
    """A class in a program of its own: its process, port, today's number, and each child's animal
    and id."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder), lambda: "2026-11-30")
        signs = told_apart(children, ())
        made = [store.add(a, c, "10-12", "en", (), t) for a, c, t in signs]
        store.close()
        port = Client.free_port()
        command = (sys.executable, "-P", "-m", "game", "class", "--data", folder)
        env = {**os.environ, "PYTHONPATH": str(TOP), "LANGUAGE": "en", "PYTHONUTF8": "1"}
        with subprocess.Popen(
            (*command, "--port", str(port)), stdout=subprocess.PIPE, text=True, env=env
        ) as program:
            try:
                assert program.stdout is not None
                lines = iter(program.stdout.readline, "")
                codes = (re.search(r": (\d{4})$", line) for line in lines)
                code = next(found[1] for found in codes if found)
                yield program.pid, port, code, tuple((one.animal, one.id) for one in made)
            except StopIteration:
                raise CannotMeasure("The class could not be opened.") from None
            finally:
                program.terminate()


def _played(children: int, seconds: float) -> Load:
    load = Load()
    with a_class(children) as (pid, port, code, who):
        clients = [Client(port, f"127.1.{n // 250}.{n % 250 + 1}") for n in range(children)]
        for number, (client, (animal, id_)) in enumerate(zip(clients, who, strict=True)):
            if number == _FEW:  # what all share has been read by now
                load.before = memory(pid)
            client.sign_in(code, animal, id_)
            for _ in range(_WARM if number < _FEW else _LEAST):
                client.go_on(random.Random(id_))
        begun, used = time.monotonic(), processor_time(pid)
        until = begun + seconds
        threads = [
            threading.Thread(target=_child, args=(client, load, number / children * EVERY, until))
            for number, client in enumerate(clients)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        load.share = (processor_time(pid) - used) / (time.monotonic() - begun)
        load.after = memory(pid)
        load.reading = children / LOOKS * _a_look(clients, pid)
        for client in clients:
            client.close()
    return load


def _child(client: Client, load: Load, wait: float, until: float) -> None:
    """One child: she thinks two seconds, and presses."""
    dice = random.Random(wait)
    time.sleep(wait)
    while (began := time.monotonic()) < until:
        try:
            taken, size = client.go_on(dice)
            load.presses.append(taken * 1000)
            load.sizes.append(size)
            time.sleep(max(0.0, began + READS - time.monotonic()))
            client.look_ahead()
        except (OSError, HTTPException, ValueError, LookupError) as error:
            load.errors.append(type(error).__name__)
        time.sleep(max(0.0, began + EVERY - time.monotonic()))


def _a_look(clients: Sequence[Client], pid: int) -> float:
    """Seconds of the processor that it takes to say whether a page became another one."""
    used = processor_time(pid)
    for client in (*clients,) * _MANY:
        client.look()
    return (processor_time(pid) - used) / (len(clients) * _MANY)


def _first_pages() -> tuple[int, int, list[int]]:
    """Bytes and requests of the first page a phone sees of a level, and bytes of each press after
    it with the art that is new then, for a child who reads each page for a moment."""
    with a_class(1) as (_, port, code, ((animal, id_),)):
        client = Client(port, "127.1.9.1")
        client.sign_in(code, animal, id_)
        first, requests = client.whole_page()
        dice, art = random.Random(7), []
        for _ in range(60):
            time.sleep(READS)
            client.look_ahead()
            size = client.go_on(dice)[1]
            art.append(size + client.whole_page(html=False)[0])
        client.close()
    return first, requests, art


def _share(values: "list[float] | list[int]", part: float) -> float:
    """The quantile: the value that so large a share of them stays below."""
    if not values:
        raise CannotMeasure("No child could press anything.")
    return float(sorted(values)[min(len(values) - 1, int(len(values) * part))])


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="bench_class", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="ten seconds instead of sixty")
    try:
        for bound in figures(10.0 if parser.parse_args().quick else 60.0):
            print(bound.line)
    except CannotMeasure as why:
        print(why, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
