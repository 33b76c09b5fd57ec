"""The lamps a child keeps on her Help page: kinds of grown-ups, behind three pictures of their own.

They are kept with her profile, so they go with it. The pictures are a door between friends, no
safe: only their salted hash is kept, and whoever forgets them can only put the lamps out.
"""

from collections.abc import Sequence
from dataclasses import replace

from game.core.lamps import LAMPS
from game.storage.profiles import Profile, hashed, opens

_HASH = "."
"""Between the lamps and what is kept of the pictures."""


def with_lamps(profile: Profile, lamps: Sequence[str], code: Sequence[str]) -> Profile:
    """The same profile with these lamps behind these pictures, in place of any others."""
    if not code or not set(lamps) <= {*LAMPS}:
        raise ValueError("lamps are those there are, behind three pictures")
    return _kept(profile, f"{','.join(lamps)}{_HASH}{hashed(code)}" if lamps else "")


def without_lamps(profile: Profile) -> Profile:
    """The same profile with its lamps put out."""
    return _kept(profile, "")


def has_lamps(profile: Profile) -> bool:
    """Whether any lamps are kept."""
    return bool(profile.options.lamps)


def lamps_of(profile: Profile, code: Sequence[str]) -> tuple[str, ...]:
    """The lamps, for whoever knows the pictures; none for anybody else."""
    lamps, _, kept = profile.options.lamps.partition(_HASH)
    known = bool(kept) and opens(replace(profile, code=kept), code)
    return tuple(lamps.split(",")) if known else ()


def _kept(profile: Profile, lamps: str) -> Profile:
    return replace(profile, options=replace(profile.options, lamps=lamps))
