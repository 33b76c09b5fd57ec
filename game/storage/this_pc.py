"""What a grown-up chose for this PC, whoever plays on it: languages offered, the loudest sound."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from game.storage.options import Options

LOUDNESS = (0, 50, 100)
"""How loud everything may be at most, per cent of what a player chose."""


@dataclass(frozen=True, slots=True)
class ThisPc:
    """offered: codes of the languages to choose from; none stands for all there are. loudest: an
    entry of `LOUDNESS`."""

    offered: tuple[str, ...] = ()
    loudest: int = LOUDNESS[-1]

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
    return {"offered": ",".join(pc.offered), "loudest": str(pc.loudest)}


def from_remembered(recall: Callable[[str], str | None]) -> ThisPc:
    """What was remembered; as usual where nothing was, or nothing that can be."""
    offered = tuple(code for code in (recall("offered") or "").split(",") if code)
    loudest = recall("loudest") or ""
    known = [each for each in LOUDNESS if str(each) == loudest]
    return ThisPc(offered, known[0] if known else LOUDNESS[-1])
