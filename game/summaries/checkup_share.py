"""How much of a check-up did a child answer? For the thanks at its end, which name no answer."""

from collections.abc import Iterable
from typing import Literal

from game.activities.check.model import Check
from game.core.checkup import shown
from game.core.facts import Fact
from game.core.level import Level
from game.summaries.checkup_answers import answers

Share = Literal["each", "some", "none"]
"""Every moment was thought about; some were, or only other questions answered; all left open."""


def share(level: Level, run: Iterable[Fact]) -> Share:
    """How much was answered of the form that a run of facts showed."""
    specs = (scene.spec for scene in level.scenes.values())
    cases = {case.id: case for spec in specs if isinstance(spec, Check) for case in spec.cases}
    kept = tuple(run)
    given = answers(kept, {id_: not case.tells for id_, case in cases.items()})
    asked = set(shown(cases.values(), kept[0].seed)) if kept else set()
    if asked <= {one.case for one in given.judged}:
        return "each"
    some = given.judged or given.sure or given.tells or given.then or given.fault
    return "some" if some else "none"
