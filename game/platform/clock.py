"""Milliseconds that only ever go on, for motion, switches and the voice.

Not pygame's own: its clock stands at 0 until everything of pygame is started, and the game starts
only the parts it needs.
"""

from time import monotonic_ns


def milliseconds() -> int:
    """How long this machine has been on, or some other time that only grows."""
    return monotonic_ns() // 1_000_000
