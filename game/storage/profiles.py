"""Who plays on this PC: an animal, its colour and what it carries, never a name."""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from game.core.level import Band
from game.core.signs import Signs
from game.storage import slow_hash
from game.storage.options import Options

MOST_PROFILES = 240
"""Some two hundred children share a lab PC; among many more nobody finds her own face."""
CODE_LENGTH = 3
_ROUNDS = 40_000
"""Slow enough to guess by hand only; three pictures are a door for friends, not a safe."""
_ID = re.compile(r"[a-z0-9-]{1,64}")
_LANGUAGE = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class Profile:
    """One player. `code` is a salted hash of three picture ids, or "" for none; `carries` is what
    the animal carries, "" for nothing."""

    id: str
    animal: str
    colour: str
    band: Band
    language: str
    options: Options = field(default_factory=Options)
    code: str = field(default="", repr=False)
    carries: str = ""

    @property
    def signs(self) -> Signs:
        """What nobody else on this PC has."""
        return self.animal, self.colour, self.carries

    @property
    def has_code(self) -> bool:
        return bool(self.code)


def new_profile(signs: Signs, band: Band, language: str, code: Sequence[str]) -> Profile:
    """A profile nobody had before; raises ValueError on anything that is not an id."""
    animal, colour, carries = signs
    profile = Profile(os.urandom(16).hex(), animal, colour, band, language, carries=carries)
    return valid(replace(profile, code=hashed(code)))


def valid(profile: Profile) -> Profile:
    """The same profile, or ValueError: what is no id is never kept."""
    for value in (profile.animal, profile.colour):
        if not _ID.fullmatch(value):
            raise ValueError(f"{value!r} is not an id of an animal or a colour")
    if profile.carries and not _ID.fullmatch(profile.carries):
        raise ValueError(f"{profile.carries!r} is not an id of a thing to carry")
    if not _LANGUAGE.fullmatch(profile.language):
        raise ValueError(f"{profile.language!r} is not a language code")
    if profile.band not in ("7-9", "10-12", "13-15"):
        raise ValueError(f"{profile.band!r} is not an age band")
    return profile


def hashed(code: Sequence[str]) -> str:
    """What is kept of a picture code: a fresh salt and a slow hash; "" for no code."""
    if not code:
        return ""
    if len(code) != CODE_LENGTH or not all(_ID.fullmatch(picture) for picture in code):
        raise ValueError("a picture code is three picture ids")
    return slow_hash.kept_of(" ".join(code), _ROUNDS)


def opens(profile: Profile, code: Sequence[str]) -> bool:
    """Whether these pictures open the profile. A code that cannot be read opens with none: a
    grown-up gives new pictures."""
    return not profile.code or slow_hash.opens(profile.code, " ".join(code), _ROUNDS)


def has_readable_code(code: str) -> bool:
    """Whether it is what `hashed` makes."""
    return not code or slow_hash.is_readable(code)
