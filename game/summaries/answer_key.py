"""What is right in a check-up: which of its scenes are safe, and what gives the others away."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.activities.check.model import Check
from game.core.level import Band, Level


@dataclass(frozen=True, slots=True)
class AnswerKey:
    """The key of one check-up. tells: of each scene the skills its tells belong to; none: it is
    safe. scale: how many faces there are."""

    check: str
    band: Band
    scale: Literal["three", "four"]
    tells: Mapping[str, tuple[str, ...]]

    @property
    def genuine(self) -> Mapping[str, bool]:
        """Of each scene whether it is safe."""
        return {case: not skills for case, skills in self.tells.items()}


def answer_key(level: Level) -> AnswerKey | None:
    """The key of a check-up; None for a level that teaches."""
    specs = [scene.spec for scene in level.scenes.values() if isinstance(scene.spec, Check)]
    tells = {
        case.id: tuple(dict.fromkeys(tell.skill for tell in case.tells))
        for spec in specs
        for case in spec.cases
    }
    return AnswerKey(level.id, level.band, specs[0].scale, tells) if specs else None
