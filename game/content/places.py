"""Where what is shipped lies: beside the code, or inside the frozen program."""

import os
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Folders:
    """What a library is opened from. `extra`: levels added on this PC; `locales`: compiled
    catalogues; `ready`: our levels as `prepare` read them (see `content.ready`)."""

    levels: Path
    assets: Path
    locales: Path
    extra: Path | None = None
    ready: Path | None = None

    @property
    def added_locales(self) -> Path | None:
        """Compiled catalogues of the levels added on this PC."""
        return self.extra / "locales" if self.extra else None


@dataclass(frozen=True, slots=True)
class Places:
    """Where what is shipped lies: beside the code, or inside the frozen program.

    `prepared` holds what is made from the rest (fonts, compiled words, sounds).
    """

    root: Path
    prepared: Path

    @property
    def assets(self) -> Path:
        """Our drawings."""
        return self.root / "assets"

    @property
    def levels(self) -> Path:
        """Our levels and their lists."""
        return self.root / "levels"

    @property
    def voice(self) -> Path | None:
        """Where the engine of the voice lies; None when this copy was made without one."""
        inside = self.root / "voice"
        if inside.is_dir():
            return inside
        found = find_spec("espeakng_loader")
        return Path(found.origin).parent if found and found.origin else None


def places() -> Places:
    """The places of this program. LANTERN_BAY_BUILD names another folder for what is prepared."""
    root = Path(getattr(sys, "_MEIPASS", Path(__file__).parents[2]))
    return Places(root, Path(os.environ.get("LANTERN_BAY_BUILD") or root / "build"))
