"""What was chosen for this PC, whoever plays: languages offered, the loudest sound, full screen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from game.storage.options import Options

LOUDNESS = (0, 50, 100)
"""How loud everything may be at most, per cent of what a player chose."""

_FULL_SCREEN: Mapping[str, bool] = {"on": True, "off": False}


@dataclass(frozen=True, slots=True)
class ThisPc:
    """offered: codes of the languages to choose from; none stands for all there are. loudest: an
    entry of `LOUDNESS`. full_screen: whether the window fills the screen; None while nobody has
    chosen."""

    offered: tuple[str, ...] = ()
    loudest: int = LOUDNESS[-1]
    full_screen: bool | None = None

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
    chosen = {"offered": ",".join(pc.offered), "loudest": str(pc.loudest)}
    if pc.full_screen is not None:
        chosen["fullscreen"] = "on" if pc.full_screen else "off"
    return chosen


def from_remembered(recall: Callable[[str], str | None]) -> ThisPc:
    """What was remembered; as usual where nothing was, or nothing that can be."""
    offered = tuple(code for code in (recall("offered") or "").split(",") if code)
    loudest = recall("loudest") or ""
    known = [each for each in LOUDNESS if str(each) == loudest]
    full = _FULL_SCREEN.get(recall("fullscreen") or "")
    return ThisPc(offered, known[0] if known else LOUDNESS[-1], full)
