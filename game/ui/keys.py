"""What the keys of the game are for, whatever they are called on a keyboard or a pad."""

from typing import Literal

Key = Literal[
    "tab", "back-tab", "left", "right", "up", "down", "enter", "escape", "help", "hide",
    "page-up", "page-down", "read", "pause", "next-switch", "select-switch",
]  # fmt: skip
