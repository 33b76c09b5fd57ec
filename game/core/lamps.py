"""The lamps of a child's own circle: kinds of grown-ups she would tell, never anybody's name."""

from typing import Literal, get_args

Lamp = Literal["home", "grandparent", "teacher", "nurse", "coach", "neighbour"]
LAMPS: tuple[Lamp, ...] = get_args(Lamp)
"""Every lamp there is; that of helplines always glows, and is nobody's own."""
