"""What the keys of the game are for, whatever they are called on a keyboard."""

from typing import Literal

Key = Literal[
    "tab", "back-tab", "left", "right", "up", "down", "enter", "escape", "help", "hide",
    "page-up", "page-down",
]  # fmt: skip
