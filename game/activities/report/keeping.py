"""Keep: each find is judged; what hurts is kept for a helper."""

from dataclasses import replace

from game.activities.report.model import Report
from game.activities.report.state import (
    ReportState,
    done,
    judging_now,
    left_behind,
    next_step,
    step_done,
)
from game.core.acts import Act
from game.core.cues import Feels, Sound
from game.core.rules import Note, Reaction
from game.mechanics import judging


def offers(spec: Report, state: ReportState) -> tuple[Act, ...]:
    """What can be done with the find in hand; else with what was left behind."""
    if judging_now(spec, state):
        return judging.offers(spec.finds, spec.ways, state.hand)
    left = left_behind(spec, state)
    return (Act("keep", left.id),) if left else ()


def judged(spec: Report, state: ReportState, act: Act) -> Reaction[ReportState]:
    """An act of judging; with the last find laid aside the step may be done."""
    hand = judging.react(spec.finds, spec.ways, state.hand, act)
    return _ticked(spec, hand.into(lambda hand: replace(state, hand=hand, ticked=None)))


def react(spec: Report, state: ReportState, act: Act) -> Reaction[ReportState]:
    """Keeping what was left behind."""
    hand = replace(state.hand, kept=state.hand.kept | {act.item})
    kept = Reaction(replace(state, hand=hand, ticked=None), cues=(Sound("paper"),))
    return _ticked(spec, kept)


def _ticked(spec: Report, reaction: Reaction[ReportState]) -> Reaction[ReportState]:
    """With the step's tick, its marks and what is said of it, once it is done; on the next page."""
    after = reaction.state
    step = step_done(spec, "keep")
    if not done(spec, after, "keep"):
        return reaction
    after = replace(after, at=next_step(spec, after), ticked="keep")
    noticed = () if "keep" in after.once else (Note("noticed", "keep", "", spec.skill),)
    return replace(
        reaction,
        state=replace(after, once=after.once | {"keep"}),
        notes=(*reaction.notes, *noticed),
        cues=(*reaction.cues, Sound("right"), Feels(spec.player, "brave")),
        sets=(*reaction.sets, *(step.sets if step else ())),
    )
