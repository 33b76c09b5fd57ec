"""What was found out about one thing of a PC, and what somebody can do about it."""

from dataclasses import dataclass
from typing import Literal

Health = Literal["good", "mind", "bad"]
"""As it should be; worth knowing; or something of the game cannot work."""


@dataclass(frozen=True, slots=True)
class HealthCheck:
    """One answer. id: stable, for other programs. advice: what to try; "" where nothing need be."""

    id: str
    state: Health
    message: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Examination:
    """All answers, and the folders where progress could be kept instead."""

    checks: tuple[HealthCheck, ...] = ()
    elsewhere: tuple[str, ...] = ()
