"""What was chosen for this PC, whoever plays: languages, the loudest sound, full screen, minutes of
a turn, and the folder it hands in to."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote, unquote_to_bytes

from game.storage.options import Options

LOUDNESS = (0, 50, 100)
"""How loud everything may be at most, per cent of what a player chose."""

TURNS = (0, 5, 10, 15, 20)
"""Minutes a turn may last; 0 for as long as one likes."""

_FOLDER = "handsto"
_FULL_SCREEN: Mapping[str, bool] = {"on": True, "off": False}


@dataclass(frozen=True, slots=True)
class ThisPc:
    """offered: codes of the languages to choose from; none stands for all there are. loudest: an
    entry of `LOUDNESS`. full_screen: whether the window fills the screen; None while nobody has
    chosen. hands_in_to: the shared folder in which it hands in what a class did; None for none.
    turn: an entry of `TURNS`."""

    offered: tuple[str, ...] = ()
    loudest: int = LOUDNESS[-1]
    full_screen: bool | None = None
    hands_in_to: Path | None = None
    turn: int = TURNS[0]

    def limited(self, options: Options) -> Options:
        """The options of a player, no louder than this PC may be."""
        if self.loudest == LOUDNESS[-1]:
            return options
        share = self.loudest / LOUDNESS[-1]
        loud = {
            name: round(getattr(options, name) * share) for name in ("music", "effects", "speech")
        }
        return replace(options, sound=options.sound and share > 0, **loud)


def as_remembered(pc: ThisPc) -> Mapping[str, str]:
    """What the store is to remember, by key."""
    chosen = {"offered": ",".join(pc.offered), "loudest": str(pc.loudest), "turn": str(pc.turn)}
    if pc.full_screen is not None:
        chosen["fullscreen"] = "on" if pc.full_screen else "off"
    if pc.hands_in_to is not None:
        chosen[_FOLDER] = quote(os.fsencode(pc.hands_in_to))
    return chosen


def from_remembered(recall: Callable[[str], str | None]) -> ThisPc:
    """What was remembered; as usual where nothing was, or nothing that can be."""
    offered = tuple(code for code in (recall("offered") or "").split(",") if code)
    loudest = recall("loudest") or ""
    known = [each for each in LOUDNESS if str(each) == loudest]
    turn = [each for each in TURNS if str(each) == recall("turn")]
    full = _FULL_SCREEN.get(recall("fullscreen") or "")
    folder = os.fsdecode(unquote_to_bytes(recall(_FOLDER) or ""))
    to = Path(folder) if folder else None
    loud = known[0] if known else LOUDNESS[-1]
    return ThisPc(offered, loud, full, to, turn[0] if turn else TURNS[0])
