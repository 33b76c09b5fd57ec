"""A monotonic clock in milliseconds, for motion, switches and the voice.

Not pygame's own: its clock stands at 0 until everything of pygame is started, and the game starts
only the parts it needs.
"""

from time import monotonic_ns


def milliseconds() -> int:
    """Milliseconds since some fixed moment; the value never goes back."""
    return monotonic_ns() // 1_000_000
