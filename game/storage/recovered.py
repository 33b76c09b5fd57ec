"""What a repair at start-up did, kept in the file until somebody has seen it."""

import re
from dataclasses import dataclass
from pathlib import Path

MENDED = "mended"
"""The key of `here` that holds it; an empty value has been seen."""
_VALUE = re.compile(r"([01]),([0-9]{1,16}),([0-9-]*),([0-9-]*|ever)")


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was done about a damaged file.

    restored_until: the claimed day of the last thing that is there again, "" for nothing.
    lost_since: the day after whose beginning something is missing; "" where nothing is, as far as
    anybody can know, and "ever" where nothing was left.
    """

    restored_from_backup: bool
    facts_kept: int
    damaged_kept_in: Path | None
    restored_until: str = ""
    lost_since: str = ""


def as_value(recovered: Recovered) -> str:
    """The value that `from_value` reads."""
    kept = (
        str(int(recovered.restored_from_backup)),
        str(recovered.facts_kept),
        recovered.restored_until,
        recovered.lost_since,
    )
    return ",".join(kept)


def from_value(value: str, kept_in: Path | None) -> Recovered | None:
    """What was kept, or None where there is nothing that was not seen yet."""
    found = _VALUE.fullmatch(value)
    if found is None:
        return None
    return Recovered(found[1] == "1", int(found[2]), kept_in, found[3], found[4])
