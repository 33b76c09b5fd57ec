"""Keep: look at what is in the app, keep what helpers need, leave what is fine, find it again."""

from dataclasses import replace

from game.activities.report.model import Find, Report
from game.activities.report.state import (
    Notice,
    ReportState,
    find_of,
    temptations,
    waiting,
)
from game.core.acts import Act
from game.core.cues import Feels, Sound, answered
from game.core.rules import Note, Reaction


def offers(spec: Report, state: ReportState) -> tuple[Act, ...]:
    """An open find can be kept or left, and tempts; else one is opened, or searched for."""
    if state.open:
        shouts = (Act("shout", each.id) for each in temptations(spec, state))
        return Act("keep", state.open), Act("leave", state.open), *shouts, Act("close")
    looks = tuple(Act("look", find.id) for find in waiting(spec, state))
    return (*looks, Act("search")) if state.hidden and state.helper else looks


def react(spec: Report, state: ReportState, act: Act) -> Reaction[ReportState]:
    """What an offered act does."""
    find = find_of(spec, act.item)
    match act.verb, find:
        case "look", Find():
            return Reaction(replace(state, open=find.id), cues=(Sound("paper"),))
        case (("keep" | "leave"), Find()):
            return _judge(spec, state, find, right=(act.verb == "keep") == bool(find.tells))
        case "search", _:
            found = replace(state, hidden=False, notice=Notice("searched"))
            cues = (Sound("paper"), Feels(spec.player, "happy"), Feels(state.helper, "happy"))
            return Reaction(found, cues=cues)
        case "shout", _:
            return _shout(spec, state, act.item)
    return Reaction(state)


def read(spec: Report, state: ReportState) -> Reaction[ReportState]:
    """The last find has its place: what keeping is good for is said once."""
    kept = replace(state, open="", notice=Notice("kept"))
    noticed = Note("noticed", "keep", "", spec.skill)
    return Reaction(kept, (noticed,), cues=(Sound("right"), Feels(spec.player, "brave")))


def _judge(spec: Report, state: ReportState, find: Find, right: bool) -> Reaction[ReportState]:
    """A verdict on a find; only the first one says what the child saw by herself."""
    tried = state.attempts.tried(find.id, right)
    after = replace(state, notice=Notice("find", find.id, right), attempts=tried)
    notes = state.attempts.verdict(find.id, right, find.tells)
    if not right:
        return Reaction(after, notes, cues=answered(False, spec.player))
    after = replace(after, sorted=state.sorted | {find.id})
    mood = Feels(spec.player, "brave" if find.tells else "happy")
    return Reaction(after, notes, cues=(Sound("right"), mood))


def _shout(spec: Report, state: ReportState, item: str) -> Reaction[ReportState]:
    """What comes of it is read, then the story shows it; what was done stays done."""
    after = replace(
        state,
        notice=Notice("tempting", item),
        once=state.once | {f"shout {item}"},
        attempts=state.attempts.known(item),
    )
    notes = state.attempts.verdict(item, False, skill=spec.skill)
    return Reaction(after, notes, cues=(Sound("hmm"), Feels(spec.player, "worried")))
