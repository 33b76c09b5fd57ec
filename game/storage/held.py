"""Facts of sensitive levels, which stay in memory until the level is done."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.core.facts import Fact
from game.storage.store import Kept


@dataclass(slots=True)
class Held:
    """By profile. Nothing of it reaches the disk, and none of it is numbered."""

    _facts: dict[str, list[Kept]] = field(default_factory=dict)

    def hold(self, profile: str, facts: Sequence[Fact], day: str, device: str) -> list[Fact]:
        """Keep these in memory; what may be written is returned: that the level is done."""
        held, written = self._facts.setdefault(profile, []), []
        for fact in facts:
            if fact.kind == "done":
                held[:] = [one for one in held if one.fact.level != fact.level]
                written.append(Fact("done", fact.level, fact.version))
            else:
                held.append(Kept(fact, 0, day, device))
        return written

    def of(self, profile: str) -> Sequence[Kept]:
        """What is held of a profile, in order."""
        return self._facts.get(profile, ())

    def forget(self, profile: str) -> None:
        """Hold nothing of a profile any more."""
        self._facts.pop(profile, None)
