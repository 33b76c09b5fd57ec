"""A player in a process of its own that is killed at a random moment, and what it was promised."""

import os
import random
import select
import signal
from collections.abc import Callable
from dataclasses import dataclass

Acknowledge = Callable[[int], None]
"""The player calls it with a fact's number once its ticket says saved."""
STEPS = 400_000
"""Steps counted at most before the kill: about as long as a few answers take to be kept."""
SILENT = 300.0
"""Seconds without a word after which a player is taken to hang. A green run never waits for it."""


@dataclass(frozen=True, slots=True)
class Killed:
    """What the player was promised before it died."""

    acknowledged: tuple[int, ...]


def kill_at_random(play: Callable[[Acknowledge], None], dice: random.Random, most: int) -> Killed:
    """Fork, let `play` run there, SIGKILL it and gather what it was told.

    It dies once it has been promised a random number of facts, from none to `most`, and a random
    number of steps were counted: no clock is asked, so that a busy machine kills as well as an
    idle one. `play` goes on until it is killed. The caller must have no other thread and no store
    open.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        _play_and_die(play, writer)
    os.close(writer)
    said = _listen(reader, dice.randint(0, most))
    for _ in range(dice.randrange(STEPS)):
        pass  # it plays on meanwhile, into the middle of its next write
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


def _listen(reader: int, lines: int) -> bytes:
    """What the player says until it has said so many lines, or has ended."""
    said = b""
    while said.count(b"\n") < lines:
        ready, _, _ = select.select([reader], [], [], SILENT)
        if not ready:
            raise AssertionError(f"the player has said nothing for {SILENT:.0f} seconds")
        piece = os.read(reader, 1 << 16)
        if not piece:
            break
        said += piece
    return said
