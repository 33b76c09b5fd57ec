"""What can be asked of the game when it is started, and what it does when nothing is."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Contrast = Literal["normal", "high"]
Played = Literal["mouse", "finger", "keys", "pad", "switch", "steps"]


@dataclass(frozen=True, slots=True)
class PlayOptions:
    """The options of `lantern-bay play`. language, level: "" for none in particular. levels: a
    folder of more levels. data: where progress is kept. size: of the window, in pixels. text: size
    of letters, per cent. input: what the tour is played with. tour: a folder for its pictures; None
    plays in a window."""

    language: str = ""
    region: str = "default"
    level: str = ""
    levels: Path | None = None
    data: Path | None = None
    size: tuple[int, int] | None = None
    text: int | None = None
    contrast: Contrast | None = None
    input: Played = "mouse"
    tour: Path | None = None
