"""A player in a process of its own that is killed at a random moment, and what it was promised."""

import os
import random
import select
import signal
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

Acknowledge = Callable[[int], None]
"""The player calls it with a fact's number once its ticket says saved."""


@dataclass(frozen=True, slots=True)
class Killed:
    """What the player was promised before it died."""

    acknowledged: tuple[int, ...]


def kill_at_random(play: Callable[[Acknowledge], None], dice: random.Random, most: float) -> Killed:
    """Fork, let `play` run there, SIGKILL it within `most` seconds and gather what it was told.

    `play` goes on until it is killed. The caller must have no other thread and no store open.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        _play_and_die(play, writer)
    os.close(writer)
    said = _listen(reader, until=monotonic() + dice.uniform(0, most))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reader, "rb") as pipe:
        said += pipe.read()
    if not os.WIFSIGNALED(status):
        raise AssertionError("the player stopped before it was killed")
    whole = said[: said.rfind(b"\n") + 1]
    return Killed(tuple(int(line) for line in whole.split()))


def _play_and_die(play: Callable[[Acknowledge], None], writer: int) -> None:
    try:
        play(lambda number: _say(writer, number))
    finally:
        os._exit(1)


def _say(writer: int, number: int) -> None:
    os.write(writer, b"%d\n" % number)


def _listen(reader: int, until: float) -> bytes:
    said = b""
    while (left := until - monotonic()) > 0:
        ready, _, _ = select.select([reader], [], [], left)
        if ready:
            piece = os.read(reader, 1 << 16)
            if not piece:
                break
            said += piece
    return said
