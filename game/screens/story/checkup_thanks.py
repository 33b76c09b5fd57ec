"""The thanks at the end of a check-up: for what was done, and for nothing else."""

from collections.abc import Iterable

from game.activities.check.model import Check
from game.core.facts import Fact
from game.core.level import Level
from game.summaries.checkup_answers import answers
from game.ui.context import Context


def thanks(ctx: Context, level: Level, run: Iterable[Fact]) -> str:
    """One sentence on a run: every moment thought about, some of them, or all left open."""
    specs = (scene.spec for scene in level.scenes.values())
    cases = {case.id: case for spec in specs if isinstance(spec, Check) for case in spec.cases}
    given = answers(run, {id_: not case.tells for id_, case in cases.items()})
    asked = {id_ for id_, case in cases.items() if case.form == given.form}
    if asked <= {one.case for one in given.judged}:
        return ctx.words("You thought about each moment.", "end of a check-up")
    if given.judged or given.sure or given.tells or given.then or given.fault:
        return ctx.words("Each answer you gave helps.", "end of a check-up: some are left open")
    return ctx.words("It's fine to just look around.", "end of a check-up: all are left open")
